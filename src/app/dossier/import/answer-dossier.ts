import { csvTable, readElmoFile } from '../../../dossier/index.ts';
import type { DossierAnswer } from './dossier-job.ts';

/** Reads the text of a file by how it begins. */
export const answerDossier = (text: string): DossierAnswer => {
  const start = text.trimStart();
  if (start.startsWith('{')) return { kind: 'backup' };
  if (/^<(?:!doctype\s+html|html)\b/i.test(start)) return { kind: 'xml', file: { ok: false, problem: { reason: 'not-elmo' } } };
  return start.startsWith('<') ? { kind: 'xml', file: readElmoFile(text) } : { kind: 'table', table: csvTable(text) };
};
