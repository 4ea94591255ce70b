import type { HistoryEntry, Json } from '../vault.ts';
import type { FieldWrite } from './change.ts';
import { DELETED, registerOf, type Change, type Register, type Replica } from './replica.ts';
import { sameDot, type Dot } from './seen.ts';

/** One field that a change wrote: what was shown before, which values it replaced, and which it left behind. */
interface Step {
  readonly record: string;
  readonly field: string;
  readonly before: Json | undefined;
  readonly replaced: readonly Dot[];
  readonly left: readonly Dot[];
}

/** A change of this tab that can be taken back. */
export interface Undoable extends HistoryEntry {
  readonly steps: readonly Step[];
}

const sameDots = (a: readonly Dot[], b: readonly Dot[]): boolean =>
  a.length === b.length && a.every((dot) => b.some((other) => sameDot(dot, other)));

/** How to take a change back, made before it is applied to the replica. */
export const undoableOf = (before: Replica, change: Change): Undoable => ({
  label: change.label,
  at: change.at,
  steps: change.operations
    .filter(({ field }) => field !== DELETED)
    .map(({ record, field, seen, value }) => ({
      record,
      field,
      before: registerOf(before, record, field)[0]?.value,
      replaced: seen,
      left: value === undefined ? [] : [change],
    })),
});

/** A field that somebody else changed since then is theirs. */
const stepsLeft = (replica: Replica, { steps }: Undoable): readonly Step[] =>
  steps.filter(({ record, field, left }) => sameDots(registerOf(replica, record, field), left));

/** The writes that take a change back; none when others have changed all of it since. */
export const undoWrites = (replica: Replica, undoable: Undoable): readonly FieldWrite[] => {
  const steps = stepsLeft(replica, undoable);
  const removed = (record: string): ReadonlySet<string> =>
    new Set(steps.filter((step) => step.record === record && step.before === undefined).map(({ field }) => field));
  const isEmptied = (record: string): boolean => {
    const gone = removed(record);
    const there: ReadonlyMap<string, Register> = replica.records.get(record) ?? new Map();
    const restored = steps.some((step) => step.record === record && step.before !== undefined);
    return !restored && [...there.keys()].every((field) => field === DELETED || gone.has(field));
  };
  return steps
    .map(({ record, field, before }): FieldWrite => {
      if (before !== undefined) return { record, field, value: before };
      return isEmptied(record) ? { record, delete: true } : { record, field, remove: true };
    });
};

/**
 * The history below a change that was taken back: where it brought back the value of an earlier change of this tab, that
 * change can still be taken back in its turn.
 */
export const afterUndo = (below: readonly Undoable[], before: Replica, undoable: Undoable, undo: Change): readonly Undoable[] => {
  const restored = stepsLeft(before, undoable);
  const follow = (step: Step): Step => {
    const by = restored.find(({ record, field, replaced }) => record === step.record && field === step.field && sameDots(replaced, step.left));
    return by === undefined ? step : { ...step, left: by.before === undefined ? [] : [undo] };
  };
  return below.map((entry) => ({ ...entry, steps: entry.steps.map(follow) }));
};

/** The place in the history of the last change of which something can still be taken back; -1 when there is none. */
export const lastUndoable = (replica: Replica, history: readonly Undoable[]): number =>
  history.findLastIndex((entry) => undoWrites(replica, entry).length > 0);
