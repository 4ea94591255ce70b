import type {
  AcademicYear,
  CalendarDate,
  Contract,
  CourseUnit,
  Dossier,
  Enrolment,
  ExamPeriod,
  Opportunity,
  PartRecord,
  Result,
  RulePack,
  UnitCode,
  UnitRecord,
} from '../model/index.ts';
import { packDate } from './calendar.ts';
import { unitOfRecord, type ProgrammeIndex } from './programme-index.ts';
import { bestOf, isPassed, partsCanPass, partsOutcome, type PartValues } from './results.ts';

/** One unit in one enrolment, worked out. */
export interface Attempt {
  readonly code: UnitCode;
  readonly unit: CourseUnit;
  readonly points: number;
  readonly year: AcademicYear;
  readonly enrolment: Enrolment;
  readonly record: UnitRecord;
  /** Under a diploma or diploma-exam contract. */
  readonly diploma: boolean;
  /** `withdrawn` means in time (RULES H.13); a late withdrawal was taken. */
  readonly state: 'exempt' | 'withdrawn' | 'taken';
  readonly withdrewOn: CalendarDate | undefined;
  readonly examTaken: boolean;
  readonly first: Result | null;
  readonly second: Result | null;
  /** What each part counted with in that result; null for a unit without partial exams. */
  readonly parts: PartValues | null;
  /** The best of the year so far. */
  readonly result: Result | null;
  readonly passed: boolean;
  readonly tolerated: boolean;
  /** The result that is missing: the first, or a second that is to come or may be. */
  readonly coming: 'first' | 'second' | null;
  readonly secondOpportunity: 'to-come' | 'none' | 'unknown';
  /** A result is to come, and it can still pass the unit. */
  readonly canPass: boolean;
  readonly firstPeriod: ExamPeriod;
  /** Exam period of the passing result. */
  readonly passedIn: ExamPeriod;
}

/** One academic year over all its enrolments. */
export interface YearHistory {
  readonly year: AcademicYear;
  readonly enrolments: readonly Enrolment[];
  readonly attempts: readonly Attempt[];
  /** The attempts under a diploma or diploma-exam contract. */
  readonly diploma: readonly Attempt[];
  /** A year of enrolment for threshold and progress: some enrolment lasted to 1 December (RULES F.5, G). */
  readonly counts: boolean;
  /** The same, under a diploma or diploma-exam contract. */
  readonly countsForDiploma: boolean;
  /** No result is missing any more. */
  readonly complete: boolean;
}

export interface History {
  readonly years: readonly YearHistory[];
  /** Units of the dossier that the programme does not have. */
  readonly strangers: readonly UnitCode[];
  /** The attempts at one unit, year by year. */
  readonly attemptsOf: (code: UnitCode) => readonly Attempt[];
}

/** Whether a contract leads to the diploma (RULES E.0). */
export const isDiplomaContract = (contract: Contract): boolean => contract === 'diploma' || contract === 'diploma-exam';

/** Tolerances added to the last year of a dossier: a decision that is simulated. */
export type Deployed = ReadonlySet<UnitCode>;

interface Reading {
  readonly pack: RulePack;
  readonly index: ProgrammeIndex;
  readonly today: CalendarDate | undefined;
}

/** Last day on which a unit can be given back in a year; a year unit starts in semester 1 (RULES I.6, art. 8, 23). */
export const lastWithdrawal = (pack: RulePack, unit: CourseUnit, year: AcademicYear): CalendarDate =>
  packDate(pack, unit.semester === 2 ? 'lastWithdrawalSemester2' : 'lastWithdrawalSemester1', year);

const opportunitiesOf = ({ opportunities }: PartRecord): readonly Opportunity[] => (opportunities === 'exempt' ? [] : opportunities);

const writtenResults = ({ opportunities, parts }: UnitRecord): readonly Result[] =>
  [...opportunities, ...parts.flatMap(opportunitiesOf)].flatMap(({ result }) => (result === null ? [] : [result]));

const isWritten = ({ result }: Opportunity): boolean => result !== null;

/** Whether an exam opportunity was used: as entered, else whether any result is known; a missed exam counts (art. 89 §1). */
export const examTakenOf = ({ examTaken, opportunities, parts }: UnitRecord): boolean =>
  examTaken ?? (opportunities.some(isWritten) || parts.some((part) => opportunitiesOf(part).some(isWritten)));

