import type { CalendarDate, UnitCode } from '../model/index.ts';
import type { DecisionOutcome, ToleranceAssessment, ToleranceCandidate, ToleranceReason } from './assessment.ts';
import { maximalChoices } from './choices.ts';
import { codesOf, pointsOfCodes, standing, type Context } from './context.ts';
import { answerStep, because, dateStep, exactStep, figure, markStep, percentStep, pointsStep, unitsStep, yesNo } from './explain.ts';
import type { Figure, Missing, Step } from './explanation.ts';
import { isDiplomaContract, type Attempt } from './history.ts';
import { efficiencyOf } from './points.ts';
import { pointsOf, roundHalfUp, takePercent } from './rounding.ts';
import { isSettled, missingOf } from './standing.ts';
import type { WindowState } from './window.ts';

/** How much may be tolerated, has been, and can still be, in points. */
export interface Budget {
  readonly base: Figure<number>;
  readonly budget: Figure<number>;
  readonly limit: Figure<number>;
  readonly used: Figure<number>;
  readonly left: Figure<number>;
  readonly starter: Figure<boolean>;
  /** min(budget, caps of programme and school), without the starter cap: what counts at graduation (RULES D.11, E.2). */
  readonly limitAtEnd: number;
}

/** Attempts whose tolerance was deployed, each once: two contracts of a year share one (RULES D.5, B.12). */
const deployedOf = ({ history }: Context): readonly Attempt[] =>
  history.years.flatMap(({ attempts }) => {
    const tolerated = attempts.filter((attempt) => attempt.tolerated);
    return [...new Map(tolerated.map((attempt) => [attempt.code, attempt])).values()];
  });

const starterFigure = (context: Context): Figure<boolean> => {
  const { pack, index, last } = context;
  const below = pack.tolerance.starterBelow.value;
  const credits = standing(context, 'credit');
  const exempt = standing(context, 'exempt');
  const tolerated = standing(context, 'tolerated');
  const held = pointsOf(credits) + pointsOf(exempt) + pointsOf(tolerated);
  const enrolled = last === undefined || last.enrolments.some(({ contract }) => isDiplomaContract(contract));
  const starter = enrolled && index.programme.kind !== 'bachelor-after-bachelor' && held < below;
  const steps = [
    pointsStep('credit-points', pointsOf(credits), { units: codesOf(credits) }),
    ...(exempt.length > 0 ? [pointsStep('exempted-points', pointsOf(exempt), { units: codesOf(exempt), sign: '+' })] : []),
    ...(tolerated.length > 0 ? [pointsStep('tolerated-points', pointsOf(tolerated), { units: codesOf(tolerated), sign: '+' })] : []),
    pointsStep('held', held, { sign: '=' }),
    pointsStep('starter-below', below),
    answerStep('starter', yesNo(starter), { total: true }),
  ];
  const open = standing(context, 'open').flatMap(({ attempt }) => missingOf(attempt));
  const settles = held < below && held + pointsOf(standing(context, 'open')) >= below;
  return figure(
    starter,
    because(pack, 'C.4', steps, { missing: [...context.strangers, ...(settles ? open : [])], reading: true, restsOn: ['B.2'] }),
  );
};

