import { Programme, type CourseUnit, type UnitGroup } from '../../model/index.ts';
import { contradictionsOf, warningsOf } from '../guide-check.ts';
import { GUIDE_FORMAT, GUIDE_VERSION, GuideFile } from '../guide-file.ts';
import type { FoundGroup, FoundProgramme, FoundUnit, Tell } from './found.ts';
import { completenessOf, countOpen, createTally, type Tally, type Unknown } from './unknown.ts';

/** What holds for all programmes of one publication. */
export interface About {
  /** The academic year where a source does not say one. */
  readonly academicYear: number;
  /** Said by who publishes: otherwise it is told that the year is assumed. */
  readonly yearIsSaid: boolean;
  readonly sourceName: string | undefined;
  readonly sourceUrl: string | undefined;
  readonly retrievedOn: GuideFile['source']['retrievedOn'];
  readonly sample: boolean;
}

/** A programme as the app reads it, and what its sources do not say. */
export interface Normalised {
  readonly guide: GuideFile;
  readonly programme: Programme;
  readonly unknown: readonly Unknown[];
}

const kindWords: readonly (readonly [RegExp, Programme['kind']])[] = [
  [/bachelor[\s-]+na[\s-]+bachelor|banaba|advanced bachelor/i, 'bachelor-after-bachelor'],
  [/schakelprogramma|voorbereidingsprogramma|bridging|preparatory/i, 'preparatory'],
  [/graduaat|associate/i, 'associate'],
  [/\bmaster\b/i, 'master'],
];

const kindIn = (title: string): Programme['kind'] => kindWords.find(([words]) => words.test(title))?.[1] ?? 'bachelor';

type Nature = Pick<Programme, 'kind' | 'initial' | 'educational' | 'workTrack'>;

const natureOf = (found: FoundProgramme, title: string, tally: Tally): Nature => {
  const kind = found.kind ?? kindIn(title);
  if (found.kind === undefined || found.initial === undefined || found.educational === undefined)
    tally.add('programme', 'kind', kind);
  const workTrack = found.workTrack ?? (/werktraject/i.test(title) ? true : undefined);
  if (workTrack === undefined) tally.add('programme', 'work-track');
  return {
    kind,
    initial: found.initial ?? (kind === 'bachelor' || kind === 'master'),
    educational: found.educational ?? /\bonderwijs|lera(?:ar|ren)|educatieve/i.test(title),
    ...(workTrack === undefined ? {} : { workTrack }),
  };
};

const stagesOf = (found: FoundProgramme, tally: Tally): number => {
  const highest = Math.max(1, ...found.units.map(({ stage }) => stage ?? 1));
  if (found.stages === undefined) tally.add('programme', 'stages', String(highest));
  return Math.max(found.stages ?? 1, highest);
};

/** The model path has sixty points a stage; a bachelor's programme has at least 180. */
const pointsOf = (found: FoundProgramme, kind: Programme['kind'], stages: number, tally: Tally): number => {
  if (found.points !== undefined && found.points > 0) return found.points;
  const assumed = kind === 'bachelor' ? Math.max(180, stages * 60) : stages * 60;
  tally.add('programme', 'points', String(assumed));
  return assumed;
};

const groupKindWords: readonly (readonly [RegExp, UnitGroup['kind']])[] = [
  [/afstudeerrichting|hoofdrichting|\bmajor\b/i, 'major'],
  [/onderwijsvak|teaching subject/i, 'subject'],
];

const groupOf = (found: FoundGroup, tally: Tally): UnitGroup => {
  const title = found.title ?? found.id;
  const kind = found.kind ?? groupKindWords.find(([words]) => words.test(title))?.[1] ?? 'electives';
  if (found.kind === undefined) tally.add('groups', 'group-kind', kind === 'electives' ? 'electives' : undefined);
  if (kind === 'electives' && (found.min === undefined || found.max === undefined)) tally.add('groups', 'group-limits');
  return {
    id: found.id,
    kind,
    title,
    ...(found.min === undefined ? {} : { min: found.min }),
    ...(found.max === undefined ? {} : { max: found.max }),
  };
};

