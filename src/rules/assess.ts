import type { CalendarDate, Programme, RulePack, UnitCode } from '../model/index.ts';
import { withAlternatives } from './alternatives.ts';
import type { Assessment, Situation, StatusesAssessment, UnitAssessment } from './assessment.ts';
import { thresholdIfResultsStay } from './automatic-tolerance.ts';
import { basisOf, draftOn, judgeDraft } from './basis.ts';
import { academicYearOf } from './calendar.ts';
import type { Context } from './context.ts';
import { assessDeadlines } from './deadlines.ts';
import { assessFee } from './fee.ts';
import type { IspContext } from './isp-context.ts';
import { assessMobility } from './mobility.ts';
import { actuallyTakenOf } from './points.ts';
import { indexProgramme, type ProgrammeIndex } from './programme-index.ts';
import { questionsOf } from './questions.ts';
import { pointsOf } from './rounding.ts';
import { assessUnit } from './standing.ts';
import { assessStatuses } from './statuses.ts';
import { assessThreshold } from './threshold.ts';
import { yearCalendar } from './year-calendar.ts';
import { assessWithdrawal } from './withdrawal.ts';

const unitsOf = (context: Context): Record<UnitCode, UnitAssessment> =>
  Object.fromEntries([...context.standings].map(([code, one]) => [code, assessUnit(context.pack, context.history, one)]));

/** The day with its academic year, and whether the regulations were made for it. */
const dayOf = (pack: RulePack, date: CalendarDate): NonNullable<Assessment['today']> => {
  const year = academicYearOf(pack, date);
  return { date, year, covered: pack.undated !== true && year === pack.year };
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
  const { today, withdraw, next, refuseAutomatic = false, endOfYear = false } = situation;
  const basis = basisOf(pack, index, situation);
  const { context, window, budget, tolerance, decision, threshold, automatic, deployed, programme, credit, years, nextYear, refusals } = basis;
  const anyAutomatic = deployed.size > 0 && !endOfYear;
  const draft = next === undefined ? null : draftOn(basis, next);
  const figures = {
    years,
    tolerance,
    threshold: assessThreshold(context, threshold, automatic, refuseAutomatic ? automatic : thresholdIfResultsStay(context, threshold, budget.left.value)),
    programme,
    learningCredit: credit.assessment,
  };
  return {
    pack: { id: pack.id, institution: pack.institution, year: pack.year, title: pack.title },
    today: today === undefined ? null : dayOf(pack, today),
    units: unitsOf(context),
    ...figures,
    decision,
    withdraw: withdraw === undefined ? null : assessWithdrawal(context, withdraw.unit, withdraw.on),
    refusals,
    isp: draft === null ? null : judgeDraft(basis, draft),
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