const earlierOf = (one: CalendarDate | undefined, other: CalendarDate | undefined): CalendarDate | undefined =>
  one === undefined || (other ?? one) < one ? other : one;

interface Withdrawal {
  readonly on: CalendarDate;
  /** Before the last day for it, and before an exam opportunity was used (RULES H.13, I.6). */
  readonly inTime: boolean;
}

/** Giving up a unit, alone or with the whole enrolment; null for who did neither. */
const withdrawalOf = (pack: RulePack, unit: CourseUnit, enrolment: Enrolment, record: UnitRecord): Withdrawal | null => {
  const on = earlierOf(record.withdrewOn, enrolment.withdrewOn);
  return on === undefined ? null : { on, inTime: !examTakenOf(record) && on <= lastWithdrawal(pack, unit, enrolment.year) };
};

const latestFirst: readonly ExamPeriod[] = [3, 2, 1];

/** Exam period of the first opportunity: as written, else the one that follows the semester of the unit. */
export const firstPeriodOf = (unit: CourseUnit, { opportunities, parts }: UnitRecord): ExamPeriod => {
  const isFirstOf = (period: ExamPeriod) => (written: readonly Opportunity[]) => written[0]?.period === period;
  return (
    latestFirst.find((period) => isFirstOf(period)(opportunities) || parts.some((part) => isFirstOf(period)(opportunitiesOf(part)))) ??
    (unit.semester === 1 ? 1 : 2)
  );
};

const SECOND = 2;

/** Whether a second opportunity is to come (RULES B.3, B.8, B.9); a written one (`null`) is, whatever the day. */
const secondOf = (
  { pack, today }: Reading,
  unit: CourseUnit,
  enrolment: Enrolment,
  record: UnitRecord,
  firstPeriod: ExamPeriod,
  written: boolean,
): 'to-come' | 'none' | 'unknown' => {
  if (unit.resit === 'no' || pack.marks.opportunitiesPerYear.value < SECOND) return 'none';
  if (record.second === 'none') return 'none';
  if (record.second === 'to-come' || written) return 'to-come';
  if (firstPeriod === 3) return 'none';
  const third = enrolment.published[3];
  if (third !== undefined && (today === undefined || third <= today)) return 'none';
  if (today !== undefined && today > packDate(pack, 'lastResults', enrolment.year)) return 'none';
  return unit.resit === 'unknown' ? 'unknown' : 'to-come';
};

type Carried = ReadonlyMap<string, Result>;

const nothingCarried: Carried = new Map();

const readAttempt = (
  reading: Reading,
  unit: CourseUnit,
  enrolment: Enrolment,
  record: UnitRecord,
  carriedBefore: Carried,
  deployed: boolean,
): { readonly attempt: Attempt; readonly carried: Carried } => {
  const { pack } = reading;
  const given = record.opportunities[0]?.result ?? null;
  const usesParts = record.parts.length > 0 && given === null && unit.calculation === 'weighted';
  const outcome = usesParts ? partsOutcome(pack, unit, record.parts, carriedBefore) : undefined;
  const first = outcome === undefined ? given : outcome.first;
  const writtenSecond = record.opportunities[1]?.result ?? (outcome === undefined ? record.opportunities[1]?.result : outcome.second);
  const second = writtenSecond ?? null;

  const withdrawal = withdrawalOf(pack, unit, enrolment, record);
  const state = record.exemption !== undefined ? 'exempt' : withdrawal?.inTime === true ? 'withdrawn' : 'taken';

  const known = bestOf([first, second]);
  const late = withdrawal?.inTime === false;
  const result = state === 'taken' ? (known ?? (late ? 'NA' : null)) : (record.exemption?.mark ?? null);
  const passed = state === 'taken' && isPassed(pack, result);
  const tolerated = state === 'taken' && !passed && (record.tolerated !== undefined || deployed);

  const firstPeriod = firstPeriodOf(unit, record);
  const settled = state !== 'taken' || passed || tolerated || late || second !== null;
  const secondOpportunity = settled ? 'none' : secondOf(reading, unit, enrolment, record, firstPeriod, writtenSecond === null);
  const hopeful = !usesParts || partsCanPass(pack, unit, record.parts, carriedBefore, unit.resit !== 'no');
  const missingFirst = state === 'taken' && !tolerated && !late && !passed && first === null;
  return {
    attempt: {
      code: unit.code,
      unit,
      points: unit.points,
      year: enrolment.year,
      enrolment,
      record,
      diploma: isDiplomaContract(enrolment.contract),
      state,
      withdrewOn: withdrawal?.on,
      examTaken: examTakenOf(record),
      first,
      second,
      parts: outcome === undefined ? null : known !== first ? outcome.secondParts : outcome.firstParts,
      result,
      passed,
      tolerated,
      coming: missingFirst ? 'first' : secondOpportunity === 'none' ? null : 'second',
      secondOpportunity,
      canPass: hopeful && (missingFirst || secondOpportunity !== 'none'),
      firstPeriod,
      passedIn: isPassed(pack, first) ? firstPeriod : (record.opportunities[1]?.period ?? 3),
    },
    carried: outcome?.carried ?? carriedBefore,
  };
};

