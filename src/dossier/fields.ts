import type * as z from 'zod/mini';
import type { Json, VaultRecord } from '../vault/index.ts';

/** Something stored that cannot be read. It stays in the vault as it is; the view goes on without it. */
export type DossierProblem =
  | { readonly code: 'invalid-key'; readonly record: string }
  | { readonly code: 'invalid-field'; readonly record: string; readonly field: string; readonly value: Json }
  | { readonly code: 'incomplete'; readonly record: string; readonly field: string };

/** The value of a field; `null` and absence both mean that nothing is known. */
export const fieldOf = (record: VaultRecord, field: string): Json | undefined =>
  Object.hasOwn(record.fields, field) ? (record.fields[field] ?? undefined) : undefined;

/** The values of a field that other devices wrote and nobody has replaced. */
export const alternativesOf = (record: VaultRecord, field: string): readonly Json[] =>
  Object.hasOwn(record.alternatives, field) ? (record.alternatives[field] ?? []) : [];

/** Reads fields of one record through their schemas and gathers what could not be read. */
export interface FieldReader {
  readonly record: VaultRecord;
  readonly problems: DossierProblem[];
  read<T>(field: string, schema: z.ZodMiniType<T>): T | undefined;
}

export const fieldReader = (record: VaultRecord, problems: DossierProblem[]): FieldReader => ({
  record,
  problems,
  read: (field, schema) => {
    const value = fieldOf(record, field);
    if (value === undefined) return undefined;
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    problems.push({ code: 'invalid-field', record: record.key, field, value });
    return undefined;
  },
});

/** The values that other devices have for a field, `null` where it was cleared; what cannot be read is reported. */
export const othersOf = <T>({ record, problems }: FieldReader, field: string, schema: z.ZodMiniType<T>): readonly (T | null)[] =>
  alternativesOf(record, field).flatMap((value): readonly (T | null)[] => {
    if (value === null) return [null];
    const parsed = schema.safeParse(value);
    if (parsed.success) return [parsed.data];
    problems.push({ code: 'invalid-field', record: record.key, field, value });
    return [];
  });

/** Values other than the one shown, each once; nothing known is a value too. */
export const otherThan = <T>(shown: T | null | undefined, values: readonly (T | null)[]): readonly (T | null)[] => {
  const byText = new Map(values.map((value) => [JSON.stringify(value), value]));
  byText.delete(JSON.stringify(shown ?? null));
  return [...byText.values()];
};

/** The fields of a record that a schema knows and accepts; those that it does not accept are reported. */
export const validFields = (
  record: VaultRecord,
  shape: Readonly<Record<string, z.ZodMiniType>>,
  problems: DossierProblem[],
): Readonly<Record<string, Json>> =>
  Object.fromEntries(
    Object.entries(shape).flatMap(([field, schema]): [string, Json][] => {
      const value = fieldOf(record, field);
      if (value === undefined) return [];
      if (schema.safeParse(value).success) return [[field, value]];
      problems.push({ code: 'invalid-field', record: record.key, field, value });
      return [];
    }),
  );
