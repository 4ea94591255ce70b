import type { Dossier, Enrolment, Result, UnitRecord } from '../model/index.ts';
import type { Assessment, ToleranceCandidate, UnitAssessment, YearAssessment } from './assessment.ts';
import { distinct, missingKey } from './explain.ts';
import type { Explanation, Figure, Missing } from './explanation.ts';
import { questionsAbout } from './questions.ts';

/** Results that the student's devices disagree about, for one record. */
interface Disagreement {
  readonly missing: Missing;
  readonly variants: readonly ((dossier: Dossier) => Dossier)[];
}

const setResult = (record: UnitRecord, at: 0 | 1, result: Result | null): UnitRecord => {
  const shown = record.opportunities;
  const length = Math.max(shown.length, at + 1);
  return {
    ...record,
    opportunities: Array.from({ length }, (_, index) => (index === at ? { ...shown[index], result } : (shown[index] ?? { result: null }))),
  };
};

const replaceIn = (
  enrolments: readonly Enrolment[],
  target: Enrolment,
  before: UnitRecord,
  change: (record: UnitRecord) => UnitRecord,
): Enrolment[] =>
  enrolments.map((enrolment) =>
    enrolment.year === target.year && enrolment.contract === target.contract
      ? { ...enrolment, units: enrolment.units.map((record) => (record.code === before.code ? change(record) : record)) }
      : enrolment,
  );

type Alternatives = NonNullable<UnitRecord['alternatives']>;

const disagreementsIn = (enrolment: Enrolment, record: UnitRecord, alternatives: Alternatives): readonly Disagreement[] =>
  [1 as const, 2 as const].flatMap((opportunity): readonly Disagreement[] => {
    const others = alternatives.filter((one) => one.opportunity === opportunity);
    if (others.length === 0) return [];
    const at = opportunity === 1 ? 0 : 1;
    return [
      {
        missing: { what: 'result', unit: record.code, year: enrolment.year, opportunity },
        variants: others.map(({ result }) => (shown: Dossier): Dossier => ({
          ...shown,
          enrolments: replaceIn(shown.enrolments, enrolment, record, (one) => setResult(one, at, result)),
        })),
      },
    ];
  });

const disagreementsOf = (dossier: Dossier): readonly Disagreement[] =>
  dossier.enrolments.flatMap((enrolment) =>
    enrolment.units.flatMap((record) => (record.alternatives === undefined ? [] : disagreementsIn(enrolment, record, record.alternatives))),
  );

/** A dossier as some devices have it, with the results in which it differs from the one shown. */
interface Variant {
  readonly dossier: Dossier;
  readonly differs: readonly Missing[];
}

/** Beyond this many combinations each disagreement is tried alone. */
const MOST_VARIANTS = 16;

/** Every other dossier that the disagreeing results allow: all combinations, or one at a time when there are too many. */
const variantsOf = (dossier: Dossier): readonly Variant[] => {
  const disagreements = disagreementsOf(dossier);
  const combinations = disagreements.reduce((count, { variants }) => count * (variants.length + 1), 1);
  const extend = (from: readonly Variant[], { missing, variants }: Disagreement): readonly Variant[] =>
    from.flatMap((variant) => variants.map((vary) => ({ dossier: vary(variant.dossier), differs: [...variant.differs, missing] })));
  const shown: Variant = { dossier, differs: [] };
  return combinations <= MOST_VARIANTS
    ? disagreements.reduce<readonly Variant[]>((all, one) => all.concat(extend(all, one)), [shown]).slice(1)
    : disagreements.flatMap((one) => extend([shown], one));
};

interface Compared {
  readonly assessment: Assessment;
  readonly differs: readonly Missing[];
}

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** Adds what the disagreement is about to the why of a figure that some other version would change. */
const doubt = <T>(others: readonly Compared[], shown: Figure<T>, pick: (assessment: Assessment) => Figure<T> | undefined): Figure<T> => {
  const doubts = others.flatMap(({ assessment, differs }) => (same(pick(assessment)?.value, shown.value) ? [] : differs));
  return doubts.length === 0 ? shown : { value: shown.value, why: withDoubts(shown.why, doubts) };
};

const withDoubts = (why: Explanation, doubts: readonly Missing[]): Explanation => ({
  ...why,
  missing: distinct([...why.missing, ...doubts]),
});

const doubtUnit = (others: readonly Compared[], unit: UnitAssessment): UnitAssessment => ({
  ...unit,
  status: doubt(others, unit.status, ({ units }) => units[unit.code]?.status),
  result: doubt(others, unit.result, ({ units }) => units[unit.code]?.result),
});