/** Base, budget, limit, used and left of the tolerances, and whether the student is a starter (RULES C.4, D.1–D.5). */
export const toleranceBudget = (context: Context): Budget => {
  const { pack, index, strangers } = context;
  const { programme } = index;
  const exempt = standing(context, 'exempt');
  const base = Math.max(0, programme.points - pointsOf(exempt));
  const percent = pack.tolerance.budgetPercent.value;
  const exact = takePercent(percent, base);
  const budget = roundHalfUp(exact);
  const starter = starterFigure(context);
  const cap = programme.toleranceCap ?? budget;
  const schoolCap = pack.tolerance.cap?.value ?? budget;
  const limitAtEnd = Math.min(budget, cap, schoolCap);
  const starts = starter.value && programme.kind === 'bachelor';
  const limit = starts ? Math.min(limitAtEnd, pack.tolerance.starterCap.value) : limitAtEnd;
  const deployed = deployedOf(context);
  const used = pointsOf(deployed);
  const left = Math.max(0, limit - used);

  const missing = strangers;
  const baseSteps = [
    pointsStep('programme-points', programme.points),
    ...(exempt.length > 0 ? [pointsStep('exempted-points', pointsOf(exempt), { units: codesOf(exempt), sign: '−' })] : []),
    pointsStep('base', base, { sign: '=' }),
  ];
  const budgetSteps = [
    ...baseSteps,
    percentStep('budget-percent', percent),
    exactStep('percent-of-base', exact, 'points'),
    pointsStep('budget', budget, { sign: '=' }),
  ];
  const limitSteps = [
    ...budgetSteps,
    ...(cap < budget ? [pointsStep('programme-cap', cap)] : []),
    ...(schoolCap < budget ? [pointsStep('school-cap', schoolCap)] : []),
    ...(limit < limitAtEnd ? [pointsStep('starter-cap', limit)] : []),
    pointsStep('limit', limit, { sign: '=' }),
  ];
  const usedStep = pointsStep('used', used, { units: codesOf(deployed), sign: '−' });
  const close = (steps: readonly Step[]): readonly Step[] =>
    steps.map((step, at) => (at === steps.length - 1 ? { ...step, total: true } : step));
  const starterMissing = starter.why.missing;
  return {
    base: figure(base, because(pack, 'D.1', close(baseSteps), { missing })),
    budget: figure(budget, because(pack, 'D.2', close(budgetSteps), { missing, restsOn: ['A.1', 'D.1'] })),
    limit: figure(
      limit,
      because(pack, starts ? 'D.4' : 'D.5', close(limitSteps), {
        missing: starterMissing,
        restsOn: ['D.2', 'D.3', 'C.4'],
        reading: starts,
      }),
    ),
    used: figure(used, because(pack, 'D.5', [pointsStep('used', used, { units: codesOf(deployed), total: true })], { missing })),
    left: figure(
      left,
      because(pack, 'D.5', [...limitSteps, usedStep, pointsStep('left', left, { sign: '=', total: true })], {
        missing: starterMissing,
        restsOn: ['D.1', 'D.2', 'D.3', 'D.4'],
        reading: starts,
      }),
    ),
    starter,
    limitAtEnd,
  };
};

/** The reasons that do not depend on timing or room: mark, guide and efficiency (RULES D.6). */
export const ownReasons = (
  context: Context,
  attempt: Attempt,
  efficiency: number | null,
  marks: readonly number[],
): readonly ToleranceReason[] => {
  const { pack } = context;
  const { result, unit } = attempt;
  const reasons: ToleranceReason[] = [];
  if (typeof result !== 'number') reasons.push('not-numeric');
  else if (!marks.includes(result)) reasons.push('mark');
  if (unit.tolerable === 'no') reasons.push('not-tolerable');
  if (unit.tolerable === 'unknown') reasons.push('tolerable-unknown');
  if ((efficiency ?? 0) < pack.tolerance.minimumEfficiency.value) reasons.push('efficiency');
  return reasons;
};

const reasonsFor = (
  context: Context,
  attempt: Attempt,
  efficiency: number | null,
  left: number,
  window: WindowState,
): readonly ToleranceReason[] => {
  if (isSettled(context.standings.get(attempt.code))) return ['already-settled'];
  const reasons = [...ownReasons(context, attempt, efficiency, context.pack.tolerance.marks.value)];
  if (attempt.points > left) reasons.push('left');
  if (window.reason !== null) reasons.push(window.reason);
  return reasons;
};

/** The day on which the student decided not to tolerate it, where that holds: it was in the term that is looked at, and is not still to come (RULES D.7). */
const rejectedOn = ({ record }: Attempt, { window }: WindowState, today: CalendarDate | undefined): CalendarDate | undefined => {
  const on = record.rejectedOn;
  const term = window.value;
  return on === undefined || term === null || today === undefined || on < term.opens || on > term.closes || on > today ? undefined : on;
};

/** A reason beside which it does not matter what the guide says: it stands whatever still comes. */
const decides = ({ lastDiploma }: Context, reason: ToleranceReason): boolean =>
  reason === 'mark' || reason === 'not-numeric' || reason === 'window-closed' || (reason === 'efficiency' && lastDiploma.every(({ coming }) => coming === null));

