import type { Json } from '../vault.ts';
import type { Dot, Seen } from './seen.ts';

/** The field that says that a record was deleted. */
export const DELETED = '$del';

/** A value of a field, with the change that wrote it and the clock of the device that did. */
export interface StoredValue extends Dot {
  readonly at: number;
  readonly value: Json;
}

/** The values of a field that no device has seen replaced, newest first. */
export type Register = readonly StoredValue[];

/** The fields of one record. */
export type Fields = ReadonlyMap<string, Register>;

/** What a change does to one field: takes away the values that its author had seen, and adds its own, if any. */
export interface Operation {
  readonly record: string;
  readonly field: string;
  readonly seen: readonly Dot[];
  readonly value?: Json;
}

/** One user action: all its operations or none. */
export interface Change extends Dot {
  /** The clock of the device, in milliseconds; chooses which value is shown, never which survives. */
  readonly at: number;
  readonly label: string;
  readonly operations: readonly Operation[];
}

/** A value that a known change replaced before the change that wrote it arrived. */
export interface Voided extends Dot {
  readonly record: string;
  readonly field: string;
}

/** Everything that a set of changes comes to. Two replicas that know the same changes hold the same. */
export interface Replica {
  readonly seen: Seen;
  readonly records: ReadonlyMap<string, Fields>;
  /** Changes that wait for another one that they build on. */
  readonly held: readonly Change[];
  readonly voided: readonly Voided[];
}

export const emptyReplica: Replica = { seen: new Map(), records: new Map(), held: [], voided: [] };

/** Newest first by clock, then by writer and number, so that every device shows the same. */
export const newestFirst = (a: StoredValue, b: StoredValue): number =>
  b.at - a.at || (a.writer === b.writer ? b.n - a.n : a.writer < b.writer ? 1 : -1);

/** True when the record has something to show; a trace of its deletion is nothing to show. */
export const isPresent = (fields: Fields | undefined): fields is Fields =>
  fields !== undefined && fields.size > (fields.has(DELETED) ? 1 : 0);

/** The values of a field, newest first; none when there is no such record or field. */
export const registerOf = (replica: Replica, record: string, field: string): Register =>
  replica.records.get(record)?.get(field) ?? [];
