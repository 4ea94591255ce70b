import { chooseProgramme, dossierOf, programmesInDossier, settingsOf } from '../../dossier/index.ts';
import { ensureSampleGuide, SAMPLE_PROGRAMME } from '../../guide/index.ts';
import { limits, readExport, type ImportRefusal, type SaveOutcome } from '../../vault/index.ts';
import { closeExample } from '../start/beginning.ts';
import type { Studiekompas } from '../studiekompas.ts';

/** What a backup holds, before anything of it is taken in. */
export interface Backup {
  readonly json: string;
  readonly exportedAt: string;
  /** How many enrolments it holds, over all programmes. */
  readonly years: number;
}

export type BackupRefusal = ImportRefusal | 'unreadable' | 'example';
export type BackupReading = { readonly ok: true; readonly backup: Backup } | { readonly ok: false; readonly refusal: BackupRefusal };

const textOf = async (file: File): Promise<string | null> => {
  try {
    return await file.text();
  } catch {
    return null;
  }
};

/** A character takes up to four bytes: a file beyond that is not even read. */
const MOST_BYTES = limits.exportText * 4;

/** Looks into a backup; nothing changes. A backup of the example is refused where the student has a dossier. */
export const readBackup = async ({ vault, settings }: Studiekompas, file: File): Promise<BackupReading> => {
  if (file.size > MOST_BYTES) return { ok: false, refusal: 'too-large' };
  const json = await textOf(file);
  if (json === null) return { ok: false, refusal: 'unreadable' };
  const read = readExport(json);
  if (!read.ok) return { ok: false, refusal: read.reason };
  const own = !settings().example && programmesInDossier(vault.state()).length > 0;
  if (settingsOf(read.state).example && own) return { ok: false, refusal: 'example' };
  const years = programmesInDossier(read.state).reduce((sum, code) => sum + dossierOf(read.state, code).dossier.enrolments.length, 0);
  return { ok: true, backup: { json, exportedAt: read.exportedAt, years } };
};

/**
 * Joins a backup with what is here; the example, which is nobody's, makes way first. The programme of the backup is chosen where none is,
 * and the old sample, which every app has, is put back for it.
 */
export const restoreBackup = async (studiekompas: Studiekompas, { json }: Backup): Promise<SaveOutcome | ImportRefusal> => {
  const { vault, guides, settings, make } = studiekompas;
  const read = readExport(json);
  if (!read.ok) return read.reason;
  const theirs = settingsOf(read.state);
  if (!theirs.example) closeExample(studiekompas);
  const joined = await vault.importExport(json);
  if (!joined.ok) return joined.reason;
  if (settings().programme === null && theirs.programme !== null) make(chooseProgramme(theirs.programme, theirs.pack ?? undefined));
  if (settings().programme === SAMPLE_PROGRAMME) await ensureSampleGuide(guides, import.meta.env.BASE_URL);
  return joined.save;
};
