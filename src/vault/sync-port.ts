import type { KeptKeys, Stored } from '../storage/index.ts';
import type { Seen } from './merge/seen.ts';

/** One change as the log and the service hold it: its author, its number, and its envelope, which only this vault's key opens. */
export interface SealedChange {
  readonly writer: string;
  readonly n: number;
  readonly bytes: Uint8Array;
}

/** A sealed state that holds all changes up to `upTo`, per writer. */
export interface SealedState {
  readonly upTo: ReadonlyMap<string, number>;
  readonly bytes: Uint8Array;
}

/** What the sync of this vault remembers between two starts; durable in the same transaction as what it was reached with. */
export interface SyncMemory {
  /** The place up to which the service was read. */
  readonly cursor: number;
  /** Up to which change of each writer the service is known to hold. */
  readonly held: ReadonlyMap<string, number>;
  /** When the service last answered that it holds all, in milliseconds since 1970; null when never. */
  readonly completeAt: number | null;
}

/** What became of what the service gave: which could not be opened or read (they are not part of `seen` and wait to be read again). */
export interface Received {
  readonly bad: readonly { readonly writer: string; readonly n: number }[];
  readonly badState: boolean;
}

/**
 * The vault as its sync sees it: sealed bytes in the durable log, the same for all tabs. Whether sync is on is part of the log: only
 * then does the log keep an outbox. Every function tells what is durable, not what is in memory.
 */
export interface SyncPort {
  /** Null while sync is off. */
  memory(): Promise<Stored<SyncMemory | null>>;
  /** Turns sync on (a memory) or off (null). Turning on puts nothing in the outbox: what there is travels as a snapshot. */
  remember(memory: SyncMemory | null): Promise<Stored<void>>;
  /** The changes made here that the service is not known to hold, each writer's in order. */
  outbox(): Promise<Stored<readonly SealedChange[]>>;
  /** Takes exactly these bytes out of the outbox (a change stays when its bytes differ) and remembers, in one transaction. */
  acknowledge(sent: readonly SealedChange[], memory: SyncMemory): Promise<Stored<void>>;
  /**
   * Adds what the service gave to the log and remembers, in one transaction; then shows it. What is known already changes nothing.
   * A change whose context is missing is held, never shown and never dropped, until it is there. What only a newer version of the app can
   * read is kept as it is, and is part of `seen`. Fails as `closed`, like `acknowledge`, once sync is off or the vault has other keys.
   */
  receive(state: SealedState | null, changes: readonly SealedChange[], memory: SyncMemory): Promise<Stored<Received>>;
  /** Which changes the durable log holds, held ones too. */
  seen(): Seen;
  /**
   * A sealed snapshot of everything that the durable log holds and shows; null while a part is only for a newer version of the app. What is
   * held, or what nobody can read any more, is not part of it, nor of its vector: two devices that each hold a change of which the other has
   * the context would otherwise wait for each other for good.
   */
  snapshot(): Promise<SealedState | null>;
  /** Calls back after this or another tab made something durable. Returns how to stop. */
  onSaved(listener: () => void): () => void;
}

/** What the keys of a vault are changed for: `join`: all that is here goes along; `fresh`: it is left behind, and gone from this device. */
export type Mine = 'join' | 'fresh';

/** The port, and the root under it. */
export interface VaultSync extends SyncPort {
  /** The root of this vault: whoever has it can read everything. */
  root(): Promise<Stored<Uint8Array>>;
  /** How this device keeps the keys of this vault. */
  kept(): Promise<Stored<KeptKeys>>;
  /**
   * Keeps the same keys in another way (an app lock, another, none), for all tabs, in one transaction: before it the old way opens them,
   * after it the new one. False, and nothing changed, when they are not kept as they `were` any more.
   */
  relock(next: KeptKeys, were: KeptKeys): Promise<Stored<boolean>>;
  /**
   * Makes this device one of the vault of another root, for all tabs, in one transaction; sync is off until it is turned on. Before it
   * everything is as it was, after it as it was under the other keys (`join`), or nothing is left (`fresh`). An app lock stays.
   */
  rekey(root: Uint8Array, mine: Mine): Promise<Stored<void>>;
}
