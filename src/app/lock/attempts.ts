const KEY = 'studiekompas.lock-attempts';
const FREE = 5;
const FIRST_WAIT = 30_000;
const LONGEST_WAIT = 60 * 60_000;

/** How long to wait after so many wrong attempts, in milliseconds: nothing for the first four, then half a minute, doubled each time, an hour at most. */
export const waitAfter = (failed: number): number => (failed < FREE ? 0 : Math.min(FIRST_WAIT * 2 ** (failed - FREE), LONGEST_WAIT));

/**
 * Wrong attempts at the PIN, remembered by the browser. They slow down who guesses at the screen; against who takes the data only the PIN
 * itself helps. What remains of a wait is remembered too, and gets less only while a lock screen is open: no clock that can be set, no
 * reload and no second tab shortens it.
 */
export interface Attempts {
  /** How long until the next one may be made, in milliseconds. */
  left(): number;
  /** Counts one as wrong, before it is known: closing the app in between is no way around. False, and nothing counted, while there is to wait. */
  begin(): boolean;
  /** The last one was right. */
  right(): void;
}

interface Counted {
  readonly failed: number;
  readonly left: number;
}
type Keeper = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const none: Counted = { failed: 0, left: 0 };
const read = (keeper: Keeper): Counted => {
  const [failed = NaN, left = NaN] = (keeper.getItem(KEY) ?? '').split(' ').map(Number);
  return Number.isSafeInteger(failed) && failed >= 0 && left >= 0 ? { failed, left: Math.min(left, waitAfter(failed)) } : none;
};
const write = (keeper: Keeper, { failed, left }: Counted): void => keeper.setItem(KEY, `${failed} ${Math.ceil(left)}`);

/** `elapsed`: milliseconds of a clock that nobody sets. */
export const createAttempts = (keeper: Keeper, elapsed: () => number): Attempts => {
  const quietly = <T>(work: () => T, otherwise: T): T => {
    try {
      return work();
    } catch {
      return otherwise; // Storage is closed to us: then nobody waits.
    }
  };
  /** From where this page counts: each counts for itself, so that two do not count the same time twice. */
  let from: (Counted & { readonly at: number }) | null = null;
  const left = (): number =>
    quietly(() => {
      const kept = read(keeper);
      if (from?.failed !== kept.failed) from = { ...kept, at: elapsed() };
      const now = Math.max(0, from.left - (elapsed() - from.at));
      if (now < kept.left) write(keeper, { failed: kept.failed, left: now });
      return now;
    }, 0);
  return {
    left,
    begin: () => {
      if (left() > 0) return false;
      quietly(() => {
        const failed = read(keeper).failed + 1;
        write(keeper, { failed, left: waitAfter(failed) });
      }, undefined);
      return true;
    },
    right: () => quietly(() => keeper.removeItem(KEY), undefined),
  };
};
