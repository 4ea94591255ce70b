import type * as z from 'zod/mini';
import type { UnitCode } from '../model/index.ts';
import type { Json, VaultRecord } from '../vault/index.ts';

/** A stored value of a draft that cannot be read; it stays in the vault. */
export interface DraftProblem {
  readonly code: 'invalid-field';
  readonly record: string;
  readonly field: string;
  readonly value: Json;
}

/** Reads the fields of one record; what cannot be read is reported and counts as absent. */
export interface DraftReader {
  readonly read: <T>(field: string, schema: z.ZodMiniType<T>) => T | null;
  /** The fields that begin so, by what follows, in order. */
  readonly each: <T>(prefix: string, schema: z.ZodMiniType<T>) => ReadonlyMap<UnitCode, T>;
  /** Says of a field that it cannot be read, where its name is what is wrong. */
  readonly report: (field: string) => void;
}

/** A reader of one record. */
export const draftReader = (record: VaultRecord, problems: DraftProblem[]): DraftReader => {
  const valueOf = (field: string): Json => (Object.hasOwn(record.fields, field) ? (record.fields[field] ?? null) : null);
  const report: DraftReader['report'] = (field) => void problems.push({ code: 'invalid-field', record: record.key, field, value: valueOf(field) });
  const read: DraftReader['read'] = (field, schema) => {
    const value = valueOf(field);
    if (value === null) return null;
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    report(field);
    return null;
  };
  return {
    read,
    each: <T>(prefix: string, schema: z.ZodMiniType<T>) =>
      new Map(
        Object.keys(record.fields)
          .filter((field) => field.startsWith(prefix) && field.length > prefix.length)
          .toSorted()
          .flatMap((field): [UnitCode, T][] => {
            const value = read(field, schema);
            return value === null ? [] : [[field.slice(prefix.length), value]];
          }),
      ),
    report,
  };
};
