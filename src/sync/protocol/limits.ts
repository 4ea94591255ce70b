/** What the sync service takes; both sides hold themselves to it. Bytes, counts, milliseconds. */
export const syncLimits = {
  /** Bytes of one sealed change. */
  envelope: 64 * 1024,
  /** Bytes of the body of one request, but for a snapshot's. */
  request: 256 * 1024,
  /** Bytes of a sealed snapshot. */
  snapshot: 512 * 1024,
  /** Bytes that one vault may hold. */
  vault: 5 * 1024 * 1024,
  /** Syncs of one vault in a minute. */
  syncsPerMinute: 60,
  /** Changes in one push. */
  push: 500,
  /** Changes in one answer. */
  page: 500,
  /** Writers in a vector: one for each time that the app was opened and something was changed. */
  writers: 20_000,
  /** Bytes of the body of a request that puts a snapshot: its envelope as text, and the longest vector. */
  snapshotRequest: 1_700_000,
  /** Bytes of what a mailbox holds. */
  mailbox: 1024,
  /** How long a mailbox holds it. */
  mailboxFor: 5 * 60 * 1000,
} as const;
