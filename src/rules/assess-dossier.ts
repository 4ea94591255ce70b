import type { CalendarDate, Programme, RulePack, UnitCode } from '../model/index.ts';
import { withAlternatives } from './alternatives.ts';
import type { Assessment, DossierAssessment, Situation, StatusesAssessment, UnitAssessment } from './assessment.ts';
import { thresholdIfResultsStay } from './automatic-tolerance.ts';
import { basisOf, type Basis } from './basis.ts';
import { academicYearOf } from './calendar.ts';
import type { Context } from './context.ts';
import { assessDeadlines } from './deadlines.ts';
import { assessMobility } from './mobility.ts';
import { actuallyTakenOf } from './points.ts';
import { indexProgramme } from './programme-index.ts';
import { questionsOf } from './questions.ts';
import { pointsOf } from './rounding.ts';
import { assessUnit } from './standing.ts';
import { assessStatuses } from './statuses.ts';
import { assessThreshold } from './threshold.ts';
import { assessWithdrawal } from './withdrawal.ts';
import { yearCalendar } from './year-calendar.ts';

const unitsOf = (context: Context): Record<UnitCode, UnitAssessment> =>
  Object.fromEntries([...context.standings].map(([code, one]) => [code, assessUnit(context.pack, context.history, one)]));

/** The day with its academic year, and whether the regulations were made for it. */
const dayOf = (pack: RulePack, date: CalendarDate): NonNullable<Assessment['today']> => {
  const year = academicYearOf(pack, date);
  return { date, year, covered: pack.undated !== true && year === pack.year };
};

/** The statuses, judged on the last year's ISP. */
const statusesOf = (context: Context): StatusesAssessment => {
  const { lastDiploma, last } = context;
  return assessStatuses(context, pointsOf(actuallyTakenOf(lastDiploma)), last?.enrolments.some(({ contract }) => contract === 'diploma') ?? false);
};

/** What is assessed of a situation beside its draft, whatever the student's devices disagree about. */
export const dossierShown = ({ situation, ...basis }: Basis): DossierAssessment => {
  const { today, withdraw, next, refuseAutomatic = false, endOfYear = false } = situation;
  const { context, window, budget, tolerance, decision, threshold, automatic, deployed, programme, credit, years, nextYear, refusals } = basis;
  const { pack } = context;
  const anyAutomatic = deployed.size > 0 && !endOfYear;
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
    isp: null,
    fee: null,
    mobility: assessMobility(context),
    statuses: statusesOf(context),
    deadlines: assessDeadlines(context, window, anyAutomatic, nextYear),
    calendar: yearCalendar({ context, window, anyAutomatic, nextYear, refusals, draft: next ?? null }),
    questions: questionsOf(context, figures),
  };
};

/**
 * What the rules say of a student's past and of what is supposed on top of it, like `assess`, but a draft of the next ISP is not judged: it
 * only adds its dates to the calendar. For the screens that show no draft, which need not load the rules of one.
 *
 * @throws RangeError when a date in the situation does not exist
 */
export const assessDossier = (pack: RulePack, programme: Programme, situation: Situation): DossierAssessment => {
  const index = indexProgramme(programme);
  const assessment = withAlternatives(situation.dossier, (dossier) => dossierShown(basisOf(pack, index, { ...situation, dossier })));
  return { ...assessment, isp: null, fee: null };
};