const candidateFigure = (
  context: Context,
  attempt: Attempt,
  efficiency: number | null,
  left: number,
  window: WindowState,
): ToleranceCandidate => {
  const { pack } = context;
  const { code, points, result, unit } = attempt;
  const reasons = reasonsFor(context, attempt, efficiency, left, window);
  const rejected = rejectedOn(attempt, window, context.today);
  const missing: readonly Missing[] = [
    ...(attempt.coming === 'first' ? missingOf(attempt) : []),
    ...(reasons.includes('tolerable-unknown') && !reasons.some((reason) => decides(context, reason))
      ? [{ what: 'tolerable', unit: code } as const]
      : []),
    ...(window.open === null || window.window.value === null ? window.window.why.missing : []),
  ];
  const steps = [
    markStep('unit-mark', result, { units: [code] }),
    answerStep('unit-tolerable', unit.tolerable),
    ...(efficiency === null ? [] : [percentStep('year-efficiency', efficiency)]),
    percentStep('minimum-efficiency', pack.tolerance.minimumEfficiency.value),
    pointsStep('unit-points', points),
    pointsStep('left', left),
    answerStep('fits-in-left', yesNo(points <= left)),
    ...(reasons.includes('already-settled') ? [unitsStep('already-held', [code])] : []),
    ...(rejected === undefined ? [] : [dateStep('rejected-on', rejected)]),
    ...window.today.flatMap((today) => [today, ...window.window.why.steps.map((step) => ({ ...step, total: false }))]),
  ];
  return {
    code,
    points,
    result,
    reasons,
    why: because(pack, 'D.6', steps, { missing, restsOn: ['C.2', 'D.5', 'D.7'], reading: reasons.includes('efficiency') }),
  };
};

const candidatesOf = (context: Context, left: number, window: WindowState): readonly ToleranceCandidate[] => {
  const attempts = context.lastDiploma;
  const efficiency = efficiencyOf(attempts);
  const taken = new Map(attempts.filter(({ state }) => state === 'taken').map((attempt) => [attempt.code, attempt]));
  return [...taken.values()].map((attempt) => candidateFigure(context, attempt, efficiency, left, window));
};

/** Why a unit that the last year does not have cannot be tolerated. */
const elsewhere = (context: Context, code: UnitCode): readonly ToleranceReason[] => {
  const stands = context.standings.get(code);
  if (isSettled(stands)) return ['already-settled'];
  return stands?.status === 'failed' ? ['window-closed'] : ['not-numeric'];
};

/**
 * What becomes of a decision (RULES D.6, D.7): accepted, or refused with every reason of every unit. Of a set that does not
 * fit together every unit that could be tolerated otherwise gets `left`.
 */
export const decide = (
  context: Context,
  candidates: readonly ToleranceCandidate[],
  left: number,
  codes: readonly UnitCode[],
): DecisionOutcome => {
  const set = [...new Set(codes)];
  const known = new Map(candidates.map((candidate) => [candidate.code, candidate]));
  const total = pointsOfCodes(context, set);
  const refused = set.flatMap((code): readonly (readonly [UnitCode, readonly ToleranceReason[]])[] => {
    const own = known.get(code)?.reasons ?? elsewhere(context, code);
    const reasons = own.length === 0 && total > left ? (['left'] as const) : own;
    return reasons.length === 0 ? [] : [[code, reasons]];
  });
  return refused.length === 0 ? { accepted: true } : { accepted: false, refused: Object.fromEntries(refused) };
};

/** Candidates, choices and window before a decision (RULES D.6, D.7, D.14). */
export interface Options {
  readonly candidates: readonly ToleranceCandidate[];
  readonly choices: readonly (readonly UnitCode[])[];
  readonly choicesComplete: boolean;
  readonly undecided: readonly UnitCode[];
  /** Points of the undecided units together. */
  readonly stake: number;
}

/** What can be decided of the tolerances now: the choices that fit and the units still undecided (RULES D.6, D.13, D.14). */
export const toleranceOptions = (context: Context, budget: Budget, window: WindowState): Options => {
  const candidates = candidatesOf(context, budget.left.value, window);
  const eligible = candidates.filter(({ reasons }) => reasons.length === 0);
  const rejected = context.lastDiploma.filter((attempt) => rejectedOn(attempt, window, context.today) !== undefined);
  const undecided = eligible.filter(({ code }) => !rejected.some((attempt) => attempt.code === code));
  const { choices, complete } = maximalChoices(eligible, budget.left.value);
  return {
    candidates,
    choices,
    choicesComplete: complete,
    undecided: codesOf(undecided),
    stake: undecided.reduce((sum, { points }) => sum + points, 0),
  };
};

const afterAll = (left: number, stake: number) => ({ left: Math.max(0, left - stake), over: Math.max(0, stake - left) });

/** The tolerance chapter as a whole: budget and window as they are, options as they were before the decision. */
export const toleranceAssessment = (budget: Budget, window: WindowState, options: Options, decided: boolean): ToleranceAssessment => ({
  base: budget.base,
  budget: budget.budget,
  limit: budget.limit,
  used: budget.used,
  left: budget.left,
  starter: budget.starter,
  window: window.window,
  open: window.open,
  daysLeft: window.daysLeft,
  candidates: options.candidates,
  choices: options.choices,
  choicesComplete: options.choicesComplete,
  undecided: decided ? [] : options.undecided,
  ifAllTolerated: afterAll(budget.left.value, decided ? 0 : options.stake),
});
