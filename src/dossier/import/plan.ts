import { UnitCode, type Result } from '../../model/index.ts';
import type { Json, VaultState, Write } from '../../vault/index.ts';
import { defineUnit } from '../additions.ts';
import { edit, write, type EditResult } from '../edit.ts';
import { hasMainEnrolment } from '../enrolment-edits.ts';
import { fieldOf } from '../fields.ts';
import { enrolmentKey, unitDefinitionKey, unitKey, type EnrolmentPlace } from '../record-key.ts';
import { nextOrder } from '../unit-edits.ts';
import { StoredResult, partExemptField, periodField, resultField } from '../unit-view.ts';
import { heldFacts, type Held } from './held-facts.ts';
import type { ImportEntry, UnitFacts } from './import-entry.ts';

/** What an entry changes in one field that holds something else now. */
export interface Replaced {
  readonly field: string;
  readonly from: Json;
  readonly to: Json;
}

/**
 * What becomes of one entry. `incomplete`: unit or year not chosen. `contradicts`: another entry of the same import says otherwise, and stays.
 * `same`: the dossier holds all of it. `new`: the unit is not in that year yet. `filled`: only fields of which nothing was known. `replaces`: other values.
 */
export interface EntryOutcome {
  readonly kind: 'incomplete' | 'contradicts' | 'same' | 'new' | 'filled' | 'replaces';
  /** The facts by opportunity, as the dossier will hold them. */
  readonly facts: UnitFacts;
  /** All that the dossier will hold of the unit in that year, with what it holds already and the source does not say. */
  readonly becomes: UnitFacts;
  readonly replaced: readonly Replaced[];
}

/** What an import would do, and the one change that does it; a change without writes when the dossier holds all of it. */
export interface ImportPlan {
  readonly outcomes: readonly EntryOutcome[];
  readonly newYears: readonly EnrolmentPlace[];
  readonly edit: EditResult;
}

export interface PlanContext {
  /** Code of the programme. */
  readonly programme: string;
  /** The lowest mark that passes (RULES B.2). */
  readonly passMark: number;
  /** Units with one opportunity a year (RULES B.8): another result of the year takes the place of the first. */
  readonly onceAYear?: ReadonlySet<UnitCode>;
}

/** Not taken below fraud, fraud below every mark, fail below pass (RULES B.3). */
const rank = (result: Result): number => (typeof result === 'number' ? result : { NA: -2, FR: -1, fail: 0, pass: 10.5 }[result]);

const resultIn = (value: Json | undefined): Result | null => {
  const stored = StoredResult.safeParse(value);
  return stored.success && stored.data !== 'open' ? stored.data : null;
};

/**
 * The facts with the result of the year at an opportunity: the first, or the second after a first that failed and is lower, where there is a second. The best of
 * what is held stands for the year (RULES B.3): the same again changes nothing.
 */
const placed = ({ unit, facts, result }: ImportEntry, held: Held, { passMark, onceAYear }: PlanContext): UnitFacts => {
  if (result === undefined) return facts;
  const [first, second] = [resultIn(held('result1')), resultIn(held('result2'))];
  const passed = (known: Result): boolean => (typeof known === 'number' ? known >= passMark : known === 'pass');
  const best = second !== null && (first === null || rank(second) > rank(first)) ? second : first;
  if (best === null) return { ...facts, result1: result };
  if (best === result || (result === 'pass' && passed(best))) return facts;
  const isOnlyOne = unit !== null && onceAYear?.has(unit) === true;
  if (second === null) return isOnlyOne || passed(best) || rank(result) < rank(best) ? { ...facts, result1: result } : { ...facts, result2: result };
  return best === second ? { ...facts, result2: result } : { ...facts, result1: result };
};

/** The facts as fields of the record of the unit. */
const fieldsOf = ({ parts = [], ...facts }: UnitFacts): readonly (readonly [string, Json])[] => [
  ...Object.entries(facts),
  ...parts.flatMap(({ activity, result1, result2, period1, period2, exempt }) => {
    const fields: readonly (readonly [string, Json | undefined])[] = [
      [resultField(1, activity), result1],
      [periodField(1, activity), period1],
      [resultField(2, activity), result2],
      [periodField(2, activity), period2],
      [partExemptField(activity), exempt],
    ];
    return fields.flatMap(([field, value]) => (value === undefined ? [] : [[field, value] as const]));
  }),
];

