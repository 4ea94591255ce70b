import type { Accessor } from 'solid-js';
import type { VaultSync } from './sync-port.ts';

/** A value of a field: JSON, never undefined. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A record of the state as it is shown: per field the newest value, and the other values that no device has seen replaced. */
export interface VaultRecord {
  readonly key: string;
  readonly fields: Readonly<Record<string, Json>>;
  /** Open alternatives per field, newest first, without the shown one; absent fields have none. */
  readonly alternatives: Readonly<Record<string, readonly Json[]>>;
  /**
   * Another device deleted the record while this one changed it. The changed fields are all that is left of it; the next
   * write to the record, or deleting it again, settles the matter.
   */
  readonly deletedElsewhere?: true;
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

/** One change in the history, as undo and redo offer it. `label` is a message key of the caller. */
export interface HistoryEntry {
  readonly label: string;
  readonly at: number;
}

/**
 * Something stored that cannot be read: damaged (`malformed`), or made by a newer version of the app (`newer`). It is kept
 * as it is, and the rest is shown without it.
 */
export interface VaultProblem {
  readonly place: 'snapshot' | 'entry';
  readonly reason: 'malformed' | 'newer';
}

/** Why an export cannot be read: no JSON, JSON of something else or damaged, made by a newer version, or beyond the limits. */
export type ImportRefusal = 'not-json' | 'not-an-export' | 'newer' | 'too-large';

/** What became of an import: all of it joined, with how its save went, or nothing at all, with the reason. */
export type ImportResult = { readonly ok: true; readonly save: SaveOutcome } | { readonly ok: false; readonly reason: ImportRefusal };

/** The student's own data, live. Every edit shows at once and is saved in the background of the same call. */
export interface Vault {
  /** The state now; a Solid signal. */
  readonly state: Accessor<VaultState>;
  readonly saveState: Accessor<SaveState>;
  /** The last change of this tab that can be taken back; null when there is none. A Solid signal. */
  readonly undoable: Accessor<HistoryEntry | null>;
  /** The last change of this tab that was taken back and can be made again; null when there is none. A Solid signal. */
  readonly redoable: Accessor<HistoryEntry | null>;
  /**
   * One user action: all its writes or none; an empty label is the app's own doing, which `undo` leaves alone. The state shows it before the promise resolves; the promise tells durability.
   * Rejects with a {@link WriteError}, and changes nothing, when a write is beyond the limits.
   */
  edit(label: string, writes: readonly Write[]): Promise<SaveOutcome>;
  /** Takes the last change of this tab back by a new change; edits made elsewhere since then stay. */
  undo(): Promise<SaveOutcome>;
  /** Makes the change that was last taken back again, by a new change that can be undone in its turn; edits made elsewhere since then stay. A fresh edit of this tab ends it. */
  redo(): Promise<SaveOutcome>;
  /** Tries again to save what is only in memory. */
  retry(): Promise<SaveOutcome>;
  /** Everything in memory, as the documented JSON export, also when saving fails. */
  export(): string;
  /**
   * Joins an export with what is here: nothing newer here is lost, and what was deleted here after the export stays
   * deleted. All or nothing; `undo` does not take it back.
   */
  importExport(json: string): Promise<ImportResult>;
  /** What is stored but cannot be read; a Solid signal. */
  readonly problems: Accessor<readonly VaultProblem[]>;
  /** Removes all of the student's data from this device, in every tab. Rejects with an {@link EraseError} when the database cannot be reached. */
  erase(): Promise<void>;
  /** The vault as its sync sees it, the same one every time. Rejects when its code cannot be loaded. */
  sync(): Promise<VaultSync>;
  /** Stops listening to other tabs and closes the database. */
  close(): void;
}

export type WriteRefusal = 'too-many-writes' | 'too-many-records' | 'bad-name' | 'reserved-name' | 'not-json' | 'value-too-large';

/** A write that the vault does not take. */
export class WriteError extends Error {
  override readonly name = 'WriteError';
  readonly reason: WriteRefusal;
  constructor(reason: WriteRefusal, subject: string) {
    super(`${reason}: ${subject}`);
    this.reason = reason;
  }
}

/** The stored data could not be erased; they are still there. */
export class EraseError extends Error {
  override readonly name = 'EraseError';
  readonly reason: SaveFailure;
  constructor(reason: SaveFailure) {
    super(`not erased: ${reason}`);
    this.reason = reason;
  }
}
