import { fold } from './fold.ts';
import { newestFirst, type Change, type Fields, type Register, type Replica, type StoredValue, type Voided } from './replica.ts';
import { hasSeen, joinSeen, sameDot } from './seen.ts';

const none: Register = [];
const noFields: Fields = new Map();

const joinRegisters = (a: Replica, b: Replica, ours: Register, theirs: Register, gone: (value: StoredValue) => boolean): Register => {
  const inBoth = (value: StoredValue, others: Register): boolean => others.some((other) => sameDot(other, value));
  // A side that knows a change and no longer holds its value has seen the value replaced.
  const kept = ours.filter((value) => (inBoth(value, theirs) || !hasSeen(b.seen, value)) && !gone(value));
  const added = theirs.filter((value) => !inBoth(value, ours) && !hasSeen(a.seen, value) && !gone(value));
  if (added.length === 0 && kept.length === ours.length) return ours;
  return [...kept, ...added].toSorted(newestFirst);
};

const joinFields = (a: Replica, b: Replica, ours: Fields, theirs: Fields, record: string, voided: readonly Voided[]): Fields => {
  const joined = new Map<string, Register>();
  let same = true;
  for (const field of new Set([...ours.keys(), ...theirs.keys()])) {
    const before = ours.get(field) ?? none;
    const gone = (value: StoredValue): boolean =>
      voided.some((other) => sameDot(other, value) && other.record === record && other.field === field);
    const values = joinRegisters(a, b, before, theirs.get(field) ?? none, gone);
    same &&= values === before;
    if (values.length > 0) joined.set(field, values);
  }
  return same ? ours : joined;
};

const withoutRepeats = (changes: readonly Change[]): readonly Change[] =>
  changes.filter((change, index) => changes.findIndex((other) => sameDot(other, change)) === index);

/**
 * What two replicas know together. A value goes only if the side without it knows the change that wrote it; not being
 * there is no deletion. Records that are the same on both sides keep the identity that they have in `a`.
 */
export const join = (a: Replica, b: Replica): Replica => {
  const voided = [...a.voided, ...b.voided.filter((theirs) => !a.voided.some((ours) => isSameVoided(ours, theirs)))];
  const records = new Map(a.records);
  for (const record of new Set([...a.records.keys(), ...b.records.keys()])) {
    const ours = a.records.get(record) ?? noFields;
    const joined = joinFields(a, b, ours, b.records.get(record) ?? noFields, record, voided);
    if (joined.size === 0) records.delete(record);
    else records.set(record, joined);
  }
  const seen = joinSeen(a.seen, b.seen);
  const held = withoutRepeats([...a.held, ...b.held]);
  const known: Replica = { seen, records, held: [], voided: voided.filter((dot) => !hasSeen(seen, dot)) };
  return fold(known, held);
};

const isSameVoided = (a: Voided, b: Voided): boolean => sameDot(a, b) && a.record === b.record && a.field === b.field;
