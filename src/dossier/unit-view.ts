import * as z from 'zod/mini';
import { CalendarDate, ExamPeriod, Mark, Result, type Opportunity, type PartRecord, type UnitCode, type UnitRecord } from '../model/index.ts';
import type { Json, VaultRecord } from '../vault/index.ts';
import { alternativesOf, fieldOf, fieldReader, type DossierProblem, type FieldReader } from './fields.ts';

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

const partsOf = (reader: FieldReader): PartRecord[] =>
  [
    ...new Set(
      Object.keys(reader.record.fields)
        .map((field) => partField.exec(field)?.[1])
        .filter(isText),
    ),
  ]
    .toSorted(byText)
    .map((activity): PartRecord => ({
      activity,
      opportunities: reader.read(partExemptField(activity), z.boolean()) === true ? 'exempt' : opportunitiesOf(reader, activity),
    }))
    .filter((part) => part.opportunities.length > 0);

type Alternative = NonNullable<UnitRecord['alternatives']>[number];

const alternativeResults = (reader: FieldReader, number: OpportunityNumber, shown: Result | null): Alternative[] => {
  const field = resultField(number);
  const seen = new Set<Result | null>([shown]);
  return alternativesOf(reader.record, field).flatMap((value): Alternative[] => {
    const parsed = z.nullable(StoredResult).safeParse(value);
    if (!parsed.success) {
      reader.problems.push({ code: 'invalid-field', record: reader.record.key, field, value });
      return [];
    }
    const result = resultOf(parsed.data);
    if (seen.has(result)) return [];
    seen.add(result);
    return [{ opportunity: number, result }];
  });
};

const exemptionOf = (reader: FieldReader): UnitRecord['exemption'] => {
  const mark = reader.read('exemptMark', Mark);
  if (reader.read('exempt', z.boolean()) !== true) return undefined;
  return mark === undefined ? {} : { mark };
};

/** One unit of an enrolment as it is stored; what cannot be read is left out and reported. */
export const unitRecordOf = (record: VaultRecord, code: UnitCode, problems: DossierProblem[]): UnitRecord => {
  const reader = fieldReader(record, problems);
  const opportunities = opportunitiesOf(reader);
  const second = reader.read('second', SecondOpportunity);
  const exemption = exemptionOf(reader);
  const tolerated = reader.read('tolerated', Tolerated);
  const withdrewOn = reader.read('withdrewOn', CalendarDate);
  const examTaken = reader.read('examTaken', z.boolean());
  const alternatives = opportunityNumbers.flatMap((number) => alternativeResults(reader, number, opportunities[number - 1]?.result ?? null));
  return {
    code,
    opportunities,
    parts: partsOf(reader),
    ...(second === undefined ? {} : { second }),
    ...(exemption === undefined ? {} : { exemption }),
    ...(tolerated === undefined ? {} : { tolerated }),
    ...(withdrewOn === undefined ? {} : { withdrewOn }),
    ...(examTaken === undefined ? {} : { examTaken }),
    ...(alternatives.length === 0 ? {} : { alternatives }),
  };
};

/** Place of a unit in its enrolment's list; units without one come last. */
export const unitOrderOf = (record: VaultRecord): number => {
  const order: Json | undefined = fieldOf(record, 'order');
  return typeof order === 'number' ? order : Number.MAX_SAFE_INTEGER;
};