/** The group that a unit counts in: the major or subject around it, or else the nearest. */
const placeOf = (unit: FoundUnit, groups: ReadonlyMap<string, UnitGroup>): { readonly group: UnitGroup | undefined; readonly deeper: boolean } => {
  const around = (unit.group === undefined ? (unit.groups ?? []) : [unit.group]).map((id) => groups.get(id)).filter((group) => group !== undefined);
  const major = around.findIndex(({ kind }) => kind !== 'electives');
  return major === -1 ? { group: around.at(-1), deeper: false } : { group: around[major], deeper: major < around.length - 1 };
};

/** `mandatory` is for everybody, in a major for who follows it: a unit of which a source says only that its group must take it, is open. */
const mandatoryOf = (unit: FoundUnit, group: UnitGroup | undefined, deeper: boolean, tally: Tally): boolean => {
  const isElective = group?.kind === 'electives';
  if (unit.mandatory === undefined) {
    tally.add('units', 'mandatory');
    return !isElective;
  }
  const onlyInGroup = unit.mandatory && unit.mandatoryInGroup === true && (isElective || deeper);
  if (onlyInGroup) tally.add('units', 'mandatory', 'no');
  return unit.mandatory && !onlyInGroup;
};

const unitOf = (found: FoundUnit, points: number, groups: ReadonlyMap<string, UnitGroup>, tally: Tally): CourseUnit => {
  const { group, deeper } = placeOf(found, groups);
  if (found.stage === undefined) tally.add('units', 'stage', '1');
  if (found.semester === undefined) tally.add('units', 'semester', 'year');
  if (found.minAcquired === undefined) tally.add('units', 'min-acquired');
  if (found.identicalTo === undefined) tally.add('units', 'identical');
  if (found.activities === undefined) tally.add('units', 'activities');
  if (found.grading === undefined) tally.add('units', 'grading', 'numeric');
  if (found.events === undefined) tally.add('units', 'events');
  return {
    code: found.code,
    title: found.title ?? found.code,
    ...(found.otherTitle === undefined || found.otherTitle === found.title ? {} : { otherTitle: found.otherTitle }),
    points,
    stage: found.stage ?? 1,
    semester: found.semester ?? 'year',
    mandatory: mandatoryOf(found, group, deeper, tally),
    ...(group === undefined ? {} : { group: group.id }),
    grading: found.grading ?? 'numeric',
    tolerable: found.tolerable ?? 'unknown',
    resit: found.resit ?? 'unknown',
    requires: found.requires ?? 'unknown',
    ...(found.minAcquired === undefined || found.minAcquired === 0 ? {} : { minAcquired: found.minAcquired }),
    identicalTo: [...(found.identicalTo ?? [])],
    activities: [...(found.activities ?? [])],
    // How the parts make the mark is said by no source but an overlay: the mark is then taken as it is given.
    calculation: found.calculation ?? 'own',
    events: [...(found.events ?? [])],
    ...(found.evaluations === undefined ? {} : { evaluations: [...found.evaluations] }),
    ...(found.languages === undefined ? {} : { languages: [...found.languages] }),
  };
};

const isUngrouped = ({ groups = [] }: FoundUnit): boolean => groups.length === 0;

/** A unit that stands in several places of a programme stands there once. */
const onceEach = (found: FoundProgramme, tell: Tell): readonly FoundUnit[] => {
  const units = new Map<string, FoundUnit>();
  for (const unit of found.units) {
    const before = units.get(unit.code);
    if (before === undefined) {
      units.set(unit.code, unit);
      continue;
    }
    const groups = [...new Set([...(before.groups ?? []), ...(unit.groups ?? [])])];
    const isElsewhere = (before.groups ?? []).join('\n') !== (unit.groups ?? []).join('\n');
    tell(unit.place, isElsewhere ? { code: 'unit-in-groups', programme: found.code, unit: unit.code, groups } : { code: 'unit-twice', programme: found.code, unit: unit.code });
    if (!isElsewhere) continue;
    // Whoever takes any of the groups may take it; that one of them must is not something that a unit of the model can say.
    const outside = [before, unit].find(isUngrouped);
    units.set(unit.code, { ...before, groups: [], mandatory: outside?.mandatory, mandatoryInGroup: false });
  }
  return [...units.values()];
};

