/**
 * Why the database did not do what was asked:
 * `quota`: no room left; `unavailable`: this browser gives no database (private mode, blocked by the user, damaged);
 * `closed`: the connection was closed, by us or because another tab needs the database for itself;
 * `newer`: a newer version of the app made the stored database, nothing was touched;
 * `blocked`: another tab keeps an older database open and does not let go.
 */
export type StorageFailure = 'quota' | 'unavailable' | 'closed' | 'newer' | 'blocked' | 'unknown';

/** The value, or why there is none. Functions of this room never throw. */
export type Stored<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: StorageFailure };

const byName: ReadonlyMap<unknown, StorageFailure> = new Map([
  ['QuotaExceededError', 'quota'],
  ['NotSupportedError', 'unavailable'],
  ['SecurityError', 'unavailable'],
  ['NotAllowedError', 'unavailable'],
  ['UnknownError', 'unavailable'],
  ['VersionError', 'newer'],
  ['InvalidStateError', 'closed'],
]);

const MAX_CAUSES = 5;
const property = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && name in value ? Reflect.get(value, name) : undefined;

/** Names the failure behind an error of IndexedDB. Where one error was the cause of another, the innermost known name decides. */
export const failureOf = (error: unknown): StorageFailure => {
  let found: StorageFailure = 'unknown';
  let current = error;
  for (let depth = 0; depth < MAX_CAUSES && current !== undefined && current !== null; depth++) {
    found = byName.get(property(current, 'name')) ?? found;
    current = property(current, 'cause');
  }
  return found;
};

/** Runs work on the database and turns what it throws into a typed failure. */
export const attempt = async <T>(work: () => PromiseLike<T>): Promise<Stored<T>> => {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
};
