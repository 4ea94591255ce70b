import * as z from 'zod/mini';
import { CalendarDate, ExamPeriod, Mark, Result, UnitAsTaken, type OpenUnitValue, type Opportunity, type PartRecord, type UnitCode, type UnitRecord } from '../model/index.ts';
import type { Json, VaultRecord } from '../vault/index.ts';
import { fieldOf, fieldReader, otherThan, othersOf, type DossierProblem, type FieldReader } from './fields.ts';

/** A stored result: `open` is an opportunity that is to come; nothing stored is an opportunity of which nothing is known. */
export const StoredResult = z.union([Result, z.literal('open')]);
export type StoredResult = z.infer<typeof StoredResult>;

export const SecondOpportunity = z.enum(['to-come', 'none']);
export const Tolerated = z.enum(['student', 'automatic']);

export type OpportunityNumber = 1 | 2;
export const opportunityNumbers: readonly OpportunityNumber[] = [1, 2];

/** Names of the fields of one opportunity, of the unit itself or of one of its learning activities. */
export const resultField = (opportunity: OpportunityNumber, activity?: string): string =>
  activity === undefined ? `result${opportunity}` : `part:${activity}:${opportunity}`;
export const periodField = (opportunity: OpportunityNumber, activity?: string): string =>
  activity === undefined ? `period${opportunity}` : `part:${activity}:period${opportunity}`;
export const partExemptField = (activity: string): string => `part:${activity}:exempt`;
const partField = /^part:(.*):(?:1|2|period1|period2|exempt)$/s;

const resultOf = (stored: StoredResult | null): Result | null => (stored === 'open' ? null : stored);

const opportunityOf = (reader: FieldReader, number: OpportunityNumber, activity?: string): Opportunity | null => {
  const stored = reader.read(resultField(number, activity), StoredResult);
  const period = reader.read(periodField(number, activity), ExamPeriod);
  if (stored === undefined && period === undefined) return null;
  return { result: resultOf(stored ?? null), ...(period === undefined ? {} : { period }) };
};

const opportunitiesOf = (reader: FieldReader, activity?: string): Opportunity[] => {
  const first = opportunityOf(reader, 1, activity);
  const second = opportunityOf(reader, 2, activity);
  if (second !== null) return [first ?? { result: null }, second];
  return first === null ? [] : [first];
};

const isText = (value: string | undefined): value is string => value !== undefined;
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const activitiesOf = ({ record }: FieldReader): readonly string[] =>
  [
    ...new Set(
      [...Object.keys(record.fields), ...Object.keys(record.alternatives)]
        .map((field) => partField.exec(field)?.[1])
        .filter(isText),
    ),
  ].toSorted(byText);

const partsOf = (reader: FieldReader): PartRecord[] =>
  activitiesOf(reader)
    .map((activity): PartRecord => ({
      activity,
      opportunities: reader.read(partExemptField(activity), z.boolean()) === true ? 'exempt' : opportunitiesOf(reader, activity),
    }))
    .filter((part) => part.opportunities.length > 0);

type Alternative = NonNullable<UnitRecord['alternatives']>[number];

/** An opportunity that is to come and one of which nothing is known are the same to the rules. */
const alternativeResults = (reader: FieldReader, number: OpportunityNumber, shown: Result | null, activity?: string): Alternative[] =>
  otherThan(shown, othersOf(reader, resultField(number, activity), StoredResult).map(resultOf)).map((result) => ({
    opportunity: number,
    result,
    ...(activity === undefined ? {} : { activity }),
  }));

const alternativesIn = (reader: FieldReader, opportunities: readonly Opportunity[], parts: readonly PartRecord[]): Alternative[] =>
  opportunityNumbers.flatMap((number) => [
    ...alternativeResults(reader, number, opportunities[number - 1]?.result ?? null),
    ...activitiesOf(reader).flatMap((activity) => {
      const shown = parts.find((part) => part.activity === activity)?.opportunities ?? [];
      return shown === 'exempt' ? [] : alternativeResults(reader, number, shown[number - 1]?.result ?? null, activity);
    }),
  ]);

type Exemption = NonNullable<UnitRecord['exemption']>;

const exemptionWith = (mark: number | null | undefined): Exemption => (mark == null ? {} : { mark });

