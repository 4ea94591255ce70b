import { fork, type ChildProcess } from 'node:child_process';
import type { Mutant } from './sandbox.ts';
import type { Plan, Question, Reply, Verdict } from './protocol.ts';

/** A mutant with what became of it. */
export interface Judged {
  readonly mutant: Mutant;
  readonly verdict: Verdict;
  readonly by?: string;
}

/** Loading the files anew leaves the old ones in memory: after this many times a worker makes room for a fresh one. */
const MOST_LOADS = 120;
/** A mutant that takes longer runs for ever. */
const PATIENCE = 120_000;
/** Loading and running all tests once takes longer, more so beside other work. */
const START_PATIENCE = 900_000;

const start = (folder: string, testFiles: readonly string[]): ChildProcess =>
  fork(new URL('../mutation-worker.ts', import.meta.url), [folder, ...testFiles], { execArgv: ['--max-old-space-size=3000', '--no-warnings'], serialization: 'advanced' });

const ask = (worker: ChildProcess, question: Question, patience = PATIENCE): Promise<Reply | null> =>
  new Promise((resolve) => {
    const done = (reply: Reply | null) => {
      clearTimeout(timer);
      worker.removeAllListeners('message').removeAllListeners('exit');
      resolve(reply);
    };
    const timer = setTimeout(() => done(null), patience);
    worker.once('message', (reply: Reply) => done(reply));
    worker.once('exit', () => done(null));
    worker.send(question);
  });

/** Judges mutants one after the other in a worker of its own; a worker that hangs or falls over is replaced, and counts as noticed. */
const judgeQueue = async (folder: string, testFiles: readonly string[], plan: Plan, queue: Mutant[], report: (one: Judged) => void): Promise<void> => {
  let worker: ChildProcess | null = null;
  for (let mutant = queue.shift(); mutant !== undefined; mutant = queue.shift()) {
    if (worker === null) {
      worker = start(folder, testFiles);
      if ((await ask(worker, { kind: 'start', plan }, START_PATIENCE)) === null) throw new Error('a worker of the mutation run did not start');
    }
    const reply: Reply | null = await ask(worker, { kind: 'mutant', mutant: mutant.id });
    if (reply?.kind === 'verdict') report({ mutant, verdict: reply.verdict, ...(reply.by === undefined ? {} : { by: reply.by }) });
    else report({ mutant, verdict: 'endless' });
    if (reply === null || reply.loads > MOST_LOADS) {
      worker.kill('SIGKILL');
      worker = null;
    }
  }
  worker?.kill('SIGKILL');
};

/** Runs the tests without any mutant first; null when they do not all pass. Throws when they do not come to an end. */
export const planOf = async (folder: string, testFiles: readonly string[]): Promise<Plan | null> => {
  const worker = start(folder, testFiles);
  const reply = await ask(worker, { kind: 'start' }, START_PATIENCE);
  worker.kill('SIGKILL');
  if (reply === null) throw new Error('the tests of the mutation run did not come to an end');
  return reply?.kind === 'ready' ? reply.plan : null;
};

/** Judges every mutant, in as many workers as asked. */
export const judgeAll = async (folder: string, testFiles: readonly string[], plan: Plan, mutants: readonly Mutant[], workers: number, report: (one: Judged) => void): Promise<void> => {
  const queue = [...mutants];
  await Promise.all(Array.from({ length: workers }, () => judgeQueue(folder, testFiles, plan, queue, report)));
};
