import type { Accessor } from 'solid-js';

/** A value of a field: JSON, never undefined. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A record of the state as it is shown: per field the newest value, and the other values that no device has seen replaced. */
export interface VaultRecord {
  readonly key: string;
  readonly fields: Readonly<Record<string, Json>>;
  /** Open alternatives per field, newest first, without the shown one; absent fields have none. */
  readonly alternatives: Readonly<Record<string, readonly Json[]>>;
}

/** All records by key, deleted ones left out. Immutable; an unchanged record keeps its identity between states. */
export type VaultState = ReadonlyMap<string, VaultRecord>;

/** One field write of a change. `delete` removes the whole record; an edit that did not see the delete survives it. */
export type Write =
  | { readonly record: string; readonly field: string; readonly value: Json }
  | { readonly record: string; readonly delete: true };

/** What became of a save: durable, or kept in memory only, with the reason. */
export type SaveOutcome = { readonly saved: true } | { readonly saved: false; readonly reason: SaveFailure };
export type SaveFailure = 'quota' | 'unavailable' | 'closed' | 'unknown';

/** `saved`: everything on the screen is durable. `failed`: it is in memory only; the changes are kept and can be retried or exported. */
export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly reason: SaveFailure; readonly unsaved: number };

/** One change in the history, as undo offers it. `label` is a message key of the caller. */
export interface HistoryEntry {
  readonly label: string;
  readonly at: number;
}

/** The student's own data, live. Every edit shows at once and is saved in the background of the same call. */
export interface Vault {
  /** The state now; a Solid signal. */
  readonly state: Accessor<VaultState>;
  readonly saveState: Accessor<SaveState>;
  /** The last change of this tab that can be taken back; null when there is none. A Solid signal. */
  readonly undoable: Accessor<HistoryEntry | null>;
  /** One user action: all its writes or none. The state shows it before the promise resolves; the promise tells durability. */
  edit(label: string, writes: readonly Write[]): Promise<SaveOutcome>;
  /** Takes the last change of this tab back by a new change; edits made elsewhere since then stay. */
  undo(): Promise<SaveOutcome>;
  /** Tries again to save what is only in memory. */
  retry(): Promise<SaveOutcome>;
  /** Everything in memory, as the documented JSON export, also when saving fails. */
  export(): string;
  /** Removes all of the student's data from this device. */
  erase(): Promise<void>;
  /** Stops listening to other tabs and closes the database. */
  close(): void;
}
