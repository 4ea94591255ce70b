/** What a file is by its own bytes, where it is no text. */
export type LooksLike = 'pdf' | 'zip' | 'image' | 'unknown';

/** Why a file is not read at all. */
export type FileRefusal =
  | { readonly code: 'too-large'; readonly file: string; readonly bytes: number; readonly limit: number }
  | { readonly code: 'empty'; readonly file: string }
  | { readonly code: 'not-text'; readonly file: string; readonly looksLike: LooksLike }
  /** The browser could not get at it: moved, removed, or not ours to read. */
  | { readonly code: 'unreadable'; readonly file: string };

/** Why there is no answer, of whichever file. */
export type Failure =
  | { readonly code: 'too-large-together'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'too-slow'; readonly seconds: number }
  | { readonly code: 'cancelled' }
  /** The worker did not start, or broke off. */
  | { readonly code: 'broken' };

/** What a file may ask of the device. Sizes are looked at before anything is read. */
export interface Limits {
  readonly bytesEach: number;
  readonly bytesTogether: number;
  /** After this long the worker is ended. */
  readonly seconds: number;
}

/** A file as text, in whichever encoding it was written. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** What page and worker agree on: what is asked beside the files, and how either side knows what the other sent. */
export interface Job<Question, Answer> {
  readonly isQuestion: (value: unknown) => value is Question;
  readonly isAnswer: (value: unknown) => value is Answer;
}

/** What became of the files. `refused` are those that are not in the answer; without any other there is none (`failure` null). */
export type Reading<Answer> =
  | { readonly ok: true; readonly answer: Answer; readonly refused: readonly FileRefusal[] }
  | { readonly ok: false; readonly failure: Failure | null; readonly refused: readonly FileRefusal[] };
