import * as z from 'zod';

/** What the app holds, by its own export: the value of every field of every record, as JSON, by `record#field`. */
export type Held = ReadonlyMap<string, string>;

const Export = z.object({
  records: z.array(z.object({ key: z.string(), fields: z.array(z.object({ name: z.string(), values: z.array(z.object({ value: z.unknown() })) })) })),
});

const DELETED = '$del';
const isEmpty = (value: unknown): boolean => value === undefined || value === null;

/** Reads an export. A record that was deleted and a field that was cleared are not held. */
export const heldIn = (text: string): Held => {
  const { records } = Export.parse(JSON.parse(text));
  const held = new Map<string, string>();
  for (const { key, fields } of records) {
    if (fields.some(({ name, values }) => name === DELETED && values[0]?.value === true)) continue;
    for (const { name, values } of fields) {
      const value = values[0]?.value;
      if (name !== DELETED && !isEmpty(value)) held.set(`${key}#${name}`, JSON.stringify(value));
    }
  }
  return held;
};

/** A field whose value is another than before; `after` is undefined where nothing is held any more. */
export interface Change {
  readonly field: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** Every field that differs. */
export const changesBetween = (before: Held, after: Held): readonly Change[] =>
  [...new Set([...before.keys(), ...after.keys()])]
    .map((field) => ({ field, before: before.get(field), after: after.get(field) }))
    .filter(({ before, after }) => before !== after);

const recordOf = ({ field }: Change): string => field.slice(0, field.lastIndexOf('#'));

/** The records in which something that was held became another value or went away. */
export const touchedRecords = (changes: readonly Change[]): readonly string[] => [
  ...new Set(changes.filter(({ before }) => before !== undefined).map(recordOf)),
];

/** Changes in words, the first of them, for a report. */
export const changeWords = (changes: readonly Change[]): string =>
  changes.slice(0, 6).map(({ field, before, after }) => `${field}: ${before ?? 'nothing'} → ${after ?? 'nothing'}`).join('; ') +
  (changes.length > 6 ? ` and ${changes.length - 6} more` : '');
