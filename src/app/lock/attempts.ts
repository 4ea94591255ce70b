const KEY = 'studiekompas.lock-attempts';
const FREE = 5;
const FIRST_WAIT = 30_000;
const LONGEST_WAIT = 60 * 60_000;

/** How long to wait after so many wrong attempts, in milliseconds: nothing for the first four, then half a minute, doubled each time, an hour at most. */
export const waitAfter = (failed: number): number => (failed < FREE ? 0 : Math.min(FIRST_WAIT * 2 ** (failed - FREE), LONGEST_WAIT));

/** Wrong attempts at the PIN, remembered by the browser. They slow down who guesses at the screen; against who takes the data only the PIN itself helps. */
export interface Attempts {
  /** How long until the next one may be made, in milliseconds. */
  left(): number;
  /** Counts one as wrong, before it is known: closing the app in between is no way around. */
  begin(): void;
  /** The last one was right. */
  right(): void;
}

interface Counted {
  readonly failed: number;
  readonly at: number;
}
type Keeper = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const read = (keeper: Keeper): Counted => {
  const [failed = NaN, at = NaN] = (keeper.getItem(KEY) ?? '').split(' ').map(Number);
  return Number.isSafeInteger(failed) && failed >= 0 && Number.isFinite(at) ? { failed, at } : { failed: 0, at: 0 };
};

/** `now`: the clock, in milliseconds. A clock that was set back makes nobody wait longer than they would have to anyway. */
export const createAttempts = (keeper: Keeper, now: () => number): Attempts => {
  const quietly = <T>(work: () => T, otherwise: T): T => {
    try {
      return work();
    } catch {
      return otherwise; // Storage is closed to us: then nobody waits.
    }
  };
  return {
    left: () =>
      quietly(() => {
        const { failed, at } = read(keeper);
        const wait = waitAfter(failed);
        return Math.max(0, Math.min(wait, at + wait - now()));
      }, 0),
    begin: () => quietly(() => keeper.setItem(KEY, `${read(keeper).failed + 1} ${now()}`), undefined),
    right: () => quietly(() => keeper.removeItem(KEY), undefined),
  };
};
