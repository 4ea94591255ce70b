import { newestFirst, type Change, type Fields, type Register, type Replica, type Voided } from './replica.ts';
import { hasSeen, sameDot, withDot, type WriterSeen } from './seen.ts';

/** A replica under change: maps are copied once per fold, records when they are first touched. */
interface Draft {
  readonly seen: Map<string, WriterSeen>;
  readonly records: Map<string, Fields>;
  readonly touched: Map<string, Map<string, Register>>;
  voided: readonly Voided[];
}

const isVoided = (draft: Draft, change: Change, record: string, field: string): boolean =>
  draft.voided.some((other) => sameDot(other, change) && other.record === record && other.field === field);

const fieldsToChange = (draft: Draft, record: string): Map<string, Register> => {
  const known = draft.touched.get(record);
  if (known !== undefined) return known;
  const copy = new Map(draft.records.get(record));
  draft.touched.set(record, copy);
  draft.records.set(record, copy);
  return copy;
};

const apply = (draft: Draft, change: Change): void => {
  const { writer, n, at } = change;
  const late: Voided[] = [];
  for (const { record, field, seen, value } of change.operations) {
    const fields = fieldsToChange(draft, record);
    const kept = (fields.get(field) ?? []).filter((other) => !seen.some((dot) => sameDot(dot, other)));
    late.push(...seen.filter((dot) => !hasSeen(draft.seen, dot)).map(({ writer, n }) => ({ record, field, writer, n })));
    const added = value === undefined || isVoided(draft, change, record, field) ? kept : [...kept, { writer, n, at, value }].toSorted(newestFirst);
    if (added.length > 0) fields.set(field, added);
    else fields.delete(field);
  }
  if (late.length > 0 || draft.voided.length > 0) {
    draft.voided = [...draft.voided, ...late].filter((other) => !sameDot(other, change));
  }
  draft.seen.set(writer, withDot(draft.seen.get(writer), n));
};

const hasContext = (draft: Draft, change: Change): boolean =>
  change.operations.every(({ seen }) => seen.every((dot) => hasSeen(draft.seen, dot)));

/** Applies what can be applied, in as many rounds as it takes, and returns what still waits. */
const settle = (draft: Draft, changes: readonly Change[]): readonly Change[] => {
  let waiting = changes;
  for (;;) {
    const still: Change[] = [];
    for (const change of waiting) {
      if (hasSeen(draft.seen, change)) continue;
      if (hasContext(draft, change)) apply(draft, change);
      else if (!still.some((other) => sameDot(other, change))) still.push(change);
    }
    if (still.length === waiting.length || still.length === 0) return still;
    waiting = still;
  }
};

const withDraft = (replica: Replica, work: (draft: Draft) => readonly Change[]): Replica => {
  const draft: Draft = { seen: new Map(replica.seen), records: new Map(replica.records), touched: new Map(), voided: replica.voided };
  const held = work(draft);
  for (const [record, fields] of draft.touched) if (fields.size === 0) draft.records.delete(record);
  return { seen: draft.seen, records: draft.records, held, voided: draft.voided };
};

/**
 * Adds changes to a replica, in any order and however often each arrives. A change whose context is not there yet is held
 * until it is. Records that no change touches keep their identity.
 */
export const fold = (replica: Replica, changes: readonly Change[]): Replica =>
  changes.every((change) => hasSeen(replica.seen, change))
    ? replica
    : withDraft(replica, (draft) => settle(draft, [...replica.held, ...changes]));

/**
 * Applies the changes that are still held, for a reader that knows that nothing more will come: what they build on is
 * damaged, and must not take them along. Should it come after all, what they replaced stays replaced.
 */
export const release = (replica: Replica): Replica =>
  replica.held.length === 0
    ? replica
    : withDraft(replica, (draft) => {
        for (const change of replica.held) if (!hasSeen(draft.seen, change)) apply(draft, change);
        return [];
      });