const unitsOf = (found: FoundProgramme, groups: ReadonlyMap<string, UnitGroup>, tally: Tally, tell: Tell): CourseUnit[] =>
  onceEach(found, tell).flatMap((unit) => {
    if (unit.title === undefined) tell(unit.place, { code: 'field-assumed', field: `${unit.code} title`, value: unit.code });
    if (unit.points === undefined) {
      tell(unit.place, { code: 'field-missing', field: `${unit.code} points`, kept: 'left-out' });
      return [];
    }
    return [unitOf(unit, unit.points, groups, tally)];
  });

const usedGroups = (groups: readonly UnitGroup[], units: readonly CourseUnit[]): UnitGroup[] => {
  const used = new Set(units.map(({ group }) => group));
  return groups.filter(({ id }) => used.has(id));
};

const programmeOf = (found: FoundProgramme, tally: Tally, tell: Tell): Programme => {
  const title = found.title ?? found.code;
  if (found.title === undefined) tell(found.place, { code: 'field-assumed', field: 'title', value: title });
  const nature = natureOf(found, title, tally);
  const stages = stagesOf(found, tally);
  const points = pointsOf(found, nature.kind, stages, tally);
  // Groups without units are not worth a question.
  const named = new Set(found.units.flatMap(({ groups, group }) => (group === undefined ? (groups ?? []) : [group])));
  const groups = new Map(found.groups.filter(({ id }) => named.has(id)).map((group) => [group.id, groupOf(group, tally)]));
  const units = unitsOf(found, groups, tally, tell);
  return {
    code: found.code,
    title,
    ...nature,
    points,
    ...(found.toleranceCap === undefined ? {} : { toleranceCap: found.toleranceCap }),
    stages,
    groups: usedGroups([...groups.values()], units),
    units,
  };
};

/** What a source is called: the last part of its path or address. */
const nameOf = (source: string): string =>
  (source.split(/[\\/]/).findLast((part) => part !== '') ?? 'gids').slice(0, 200);

/**
 * Makes what was found of a programme into what the app reads. What no source says is unknown, and is counted; what the model must have all
 * the same is assumed, and is told. Null, with the reason told, when nothing can be made of it.
 */
export const normalise = (found: FoundProgramme, about: About, tell: Tell): Normalised | null => {
  const tally = createTally();
  const parsed = Programme.safeParse(programmeOf(found, tally, tell));
  const refuse = (detail: string): null => {
    tell(found.place, { code: 'programme-refused', programme: found.code, detail });
    return null;
  };
  if (!parsed.success) return refuse(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).slice(0, 3).join('; '));
  const programme = parsed.data;
  if (programme.units.length === 0) return refuse('no units');
  const [contradiction] = contradictionsOf([programme]);
  if (contradiction !== undefined) return refuse(`${contradiction.code} ${contradiction.path.join('.')}`);
  countOpen(programme.units, tally);
  if (found.academicYear === undefined && !about.yearIsSaid) tally.add('programme', 'academic-year', `${about.academicYear}-${about.academicYear + 1}`);
  // A unit of another programme is not in this one: that is what identical units are for.
  for (const warning of warningsOf([programme])) if (warning.code !== 'unknown-identical') tell(found.place, warning);
  const unknown = tally.all();
  const url = about.sourceUrl ?? found.origin?.url;
  const retrievedOn = about.retrievedOn ?? found.origin?.retrievedOn;
  const guide: GuideFile = {
    format: GUIDE_FORMAT,
    version: GUIDE_VERSION,
    language: found.language ?? 'nl',
    academicYear: found.academicYear ?? about.academicYear,
    source: {
      name: about.sourceName ?? found.origin?.name ?? nameOf(found.source),
      ...(url === undefined ? {} : { url }),
      ...(retrievedOn === undefined ? {} : { retrievedOn }),
    },
    sample: about.sample || found.sample === true,
    completeness: [...new Set([...completenessOf(unknown, programme), ...(found.lacks ?? [])])],
    programmes: [programme],
  };
  const file = GuideFile.safeParse(guide);
  return file.success ? { guide: file.data, programme, unknown } : refuse(file.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '));
};
