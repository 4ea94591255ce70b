import { unitAsTaken, type AcademicYear, type CourseUnit, type Dossier, type Programme, type UnitCode, type UnitGroup, type UnitRecord } from '../model/index.ts';
import { perObject } from './remembered.ts';

/** Kind of the group of a unit, and its name without the prefix that a guide may use. */
interface GroupOfUnit {
  readonly kind: UnitGroup['kind'];
  readonly name: string;
}

/** A programme made ready for looking things up. */
export interface ProgrammeIndex {
  readonly programme: Programme;
  readonly unitOf: (code: UnitCode) => CourseUnit | undefined;
  /** The group that a unit is in. */
  readonly groupOf: (unit: CourseUnit) => GroupOfUnit | undefined;
  /** An elective: not mandatory, and not of a major or teaching subject (RULES A.6). */
  readonly isElective: (unit: CourseUnit) => boolean;
  /** Names of the majors, and of the teaching subjects, that have units. */
  readonly names: Readonly<Record<MajorKind, ReadonlySet<string>>>;
  /** The units that say of themselves that they are identical with one. */
  readonly namingIdentical: (code: UnitCode) => readonly UnitCode[];
}

const PREFIX = /^(major|subject):/;

/** Name of a major or teaching subject without the prefix that a guide may use. */
export const groupName = (id: string): string => id.replace(PREFIX, '');

const kindFromPrefix = (id: string): UnitGroup['kind'] =>
  id.startsWith('major:') ? 'major' : id.startsWith('subject:') ? 'subject' : 'electives';

type MajorKind = 'major' | 'subject';

/** Built once for a programme, which is never changed. */
export const indexProgramme: (programme: Programme) => ProgrammeIndex = perObject((programme: Programme): ProgrammeIndex => {
  const units = new Map(programme.units.map((unit) => [unit.code, unit]));
  const kinds = new Map(programme.groups.map((group) => [group.id, group.kind]));
  const groupOf = ({ group }: CourseUnit): GroupOfUnit | undefined =>
    group === undefined ? undefined : { kind: kinds.get(group) ?? kindFromPrefix(group), name: groupName(group) };
  const names = { major: new Set<string>(), subject: new Set<string>() };
  for (const unit of programme.units) {
    const group = groupOf(unit);
    if (group !== undefined && group.kind !== 'electives') names[group.kind].add(group.name);
  }
  const naming = Map.groupBy(
    programme.units.flatMap(({ code, identicalTo }) => identicalTo.map((named) => ({ code, named }))),
    ({ named }) => named,
  );
  return {
    programme,
    unitOf: (code) => units.get(code),
    groupOf,
    isElective: (unit) => !unit.mandatory && (groupOf(unit)?.kind ?? 'electives') === 'electives',
    names,
    namingIdentical: (code) => naming.get(code)?.map((unit) => unit.code) ?? [],
  };
});

/**
 * The unit of a record as it was in that year (art. 76: a credit certificate is final; RULES E.3: points are those of the year of the mark). Undefined for
 * a unit that neither the guide nor the record knows.
 */
export const unitOfRecord = ({ unitOf }: ProgrammeIndex, record: UnitRecord): CourseUnit | undefined => unitAsTaken(unitOf(record.code), record);

/** Units and every unit that the guide calls identical with one of them, in either direction (RULES H.6). */
export const withIdentical = ({ namingIdentical, unitOf }: ProgrammeIndex, codes: Iterable<UnitCode>): ReadonlySet<UnitCode> => {
  const found = new Set(codes);
  for (const one of found) {
    for (const other of [...(unitOf(one)?.identicalTo ?? []), ...namingIdentical(one)]) found.add(other);
  }
  return found;
};

/** A unit and every unit that the guide calls identical with it (RULES H.6). */
export const identicalWith = (index: ProgrammeIndex, code: UnitCode): ReadonlySet<UnitCode> => withIdentical(index, [code]);

/** Whether the programme is a bachelor's in the wide sense, a bachelor-after-bachelor included (art. 31, 33). */
export const isBachelors = ({ kind }: Programme): boolean => kind === 'bachelor' || kind === 'bachelor-after-bachelor';

/** The group of a kind of which most points were taken in one academic year; none where two have as many: then it is not known which is followed. */
const groupTaken = (index: ProgrammeIndex, kind: MajorKind, units: readonly CourseUnit[]): string | undefined => {
  const weight = new Map<string, number>();
  for (const unit of units) {
    const group = index.groupOf(unit);
    if (group?.kind === kind) weight.set(group.name, (weight.get(group.name) ?? 0) + unit.points);
  }
  const [most, next] = [...weight].toSorted((a, b) => b[1] - a[1]);
  return most === undefined || most[1] === next?.[1] ? undefined : most[0];
};

/** The major, and the teaching subject, followed in one academic year: the one entered, else the one whose units were taken. */
export interface Followed {
  readonly major: string | undefined;
  readonly subject: string | undefined;
}

/** The major and teaching subject of one academic year of a dossier (RULES A.6). */
export const followedIn = (index: ProgrammeIndex, dossier: Dossier, year: AcademicYear): Followed => {
  const enrolments = dossier.enrolments.filter((enrolment) => enrolment.year === year);
  const entered = enrolments.flatMap(({ major }) => (major === undefined ? [] : [groupName(major)]));
  const codes = new Set(enrolments.flatMap(({ units }) => units.map(({ code }) => code)));
  const taken = index.programme.units.filter(({ code }) => codes.has(code));
  const pick = (kind: MajorKind) => entered.find((name) => index.names[kind].has(name)) ?? groupTaken(index, kind, taken);
  const [major, subject] = [pick('major'), pick('subject')];
  return { major: major ?? (subject === undefined ? entered[0] : undefined), subject };
};

/** The student's major and teaching subject: of the latest year, else of the latest year in which units of one were taken. */
export const followedNow = (index: ProgrammeIndex, dossier: Dossier): Followed => {
  const years = [...new Set(dossier.enrolments.map(({ year }) => year))].toSorted((a, b) => b - a);
  const all = years.map((year) => followedIn(index, dossier, year));
  return {
    major: all.find(({ major }) => major !== undefined)?.major,
    subject: all.find(({ subject }) => subject !== undefined)?.subject,
  };
};

/** Whether a unit is mandatory for a student who follows these (RULES A.6). */
export const isMandatoryFor = (index: ProgrammeIndex, followed: Followed, unit: CourseUnit): boolean => {
  if (!unit.mandatory) return false;
  const group = index.groupOf(unit);
  return group === undefined || group.kind === 'electives' || group.name === followed[group.kind];
};
