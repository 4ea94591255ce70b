import { chooseProgramme, dossierOf, programmesInDossier, settingsOf } from '../../dossier/index.ts';
import { ensureSampleGuide, guideFileOf, readGuideFile, SAMPLE_PROGRAMME, type GuideFile, type GuideStore } from '../../guide/index.ts';
import { readExport, type ImportRefusal, type SaveOutcome, type Vault } from '../../vault/index.ts';
import type { Reading } from '../foreign-file/job.ts';
import { readInWorker } from '../foreign-file/read-in-worker.ts';
import { closeExample } from '../start/beginning.ts';
import type { Studiekompas } from '../studiekompas.ts';
import { backupJob, backupLimits, type BackupAnswer } from './backup-job.ts';

const guidesHere = async (guides: GuideStore): Promise<readonly GuideFile[]> => {
  const list = await guides.list();
  const readings = await Promise.all((list.ok ? list.value : []).map(({ code }) => guides.programme(code)));
  return readings.flatMap((reading) => (reading.kind === 'installed' && !reading.guide.sample ? [guideFileOf(reading.guide)] : []));
};

/**
 * Everything of the student as one file: the vault's export, and in `guides` the guides that only this device has, since the dossier
 * cannot be read without its programme. The shipped sample stays out: every app has it.
 */
export const backupText = async (vault: Pick<Vault, 'export'>, guides: GuideStore): Promise<string> => {
  const data: Record<string, unknown> = JSON.parse(vault.export());
  return JSON.stringify({ ...data, guides: await guidesHere(guides) }, null, 1);
};

const guidesIn = (json: string): readonly unknown[] => {
  const data: unknown = JSON.parse(json);
  const guides: unknown = typeof data === 'object' && data !== null && 'guides' in data ? data.guides : [];
  return Array.isArray(guides) ? guides : [];
};

/** Installs the guides of a backup that this device does not have; what it has stays, and what cannot be read is left out. */
const installGuides = async (guides: GuideStore, json: string): Promise<void> => {
  for (const stored of guidesIn(json)) {
    const reading = readGuideFile(JSON.stringify(stored));
    if (!reading.ok) continue;
    const here = await Promise.all(reading.guide.programmes.map(({ code }) => guides.programme(code)));
    if (here.every(({ kind }) => kind !== 'installed')) await guides.install(reading.guide);
  }
};

/** What a backup holds, before anything of it is taken in. */
export interface Backup {
  readonly json: string;
  readonly exportedAt: string;
  /** How many enrolments it holds, over all programmes. */
  readonly years: number;
}

export type BackupRefusal = ImportRefusal | 'unreadable' | 'too-slow' | 'example';
export type BackupReading = { readonly ok: true; readonly backup: Backup } | { readonly ok: false; readonly refusal: BackupRefusal };

const start = (): Worker => new Worker(new URL('./backup-worker.ts', import.meta.url), { type: 'module' });

const refusalOf = ({ failure, refused }: Extract<Reading<BackupAnswer>, { readonly ok: false }>): BackupRefusal => {
  switch (refused[0]?.code) {
    case 'too-large':
      return 'too-large';
    case 'not-text':
    case 'empty':
      return 'not-json';
    case 'unreadable':
      return 'unreadable';
    case undefined:
      return failure?.code === 'too-slow' ? 'too-slow' : 'unreadable';
  }
};

/** Looks into a backup, once a worker has found it to be JSON of a bearable size and depth; nothing changes. A backup of the example is refused where the student has a dossier. */
export const readBackup = async ({ vault, settings }: Pick<Studiekompas, 'vault' | 'settings'>, file: File): Promise<BackupReading> => {
  const looked = await readInWorker(backupJob, start, { files: [file], question: null, limits: backupLimits });
  if (!looked.ok) return { ok: false, refusal: refusalOf(looked) };
  if (!looked.answer.ok) return { ok: false, refusal: looked.answer.reason };
  const { json } = looked.answer;
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
  await installGuides(guides, json);
  if (settings().programme === null && theirs.programme !== null) make(chooseProgramme(theirs.programme, theirs.pack ?? undefined));
  if (settings().programme === SAMPLE_PROGRAMME) await ensureSampleGuide(guides, import.meta.env.BASE_URL);
  return joined.save;
};
