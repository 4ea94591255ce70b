import type { RulePack } from '../../model/index.ts';
import type { Finding } from '../../rules/index.ts';
import type { WhyContent } from '../why/why-of.ts';
import { findingWords } from '../words/findings.ts';
import type { UnitName } from '../words/values.ts';
import { findingId } from './finding-look.ts';

/** Why the finding that an address names is there; null when there is no such finding (any more). */
export const findingWhy = (id: string, findings: readonly Finding[], pack: RulePack, unitName: UnitName): WhyContent | null => {
  const finding = findings.find((one) => findingId(one) === id);
  if (finding === undefined) return null;
  const { severity, sentence, unit } = findingWords(finding, pack, unitName);
  return { title: unit === undefined ? severity : `${severity}: ${unit}`, sentence, why: finding.why };
};
