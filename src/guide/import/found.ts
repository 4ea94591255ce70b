import type { CourseUnit, Known, LearningActivity, Programme, Requirement, Semester, UnitGroup } from '../../model/index.ts';
import type { GuideFile, GuideSource, Lack } from '../guide-file.ts';
import type { GuideWarning } from '../guide-check.ts';
import type { GuideProblem } from '../read-guide.ts';

/** What becomes of a value that cannot be used. */
export type Kept = 'unknown' | 'left-out' | 'first';

/** What an importer has to say about a source; the words are with who shows it. */
export type Trouble =
  /** Nothing of the source can be used. */
  | { readonly code: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'too-deep'; readonly limit: number }
  | { readonly code: 'not-well-formed'; readonly format: 'XML' | 'JSON' | 'CSV'; readonly detail: string }
  | { readonly code: 'declares-entities' }
  | { readonly code: 'kind-not-recognised' }
  | { readonly code: 'nothing-found'; readonly kind: SourceKind }
  | { readonly code: 'guide-refused'; readonly detail: string; readonly problem: GuideProblem }
  | { readonly code: 'columns-missing'; readonly columns: readonly string[] }
  /** A part of the source is not used, or not as it stands. */
  | { readonly code: 'field-missing'; readonly field: string; readonly kept: Kept }
  | { readonly code: 'field-not-understood'; readonly field: string; readonly value: string; readonly kept: Kept }
  | { readonly code: 'field-not-known'; readonly field: string }
  | { readonly code: 'line-not-understood'; readonly text: string }
  | { readonly code: 'field-assumed'; readonly field: string; readonly value: string }
  | { readonly code: 'too-many'; readonly what: 'units' | 'rows' | 'elements'; readonly limit: number }
  | { readonly code: 'incomplete-answer'; readonly got: number; readonly total: number }
  /** Facts that do not agree with one another. */
  | { readonly code: 'unit-twice'; readonly programme: string; readonly unit: string }
  | { readonly code: 'unit-in-groups'; readonly programme: string; readonly unit: string; readonly groups: readonly string[] }
  | { readonly code: 'differs'; readonly about: string; readonly field: string; readonly kept: string; readonly other: string }
  | { readonly code: 'older-year'; readonly programme: string; readonly year: number; readonly kept: number }
  | { readonly code: 'without-programme'; readonly units: readonly string[] }
  | { readonly code: 'not-in-guide'; readonly what: 'programme' | 'unit' | 'group'; readonly name: string }
  | { readonly code: 'programme-refused'; readonly programme: string; readonly detail: string }
  | GuideWarning
  /** A service that is asked live. */
  | { readonly code: 'unreachable'; readonly address: string; readonly detail: string }
  | { readonly code: 'refused-by-service'; readonly address: string; readonly status: number; readonly detail: string };

/** Something to know about a source: which, where in it (a line or a path; empty for the whole), and what. */
export interface Problem {
  readonly source: string;
  readonly place: string;
  readonly trouble: Trouble;
}

/** The kinds of source that can be read. */
export const sourceKinds = ['xml', 'data-service', 'csv', 'oeapi', 'guide', 'overlay', 'text'] as const;
export type SourceKind = (typeof sourceKinds)[number];

type Facts<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** What a source says of a unit. What it does not say is left out: never a no. */
export type FoundUnit = {
  readonly code: string;
  readonly place: string;
  /** The groups that it stands in, the nearest last; none: in no group. */
  readonly groups?: readonly string[];
  /** A group that is optional itself holds the unit: mandatory, but only for who takes the group. */
  readonly mandatoryInGroup?: boolean;
  readonly tolerable?: Known | undefined;
  readonly resit?: Known | undefined;
  /** 0: the source says that no points need to be acquired first. */
  readonly minAcquired?: number | undefined;
  readonly activities?: LearningActivity[] | undefined;
  readonly requires?: Requirement | 'none' | 'unknown' | undefined;
  readonly semester?: Semester | undefined;
  /** Codes or identifiers of the programmes that it is part of, where the unit says so and not the programme. */
  readonly belongsTo?: readonly string[];
} & Facts<Pick<CourseUnit, 'title' | 'otherTitle' | 'points' | 'stage' | 'mandatory' | 'group' | 'grading' | 'identicalTo' | 'calculation' | 'events' | 'evaluations' | 'languages'>>;

/** What a source says of a group of units. */
export type FoundGroup = { readonly id: string } & Facts<Omit<UnitGroup, 'id'>>;

/** What a source says of a programme. */
export type FoundProgramme = {
  readonly code: string;
  readonly place: string;
  /** Other names that units may use for it. */
  readonly aliases?: readonly string[];
  readonly source: string;
  readonly academicYear?: number | undefined;
  readonly language?: GuideFile['language'] | undefined;
  /** What the source itself says that it lacks. */
  readonly lacks?: readonly Lack[] | undefined;
  /** Not the school's current guide, by its own word. */
  readonly sample?: boolean | undefined;
  /** Where the source itself says that its facts come from. */
  readonly origin?: GuideSource | undefined;
  readonly groups: readonly FoundGroup[];
  readonly units: readonly FoundUnit[];
} & Facts<Pick<Programme, 'title' | 'kind' | 'initial' | 'educational' | 'workTrack' | 'points' | 'toleranceCap' | 'stages'>>;

/** What a publisher says of a programme, over what the sources say of it. */
export interface Overlay {
  readonly source: string;
  /** Absent: of every programme. */
  readonly programme: string | undefined;
  readonly facts: Facts<Omit<FoundProgramme, 'code' | 'place' | 'source' | 'groups' | 'units' | 'aliases' | 'lacks' | 'sample' | 'origin'>>;
  readonly groups: readonly (FoundGroup & { readonly place: string })[];
  readonly units: readonly FoundUnit[];
  /** Facts of every unit of which nothing else is known. */
  readonly everyUnit: FoundUnit | undefined;
}

/** What a source says of a unit apart from any programme, of a year where it says so. */
export type FoundSheet = FoundUnit & { readonly source: string; readonly academicYear?: number | undefined; readonly language?: GuideFile['language'] | undefined };

/** All that one source holds. */
export interface Found {
  /** What it was read as; undefined when it was not read. */
  readonly kind?: SourceKind | undefined;
  readonly programmes: readonly FoundProgramme[];
  /** Facts of units apart from a programme: course sheets. */
  readonly sheets: readonly FoundSheet[];
  readonly overlays: readonly Overlay[];
  readonly problems: readonly Problem[];
}

/** A source as text, with the name that problems are told by. */
export interface Source {
  readonly name: string;
  readonly text: string;
}

/** What a reader of one kind of source needs to say what it could not use. */
export type Tell = (place: string, trouble: Trouble) => void;

/** A found of nothing but these parts. */
export const found = (parts: Partial<Found>): Found => ({ programmes: [], sheets: [], overlays: [], problems: [], ...parts });

/** Bytes of a source, as UTF-8: more than any programme of a school needs. */
export const MAX_SOURCE_BYTES = 30_000_000;
export const MAX_SOURCE_DEPTH = 60;
