import { randomInt } from 'node:crypto';
import { mayRetry } from './failure.ts';

const ATTEMPTS = 12;
/** Milliseconds. */
const LONGEST = 400;

/** Tries again what the engine refused only because another transaction came first; waits longer each time, with jitter. */
export const retrying = async <T>(act: () => Promise<T>): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await act();
    } catch (error) {
      if (attempt === ATTEMPTS || !mayRetry(error)) throw error;
      await new Promise((done) => setTimeout(done, randomInt(Math.min(LONGEST, 2 ** attempt * 5))));
    }
  }
};
