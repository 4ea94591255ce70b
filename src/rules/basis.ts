import type { AcademicYear, RulePack, UnitCode } from '../model/index.ts';
import type { DecisionOutcome, Refusal, Situation, ToleranceAssessment, YearAssessment } from './assessment.ts';
import { graduationAutomatic, thresholdAutomatic } from './automatic-tolerance.ts';
import { academicYearOf } from './calendar.ts';
import { contextOf, type Context } from './context.ts';
import { learningCredit, type LearningCredit } from './learning-credit.ts';
import { yearPoints } from './points.ts';
import type { ProgrammeIndex } from './programme-index.ts';
import { assessProgramme } from './programme.ts';
import { assessProgress, type Progress } from './progress.ts';
import { assessRefusals } from './refusals.ts';
import { thresholdOf } from './threshold.ts';
import { decide, toleranceAssessment, toleranceBudget, toleranceOptions, type Budget } from './tolerance.ts';
import { toleranceWindow, type WindowState } from './window.ts';

/** A situation worked out as far as it does not depend on the draft of the next ISP: what every draft of it is judged on. */
export interface Basis {
  readonly situation: Situation;
  /** Before the simulated decision. */
  readonly before: Context;
  /** After it, if it was accepted. */
  readonly context: Context;
  readonly window: WindowState;
  readonly budget: Budget;
  readonly tolerance: ToleranceAssessment;
  readonly decision: DecisionOutcome | null;
  readonly accepted: boolean;
  readonly threshold: ReturnType<typeof thresholdOf>;
  readonly automatic: ReturnType<typeof thresholdAutomatic>;
  /** Automatic tolerances, of threshold and programme together. */
  readonly deployed: ReadonlySet<UnitCode>;
  readonly programme: ReturnType<typeof assessProgramme>;
  readonly credit: LearningCredit;
  readonly years: readonly YearAssessment[];
  /** The academic year of today; undefined without today. */
  readonly todayYear: AcademicYear | undefined;
  /** The academic year for which the next ISP is made. */
  readonly nextYear: AcademicYear;
  readonly refusals: readonly Refusal[];
}

const yearsOf = ({ pack }: Context, progress: Progress, credit: LearningCredit): readonly YearAssessment[] =>
  credit.years.map(({ year, booked }) => ({
    year: year.year,
    contracts: year.enrolments.map(({ contract }) => contract),
    complete: year.complete,
    ...yearPoints(pack, year),
    bindingCondition: progress.bindingCondition(year),
    learningCredit: booked,
  }));

/** Works a situation out up to the draft. */
export const basisOf = (pack: RulePack, index: ProgrammeIndex, situation: Situation): Basis => {
  const { dossier, today, tolerate, refuseAutomatic = false, endOfYear = false } = situation;
  const windowOf = (of: Context) => toleranceWindow(endOfYear ? { ...of, today: undefined } : of);
  const before = contextOf(pack, index, dossier, today);
  const budgetBefore = toleranceBudget(before);
  const term = windowOf(before);
  const options = toleranceOptions(before, budgetBefore, situation.asIfInTerm === true ? { ...term, reason: null, today: [] } : term);
  const decision: DecisionOutcome | null =
    tolerate === undefined ? null : decide(before, options.candidates, budgetBefore.left.value, tolerate);
  const accepted = decision?.accepted === true;

  const context = accepted ? contextOf(pack, index, dossier, today, new Set(tolerate)) : before;
  const budget = accepted ? toleranceBudget(context) : budgetBefore;
  const window = windowOf(context);
  const tolerance = toleranceAssessment(budget, window, options, accepted);

  const threshold = thresholdOf(context);
  const automatic = thresholdAutomatic(context, threshold, budget.left.value, refuseAutomatic);
  const graduation = graduationAutomatic(context, budget, automatic.value, refuseAutomatic);
  const deployed = new Set([...automatic.value, ...graduation.automatic.value]);
  const programme = assessProgramme(context, budget, deployed, graduation, tolerance.undecided);
  const credit = learningCredit(context, programme.passed.value);
  const progress = assessProgress(context);
  const lastYear = context.last?.year;
  const todayYear = today === undefined ? undefined : academicYearOf(pack, today);
  const nextYear = situation.next?.year ?? (lastYear === undefined ? (todayYear ?? pack.year) : lastYear + 1);
  const refusals = assessRefusals({
    context,
    threshold,
    automatic: automatic.value,
    deployed,
    left: budget.left.value,
    progress,
    balance: credit.atEnd,
    earned: programme.earned.value,
    nextYear,
  });
  return {
    situation,
    before,
    context,
    window,
    budget,
    tolerance,
    decision,
    accepted,
    threshold,
    automatic,
    deployed,
    programme,
    credit,
    years: yearsOf(context, progress, credit),
    todayYear,
    nextYear,
    refusals,
  };
};
