import * as z from 'zod/mini';
import { limits } from './limits.ts';
import { isJson } from './merge/json.ts';
import { newestFirst, type Change, type Fields, type Operation, type Register, type Replica } from './merge/replica.ts';
import { hasSeen, writerSeen, type WriterSeen } from './merge/seen.ts';
import type { Json } from './vault.ts';

/** What the log holds: single changes, and states that were imported or folded. */
export type Entry = { readonly kind: 'change'; readonly change: Change } | { readonly kind: 'state'; readonly replica: Replica };

/** An entry, or why it cannot be read. */
export type Decoded<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: 'malformed' | 'newer' };

const VERSION = 1;
const Name = z.string().check(z.minLength(1), z.maxLength(limits.name));
const Count = z.int().check(z.minimum(1));
const dot = { writer: z.string().check(z.regex(/^[0-9a-f]{16}$/)), n: Count };
const Dot = z.object(dot);
const Value = z.custom<Json>((value) => isJson(value, limits.depth));
const list = <T extends z.core.$ZodType>(item: T, most: number) => z.array(item).check(z.maxLength(most));
const MANY = 100_000;

const ChangeBody = z.object({
  ...dot,
  at: z.int(),
  label: z.string().check(z.maxLength(limits.label)),
  // A delete writes to every field of its records.
  operations: list(z.object({ record: Name, field: Name, seen: list(Dot, MANY), value: z.optional(Value) }), MANY),
});

/** A state as it stands in an export and in the log. */
export const StateBody = z.object({
  seen: list(z.object({ writer: dot.writer, upTo: z.int().check(z.minimum(0)), beyond: z.optional(list(Count, MANY)) }), MANY),
  records: list(
    z.object({
      key: Name,
      fields: list(z.object({ name: Name, values: list(z.object({ ...dot, at: z.int(), value: Value }), MANY) }), MANY),
    }),
    limits.records,
  ),
  voided: z.optional(list(z.object({ ...dot, record: Name, field: Name }), MANY)),
});

/** A state as JSON: every value that is shown or offered, with the change that wrote it, and the changes that are known. */
export type StateJson = z.infer<typeof StateBody>;

const Stored = z.discriminatedUnion('kind', [
  z.object({ v: z.literal(VERSION), kind: z.literal('change'), change: ChangeBody }),
  z.object({ v: z.literal(VERSION), kind: z.literal('state'), state: StateBody }),
]);
const Newer = z.object({ v: z.int().check(z.minimum(VERSION + 1)) });

const operationOf = ({ value, ...rest }: z.infer<typeof ChangeBody>['operations'][number]): Operation =>
  value === undefined ? rest : { ...rest, value };

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

/** A replica as JSON, the same for replicas that know the same. Changes that are still held are not part of it. */
export const stateToJson = ({ seen, records, voided }: Replica): StateJson => ({
  seen: [...seen].toSorted(byKey).map(([writer, { upTo, beyond }]) => ({ writer, upTo, ...(beyond.length === 0 ? {} : { beyond: [...beyond] }) })),
  records: [...records].toSorted(byKey).map(([key, fields]) => ({
    key,
    fields: [...fields].toSorted(byKey).map(([name, values]) => ({ name, values: [...values] })),
  })),
  ...(voided.length === 0 ? {} : { voided: [...voided] }),
});

const fieldsOf = (fields: StateJson['records'][number]['fields']): Fields =>
  new Map(fields.filter(({ values }) => values.length > 0).map(({ name, values }): [string, Register] => [name, [...values].toSorted(newestFirst)]));

const toReplica = ({ seen, records, voided }: StateJson): Replica => ({
  seen: new Map(seen.map(({ writer, upTo, beyond }): [string, WriterSeen] => [writer, writerSeen(upTo, beyond ?? [])])),
  records: new Map(records.map(({ key, fields }): [string, Fields] => [key, fieldsOf(fields)])),
  held: [],
  voided: voided ?? [],
});

const valuesOf = ({ records }: Replica) => [...records.values()].flatMap((fields) => [...fields.values()].flat());

/** The replica that a checked JSON state stands for; null when it holds values of changes that it does not know. */
const replicaOf = (state: StateJson): Replica | null => {
  const replica = toReplica(state);
  return valuesOf(replica).every((value) => hasSeen(replica.seen, value)) ? replica : null;
};

/** Checks a state that comes from outside; null when it is none. */
export const stateFromJson = (value: unknown): Replica | null => {
  const parsed = StateBody.safeParse(value);
  return parsed.success ? replicaOf(parsed.data) : null;
};

/** The bytes of an entry: JSON in UTF-8, version 1. */
export const encodeEntry = (entry: Entry): Uint8Array =>
  new TextEncoder().encode(
    JSON.stringify(
      entry.kind === 'change'
        ? { v: VERSION, kind: entry.kind, change: entry.change }
        : { v: VERSION, kind: entry.kind, state: stateToJson(entry.replica) },
    ),
  );

const parse = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
};

/** Reads the bytes of an entry. */
export const decodeEntry = (bytes: Uint8Array): Decoded<Entry> => {
  const value = parse(bytes);
  const stored = Stored.safeParse(value);
  if (!stored.success) return { ok: false, reason: Newer.safeParse(value).success ? 'newer' : 'malformed' };
  if (stored.data.kind === 'state') {
    const replica = replicaOf(stored.data.state);
    return replica === null ? { ok: false, reason: 'malformed' } : { ok: true, value: { kind: 'state', replica } };
  }
  const { operations, ...change } = stored.data.change;
  return { ok: true, value: { kind: 'change', change: { ...change, operations: operations.map(operationOf) } } };
};
