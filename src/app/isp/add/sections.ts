import type { CourseUnit, Programme, Semester, UnitCode } from '../../../model/index.ts';
import type { GroupChoice, MayAdd } from '../../../rules/index.ts';
import type { Found } from '../../guide/search.ts';
import type { AddAddress } from './address.ts';

/** A unit that can be added, with what the rules come to. */
export interface UnitToAdd {
  readonly unit: CourseUnit;
  readonly may: MayAdd;
}

/** Units under one head: what everybody takes in a semester, what is free to choose, or a group of the programme. */
export type AddPart =
  | { readonly kind: 'semester'; readonly semester: Semester; readonly codes: readonly UnitCode[] }
  | { readonly kind: 'free'; readonly codes: readonly UnitCode[] }
  | { readonly kind: 'group'; readonly choice: GroupChoice; readonly codes: readonly UnitCode[] };

export interface AddStage {
  readonly stage: number;
  readonly parts: readonly AddPart[];
}

/** What of the units to add is shown. */
export interface AddSections {
  readonly stages: readonly AddStage[];
  /** Those that are held already. */
  readonly held: readonly UnitCode[];
}

/** The ids of majors and teaching subjects that the student does not follow. */
export const othersOf = (choices: readonly GroupChoice[]): ReadonlySet<string> => new Set(choices.flatMap(({ group, followed }) => (followed ? [] : [group.id])));

const isTaught = (semester: Semester, wanted: AddAddress['semester']): boolean => wanted === undefined || semester === 'year' || String(semester) === wanted;

const mayShow = (may: MayAdd, { mag, onzeker }: AddAddress): boolean =>
  (mag === undefined && onzeker === undefined) || (mag === true && may === 'yes') || (onzeker === true && may === 'unknown');

/** The units that a search and the filters leave; a search finds units of other majors too. */
export const shownUnits = (units: readonly UnitToAdd[], choices: readonly GroupChoice[], address: AddAddress): readonly UnitToAdd[] => {
  const others = othersOf(choices);
  const searching = (address.zoek ?? '').trim() !== '';
  return units.filter(
    ({ unit, may }) =>
      isTaught(unit.semester, address.semester) &&
      (address.fase === undefined || unit.stage === address.fase) &&
      (address.keuze === undefined || !unit.mandatory) &&
      mayShow(may, address) &&
      (searching || address.majors === true || unit.group === undefined || !others.has(unit.group)),
  );
};

const semesters: readonly Semester[] = [1, 2, 'year'];

/** Own groups before those of others; otherwise as the programme has them. */
const ordered = (choices: readonly GroupChoice[]): readonly GroupChoice[] => {
  const own = choices.filter(({ group, followed }) => followed && group.kind !== 'electives');
  return [...own, ...choices.filter((choice) => !own.includes(choice) && choice.followed), ...choices.filter(({ followed }) => !followed)];
};

/** The units under their stage, then by semester and group; what is held already apart. */
export const sectionsOf = ({ stages }: Pick<Programme, 'stages'>, units: readonly UnitToAdd[], choices: readonly GroupChoice[]): AddSections => {
  const open = units.filter(({ may }) => may !== 'held').map(({ unit }) => unit);
  const codesOf = (some: readonly CourseUnit[]): readonly UnitCode[] => some.map(({ code }) => code);
  const partsOf = (of: readonly CourseUnit[]): readonly AddPart[] => {
    const loose = of.filter(({ group }) => group === undefined);
    const parts: readonly AddPart[] = [
      ...semesters.map((semester) => ({ kind: 'semester' as const, semester, codes: codesOf(loose.filter((unit) => unit.mandatory && unit.semester === semester)) })),
      { kind: 'free', codes: codesOf(loose.filter(({ mandatory }) => !mandatory)) },
      ...ordered(choices).map((choice) => ({ kind: 'group' as const, choice, codes: codesOf(of.filter(({ group }) => group === choice.group.id)) })),
    ];
    return parts.filter(({ codes }) => codes.length > 0);
  };
  return {
    stages: Array.from({ length: stages }, (_, at) => ({ stage: at + 1, parts: partsOf(open.filter(({ stage }) => stage === at + 1)) })).filter(({ parts }) => parts.length > 0),
    held: codesOf(units.flatMap(({ unit, may }) => (may === 'held' ? [unit] : []))),
  };
};

/** What to mark in the name and code of each unit found. */
export type Marks = ReadonlyMap<UnitCode, Pick<Found, 'title' | 'code'>>;
