import type { CourseUnit, Programme, Requirement, UnitCode, UnitGroup } from '../model/index.ts';

/** Keys and indices from the top of the file to the place. */
export type GuidePath = readonly (string | number)[];

/** The parts of a guide contradict one another: it cannot be used. */
export type Contradiction =
  | { readonly code: 'duplicate-programme'; readonly path: GuidePath; readonly programme: string }
  | { readonly code: 'duplicate-unit'; readonly path: GuidePath; readonly programme: string; readonly unit: UnitCode }
  | { readonly code: 'duplicate-group'; readonly path: GuidePath; readonly programme: string; readonly group: string }
  | { readonly code: 'unknown-group'; readonly path: GuidePath; readonly programme: string; readonly unit: UnitCode; readonly group: string }
  | { readonly code: 'stage-out-of-range'; readonly path: GuidePath; readonly programme: string; readonly unit: UnitCode; readonly stages: number };

/** Something to know about a guide that can be used all the same. */
export type GuideWarning =
  | { readonly code: 'unknown-requirement'; readonly programme: string; readonly unit: UnitCode; readonly requires: UnitCode }
  | { readonly code: 'unknown-identical'; readonly programme: string; readonly unit: UnitCode; readonly identicalTo: UnitCode }
  | {
      readonly code: 'points-do-not-close';
      readonly programme: string;
      readonly major: string | null;
      readonly least: number;
      readonly most: number;
      readonly points: number;
    };

/** Indices of the values that occurred before. */
const repeated = (values: readonly string[]): number[] => {
  const seen = new Set<string>();
  return values.flatMap((value, index) => {
    const again = seen.has(value);
    seen.add(value);
    return again ? [index] : [];
  });
};

const unitContradictions = (programme: Programme, path: GuidePath): Contradiction[] => {
  const groups = new Set(programme.groups.map(({ id }) => id));
  return programme.units.flatMap(({ code, group, stage }, index): Contradiction[] => [
    ...(group !== undefined && !groups.has(group)
      ? [{ code: 'unknown-group' as const, path: [...path, 'units', index, 'group'], programme: programme.code, unit: code, group }]
      : []),
    ...(stage > programme.stages
      ? [
          {
            code: 'stage-out-of-range' as const,
            path: [...path, 'units', index, 'stage'],
            programme: programme.code,
            unit: code,
            stages: programme.stages,
          },
        ]
      : []),
  ]);
};

const programmeContradictions = (programme: Programme, path: GuidePath): Contradiction[] => [
  ...repeated(programme.groups.map(({ id }) => id)).map((index): Contradiction => ({
    code: 'duplicate-group',
    path: [...path, 'groups', index, 'id'],
    programme: programme.code,
    group: programme.groups[index]?.id ?? '',
  })),
  ...repeated(programme.units.map(({ code }) => code)).map((index): Contradiction => ({
    code: 'duplicate-unit',
    path: [...path, 'units', index, 'code'],
    programme: programme.code,
    unit: programme.units[index]?.code ?? '',
  })),
  ...unitContradictions(programme, path),
];

/** Where the programmes of a guide contradict themselves. */
export const contradictionsOf = (programmes: readonly Programme[]): readonly Contradiction[] => [
  ...repeated(programmes.map(({ code }) => code)).map((index): Contradiction => ({
    code: 'duplicate-programme',
    path: ['programmes', index, 'code'],
    programme: programmes[index]?.code ?? '',
  })),
  ...programmes.flatMap((programme, index) => programmeContradictions(programme, ['programmes', index])),
];

const requiredUnits = (requirement: Requirement): readonly UnitCode[] =>
  'of' in requirement ? requirement.of.flatMap(requiredUnits) : [requirement.unit];

const referenceWarnings = (programme: Programme): GuideWarning[] => {
  const codes = new Set(programme.units.map(({ code }) => code));
  return programme.units.flatMap(({ code, requires, identicalTo }): GuideWarning[] => [
    ...(typeof requires === 'string' ? [] : [...new Set(requiredUnits(requires))])
      .filter((required) => !codes.has(required))
      .map((required): GuideWarning => ({ code: 'unknown-requirement', programme: programme.code, unit: code, requires: required })),
    ...identicalTo
      .filter((identical) => !codes.has(identical))
      .map((identical): GuideWarning => ({ code: 'unknown-identical', programme: programme.code, unit: code, identicalTo: identical })),
  ]);
};

const pointsOf = (units: readonly CourseUnit[]): number => units.reduce((sum, { points }) => sum + points, 0);

/** Points that a student can and must take, for one major or, in a programme without, for everybody. */
export interface Closure {
  readonly major: string | null;
  readonly least: number;
  readonly most: number;
}

const groupRange = (group: UnitGroup, units: readonly CourseUnit[]): { readonly least: number; readonly most: number } => {
  const own = units.filter((unit) => unit.group === group.id);
  const mandatory = pointsOf(own.filter((unit) => unit.mandatory));
  return { least: Math.max(mandatory, group.min ?? 0), most: Math.max(mandatory, group.max ?? pointsOf(own)) };
};

/**
 * The least and the most points of a programme, or of one of its stages, per major: mandatory units, groups within their minimum
 * and maximum, free units (RULES A.6). A group without a minimum or maximum of its own in the guide counts as 0 up to all it has.
 */
export const closuresOf = (programme: Programme, stage?: number): readonly Closure[] => {
  const units = stage === undefined ? programme.units : programme.units.filter((unit) => unit.stage === stage);
  const isHere = (group: UnitGroup): boolean => stage === undefined || units.some((unit) => unit.group === group.id);
  const groups = programme.groups.filter(isHere);
  const ungrouped = units.filter((unit) => unit.group === undefined);
  const electives = groups.filter(({ kind }) => kind === 'electives').map((group) => groupRange(group, units));
  const shared = {
    least: electives.reduce((sum, { least }) => sum + least, pointsOf(ungrouped.filter(({ mandatory }) => mandatory))),
    most: electives.reduce((sum, { most }) => sum + most, pointsOf(ungrouped)),
  };
  const majors = groups.filter(({ kind }) => kind !== 'electives');
  if (majors.length === 0) return [{ major: null, ...shared }];
  return majors.map((major) => {
    const range = groupRange(major, units);
    return { major: major.id, least: shared.least + range.least, most: shared.most + range.most };
  });
};

/** What to know about the programmes of a guide that does not contradict itself. */
export const warningsOf = (programmes: readonly Programme[]): readonly GuideWarning[] =>
  programmes.flatMap((programme) => [
    ...referenceWarnings(programme),
    ...closuresOf(programme)
      .filter(({ least, most }) => programme.points < least || programme.points > most)
      .map((closure): GuideWarning => ({ code: 'points-do-not-close', programme: programme.code, points: programme.points, ...closure })),
  ]);
