import { open, seal, type SealingKeys } from '../keys/index.ts';
import type { EntryHeader, KeptKeys, LockedKeys, LogTable, OpenKeys, Sealed, Stored, SyncTable } from '../storage/index.ts';
import { decodeEntry, encodeEntry, type Decoded, type Entry } from './envelope.ts';
import type { Seen } from './merge/seen.ts';

/** The log under a vault: sealed bytes, durable when it says so. */
export interface Log extends LogTable {
  sync(): Promise<SyncTable>;
  /** Calls back when the log had to close for good, for a newer version of the app in another tab. */
  onClosed(listener: () => void): () => void;
  close(): void;
}

/** What is kept, and what it comes to when it is open. */
export interface Opened {
  readonly kept: KeptKeys;
  readonly keys: OpenKeys;
}

/**
 * Opens what is behind an app lock, however long that takes. `before`: what this tab had open until then; keys that took the place of those
 * behind the same lock open with it.
 */
export type Unlock = (locked: LockedKeys, before: Opened | null) => Promise<OpenKeys>;

export type OpenLog = () => Promise<Stored<Log>>;

/** What the log's bytes mean. Both sides run before and after a transaction, never inside one, and may take their time. */
export interface Codec {
  readonly keys: SealingKeys;
  encode(entry: Entry): Promise<Sealed & { readonly header: EntryHeader }>;
  decode(sealed: Sealed): Promise<Decoded<Entry>>;
}

/** Up to which change of each writer all are known. */
export const upToOf = (seen: Seen): ReadonlyMap<string, number> =>
  new Map([...seen].flatMap(([writer, { upTo }]) => (upTo === 0 ? [] : [[writer, upTo] as const])));

/** What an entry says of itself on its outside. */
export const headerOf = (entry: Entry): EntryHeader =>
  entry.kind === 'change'
    ? { kind: 'change', writer: entry.change.writer, n: entry.change.n }
    : { kind: 'state', upTo: upToOf(entry.replica.seen) };

const malformed = { ok: false, reason: 'malformed' } as const;

export const sealingCodec = (keys: SealingKeys): Codec => ({
  keys,
  encode: async (entry) => {
    const header = headerOf(entry);
    return { header, bytes: await seal(keys, header, encodeEntry(entry)) };
  },
  decode: async ({ header, bytes }) => {
    // From before entries were sealed.
    if (header === null) return decodeEntry(bytes);
    const body = await open(keys, header, bytes);
    return body === null ? malformed : decodeEntry(body);
  },
});
