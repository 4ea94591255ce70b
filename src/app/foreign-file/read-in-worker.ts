import type { Failure, FileRefusal, Job, Limits, Reading } from './job.ts';
import type { Answered, Asked } from './serve.ts';

/** What to have read, by whom, and when to give up. */
export interface ToRead<Question> {
  readonly files: readonly File[];
  readonly question: Question;
  readonly limits: Limits;
  /** Ends the worker when the student leaves or thinks better of it. */
  readonly signal?: AbortSignal;
}

const isAnswered = (value: unknown): value is Answered => typeof value === 'object' && value !== null && 'refused' in value && Array.isArray(value.refused);

type Outcome = { readonly answered: Answered } | { readonly failure: Failure };

const answerOf = (start: () => Worker, asked: Asked, seconds: number, signal: AbortSignal | undefined): Promise<Outcome> => {
  const { promise, resolve } = Promise.withResolvers<Outcome>();
  if (signal?.aborted === true) return Promise.resolve({ failure: { code: 'cancelled' } });
  let worker: Worker;
  try {
    worker = start();
  } catch {
    return Promise.resolve({ failure: { code: 'broken' } });
  }
  const timer = setTimeout(() => resolve({ failure: { code: 'too-slow', seconds } }), seconds * 1_000);
  const cancel = (): void => resolve({ failure: { code: 'cancelled' } });
  signal?.addEventListener('abort', cancel);
  worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => resolve(isAnswered(data) ? { answered: data } : { failure: { code: 'broken' } }));
  worker.addEventListener('messageerror', () => resolve({ failure: { code: 'broken' } }));
  worker.addEventListener('error', (event) => {
    // It is told to the student; the console need not say it again.
    event.preventDefault();
    resolve({ failure: { code: 'broken' } });
  });
  worker.postMessage(asked);
  return promise.finally(() => {
    clearTimeout(timer);
    signal?.removeEventListener('abort', cancel);
    worker.terminate();
  });
};

/**
 * Has files from elsewhere read by a worker of their own, so that whatever is in them can neither hold up the page nor outlive its time: too
 * large a file is refused before a byte of it is read, what is no text is refused by its bytes, and the worker is ended when it has answered, takes too
 * long, or is no longer wanted. Never throws. Pasted text comes in as `new File([text], name)`.
 */
export const readInWorker = async <Question, Answer>(
  job: Job<Question, Answer>,
  start: () => Worker,
  { files, question, limits, signal }: ToRead<Question>,
): Promise<Reading<Answer>> => {
  const { bytesEach, bytesTogether, seconds } = limits;
  const tooLarge = files
    .filter(({ size }) => size > bytesEach)
    .map(({ name, size }): FileRefusal => ({ code: 'too-large', file: name, bytes: size, limit: bytesEach }));
  const small = files.filter(({ size }) => size <= bytesEach);
  const bytes = small.reduce((sum, { size }) => sum + size, 0);
  if (bytes > bytesTogether) return { ok: false, failure: { code: 'too-large-together', bytes, limit: bytesTogether }, refused: tooLarge };
  if (small.length === 0) return { ok: false, failure: null, refused: tooLarge };
  const outcome = await answerOf(start, { files: small, question }, seconds, signal);
  if ('failure' in outcome) return { ok: false, failure: outcome.failure, refused: tooLarge };
  const { answer } = outcome.answered;
  const refused = [...tooLarge, ...outcome.answered.refused];
  if (answer === undefined) return { ok: false, failure: null, refused };
  return job.isAnswer(answer.value) ? { ok: true, answer: answer.value, refused } : { ok: false, failure: { code: 'broken' }, refused };
};
