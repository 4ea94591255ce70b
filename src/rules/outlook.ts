import type { AcademicYear, Programme, RulePack } from '../model/index.ts';
import { assess } from './assess.ts';
import type { Assessment, Situation } from './assessment.ts';
import { contextOf } from './context.ts';
import type { Difference } from './difference.ts';
import { differences } from './differences.ts';
import { fillOpen, openResultsOf, type Filling, type OpenResult } from './open-results.ts';
import { indexProgramme } from './programme-index.ts';
import { refusalRisks, type RefusalRisk } from './refusal-risks.ts';

/** Where the running year can end. */
export interface Outlook {
  /** The last year of the dossier; null without one. */
  readonly year: AcademicYear | null;
  /** The results that are still open; with none, best and worst are now. */
  readonly open: readonly OpenResult[];
  readonly now: Assessment;
  readonly best: Assessment;
  readonly worst: Assessment;
  /** The situations behind best and worst, for what depends on how the year ends: the programme of the next. */
  readonly situations: { readonly best: Situation; readonly worst: Situation };
  readonly toBest: readonly Difference[];
  readonly toWorst: readonly Difference[];
  /** Certain refusals first, then possible ones, then the kinds that cannot come. */
  readonly risks: readonly RefusalRisk[];
}

const LOWEST = 0;

const atBest =
  ({ marks }: RulePack): Filling =>
  ({ unit, activity }) =>
    activity === null && unit.grading === 'pass-fail' ? 'pass' : marks.maximum.value;

/** Before the first opportunity there is no mark, so only a second one is let go by. */
const atWorst: Filling = ({ unit, activity, before }) =>
  typeof before === 'number' ? null : activity === null && unit.grading === 'pass-fail' ? 'fail' : LOWEST;

/** A refused decision stays refused, however the results turn out. */
const lookingBack = (situation: Situation, now: Assessment): Situation => {
  const { tolerate: _, ...undecided } = situation;
  return { ...(now.decision?.accepted === true ? situation : undecided), endOfYear: true };
};

/**
 * How the running year can end: at best every open result is the highest mark (or a pass), at worst a first opportunity gets the lowest
 * (or a fail) and a second one is not used, so that the first mark stands. The lowest is a nought rather than a missed exam or fraud, which
 * the weighted percentage would leave out (RULES E.3). Of a unit with parts the open parts are filled, and the rules make the result: at best it
 * may still fail. Results of earlier years that were never entered are open too.
 *
 * Best and worst are seen from the end of the year (`Situation.endOfYear`): all results are known, so progress, threshold and refusals are
 * judged, and no term of today is taken for one of then. Dates and earlier years stay as they are today. Nothing is decided for the
 * student: candidates stay candidates, without a window; only a decision that `situation` supposes, and that is accepted today, is in all
 * three. Automatic tolerances are deployed as the rules say (RULES D.9–D.11), unless `situation` refuses them.
 *
 * However the open results turn out, these lie between worst and best: points acquired, earned and held, efficiency, weighted percentage,
 * learning credit at the end of a year; and what is open of the threshold package is at most that of worst and at least that of best.
 * Exceptions: the balance after a master's diploma, which takes its points (RULES I.8); and, where results of earlier years are open, the
 * percentage, since a low pass of then makes a better mark of later not count (RULES B.2), and a package in which electives were replaced,
 * since what was settled decides which are replaced (RULES F.4).
 *
 * @throws RangeError when a date in the situation does not exist
 */
export const outlook = (pack: RulePack, programme: Programme, situation: Situation): Outlook => {
  const now = assess(pack, programme, situation);
  const index = indexProgramme(programme);
  const { dossier, today } = situation;
  const end = lookingBack(situation, now);
  const deployed = new Set(end.tolerate);
  const context = contextOf(pack, index, dossier, today, deployed);
  const open = openResultsOf(context.history);
  const ending = (filling: Filling): Situation =>
    open.length === 0 ? situation : { ...end, dossier: fillOpen({ pack, index, today }, dossier, deployed, filling) };
  const situations = { best: ending(atBest(pack)), worst: ending(atWorst) };
  const judge = (ended: Situation): Assessment => (ended === situation ? now : assess(pack, programme, ended));
  const best = judge(situations.best);
  const worst = judge(situations.worst);
  return {
    year: context.last?.year ?? null,
    open,
    now,
    best,
    worst,
    situations,
    toBest: differences(now, best),
    toWorst: differences(now, worst),
    risks: refusalRisks({ context, now, best, worst }),
  };
};
