import type { LogTable, Stored } from '../storage/index.ts';
import { decodeEntry, encodeEntry, type Decoded, type Entry } from './envelope.ts';

/** The log under a vault: opaque bytes, durable when it says so. */
export interface Log extends LogTable {
  /** Calls back when the log had to close for good, for a newer version of the app in another tab. */
  onClosed(listener: () => void): () => void;
  close(): void;
}

export type OpenLog = () => Promise<Stored<Log>>;

/** What the log's bytes mean. Both sides run before and after a transaction, never inside one, and may take their time. */
export interface Codec {
  encode(entry: Entry): Uint8Array | Promise<Uint8Array>;
  decode(bytes: Uint8Array): Decoded<Entry> | Promise<Decoded<Entry>>;
}

export const jsonCodec: Codec = { encode: encodeEntry, decode: decodeEntry };