/** A tolerance takes the note back that it was rejected, and the other way around. */
const takenBack = ({ tolerated, rejectedOn }: UnitFacts): readonly (readonly [string, null])[] => {
  if ((tolerated === undefined) === (rejectedOn === undefined)) return [];
  return [[tolerated === undefined ? 'tolerated' : 'rejectedOn', null]];
};

interface Progress {
  readonly written: Map<string, Json>;
  readonly writes: Write[];
  readonly newYears: Map<string, EnrolmentPlace>;
  readonly orders: Map<string, number>;
}

const fieldKey = (record: string, field: string): string => `${record}\n${field}`;

/** Adds writes so that the unit stands in an enrolment; those for what is not there yet. */
const placeWrites = (state: VaultState, place: EnrolmentPlace, code: UnitCode, progress: Progress): Write[] => {
  const enrolment = enrolmentKey(place);
  const record = unitKey({ ...place, code });
  if (state.has(record) || progress.written.has(fieldKey(record, 'taken'))) return [];
  const order = progress.orders.get(enrolment) ?? nextOrder(state, place);
  progress.orders.set(enrolment, order + 1);
  const isNewYear = !state.has(enrolment) && order === 0 && !progress.newYears.has(enrolment);
  const main = !hasMainEnrolment(state, place.year) && ![...progress.newYears.values()].some(({ year }) => year === place.year);
  if (isNewYear) progress.newYears.set(enrolment, place);
  return [...(isNewYear ? [write(enrolment, 'main', main)] : []), write(record, 'taken', true), write(record, 'order', order)];
};

const outcomeOf = (state: VaultState, entry: ImportEntry, context: PlanContext, progress: Progress): EntryOutcome => {
  const { unit, year, contract, define } = entry;
  const { programme } = context;
  const nothing = { facts: entry.facts, becomes: entry.facts, replaced: [] };
  if (unit === null || year === null || !UnitCode.safeParse(unit).success) return { kind: 'incomplete', ...nothing };
  const place = { programme, year, contract };
  const record = unitKey({ ...place, code: unit });
  const stored = state.get(record);
  const held: Held = (field) => progress.written.get(fieldKey(record, field)) ?? (stored === undefined ? undefined : fieldOf(stored, field));
  const facts = placed(entry, held, context);
  const back = takenBack(facts);
  const told = [...fieldsOf(facts), ...back];
  const changes = told.flatMap(([field, to]): Replaced[] => ((held(field) ?? null) === to ? [] : [{ field, from: held(field) ?? null, to }]));
  const becomes = { ...heldFacts((field) => (back.some(([name]) => name === field) ? undefined : held(field))), ...facts };
  const said = { facts, becomes };
  if (changes.some(({ field }) => progress.written.has(fieldKey(record, field)))) return { kind: 'contradicts', ...said, replaced: [] };

  const definitionKey = unitDefinitionKey(programme, unit);
  const isDefined = state.has(definitionKey) || progress.written.has(fieldKey(definitionKey, 'title'));
  const definition = define === undefined || isDefined ? null : defineUnit(state, programme, unit, define);
  if (definition !== null && !definition.ok) return { kind: 'incomplete', ...nothing };
  const placing = placeWrites(state, place, unit, progress);
  const writes = [...(definition?.writes ?? []), ...placing, ...changes.map(({ field, to }) => write(record, field, to))];
  for (const made of writes) if ('field' in made) progress.written.set(fieldKey(made.record, made.field), made.value);
  progress.writes.push(...writes);
  // An opportunity that was to come and now has its result replaces nothing.
  const replaced = changes.filter(({ from }) => from !== null && from !== 'open');
  if (replaced.length > 0) return { kind: 'replaces', ...said, replaced };
  if (writes.length === 0) return { kind: 'same', ...said, replaced };
  return { kind: placing.length > 0 ? 'new' : 'filled', ...said, replaced };
};

/**
 * What taking these entries in would do to the dossier, and one change that does it. It adds and replaces, it never removes; what the dossier holds
 * already is not written again, so that the same import twice changes nothing. The entries are placed in their order.
 */
export const planImport = (state: VaultState, entries: readonly ImportEntry[], context: PlanContext): ImportPlan => {
  const progress: Progress = { written: new Map(), writes: [], newYears: new Map(), orders: new Map() };
  const outcomes = entries.map((entry) => outcomeOf(state, entry, context, progress));
  return { outcomes, newYears: [...progress.newYears.values()], edit: edit('import-dossier', progress.writes) };
};
