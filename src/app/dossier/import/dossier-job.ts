import type { CsvTable, ElmoFile } from '../../../dossier/index.ts';
import type { Job, Limits } from '../../foreign-file/job.ts';

/** What a file turned out to be, by what it holds and never by its name. */
export type DossierAnswer =
  /** Null: beyond the limits. */
  | { readonly kind: 'table'; readonly table: CsvTable | null }
  | { readonly kind: 'xml'; readonly file: ElmoFile }
  /** A backup is restored elsewhere. */
  | { readonly kind: 'backup' };

const MEGABYTE = 1_000_000;

/** More is the dossier of nobody; a transcript may carry attachments, which are not read. */
export const dossierFileLimits: Limits = { bytesEach: 20 * MEGABYTE, bytesTogether: 20 * MEGABYTE, seconds: 20 };

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

export const dossierJob: Job<null, DossierAnswer> = {
  // What the file holds is the whole question.
  isQuestion: (value): value is null => value === null,
  isAnswer: (value): value is DossierAnswer =>
    isObject(value) && 'kind' in value && ((value.kind === 'table' && 'table' in value) || (value.kind === 'xml' && 'file' in value) || value.kind === 'backup'),
};
