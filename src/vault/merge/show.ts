import type { Json, VaultRecord, VaultState } from '../vault.ts';
import { canonical } from './json.ts';
import { DELETED, isPresent, type Fields, type Register, type Replica } from './replica.ts';

// Keys come from files and other devices: on an object without prototype `__proto__` is a key like any other.
const bare = <T>(): Record<string, T> => Object.create(null);

const valuesOf = (register: Register): readonly [Json, ...Json[]] | null => {
  const [first, ...others] = register;
  if (first === undefined) return null;
  if (others.length === 0) return [first.value];
  const told = new Set([canonical(first.value)]);
  const alternatives = others.filter(({ value }) => {
    const text = canonical(value);
    return !told.has(text) && told.add(text);
  });
  return [first.value, ...alternatives.map(({ value }) => value)];
};

const showRecord = (key: string, registers: Fields): VaultRecord => {
  const fields = bare<Json>();
  const alternatives = bare<readonly Json[]>();
  for (const [field, register] of registers) {
    const values = field === DELETED ? null : valuesOf(register);
    if (values === null) continue;
    const [shown, ...others] = values;
    fields[field] = shown;
    if (others.length > 0) alternatives[field] = others;
  }
  return { key, fields, alternatives, ...(registers.has(DELETED) ? { deletedElsewhere: true } : {}) };
};

/** A replica and what it looks like. */
export interface Shown {
  readonly replica: Replica;
  readonly state: VaultState;
}

/** The records of a replica as the screens see them. A record that is the same as before keeps its identity. */
export const show = (replica: Replica, before: Shown | null): VaultState => {
  const state = new Map<string, VaultRecord>();
  for (const [key, fields] of replica.records) {
    if (!isPresent(fields)) continue;
    const same = before?.replica.records.get(key) === fields ? before.state.get(key) : undefined;
    state.set(key, same ?? showRecord(key, fields));
  }
  return state;
};