const exemptionOf = (reader: FieldReader): UnitRecord['exemption'] => {
  const mark = reader.read('exemptMark', Mark);
  return reader.read('exempt', z.boolean()) === true ? exemptionWith(mark) : undefined;
};

/** An exemption that another device has or has not, with the mark shown; or, where there is one, with another mark. */
const otherExemptions = (reader: FieldReader, shown: Exemption | undefined): readonly (Exemption | null)[] => {
  const mark = Mark.safeParse(fieldOf(reader.record, 'exemptMark')).data;
  const granted = othersOf(reader, 'exempt', z.boolean()).map((exempt) => (exempt === true ? exemptionWith(mark) : null));
  const marks = shown === undefined ? [] : othersOf(reader, 'exemptMark', Mark).map(exemptionWith);
  return otherThan(shown, [...granted, ...marks]);
};

/** The shown values of the fields on which devices may disagree. */
type Shown = Pick<UnitRecord, 'second' | 'exemption' | 'tolerated' | 'rejectedOn' | 'withdrewOn' | 'examTaken' | 'asTaken'>;

const openValuesOf = (reader: FieldReader, { second, exemption, tolerated, rejectedOn, withdrewOn, examTaken, asTaken }: Shown): OpenUnitValue[] => [
  ...otherThan(second, othersOf(reader, 'second', SecondOpportunity)).map((value) => ({ field: 'second' as const, value })),
  ...otherExemptions(reader, exemption).map((value) => ({ field: 'exemption' as const, value })),
  ...otherThan(tolerated, othersOf(reader, 'tolerated', Tolerated)).map((value) => ({ field: 'tolerated' as const, value })),
  ...otherThan(rejectedOn, othersOf(reader, 'rejectedOn', CalendarDate)).map((value) => ({ field: 'rejectedOn' as const, value })),
  ...otherThan(withdrewOn, othersOf(reader, 'withdrewOn', CalendarDate)).map((value) => ({ field: 'withdrewOn' as const, value })),
  ...otherThan(examTaken, othersOf(reader, 'examTaken', z.boolean())).map((value) => ({ field: 'examTaken' as const, value })),
  ...otherThan(asTaken, othersOf(reader, 'asTaken', UnitAsTaken)).map((value) => ({ field: 'asTaken' as const, value })),
];

/** One unit of an enrolment as it is stored; what cannot be read is left out and reported. */
export const unitRecordOf = (record: VaultRecord, code: UnitCode, problems: DossierProblem[]): UnitRecord => {
  const reader = fieldReader(record, problems);
  const opportunities = opportunitiesOf(reader);
  const second = reader.read('second', SecondOpportunity);
  const exemption = exemptionOf(reader);
  const tolerated = reader.read('tolerated', Tolerated);
  const rejectedOn = reader.read('rejectedOn', CalendarDate);
  const withdrewOn = reader.read('withdrewOn', CalendarDate);
  const examTaken = reader.read('examTaken', z.boolean());
  const asTaken = reader.read('asTaken', UnitAsTaken);
  const shown = {
    ...(second === undefined ? {} : { second }),
    ...(exemption === undefined ? {} : { exemption }),
    ...(tolerated === undefined ? {} : { tolerated }),
    ...(rejectedOn === undefined ? {} : { rejectedOn }),
    ...(withdrewOn === undefined ? {} : { withdrewOn }),
    ...(examTaken === undefined ? {} : { examTaken }),
    ...(asTaken === undefined ? {} : { asTaken }),
  };
  const openValues = openValuesOf(reader, shown);
  const parts = partsOf(reader);
  const alternatives = alternativesIn(reader, opportunities, parts);
  return {
    code,
    opportunities,
    parts,
    ...shown,
    ...(alternatives.length === 0 ? {} : { alternatives }),
    ...(openValues.length === 0 ? {} : { openValues }),
  };
};

/** What a unit was in its year, as it is stored. */
export const asTakenJson = ({ group, ...then }: UnitAsTaken): Json => (group === undefined ? then : { ...then, group });

/** Place of a unit in its enrolment's list; units without one come last. */
export const unitOrderOf = (record: VaultRecord): number => {
  const order: Json | undefined = fieldOf(record, 'order');
  return typeof order === 'number' ? order : Number.MAX_SAFE_INTEGER;
};
