import type { AcademicYear, Dossier, IspDraft, Programme, RulePack, UnitCode, UnitRecord } from '../model/index.ts';
import { assess } from './assess.ts';
import type { Situation } from './assessment.ts';
import { basisOf, type Basis } from './basis.ts';
import { beforeYear, beginYear } from './begin-year.ts';
import { pointsToTake } from './context.ts';
import { entriesOf } from './draft.ts';
import { fillOpen, type Filling } from './open-results.ts';
import { indexProgramme, type ProgrammeIndex } from './programme-index.ts';
import { completeness } from './programme.ts';
import { proposeDraft } from './propose.ts';
import { pointsOf } from './rounding.ts';

/** One academic year to come. */
export interface YearAhead {
  readonly year: AcademicYear;
  readonly units: readonly UnitCode[];
  /** Points actually taken, exemptions aside. */
  readonly points: number;
  /** In whole cents; null where it cannot be computed. */
  readonly fee: number | null;
  /** Learning credit once enrolled, before anything of the year comes back. */
  readonly learningCredit: number;
}

/** The years after a draft, if everything in them is passed. */
export interface YearsAhead {
  /** That of the draft first. */
  readonly years: readonly YearAhead[];
  /** The academic year in which the diploma is reached; null when it is not. */
  readonly diploma: AcademicYear | null;
  /** Points of electives, or of a major, that still have to be chosen after the last of these years. */
  readonly toChoose: number;
  /** Mandatory units that cannot be taken in any of these years as far as the guide says. */
  readonly waiting: readonly UnitCode[];
  /** Of these years together, in whole cents; null where one of them cannot be computed. */
  readonly fee: number | null;
}

/** Longer than any programme lasts for who passes everything. */
const MOST_YEARS = 8;

/** Of a unit that is only passed or failed too: a mark that passes it counts nowhere else. */
const lowestPass =
  ({ marks }: RulePack): Filling =>
  () =>
    marks.pass.value;

/**
 * The dossier in which what is decided, and what the school decides by itself, has happened: tolerances of the last year. Two contracts of that year share
 * one, and who decided makes no difference to the years after.
 */
const decided = ({ context: { dossier, lastDiploma }, deployed }: Basis): Dossier => {
  const tolerated = lastDiploma.filter((attempt) => attempt.tolerated || deployed.has(attempt.code));
  const recordIn = (year: AcademicYear, record: UnitRecord): UnitRecord =>
    tolerated.some((attempt) => attempt.year === year && attempt.code === record.code) ? { ...record, tolerated: 'automatic' } : record;
  return { ...dossier, enrolments: dossier.enrolments.map((enrolment) => ({ ...enrolment, units: enrolment.units.map((record) => recordIn(enrolment.year, record)) })) };
};

interface Ground {
  readonly pack: RulePack;
  readonly programme: Programme;
  readonly index: ProgrammeIndex;
}

const yearOf = ({ pack, programme, index }: Ground, situation: Situation, draft: IspDraft, year: AcademicYear): Omit<YearAhead, 'learningCredit'> => {
  const entries = entriesOf(index, draft);
  return {
    year,
    units: entries.map(({ code }) => code),
    points: pointsOf(entries.filter(({ exempt }) => !exempt)),
    fee: assess(pack, programme, { ...situation, dossier: beforeYear(situation.dossier, { year, contract: draft.contract }), next: draft }).fee?.total.value ?? null,
  };
};

/** No second opportunity is to come any more: what was not passed is failed, on any day after (RULES B.3). */
const over = (dossier: Dossier): Dossier => ({
  ...dossier,
  enrolments: dossier.enrolments.map((enrolment) => ({ ...enrolment, units: enrolment.units.map((record) => ({ ...record, second: 'none' })) })),
});

/**
 * The end of a year in which every result came: what is passed stays, what failed before has to be taken again, what was assumed of this year has happened.
 * Of no day, so that no term is judged.
 */
const afterYear = ({ pack, index }: Ground, dossier: Dossier, { today, refuseAutomatic = false }: Situation): Situation => ({
  dossier: over(fillOpen({ pack, index, today }, dossier, new Set(), lowestPass(pack))),
  refuseAutomatic,
});

/** What is left of the learning credit once enrolled for a year (RULES I.2). */
const creditIn = ({ years }: Basis, year: AcademicYear): number =>
  years.reduce((found, one) => (one.year === year ? one.learningCredit.value.before - one.learningCredit.value.deducted : found), 0);

const totalOf = (fees: readonly (number | null)[]): number | null =>
  fees.reduce<number | null>((total, fee) => (total === null || fee === null ? null : total + fee), 0);

/**
 * The years that follow from a draft, if every open result of now and later is passed with the lowest passing mark: the draft's year begins, the next
 * programme is the one that the rules propose, and so on until the programme is passed or nothing more is proposed. What the student chooses is not
 * proposed, so that electives and a major are counted as points still to choose. Fees are those of the pack, whatever year it is. The given situation
 * stays as it is; without a draft there are no years.
 *
 * @throws RangeError when a date in the situation does not exist
 */
export const yearsAhead = (pack: RulePack, programme: Programme, situation: Situation): YearsAhead => {
  const ground: Ground = { pack, programme, index: indexProgramme(programme) };
  const years: YearAhead[] = [];
  let now = situation;
  let draft = situation.next;
  let basis = basisOf(pack, ground.index, now);
  let diploma: AcademicYear | null = null;
  while (draft !== undefined && years.length < MOST_YEARS && diploma === null) {
    const year = draft.year ?? basis.nextYear;
    const planned = yearOf(ground, now, draft, year);
    now = afterYear(ground, beginYear(decided(basis), draft, year), now);
    basis = basisOf(pack, ground.index, now);
    years.push({ ...planned, learningCredit: creditIn(basis, year) });
    diploma = basis.programme.passed.value ? year : null;
    const proposed = proposeDraft(pack, programme, now);
    draft = proposed.units.length === 0 ? undefined : proposed;
  }
  const { settledPoints, missingMandatory, shortGroups } = completeness(basis.context, basis.deployed);
  const short = shortGroups.reduce((sum, { points }) => sum + points, 0);
  const left = programme.points - settledPoints - pointsToTake(basis.context, missingMandatory);
  return {
    years,
    diploma,
    toChoose: Math.max(0, left, short),
    waiting: missingMandatory,
    fee: totalOf(years.map(({ fee }) => fee)),
  };
};
