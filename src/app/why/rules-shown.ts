import type { RuleId } from '../../model/index.ts';
import type { Explanation, StepKey } from '../../rules/index.ts';

/** The lines by which a rule shows that it had a say in a figure. */
const marks: Partial<Record<RuleId, readonly StepKey[]>> = {
  'B.4': ['later-year-replaces'],
  'B.5': ['weighted-mean', 'lowest-part'],
  'B.6': ['part-carried-over'],
  'D.2': ['percent-of-base'],
  'D.3': ['programme-cap'],
  'D.4': ['starter-cap'],
  'D.10': ['exceptional-mark'],
  'D.12': ['refuse-until', 'refused-automatic'],
  'F.4': ['package-replaced'],
  'I.3': ['returned-points'],
  'I.5': ['bonus-points'],
  'I.6': ['restored-points'],
  'I.8': ['master-deduction'],
  'I.9': ['rebuilt-points'],
};

/** The rules to put into words under a figure: its own, and those it rests on that had a say this time. */
export const rulesShown = ({ rule, restsOn, steps }: Explanation): readonly RuleId[] => {
  const keys = new Set(steps.map(({ key }) => key));
  return [rule, ...new Set(restsOn.filter((other) => other !== rule && (marks[other] ?? []).some((key) => keys.has(key))))];
};
