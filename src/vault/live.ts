import { createSignal, type Accessor } from 'solid-js';
import { makeChange, type FieldWrite } from './merge/change.ts';
import { fold } from './merge/fold.ts';
import { emptyReplica, type Change, type Replica } from './merge/replica.ts';
import { hasSeen, type Dot } from './merge/seen.ts';
import { show } from './merge/show.ts';
import { afterUndo, lastUndoable, undoableOf, undoWrites, type Undoable } from './merge/undo.ts';
import type { HistoryEntry, VaultState } from './vault.ts';

/** How many changes can be taken back, one after the other. */
const HISTORY = 200;
const WRITER_BYTES = 8;

/** The state in memory, as signals, with the history of this tab. Knows nothing of saving. */
export interface Live {
  readonly state: Accessor<VaultState>;
  readonly undoable: Accessor<HistoryEntry | null>;
  readonly redoable: Accessor<HistoryEntry | null>;
  replica(): Replica;
  /** Puts what came from elsewhere in; `work` gets the replica as it is now. */
  absorb(work: (replica: Replica) => Replica): void;
  /** Shows an edit at once and returns its change; null when there is nothing to write or delete. Without a label it leaves no trace in the history. */
  edit(label: string, writes: readonly FieldWrite[]): Change | null;
  /** Takes back what is left of the last change of this tab; null when there is none. */
  undo(): Change | null;
  /** Makes what is left of the last change that was taken back again; null when there is none. */
  redo(): Change | null;
  /** Forgets everything, the history and the writer too. */
  clear(): void;
}

/**
 * A state that nothing is in yet, with a history that is empty.
 *
 * @param now the clock, in milliseconds since 1970
 * @param random as many random bytes as asked, for the name of a writer
 */
export const createLive = (now: () => number, random: (length: number) => Uint8Array): Live => {
  const [state, setState] = createSignal<VaultState>(new Map());
  const createEntry = () => createSignal<HistoryEntry | null>(null, { equals: (a, b) => a?.at === b?.at && a?.label === b?.label });
  const [undoable, setUndoable] = createEntry();
  const [redoable, setRedoable] = createEntry();
  let replica = emptyReplica;
  let history: readonly Undoable[] = [];
  /** The changes that took others back, the last one last: taking one of them back makes the other again. */
  let undone: readonly Undoable[] = [];
  let last: Dot | null = null;

  const set = (next: Replica): void => {
    const before = { replica, state: state() };
    replica = next;
    if (next !== before.replica) setState(show(next, before));
    setUndoable(lastOf(history));
    setRedoable(lastOf(undone));
  };
  const lastOf = (entries: readonly Undoable[]): HistoryEntry | null => {
    const entry = entries[lastUndoable(replica, entries)];
    return entry === undefined ? null : { label: entry.label, at: entry.at };
  };

  // A writer is never taken over from an earlier start or another tab: two writers with one name would lose edits.
  const nextDot = (): Dot => {
    const next = last === null ? null : { writer: last.writer, n: last.n + 1 };
    if (next !== null && !hasSeen(replica.seen, next)) return next;
    return { writer: Array.from(random(WRITER_BYTES), (byte) => byte.toString(16).padStart(2, '0')).join(''), n: 1 };
  };

  const write = (label: string, writes: readonly FieldWrite[]): Change | null => {
    const { writer, n } = nextDot();
    const change = makeChange(replica, { writer, n, at: Math.round(now()), label }, writes);
    if (change !== null) last = { writer, n };
    return change;
  };

  /** Takes the last of these changes back that can be; with what is then left of them, and how to take that back in its turn. */
  const takeBack = (entries: readonly Undoable[]) => {
    const place = lastUndoable(replica, entries);
    const entry = entries[place];
    if (entry === undefined) return null;
    const change = write(entry.label, undoWrites(replica, entry));
    const below = entries.slice(0, place);
    return change === null
      ? { change, left: below, back: [] }
      : { change, left: afterUndo(below, replica, entry, change), back: [undoableOf(replica, change)] };
  };
  const apply = (change: Change | null): Change | null => {
    set(change === null ? replica : fold(replica, [change]));
    return change;
  };

  return {
    state,
    undoable,
    redoable,
    replica: () => replica,
    absorb: (work) => set(work(replica)),

    edit: (label, writes) => {
      const change = write(label, writes);
      if (change === null) return null;
      if (label !== '') {
        history = [...history, undoableOf(replica, change)].slice(-HISTORY);
        undone = [];
      }
      return apply(change);
    },

    undo: () => {
      const taken = takeBack(history);
      if (taken === null) return null;
      history = taken.left;
      undone = [...undone, ...taken.back];
      return apply(taken.change);
    },

    redo: () => {
      const taken = takeBack(undone);
      if (taken === null) return null;
      undone = taken.left;
      history = [...history, ...taken.back];
      return apply(taken.change);
    },

    clear: () => {
      history = [];
      undone = [];
      last = null;
      set(emptyReplica);
    },
  };
};
