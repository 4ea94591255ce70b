import type { ElmoFile, PasteReading } from '../../../dossier/index.ts';
import type { Programme } from '../../../model/index.ts';
import type { Job, Limits } from '../../foreign-file/job.ts';

/** What a table is read against. */
export interface DossierQuestion {
  readonly programme: Programme;
  /** The lowest mark that passes (RULES B.2). */
  readonly passMark: number;
}

/** What a file turned out to be, by what it holds and never by its name. */
export type DossierAnswer =
  | { readonly kind: 'table'; readonly reading: PasteReading }
  | { readonly kind: 'xml'; readonly file: ElmoFile }
  /** A backup is restored elsewhere. */
  | { readonly kind: 'backup' };

const MEGABYTE = 1_000_000;

/** More is the dossier of nobody; a transcript may carry attachments, which are not read. */
export const dossierFileLimits: Limits = { bytesEach: 20 * MEGABYTE, bytesTogether: 20 * MEGABYTE, seconds: 20 };

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

export const dossierJob: Job<DossierQuestion, DossierAnswer> = {
  isQuestion: (value): value is DossierQuestion => isObject(value) && 'programme' in value && 'passMark' in value && typeof value.passMark === 'number',
  isAnswer: (value): value is DossierAnswer =>
    isObject(value) && 'kind' in value && ((value.kind === 'table' && 'reading' in value) || (value.kind === 'xml' && 'file' in value) || value.kind === 'backup'),
};
