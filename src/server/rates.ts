/** So many at once, and so many a minute in the long run. */
export interface Rate {
  readonly burst: number;
  readonly perMinute: number;
}

const MINUTE = 60_000;
const KEYS = 50_000;

/**
 * Counts what each key does, in the memory of this process: with several nodes each counts for itself, and a restart forgets. Nothing
 * but patience depends on it. Keys that were quiet longest are forgotten first.
 */
export const makeBuckets = ({ burst, perMinute }: Rate, clock: () => number) => {
  const buckets = new Map<string, { readonly left: number; readonly at: number }>();
  const leftOf = (key: string): number => {
    const bucket = buckets.get(key);
    // A clock that was put back gives nothing and takes nothing.
    return bucket === undefined ? burst : Math.min(burst, bucket.left + (Math.max(0, clock() - bucket.at) * perMinute) / MINUTE);
  };
  const keep = (key: string, left: number): void => {
    buckets.delete(key);
    buckets.set(key, { left, at: clock() });
    const oldest = buckets.size > KEYS ? buckets.keys().next().value : undefined;
    if (oldest !== undefined) buckets.delete(oldest);
  };
  const waitFor = (left: number): number => Math.ceil(((1 - left) * MINUTE) / perMinute);
  return {
    /** Counts one; milliseconds to wait when it is one too many, which is not counted. */
    take: (key: string): number => {
      const left = leftOf(key);
      if (left < 1) return waitFor(left);
      keep(key, left - 1);
      return 0;
    },
    /** How many are left now. */
    left: leftOf,
  };
};

/** What is counted, and how much of it is borne. By vault: syncs. By address, under which a whole campus may sit: what needs no token, and wrong tokens. */
export interface Rates {
  readonly syncs: Rate;
  readonly creations: Rate;
  readonly mailboxes: Rate;
  readonly wrongTokens: Rate;
}
