import type { AcademicYear, Programme, RulePack, UnitCode } from '../model/index.ts';
import { withAlternatives } from './alternatives.ts';
import type { Assessment, DecisionOutcome, Refusal, Situation, StatusesAssessment, UnitAssessment, YearAssessment } from './assessment.ts';
import { graduationAutomatic, thresholdAutomatic, thresholdIfResultsStay } from './automatic-tolerance.ts';
import { academicYearOf } from './calendar.ts';
import { contextOf, type Context } from './context.ts';
import { assessDeadlines } from './deadlines.ts';
import { entriesOf } from './draft.ts';
import { assessFee } from './fee.ts';
import { ispContext, type IspContext } from './isp-context.ts';
import { assessIsp } from './isp.ts';
import { learningCredit, type LearningCredit } from './learning-credit.ts';
import { assessMobility } from './mobility.ts';
import { actuallyTakenOf, yearPoints } from './points.ts';
import { indexProgramme, type ProgrammeIndex } from './programme-index.ts';
import { assessProgramme } from './programme.ts';
import { assessProgress, type Progress } from './progress.ts';
import { questionsOf } from './questions.ts';
import { assessRefusals, refusalIn } from './refusals.ts';
import { pointsOf } from './rounding.ts';
import { assessUnit } from './standing.ts';
import { assessStatuses } from './statuses.ts';
import { assessThreshold, thresholdOf } from './threshold.ts';
import { decide, toleranceAssessment, toleranceBudget, toleranceOptions } from './tolerance.ts';
import { toleranceWindow } from './window.ts';
import { yearCalendar } from './year-calendar.ts';
import { assessWithdrawal } from './withdrawal.ts';

const unitsOf = (context: Context): Record<UnitCode, UnitAssessment> =>
  Object.fromEntries([...context.standings].map(([code, one]) => [code, assessUnit(context.pack, context.history, one)]));

const yearsOf = ({ pack }: Context, progress: Progress, credit: LearningCredit): readonly YearAssessment[] =>
  credit.years.map(({ year, booked }) => ({
    year: year.year,
    contracts: year.enrolments.map(({ contract }) => contract),
    complete: year.complete,
    ...yearPoints(pack, year),
    bindingCondition: progress.bindingCondition(year),
    learningCredit: booked,
  }));

/** The draft of the next ISP on top of the dossier; null without one. */
const draftOf = (
  context: Context,
  { next }: Situation,
  year: AcademicYear,
  automatic: ReadonlySet<UnitCode>,
  refusals: readonly Refusal[],
  balance: number,
): IspContext | null => {
  if (next === undefined) return null;
  const holding = refusals.flatMap((refusal) => refusalIn(context, refusal, year, balance) ?? []);
  return ispContext(context, next, year, entriesOf(context.index, next), automatic, holding);
};

/** The statuses, judged on the draft's ISP, else on the last year's. */
const statusesOf = (context: Context, draft: IspContext | null): StatusesAssessment => {
  const { lastDiploma, last } = context;
  return draft === null
    ? assessStatuses(context, pointsOf(actuallyTakenOf(lastDiploma)), last?.enrolments.some(({ contract }) => contract === 'diploma') ?? false)
    : assessStatuses(context, pointsOf(draft.taken), draft.draft.contract === 'diploma');
};

/** The assessment of a situation as shown, whatever the student's devices disagree about. */
export const assessShown = (pack: RulePack, index: ProgrammeIndex, situation: Situation): Assessment => {
  const { dossier, today, tolerate, withdraw, next, refuseAutomatic = false, endOfYear = false } = situation;
  const windowOf = (of: Context) => toleranceWindow(endOfYear ? { ...of, today: undefined } : of);
  const before = contextOf(pack, index, dossier, today);
  const budgetBefore = toleranceBudget(before);
  const term = windowOf(before);
  const options = toleranceOptions(before, budgetBefore, situation.asIfInTerm === true ? { ...term, moment: 'unknown' } : term);
  const decision: DecisionOutcome | null =
    tolerate === undefined ? null : decide(before, options.candidates, budgetBefore.left.value, tolerate);
  const accepted = decision?.accepted === true;

  const changes = accepted && tolerate !== undefined && tolerate.length > 0;
  const context = changes ? contextOf(pack, index, dossier, today, new Set(tolerate)) : before;
  const budget = changes ? toleranceBudget(context) : budgetBefore;
  const window = windowOf(context);
  const tolerance = toleranceAssessment(budget, window, options, accepted);

  const threshold = thresholdOf(context);
  const automatic = thresholdAutomatic(context, threshold, budget.left.value, refuseAutomatic);
  const graduation = graduationAutomatic(context, budget, automatic.value, refuseAutomatic);
  const deployed = new Set([...automatic.value, ...graduation.automatic.value]);
  const programme = assessProgramme(context, budget, deployed, graduation, tolerance.undecided);
  const credit = learningCredit(context, programme.passed.value);
  const progress = assessProgress(context);
  const years = yearsOf(context, progress, credit);
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
  const anyAutomatic = deployed.size > 0 && !endOfYear;
  const draft = draftOf(context, situation, nextYear, deployed, refusals, credit.before(nextYear));
  const figures = {
    years,
    tolerance,
    threshold: assessThreshold(context, threshold, automatic, refuseAutomatic ? { ...automatic, value: [] } : thresholdIfResultsStay(context, threshold, budget.left.value)),
    programme,
    learningCredit: credit.assessment,
  };
  return {
    pack: { id: pack.id, institution: pack.institution, year: pack.year, title: pack.title },
    today: today === undefined || todayYear === undefined ? null : { date: today, year: todayYear, covered: pack.undated !== true && todayYear === pack.year },
    units: unitsOf(context),
    ...figures,
    decision,
    withdraw: withdraw === undefined ? null : assessWithdrawal(context, withdraw.unit, withdraw.on),
    refusals,
    isp:
      draft === null
        ? null
        : assessIsp({ isp: draft, automatic: deployed, decided: accepted || (endOfYear && next?.submitOn === undefined), bound: years.at(-1)?.bindingCondition.value ?? false }),
    fee: draft === null ? null : assessFee(context, draft.draft, draft.entries, credit.before(nextYear)),
    mobility: assessMobility(context),
    statuses: statusesOf(context, draft),
    deadlines: assessDeadlines(context, window, anyAutomatic, nextYear),
    calendar: yearCalendar({ context, window, anyAutomatic, nextYear, refusals, draft: next ?? null }),
    questions: questionsOf(context, figures),
  };
};

/**
 * Everything the rules say of one situation: a pure function of the school's rule pack, the programme, and the student's past with what
 * is supposed on top of it. Points are whole ECTS points, percentages whole per cent, dates calendar dates in Brussels (RULES A).
 * Nothing it is given is changed; the same situation always gives the same assessment.
 *
 * @throws RangeError when a date in the situation does not exist
 */
export const assess = (pack: RulePack, programme: Programme, situation: Situation): Assessment => {
  const index = indexProgramme(programme);
  return withAlternatives(situation.dossier, (dossier) => assessShown(pack, index, { ...situation, dossier }));
};