const doubtYear = (others: readonly Compared[], year: YearAssessment): YearAssessment => {
  const inYear = ({ years }: Assessment) => years.find((one) => one.year === year.year);
  return {
    ...year,
    taken: doubt(others, year.taken, (one) => inYear(one)?.taken),
    actuallyTaken: doubt(others, year.actuallyTaken, (one) => inYear(one)?.actuallyTaken),
    acquired: doubt(others, year.acquired, (one) => inYear(one)?.acquired),
    efficiency: doubt(others, year.efficiency, (one) => inYear(one)?.efficiency),
    efficiencyBest: doubt(others, year.efficiencyBest, (one) => inYear(one)?.efficiencyBest),
    bindingCondition: doubt(others, year.bindingCondition, (one) => inYear(one)?.bindingCondition),
    learningCredit: doubt(others, year.learningCredit, (one) => inYear(one)?.learningCredit),
  };
};

const doubtCandidate = (others: readonly Compared[], candidate: ToleranceCandidate): ToleranceCandidate => {
  const doubts = others.flatMap(({ assessment, differs }) =>
    same(assessment.tolerance.candidates.find(({ code }) => code === candidate.code)?.reasons, candidate.reasons) ? [] : differs,
  );
  return doubts.length === 0 ? candidate : { ...candidate, why: withDoubts(candidate.why, doubts) };
};

const doubtThreshold = (others: readonly Compared[], shown: Assessment['threshold']): Assessment['threshold'] => {
  if (!shown.applies) return shown;
  const applying = ({ threshold }: Assessment) => (threshold.applies ? threshold : undefined);
  return {
    ...shown,
    due: doubt(others, shown.due, (one) => applying(one)?.due),
    status: doubt(others, shown.status, (one) => applying(one)?.status),
    automatic: doubt(others, shown.automatic, (one) => applying(one)?.automatic),
    stillPossible: doubt(others, shown.stillPossible, (one) => applying(one)?.stillPossible),
  };
};

/**
 * Makes uncertain what depends on a result that the student's devices disagree about: assesses every other version too and, where a
 * figure would differ, names that result among what is missing (RULES A.5). The values shown stay those of the dossier as it is.
 */
export const withAlternatives = (dossier: Dossier, assessDossier: (dossier: Dossier) => Assessment): Assessment => {
  const shown = assessDossier(dossier);
  const variants = variantsOf(dossier);
  if (variants.length === 0) return shown;
  const doubted = doubtAll(shown, variants, assessDossier);
  const asked = questionsAbout(doubted, distinct(variants.flatMap(({ differs }) => differs)));
  const keys = new Set(asked.map(({ missing }) => missingKey(missing)));
  return { ...doubted, questions: [...asked, ...shown.questions.filter(({ missing }) => !keys.has(missingKey(missing)))] };
};

const doubtAll = (shown: Assessment, variants: readonly Variant[], assessDossier: (dossier: Dossier) => Assessment): Assessment => {
  const others = variants.map(({ dossier: other, differs }) => ({ assessment: assessDossier(other), differs }));
  const { tolerance, programme, learningCredit, deadlines } = shown;
  return {
    ...shown,
    units: Object.fromEntries(Object.entries(shown.units).map(([code, unit]) => [code, doubtUnit(others, unit)])),
    years: shown.years.map((year) => doubtYear(others, year)),
    tolerance: {
      ...tolerance,
      base: doubt(others, tolerance.base, (one) => one.tolerance.base),
      budget: doubt(others, tolerance.budget, (one) => one.tolerance.budget),
      limit: doubt(others, tolerance.limit, (one) => one.tolerance.limit),
      used: doubt(others, tolerance.used, (one) => one.tolerance.used),
      left: doubt(others, tolerance.left, (one) => one.tolerance.left),
      starter: doubt(others, tolerance.starter, (one) => one.tolerance.starter),
      window: doubt(others, tolerance.window, (one) => one.tolerance.window),
      candidates: tolerance.candidates.map((candidate) => doubtCandidate(others, candidate)),
    },
    threshold: doubtThreshold(others, shown.threshold),
    programme: {
      ...programme,
      earned: doubt(others, programme.earned, (one) => one.programme.earned),
      percentage: doubt(others, programme.percentage, (one) => one.programme.percentage),
      passed: doubt(others, programme.passed, (one) => one.programme.passed),
      merit: doubt(others, programme.merit, (one) => one.programme.merit),
      automatic: doubt(others, programme.automatic, (one) => one.programme.automatic),
    },
    learningCredit: {
      ...learningCredit,
      now: doubt(others, learningCredit.now, (one) => one.learningCredit.now),
      best: doubt(others, learningCredit.best, (one) => one.learningCredit.best),
      worst: doubt(others, learningCredit.worst, (one) => one.learningCredit.worst),
    },
    deadlines: {
      ...deadlines,
      tolerance: doubt(others, deadlines.tolerance, (one) => one.deadlines.tolerance),
      refuseAutomatic: doubt(others, deadlines.refuseAutomatic, (one) => one.deadlines.refuseAutomatic),
    },
  };
};
