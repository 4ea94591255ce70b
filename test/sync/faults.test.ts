import { env } from 'node:process';
import { describe, expect, it } from 'vitest';
import { realService } from './model/real-service.ts';
import { runOnce, type RunOptions, type RunResult } from './model/run.ts';

/**
 * Whole lives of two to five devices and their service, chosen by a seed, with everything that can go wrong; afterwards an oracle that knows
 * only what stood on the screens says what must be there. `npm run faults -- --runs N --seed S` makes as many as asked; a failure says how
 * to make its run again.
 */
const asked = env['FAULTS_RUNS'];
const long = asked !== undefined;
const RUNS = long ? Number(asked) : 150;
const SEED = Number(env['FAULTS_SEED'] ?? Math.trunc(Math.random() * 1e9));
const STEPS = 250;
const few = (divisor: number): number => Math.max(1, Math.ceil(RUNS / divisor));

console.log(`faults: seed ${SEED}`);

const failureOf = ({ seed, wrong }: RunResult): string => `npm run faults -- --runs 1 --seed ${seed}\n  ${wrong.join('\n  ')}`;

/** The failures of so many runs, and what was done in them. */
const lives = async (runs: number, options: Omit<RunOptions, 'seed' | 'steps'> = {}) => {
  const failures: string[] = [];
  let edits = 0;
  let requests = 0;
  for (let at = 0; at < runs && failures.length < 3; at++) {
    const result = await runOnce({ seed: SEED + at, steps: STEPS, ...options });
    edits += result.edits;
    requests += result.requests;
    if (result.wrong.length > 0) failures.push(failureOf(result));
  }
  return { failures, edits, requests };
};

describe('sync', () => {
  it('loses nothing, brings nothing back and says nothing untrue, whatever the network, the devices and their storage do', async () => {
    const { failures, edits, requests } = await lives(RUNS);
    expect(failures).toEqual([]);
    console.log(`faults: ${RUNS} runs, ${edits} edits, ${requests} requests`);
    // The runs were lives, and not a few devices that stood still.
    expect([edits > RUNS * 20, requests > RUNS * 15]).toEqual([true, true]);
  });

  it('repairs nothing when the service loses nothing', async () => {
    const { failures } = await lives(few(5), { faults: { restores: false, imports: false } });
    expect(failures).toEqual([]);
  });

  it('comes out of the lives that it once did not', async () => {
    // Two devices each held a change of which the other had the context, and neither could make a state, nor send past what the service lost.
    const found = [await runOnce({ seed: 5568, steps: 250 }), await runOnce({ seed: 1716, steps: 250, malice: 'tamper' })];
    expect(found.flatMap(({ wrong }) => wrong)).toEqual([]);
  });

  it.each(['tamper', 'swap', 'replay', 'withhold', 'reorder', 'inflate', 'all'] as const)('survives a service that lies: %s', async (malice) => {
    const { failures } = await lives(few(15), { malice });
    expect(failures).toEqual([]);
  });

  it('does as well with the server itself', async () => {
    const failures: string[] = [];
    for (let at = 0; at < few(30); at++) {
      const relay = await realService();
      try {
        const result = await runOnce({ seed: SEED + at, steps: STEPS, relay });
        if (result.wrong.length > 0) failures.push(failureOf(result));
      } finally {
        await relay.close();
      }
    }
    expect(failures).toEqual([]);
  });

  it.runIf(long)('goes well for ten thousand steps on end', async () => {
    const result = await runOnce({ seed: SEED, steps: 10_000, faults: { clones: false } });
    console.log(`faults: ${result.edits} edits in one life`);
    expect(result.wrong).toEqual([]);
  });
});
