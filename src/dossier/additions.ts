import { UnitCorrection, UnitCode, type Additions, type CorrectedField } from '../model/index.ts';
import type { VaultState, Write } from '../vault/index.ts';
import { edit, refuse, removeRecord, write, type EditResult } from './edit.ts';
import { fieldOf, validFields, type DossierProblem } from './fields.ts';
import { correctionKey, readKey, unitDefinitionKey } from './record-key.ts';

/** The fields of a unit that a student may correct, in the order of the course sheet. */
export const correctedFields: readonly CorrectedField[] = [
  'title',
  'points',
  'stage',
  'semester',
  'mandatory',
  'group',
  'grading',
  'tolerable',
  'resit',
  'requires',
  'minAcquired',
  'activities',
  'calculation',
];

/** What the student corrected in a programme and the units added to it; a value that cannot be read is reported and left out. */
export const additionsOf = (state: VaultState, programme: string): Additions & { readonly problems: readonly DossierProblem[] } => {
  const problems: DossierProblem[] = [];
  const corrections = new Map<UnitCode, UnitCorrection>();
  const definitions = new Map<UnitCode, UnitCorrection>();
  for (const record of state.values()) {
    const key = readKey(record.key);
    if (typeof key === 'string' || (key.kind !== 'correction' && key.kind !== 'unit-definition') || key.programme !== programme) continue;
    const correction = UnitCorrection.parse(validFields(record, UnitCorrection.shape, problems));
    // A correction of which every field was taken back says nothing; a unit that was added stays, whatever is known of it.
    if (key.kind === 'unit-definition') definitions.set(key.code, correction);
    else if (Object.keys(correction).length > 0) corrections.set(key.code, correction);
  }
  return { corrections, definitions, problems };
};

const invalidField = (correction: UnitCorrection): EditResult | null => {
  for (const field of correctedFields) {
    const value: unknown = correction[field];
    if (value !== undefined && !UnitCorrection.shape[field].safeParse(value).success) return refuse({ code: 'invalid-value', field, value });
  }
  return null;
};

const correctionWrites = (record: string, correction: UnitCorrection): Write[] =>
  correctedFields.flatMap((field) => {
    const value = correction[field];
    return value === undefined ? [] : [write(record, field, value)];
  });

/** Corrects fields of a unit; the correction is the student's own and outlives updates of the guide. */
export const setCorrection = (programme: string, code: UnitCode, correction: UnitCorrection): EditResult =>
  invalidField(correction) ?? edit('set-correction', correctionWrites(correctionKey(programme, code), correction));

/** Takes the correction of one field back, or of all of them, so that the guide's value shows again. */
export const removeCorrection = (programme: string, code: UnitCode, field?: CorrectedField): EditResult =>
  edit('remove-correction', [
    field === undefined ? removeRecord(correctionKey(programme, code)) : write(correctionKey(programme, code), field, null),
  ]);

/** Adds a unit that the guide does not have, or changes one that the student added. Title and points are needed the first time. */
export const defineUnit = (state: VaultState, programme: string, code: UnitCode, definition: UnitCorrection): EditResult => {
  if (!UnitCode.safeParse(code).success) return refuse({ code: 'invalid-value', field: 'code', value: code });
  const problem = invalidField(definition);
  if (problem !== null) return problem;
  const record = unitDefinitionKey(programme, code);
  const stored = state.get(record);
  for (const field of ['title', 'points'] as const) {
    const known = definition[field] ?? (stored === undefined ? undefined : fieldOf(stored, field));
    if (known === undefined) return refuse({ code: 'invalid-value', field, value: null });
  }
  return edit('define-unit', correctionWrites(record, definition));
};

/** Removes a unit that the student added to the programme. Results entered for it stay. */
export const removeDefinition = (programme: string, code: UnitCode): EditResult =>
  edit('remove-definition', [removeRecord(unitDefinitionKey(programme, code))]);
