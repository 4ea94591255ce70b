import type { RuleId, UnitCode } from '../model/index.ts';
import type { Finding, IspAssessment, Refusal, Severity } from './assessment.ts';
import { packDate } from './calendar.ts';
import { contextOf, type Context } from './context.ts';
import { strangersOf } from './draft.ts';
import { answerStep, because, dateStep, figure, percentStep, pointsStep, unitsStep, yesNo } from './explain.ts';
import { finding, type IspContext } from './isp-context.ts';
import { prerequisiteFindings } from './isp-sequence.ts';
import { sizeFindings } from './isp-size.ts';
import { unitFindings } from './isp-units.ts';
import { withPermissions } from './permissions.ts';
import { pointsOf } from './rounding.ts';
import { toleranceBudget, toleranceOptions } from './tolerance.ts';
import { toleranceWindow } from './window.ts';

const dateFindings = (isp: IspContext): readonly Finding[] => {
  const { submitOn, enrolledOn } = isp.draft;
  const { until } = isp;
  if (submitOn === undefined || submitOn <= until) return [];
  const steps = [
    ...(enrolledOn === undefined ? [] : [dateStep('enrolled-on', enrolledOn)]),
    dateStep('submit-by', until),
    dateStep('submit-on', submitOn, { total: true }),
  ];
  return [finding(isp, 'H.1', 'submitted-late', 'blocks', steps, { until })];
};

/** Candidates of a tolerance decision that is open on the day of submitting, else today (RULES H.12, D.13). */
const decisionFindings = ({ isp, deciding, automatic, decided }: IspJudging): readonly Finding[] => {
  const { pack, index, dossier, today } = deciding;
  const on = isp.draft.submitOn ?? today;
  if (decided || on === undefined) return [];
  // The term follows from publications, whatever the day it is looked at.
  const window = toleranceWindow({ ...deciding, today: on });
  if (window.openUntil === null) return [];
  const then = on === today ? deciding : contextOf(pack, index, dossier, on);
  const open = toleranceOptions(then, toleranceBudget(then), window).undecided.filter((code) => !automatic.has(code));
  if (open.length === 0) return [];
  const steps = [unitsStep('decide-first', open), dateStep('last-day', window.openUntil, { total: true })];
  return [
    finding(isp, 'H.12', 'tolerance-undecided', 'blocks', steps, {
      others: open,
      restsOn: ['D.13', 'D.7'],
      until: window.openUntil,
    }),
  ];
};

const ruleOfRefusal: Readonly<Record<Refusal['kind'], RuleId>> = {
  efficiency: 'G.1',
  threshold: 'F.6',
  'third-enrolment': 'G.2',
  'fourth-enrolment': 'G.3',
  'learning-credit': 'G.5',
};

/** Refusals that hold in the draft's year (RULES F.6, G): they block, but where one can ask for a year all the same (G.5). */
const refusalFindings = (isp: IspContext): readonly Finding[] => {
  const { context, refusals, year } = isp;
  const until = packDate(context.pack, 'liftRefusal', year);
  return refusals.map((refusal) => ({
    rule: ruleOfRefusal[refusal.kind],
    key: refusal.exception === undefined ? ('refused' as const) : ('exception-on-request' as const),
    severity: refusal.exception === undefined ? ('blocks' as const) : ('needs-permission' as const),
    ...(refusal.unit === undefined ? {} : { unit: refusal.unit }),
    until,
    why: refusal.why,
  }));
};

/** A binding condition on the year of the draft, which also ends the right to a minimum of points (RULES G.1, H.2, art. 20 §2). */
const conditionFindings = (isp: IspContext, bound: boolean): readonly Finding[] => {
  const { pack } = isp.context;
  if (!bound || !isp.underDiploma) return [];
  const steps = [
    percentStep('minimum-efficiency', pack.progress.minimumEfficiency.value),
    pointsStep('right-points', pack.isp.rightPoints.value),
  ];
  return [finding(isp, 'G.1', 'binding-condition', 'warns', steps, { restsOn: ['H.2'], reading: true })];
};

const gravity: readonly Severity[] = ['blocks', 'needs-permission', 'warns', 'informs'];

/** What the draft is judged with besides the dossier. */
export interface IspJudging {
  readonly isp: IspContext;
  /** The dossier in which a tolerance decision may still have to be taken. */
  readonly deciding: Context;
  /** Automatic tolerances. */
  readonly automatic: ReadonlySet<UnitCode>;
  /** It was simulated and accepted. */
  readonly decided: boolean;
  /** A binding condition holds in the year of the draft. */
  readonly bound: boolean;
}

const strangerFindings = (isp: IspContext): readonly Finding[] =>
  strangersOf(isp.context.index, isp.draft).map((unit) =>
    finding(isp, 'A.5', 'not-in-guide', 'warns', [], { unit, fix: { kind: 'remove', unit }, missing: [{ what: 'unit-not-in-guide', unit }] }),
  );

/** The next ISP, checked against everything that can be known of it (RULES H, art. 15–25): findings with severity, who decides and by when. */
export const assessIsp = (judging: IspJudging): IspAssessment => {
  const { isp, bound } = judging;
  const { context, taken, year } = isp;
  const points = pointsOf(taken);
  const judged = [
    ...refusalFindings(isp),
    ...dateFindings(isp),
    ...sizeFindings(isp),
    ...unitFindings(isp),
    ...prerequisiteFindings(isp),
    ...decisionFindings(judging),
    ...conditionFindings(isp, bound),
    ...strangerFindings(isp),
  ];
  const findings = withPermissions(judged, isp.draft).toSorted((a, b) => gravity.indexOf(a.severity) - gravity.indexOf(b.severity));
  const blocking = findings.filter(({ severity }) => severity === 'blocks');
  const submittable = blocking.length === 0;
  return {
    year,
    points: figure(
      points,
      because(context.pack, 'H.2', [pointsStep('draft-points', points, { units: taken.map(({ code }) => code), total: true })], {
        reading: taken.length < isp.entries.length,
      }),
    ),
    findings,
    submittable: figure(
      submittable,
      because(context.pack, 'H.16', [unitsStep('blocking', blocking.flatMap(({ unit }) => unit ?? [])), answerStep('submittable', yesNo(submittable), { total: true })], {
        missing: findings.flatMap(({ why }) => why.missing),
        restsOn: [...new Set(blocking.map(({ rule }) => rule))],
      }),
    ),
  };
};