/**
 * One exam counts in every contract of the year that has the unit: results written in one are read in all (RULES B.12, art. 52), but where the unit
 * is exempted, or was given up in time.
 */
const shareResults = ({ pack, index }: Reading, enrolments: readonly Enrolment[]): readonly Enrolment[] => {
  if (enrolments.length < 2) return enrolments;
  const all = enrolments.flatMap(({ units }) => units);
  return enrolments.map((enrolment) => ({
    ...enrolment,
    units: enrolment.units.map((record) => {
      const unit = unitOfRecord(index, record);
      if (unit === undefined || record.exemption !== undefined || withdrawalOf(pack, unit, enrolment, record)?.inTime === true) return record;
      const twin = all.find((other) => other !== record && other.code === record.code && other.exemption === undefined);
      if (twin === undefined || writtenResults(record).length >= writtenResults(twin).length) return record;
      const { second: _, ...own } = record;
      return { ...own, opportunities: twin.opportunities, parts: twin.parts, ...(twin.second && { second: twin.second }) };
    }),
  }));
};

const lastsToDecember = (pack: RulePack, { year, withdrewOn }: Enrolment): boolean =>
  withdrewOn === undefined || withdrewOn > packDate(pack, 'lastWithdrawalSemester1', year);

/**
 * Reads a dossier year by year: what each unit's opportunities made of it, whether it was withdrawn from in time, and what
 * is still to come (RULES B, H.13). Units that the programme does not have are left out and named.
 *
 * @param deployed tolerances to add to the last year
 */
export const readHistory = (reading: Reading, dossier: Dossier, deployed: Deployed): History => {
  const { pack, index } = reading;
  const byYear = Map.groupBy(
    dossier.enrolments.toSorted((a, b) => a.year - b.year),
    ({ year }) => year,
  );
  const lastYear = [...byYear.keys()].at(-1);
  const carried = new Map<UnitCode, Carried>();
  const strangers = new Set<UnitCode>();

  const years = [...byYear].map(([year, written]): YearHistory => {
    const enrolments = shareResults(reading, written);
    const carriedInto = new Map(carried);
    const attempts = enrolments.flatMap((enrolment) =>
      enrolment.units.flatMap((record) => {
        const unit = unitOfRecord(index, record);
        if (unit === undefined) {
          strangers.add(record.code);
          return [];
        }
        const decides = year === lastYear && isDiplomaContract(enrolment.contract) && deployed.has(record.code);
        const read = readAttempt(reading, unit, enrolment, record, carriedInto.get(record.code) ?? nothingCarried, decides);
        carried.set(record.code, read.carried);
        return [read.attempt];
      }),
    );
    const lasting = enrolments.filter((enrolment) => lastsToDecember(pack, enrolment));
    return {
      year,
      enrolments,
      attempts,
      diploma: attempts.filter((attempt) => attempt.diploma),
      counts: lasting.length > 0,
      countsForDiploma: lasting.some(({ contract }) => isDiplomaContract(contract)),
      complete: attempts.every(({ coming }) => coming === null),
    };
  });
  const byCode = Map.groupBy(
    years.flatMap(({ attempts }) => attempts),
    ({ code }) => code,
  );
  return { years, strangers: [...strangers], attemptsOf: (code) => byCode.get(code) ?? [] };
};
