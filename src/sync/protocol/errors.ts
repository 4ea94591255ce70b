import * as z from 'zod/mini';

/**
 * Why the service refuses, for machines:
 * `malformed`: not a request of this protocol; `unauthorized`: no token, or not this vault's (an unknown vault answers the same, so that
 * nobody can find out which exist); `gone`: its owner erased this vault, for good; `gap`: a push does not follow the last change of its writer; `conflict`: other bytes under the same
 * name; `stale-snapshot`: a snapshot that does not hold what the one before it held; `too-large`: beyond the limits; `vault-full`: the vault
 * may hold no more; `storage-full`: the service's own disk; `too-many`: wait as long as `Retry-After` says; `proof`: the proof of work or
 * the invite code does not hold; `not-found`: no such mailbox, or it was read; `unavailable`: try again later.
 */
export const ErrorCode = z.enum([
  'malformed', 'unauthorized', 'gone', 'gap', 'conflict', 'stale-snapshot', 'too-large', 'vault-full', 'storage-full', 'too-many', 'proof', 'not-found', 'unavailable',
]);
export type ErrorCode = z.infer<typeof ErrorCode>;

/** The body of every refusal. */
export const Refusal = z.object({ error: ErrorCode });

/** The HTTP status of each refusal. */
export const statusOf: Readonly<Record<ErrorCode, 400 | 401 | 403 | 404 | 409 | 410 | 413 | 429 | 503 | 507>> = {
  malformed: 400,
  unauthorized: 401,
  proof: 403,
  'not-found': 404,
  gone: 410,
  gap: 409,
  conflict: 409,
  'stale-snapshot': 409,
  'too-large': 413,
  'vault-full': 507,
  'storage-full': 507,
  'too-many': 429,
  unavailable: 503,
};
