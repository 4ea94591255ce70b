import { UnitCorrection, type Additions, type CorrectedField, type CourseUnit, type Programme, type UnitCode } from '../model/index.ts';

/** Why something that the student said of a unit is not shown; it stays in the vault. */
export type AdditionProblem =
  | { readonly code: 'unknown-group'; readonly unit: UnitCode; readonly group: string }
  | { readonly code: 'stage-out-of-range'; readonly unit: UnitCode; readonly stage: number; readonly stages: number }
  /** The guide no longer has the unit that was corrected. */
  | { readonly code: 'unit-not-in-guide'; readonly unit: UnitCode }
  /** A unit that the student added lacks its title or points. */
  | { readonly code: 'incomplete-unit'; readonly unit: UnitCode };

/** A programme as the student sees it: the guide's, with the student's corrections and units. */
export interface OwnView {
  readonly programme: Programme;
  /** Per unit the fields whose value is the student's, not the guide's; every field of a unit that the student added. */
  readonly mine: ReadonlyMap<UnitCode, readonly CorrectedField[]>;
  readonly problems: readonly AdditionProblem[];
}

const isCorrectedField = (name: string): name is CorrectedField => Object.hasOwn(UnitCorrection.shape, name);

const fieldNames = (correction: UnitCorrection): readonly CorrectedField[] => Object.keys(correction).filter(isCorrectedField);

const withoutField = (correction: UnitCorrection, field: CorrectedField): UnitCorrection => ({ ...correction, [field]: undefined });

/** The correction without what contradicts the programme. */
const fitting = (unit: UnitCode, correction: UnitCorrection, programme: Programme, problems: AdditionProblem[]): UnitCorrection => {
  let fits = correction;
  const { group, stage } = correction;
  if (group !== undefined && group !== '' && !programme.groups.some(({ id }) => id === group)) {
    problems.push({ code: 'unknown-group', unit, group });
    fits = withoutField(fits, 'group');
  }
  if (stage !== undefined && stage > programme.stages) {
    problems.push({ code: 'stage-out-of-range', unit, stage, stages: programme.stages });
    fits = withoutField(fits, 'stage');
  }
  return fits;
};

const corrected = (unit: CourseUnit, correction: UnitCorrection): CourseUnit => {
  const { group: guideGroup, minAcquired: guideMinimum, ...rest } = unit;
  const group = correction.group ?? guideGroup ?? '';
  const minAcquired = correction.minAcquired ?? guideMinimum ?? 0;
  return {
    ...rest,
    title: correction.title ?? rest.title,
    points: correction.points ?? rest.points,
    stage: correction.stage ?? rest.stage,
    semester: correction.semester ?? rest.semester,
    mandatory: correction.mandatory ?? rest.mandatory,
    grading: correction.grading ?? rest.grading,
    tolerable: correction.tolerable ?? rest.tolerable,
    resit: correction.resit ?? rest.resit,
    requires: correction.requires ?? rest.requires,
    activities: correction.activities ?? rest.activities,
    calculation: correction.calculation ?? rest.calculation,
    ...(group === '' ? {} : { group }),
    ...(minAcquired === 0 ? {} : { minAcquired }),
  };
};

/** A unit of which only its code, title and points are known. */
const newUnit = (code: UnitCode, title: string, points: number): CourseUnit => ({
  code,
  title,
  points,
  stage: 1,
  semester: 1,
  mandatory: false,
  grading: 'numeric',
  tolerable: 'unknown',
  resit: 'unknown',
  requires: 'unknown',
  identicalTo: [],
  activities: [],
  calculation: 'weighted',
  events: [],
});

const defined = (values: UnitCorrection): UnitCorrection => {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries);
};

/**
 * The programme with what the student corrected and added, and which fields are the student's. A unit that the student added and that
 * the guide has since got keeps the student's values as corrections: an update of the guide takes nothing away.
 */
export const withAdditions = (programme: Programme, { corrections, definitions }: Additions): OwnView => {
  const problems: AdditionProblem[] = [];
  const mine = new Map<UnitCode, readonly CorrectedField[]>();
  const said = (code: UnitCode): UnitCorrection =>
    defined(fitting(code, { ...defined(definitions.get(code) ?? {}), ...defined(corrections.get(code) ?? {}) }, programme, problems));

  const guideUnits = programme.units.map((unit) => {
    if (!corrections.has(unit.code) && !definitions.has(unit.code)) return unit;
    const correction = said(unit.code);
    mine.set(unit.code, fieldNames(correction));
    return corrected(unit, correction);
  });

  const inGuide = new Set(programme.units.map(({ code }) => code));
  const addedUnits = [...definitions.keys()]
    .filter((code) => !inGuide.has(code))
    .toSorted()
    .flatMap((code): CourseUnit[] => {
      const definition = said(code);
      if (definition.title === undefined || definition.points === undefined) {
        problems.push({ code: 'incomplete-unit', unit: code });
        return [];
      }
      mine.set(code, fieldNames(definition));
      return [corrected(newUnit(code, definition.title, definition.points), definition)];
    });

  for (const code of corrections.keys()) {
    if (!inGuide.has(code) && !definitions.has(code)) problems.push({ code: 'unit-not-in-guide', unit: code });
  }
  return { programme: mine.size === 0 ? programme : { ...programme, units: [...guideUnits, ...addedUnits] }, mine, problems };
};
