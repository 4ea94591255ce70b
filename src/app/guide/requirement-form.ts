import type { Requirement, UnitCode } from '../../model/index.ts';

export type RequirementValue = Requirement | 'none' | 'unknown';

/** A unit that must come first, without alternatives. */
export type SimpleRequirement = Exclude<Requirement, { readonly of: readonly Requirement[] }>;

/** The units that must all come first; null when the rule has alternatives, which a list cannot show. */
export const simpleParts = (value: RequirementValue): readonly SimpleRequirement[] | null => {
  if (typeof value === 'string') return [];
  if (!('of' in value)) return [value];
  if (value.kind === 'any' && value.of.length > 1) return null;
  const parts = value.of.map(simpleParts);
  return parts.includes(null) ? null : parts.flatMap((part) => part ?? []);
};

const requirementOf = (unit: UnitCode, kind: SimpleRequirement['kind']): SimpleRequirement =>
  kind === 'followed' ? { kind, unit, sameYear: false } : { kind, unit };

const fromParts = (parts: readonly SimpleRequirement[]): RequirementValue => {
  const [first, ...rest] = parts;
  if (first === undefined) return 'unknown';
  return rest.length === 0 ? first : { kind: 'all', of: parts };
};

/** The rule with one more unit that must come first; how it must is not known yet. */
export const withUnit = (parts: readonly SimpleRequirement[], unit: UnitCode): RequirementValue =>
  fromParts([...parts, requirementOf(unit, 'kind-unknown')]);

/** The rule without a unit; nothing left means that it is not known. */
export const withoutUnit = (parts: readonly SimpleRequirement[], unit: UnitCode): RequirementValue =>
  fromParts(parts.filter((part) => part.unit !== unit));

/** The rule with another kind for a unit. */
export const withKind = (parts: readonly SimpleRequirement[], unit: UnitCode, kind: SimpleRequirement['kind']): RequirementValue =>
  fromParts(parts.map((part) => (part.unit === unit && part.kind !== kind ? requirementOf(unit, kind) : part)));
