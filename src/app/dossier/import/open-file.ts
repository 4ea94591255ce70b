import { readElmo, readTable, type ElmoProblem, type PasteReading } from '../../../dossier/index.ts';
import type { Programme, RulePack } from '../../../model/index.ts';
import { markOfForeignGrade } from '../../../rules/index.ts';
import type { Failure, FileRefusal } from '../../foreign-file/job.ts';
import { readInWorker } from '../../foreign-file/read-in-worker.ts';
import { dossierFileLimits, dossierJob } from './dossier-job.ts';

/** What became of a file that the student opened. */
export type OpenedFile =
  | PasteReading
  | { readonly ok: false; readonly reason: 'backup' }
  | { readonly ok: false; readonly reason: 'xml'; readonly problem: ElmoProblem }
  | { readonly ok: false; readonly reason: 'refused'; readonly refusal: FileRefusal }
  | { readonly ok: false; readonly reason: 'failed'; readonly failure: Failure };

const start = (): Worker => new Worker(new URL('./dossier-worker.ts', import.meta.url), { type: 'module' });

/** Reads a file of a student, a table or an ELMO transcript, in a worker; nothing changes. */
export const openFile = async (file: File, programme: Programme, pack: RulePack): Promise<OpenedFile> => {
  const context = { programme, passMark: pack.marks.pass.value };
  const read = await readInWorker(dossierJob, start, { files: [file], question: null, limits: dossierFileLimits });
  const [refusal] = read.refused;
  if (!read.ok) return refusal === undefined ? { ok: false, reason: 'failed', failure: read.failure ?? { code: 'broken' } } : { ok: false, reason: 'refused', refusal };
  const { answer } = read;
  switch (answer.kind) {
    case 'table':
      return readTable(answer.table, context);
    case 'backup':
      return { ok: false, reason: 'backup' };
    case 'xml': {
      if (!answer.file.ok) return { ok: false, reason: 'xml', problem: answer.file.problem };
      const grades = { markOfGrade: (grade: string) => markOfForeignGrade(pack, grade), gradesArticle: pack.mobility.grades.article };
      return { ok: true, readings: readElmo(answer.file.transcript, { ...context, ...grades }) };
    }
  }
};
