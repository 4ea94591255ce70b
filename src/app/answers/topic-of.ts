import type { RuleId } from '../../model/index.ts';

/** By chapter of the rules the topic under which students ask about it; a chapter that is not named has none. */
const topics: Readonly<Record<string, string>> = { B: 'examens', C: 'verder', D: 'tolereren', E: 'examens', F: 'verder', G: 'verder', H: 'isp', I: 'leerkrediet', J: 'geld' };

/** The questions about a rule, opened at their topic; undefined where there are none. A test holds it against the topics that there are. */
export const topicAddress = (rule: RuleId): string | undefined => {
  const topic = topics[rule.charAt(0)];
  return topic === undefined ? undefined : `/vragen?onderwerp=${topic}`;
};
