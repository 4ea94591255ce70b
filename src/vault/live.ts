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
  replica(): Replica;
  /** Puts what came from elsewhere in; `work` gets the replica as it is now. */
  absorb(work: (replica: Replica) => Replica): void;
  /** Shows an edit at once and returns its change; null when there is nothing to write or delete. */
  edit(label: string, writes: readonly FieldWrite[]): Change | null;
  /** Takes back what is left of the last change of this tab; null when there is none. */
  undo(): Change | null;
  /** Forgets everything, the history and the writer too. */
  clear(): void;
}

export const createLive = (now: () => number, random: (length: number) => Uint8Array): Live => {
  const [state, setState] = createSignal<VaultState>(new Map());
  const [undoable, setUndoable] = createSignal<HistoryEntry | null>(null, {
    equals: (a, b) => a?.at === b?.at && a?.label === b?.label,
  });
  let replica = emptyReplica;
  let history: readonly Undoable[] = [];
  let last: Dot | null = null;

  const set = (next: Replica): void => {
    const before = { replica, state: state() };
    replica = next;
    if (next !== before.replica) setState(show(next, before));
    const entry = history[lastUndoable(replica, history)];
    setUndoable(entry === undefined ? null : { label: entry.label, at: entry.at });
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

  return {
    state,
    undoable,
    replica: () => replica,
    absorb: (work) => set(work(replica)),

    edit: (label, writes) => {
      const change = write(label, writes);
      if (change === null) return null;
      history = [...history, undoableOf(replica, change)].slice(-HISTORY);
      set(fold(replica, [change]));
      return change;
    },

    undo: () => {
      const place = lastUndoable(replica, history);
      const entry = history[place];
      if (entry === undefined) return null;
      const change = write(entry.label, undoWrites(replica, entry));
      const below = history.slice(0, place);
      history = change === null ? below : afterUndo(below, replica, entry, change);
      set(change === null ? replica : fold(replica, [change]));
      return change;
    },

    clear: () => {
      history = [];
      last = null;
      set(emptyReplica);
    },
  };
};
