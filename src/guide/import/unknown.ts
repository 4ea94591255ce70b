import type { CourseUnit, Programme, Requirement } from '../../model/index.ts';
import type { Lack } from '../guide-file.ts';

/** What a guide can leave open, of the programme, of its groups or of its units. */
export type OpenThing =
  | 'kind'
  | 'points'
  | 'stages'
  | 'work-track'
  | 'academic-year'
  | 'group-kind'
  | 'group-limits'
  | 'stage'
  | 'semester'
  | 'mandatory'
  | 'tolerable'
  | 'resit'
  | 'requirements'
  | 'requirement-kind'
  | 'min-acquired'
  | 'identical'
  | 'activities'
  | 'grading'
  | 'events';

/** Something that the sources of a programme do not say, of how many; `assumed` is what the guide holds instead, where it must hold something. */
export interface Unknown {
  readonly what: OpenThing;
  readonly of: 'programme' | 'groups' | 'units';
  readonly count: number;
  readonly assumed?: string | undefined;
}

/** Counts what stays open while a programme is made. */
export interface Tally {
  readonly add: (of: Unknown['of'], what: OpenThing, assumed?: string) => void;
  readonly all: () => readonly Unknown[];
}

export const createTally = (): Tally => {
  const counts = new Map<OpenThing, Unknown>();
  return {
    add: (of, what, assumed) => {
      const before = counts.get(what);
      // Units that were each given something else share no word for it.
      const shared = before === undefined || before.assumed === assumed ? assumed : undefined;
      counts.set(what, { what, of, count: (before?.count ?? 0) + 1, assumed: shared });
    },
    all: () => [...counts.values()],
  };
};

const hasOpenKind = (requirement: Requirement): boolean =>
  'of' in requirement ? requirement.of.some(hasOpenKind) : requirement.kind === 'kind-unknown';

/** What a unit itself says that it does not know. */
export const openOf = ({ tolerable, resit, requires }: CourseUnit): readonly OpenThing[] => [
  ...(tolerable === 'unknown' ? ['tolerable' as const] : []),
  ...(resit === 'unknown' ? ['resit' as const] : []),
  ...(requires === 'unknown' ? ['requirements' as const] : []),
  ...(typeof requires !== 'string' && hasOpenKind(requires) ? ['requirement-kind' as const] : []),
];

/** Counts that of all units. */
export const countOpen = (units: readonly CourseUnit[], tally: Tally): void => {
  for (const unit of units) for (const what of openOf(unit)) tally.add('units', what);
};

const lacksOf: Readonly<Record<OpenThing, readonly Lack[]>> = {
  kind: ['programme-kind'],
  points: ['programme-points'],
  stages: ['stage-uncertain'],
  'academic-year': [],
  'work-track': [],
  'group-kind': ['group-kind'],
  'group-limits': ['group-minimum', 'group-maximum'],
  stage: ['stage-uncertain'],
  semester: ['semester-uncertain'],
  mandatory: ['mandatory-uncertain'],
  tolerable: ['tolerable'],
  resit: ['resit'],
  requirements: ['requirements'],
  'requirement-kind': ['requirement-kind'],
  'min-acquired': ['min-acquired'],
  identical: ['identical'],
  activities: ['activities'],
  grading: ['grading'],
  events: ['events', 'exam-periods'],
};

/** The same as codes for a guide file. */
export const completenessOf = (unknown: readonly Unknown[], { units }: Programme): Lack[] => {
  const open = new Map(unknown.map(({ what, count }) => [what, count]));
  const withoutSheets = open.get('resit') === units.length && open.get('activities') === units.length;
  return [...new Set([...unknown.flatMap(({ what }) => lacksOf[what]), ...(withoutSheets ? ['course-sheets' as const] : [])])];
};
