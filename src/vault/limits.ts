import { isJson } from './merge/json.ts';
import type { Replica } from './merge/replica.ts';
import { WriteError, type Write } from './vault.ts';

/** What a vault takes: far more than a student needs, little enough to stay fast and to sync. Lengths in UTF-16 units. */
export const limits = {
  records: 20_000,
  writes: 5_000,
  name: 300,
  label: 200,
  valueText: 64_000,
  depth: 32,
  exportText: 10_000_000,
} as const;

const checkName = (name: string): void => {
  if (name.length === 0 || name.length > limits.name) throw new WriteError('bad-name', name.slice(0, limits.name));
};

const checkWrite = (write: Write): void => {
  checkName(write.record);
  if ('delete' in write) return;
  checkName(write.field);
  if (write.field.startsWith('$')) throw new WriteError('reserved-name', write.field);
  const value: unknown = write.value;
  if (!isJson(value, limits.depth)) throw new WriteError('not-json', `${write.record} ${write.field}`);
  if (JSON.stringify(value).length > limits.valueText) throw new WriteError('value-too-large', `${write.record} ${write.field}`);
};

/** Throws a {@link WriteError} for writes that the vault does not take. */
export const checkWrites = (replica: Replica, writes: readonly Write[]): void => {
  if (writes.length > limits.writes) throw new WriteError('too-many-writes', String(writes.length));
  for (const write of writes) checkWrite(write);
  const added = new Set(writes.map(({ record }) => record).filter((record) => !replica.records.has(record)));
  if (replica.records.size + added.size > limits.records) throw new WriteError('too-many-records', String(limits.records));
};

/** The writes with values of their own, as JSON will read them back: nobody else can change them afterwards. */
export const ownWrites = (writes: readonly Write[]): readonly Write[] =>
  writes.map((write): Write => ('delete' in write ? write : { ...write, value: JSON.parse(JSON.stringify(write.value)) }));
