import type { RuleId } from '../../model/index.ts';
import type { Explanation, StepKey } from '../../rules/index.ts';

/** The lines by which a rule shows that it had a say in a figure. */
const marks: Partial<Record<RuleId, readonly StepKey[]>> = {
  'B.4': ['later-year-replaces'],
  'B.5': ['weighted-mean', 'lowest-part'],
  'B.6': ['part-carried-over'],
  'D.2': ['percent-of-base'],
  'D.3': ['programme-cap', 'school-cap'],
  'D.4': ['starter-cap'],
  'D.7': ['decide-first'],
  'D.8': ['already-held'],
  'D.10': ['exceptional-mark'],
  'D.12': ['refuse-until', 'refused-automatic'],
  'D.13': ['decide-first'],
  'F.3': ['lift-before'],
  'F.4': ['package-replaced'],
  'G.4': ['failed-years'],
  'H.2': ['right-points'],
  'H.13': ['withdraw-on'],
  'I.3': ['returned-points'],
  'I.5': ['bonus-points'],
  'I.6': ['restored-points'],
  'I.8': ['master-deduction'],
  'I.9': ['rebuilt-points'],
  'I.10': ['points-beyond-credit'],
  'J.2': ['fixed-fee'],
  'J.3': ['surcharge'],
  'J.4': ['fee-points'],
  'J.5': ['left-on'],
  'J.6': ['total-fee'],
};

/** The rules to put into words under a figure: its own, and those it rests on that had a say this time. */
export const rulesShown = ({ rule, restsOn, steps }: Explanation): readonly RuleId[] => {
  const keys = new Set(steps.map(({ key }) => key));
  // What blocks a draft, blocks by rules of its own.
  const all = keys.has('submittable');
  return [rule, ...new Set(restsOn.filter((other) => other !== rule && (all || (marks[other] ?? []).some((key) => keys.has(key)))))];
};
