import * as z from 'zod/mini';
import type { FileRefusal, Job, TextFile } from './job.ts';
import { textOfBytes } from './text-of-bytes.ts';

/** What the page sends. */
export interface Asked {
  readonly files: readonly File[];
  readonly question: unknown;
}

/** What the worker sends back; no answer when none of the files is text. */
export interface Answered {
  readonly answer?: { readonly value: unknown };
  readonly refused: readonly FileRefusal[];
}

const read = async (file: File): Promise<TextFile | FileRefusal> => {
  const { name } = file;
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return { code: 'unreadable', file: name };
  if (bytes.byteLength === 0) return { code: 'empty', file: name };
  const reading = textOfBytes(new Uint8Array(bytes));
  return reading.ok ? { name, text: reading.text } : { code: 'not-text', file: name, looksLike: reading.looksLike };
};

const isAsked = (value: unknown): value is Asked => typeof value === 'object' && value !== null && 'files' in value && Array.isArray(value.files) && 'question' in value;

const answerTo = async <Question, Answer>({ files, question }: Asked, job: Job<Question, Answer>, work: (files: readonly TextFile[], question: Question) => Answer): Promise<Answered> => {
  if (!job.isQuestion(question)) throw new TypeError('not a question of this job');
  const all = await Promise.all(files.map(read));
  const texts = all.filter((one) => 'text' in one);
  const refused = all.filter((one) => 'code' in one);
  return texts.length === 0 ? { refused } : { answer: { value: work(texts, question) }, refused };
};

/**
 * Makes this worker do one job: the whole of a worker's file is a call of this. Reads the files that the page sends as text, has them worked on
 * and sends the answer. What the work throws ends the worker; the page then says that nothing came of it.
 */
export const serve = <Question, Answer>(job: Job<Question, Answer>, work: (files: readonly TextFile[], question: Question) => Answer): void => {
  // A worker has the page's content security policy: no code is made out of text.
  z.config({ jitless: true });
  globalThis.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (!isAsked(data)) return;
    void answerTo(data, job, work).then(
      (answered) => globalThis.postMessage(answered),
      // An error in a promise would not be told to the page.
      (error: unknown) => setTimeout(() => { throw error; }),
    );
  });
};
