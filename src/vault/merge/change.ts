import type { Json, Write } from '../vault.ts';
import { DELETED, isPresent, type Change, type Operation, type Register, type Replica } from './replica.ts';
import type { Dot } from './seen.ts';

/** Who makes a change, the how-manieth it is, when by the device's clock, and the caller's name for it. */
export interface Authorship extends Dot {
  readonly at: number;
  readonly label: string;
}

/** A write as undo also needs it: `remove` takes one field away that was not there before. */
export type FieldWrite = Write | { readonly record: string; readonly field: string; readonly remove: true };

const dotsOf = (register: Register | undefined): readonly Dot[] => (register ?? []).map(({ writer, n }) => ({ writer, n }));

/**
 * The change that these writes are for somebody who sees this replica, in the order in which they are given: each takes
 * away exactly the values that are there to see. Null when there is nothing to write or delete.
 */
export const makeChange = (replica: Replica, author: Authorship, writes: readonly FieldWrite[]): Change | null => {
  const records = new Map<string, Map<string, Operation>>();
  const set = (record: string, field: string, value?: Json): void => {
    const operations = records.get(record) ?? new Map<string, Operation>();
    const seen = dotsOf(replica.records.get(record)?.get(field));
    if (value === undefined && seen.length === 0) operations.delete(field);
    else operations.set(field, { record, field, seen, ...(value === undefined ? {} : { value }) });
    records.set(record, operations);
  };

  for (const write of writes) {
    if ('delete' in write) {
      const there = replica.records.get(write.record);
      records.delete(write.record);
      if (!isPresent(there)) continue;
      for (const field of there.keys()) set(write.record, field);
      set(write.record, DELETED, true);
    } else if ('remove' in write) {
      set(write.record, write.field);
    } else {
      // Who writes a deleted record has seen that it was deleted, and makes it anew.
      set(write.record, DELETED);
      set(write.record, write.field, write.value);
    }
  }

  const operations = [...records.values()].flatMap((fields) => [...fields.values()]);
  return operations.length === 0 ? null : { ...author, operations };
};
