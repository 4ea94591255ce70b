import type { CourseUnit, Requirement, UnitCode } from '../../model/index.ts';

/** A unit that a sequence rule names, with how it must come first. `any`: one of several will do. */
export interface RequiredUnit {
  readonly unit: UnitCode;
  readonly kind: 'followed' | 'acquired' | 'kind-unknown';
  readonly any: boolean;
}

const within = (requirement: Requirement, any: boolean): readonly RequiredUnit[] =>
  'of' in requirement
    ? requirement.of.flatMap((one) => within(one, any || (requirement.kind === 'any' && requirement.of.length > 1)))
    : [{ unit: requirement.unit, kind: requirement.kind, any }];

/** The units that a unit needs first, in the order of the guide. */
export const requiredFor = ({ requires }: CourseUnit): readonly RequiredUnit[] => (typeof requires === 'string' ? [] : within(requires, false));

/** A unit that another one leads to. */
export interface NextUnit {
  readonly unit: CourseUnit;
  readonly kind: RequiredUnit['kind'];
}

/** The units whose sequence rule names this one. */
export const leadsTo = (code: UnitCode, units: readonly CourseUnit[]): readonly NextUnit[] =>
  units.flatMap((unit): NextUnit[] => {
    const named = requiredFor(unit).find((required) => required.unit === code);
    return named === undefined ? [] : [{ unit, kind: named.kind }];
  });
