import type { Requirement, UnitCode } from '../model/index.ts';

export type Met = 'met' | 'unmet' | 'unknown';

/**
 * What the student has followed and acquired when a programme for a year is put together, with what is identical with it: the regulations call such units
 * wholly equivalent, and who holds one cannot take the other any more (RULES H.6, art. 20 §4, title 7).
 */
export interface Progression {
  /** Taken in an earlier academic year, also with no more than a missed exam, or exempted (RULES H.4). */
  readonly followed: ReadonlySet<UnitCode>;
  /** Credit, exemption or tolerance. */
  readonly acquired: ReadonlySet<UnitCode>;
  /** Taken in the very year that is put together. */
  readonly sameYear: ReadonlySet<UnitCode>;
}

const allOf = (states: readonly Met[]): Met => (states.includes('unmet') ? 'unmet' : states.includes('unknown') ? 'unknown' : 'met');
const anyOf = (states: readonly Met[]): Met => (states.includes('met') ? 'met' : states.includes('unknown') ? 'unknown' : 'unmet');

/**
 * Whether a sequence rule is met (RULES H.4, art. 20 §1). Where the guide does not say which of the two kinds holds, a unit
 * acquired meets both, one not followed meets neither, and one that was only followed leaves it unknown. A unit that the guide
 * is silent about may have one.
 */
export const requirementMet = (requirement: Requirement | 'none' | 'unknown', { followed, acquired, sameYear }: Progression): Met => {
  if (requirement === 'none') return 'met';
  if (requirement === 'unknown') return 'unknown';
  switch (requirement.kind) {
    case 'followed':
      return followed.has(requirement.unit) || (requirement.sameYear && sameYear.has(requirement.unit)) ? 'met' : 'unmet';
    case 'acquired':
      return acquired.has(requirement.unit) ? 'met' : 'unmet';
    case 'kind-unknown':
      return acquired.has(requirement.unit) ? 'met' : followed.has(requirement.unit) ? 'unknown' : 'unmet';
    case 'all':
      return allOf(requirement.of.map((one) => requirementMet(one, { followed, acquired, sameYear })));
    case 'any':
      return anyOf(requirement.of.map((one) => requirementMet(one, { followed, acquired, sameYear })));
  }
};
