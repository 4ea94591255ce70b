/** Milliseconds since 1970. */
type Instant = number;

/**
 * What the service keeps, in four tables. The first column of every key says whose it is, so that the tables can be spread over machines
 * by it. A vault's row stays when the vault is erased: its id and the hashes of its tokens, so that later answers are `gone`.
 */
export interface Tables {
  readonly vaults: {
    readonly vault_id: string;
    /** SHA-256 of the tokens, hexadecimal; the tokens themselves are nowhere. */
    readonly access_hash: string;
    readonly admin_hash: string;
    readonly made_at: Instant;
    /** To the day: more is nobody's business, and a poll seldom has to write. */
    readonly last_sync_at: Instant | null;
    readonly erased_at: Instant | null;
    /** The last place that was given out. */
    readonly head: number;
    /** What the vault weighs, see `weigh.ts`. */
    readonly bytes: number;
    /** The digest of what the changes and the snapshot reach together; renewed in the transaction that changes either. */
    readonly digest: string;
  };
  readonly changes: {
    readonly vault_id: string;
    readonly w: string;
    readonly n: number;
    readonly s: number;
    readonly env: Uint8Array;
  };
  readonly snapshots: {
    readonly vault_id: string;
    readonly s: number;
    /** Its vector as `digestText` writes it. */
    readonly vv: string;
    readonly env: Uint8Array;
  };
  readonly mailboxes: {
    readonly mailbox_id: string;
    readonly env: Uint8Array;
    readonly expires_at: Instant;
  };
}
