import type { Json, VaultState } from '../vault/index.ts';
import { edit, refuse, removeRecord, write, writeFields, type EditResult } from './edit.ts';
import { fieldOf } from './fields.ts';
import { readKey, settingsKey, studentKey, type RecordPlace } from './record-key.ts';

/** A field on which the student's devices disagree: the value shown and the others, `null` where one cleared it. */
export interface Disagreement {
  readonly record: string;
  readonly field: string;
  readonly where: RecordPlace | { readonly kind: 'student' | 'settings' };
  readonly shown: Json;
  readonly others: readonly Json[];
}

const placeOf = (recordKey: string): Disagreement['where'] | null => {
  if (recordKey === studentKey) return { kind: 'student' };
  if (recordKey === settingsKey) return { kind: 'settings' };
  const key = readKey(recordKey);
  return typeof key === 'string' ? null : key;
};

// The order of units says nothing that a student could answer, and the example goes by its own button.
const unanswerable: ReadonlySet<string> = new Set(['order', 'taken', 'example']);

/** Every field of the dossier on which devices disagree; until the student settles it, results that rest on it are uncertain. */
export const disagreementsOf = (state: VaultState): readonly Disagreement[] =>
  [...state.values()].flatMap((record) => {
    const where = placeOf(record.key);
    if (where === null) return [];
    return Object.entries(record.alternatives)
      .filter(([field, others]) => others.length > 0 && !unanswerable.has(field))
      .map(([field, others]): Disagreement => ({ record: record.key, field, where, shown: fieldOf(record, field) ?? null, others }));
  });

/** The student's choice among the values of a disagreement. */
export const settle = ({ record, field, shown, others }: Disagreement, value: Json): EditResult => {
  const isOffered = [shown, ...others].some((offered) => JSON.stringify(offered) === JSON.stringify(value));
  return isOffered ? edit('settle', [write(record, field, value)]) : refuse({ code: 'invalid-value', field, value });
};

/** A record that another device removed while this one changed it: the student's to keep or to remove. */
export interface Removal {
  readonly record: string;
  readonly where: Disagreement['where'];
}

/** Everything of the dossier that was removed on one device and changed on another. */
export const removalsOf = (state: VaultState): readonly Removal[] =>
  [...state.values()].flatMap((record) => {
    const where = record.deletedElsewhere === true ? placeOf(record.key) : null;
    return where === null ? [] : [{ record: record.key, where }];
  });

/** Keeps what is left of a record that was removed elsewhere, or removes it here too. */
export const settleRemoval = (state: VaultState, { record }: Removal, choice: 'keep' | 'remove'): EditResult => {
  const stored = state.get(record);
  if (stored === undefined) return refuse({ code: 'record-missing', record });
  return edit('settle', choice === 'remove' ? [removeRecord(record)] : writeFields(record, stored.fields));
};
