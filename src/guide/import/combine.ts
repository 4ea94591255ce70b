import type { Found, FoundGroup, FoundProgramme, FoundSheet, FoundUnit, Overlay, Problem, Trouble } from './found.ts';
import { inOtherLanguage } from './course-sheet.ts';
import { shown } from './values.ts';

type TellOf = (source: string, place: string, trouble: Trouble) => void;

const unitFacts = [
  'title',
  'otherTitle',
  'points',
  'stage',
  'semester',
  'mandatory',
  'group',
  'grading',
  'tolerable',
  'resit',
  'requires',
  'minAcquired',
  'identicalTo',
  'activities',
  'calculation',
  'events',
  'evaluations',
  'languages',
] as const;
type UnitFact = (typeof unitFacts)[number];

const programmeFacts = ['title', 'kind', 'initial', 'educational', 'workTrack', 'points', 'toleranceCap', 'stages', 'academicYear', 'language'] as const;
const groupFacts = ['title', 'kind', 'min', 'max'] as const;

/** What is for reading only: two sources may use other words or languages. Only facts that count are compared. */
const inWords = new Set(['title', 'otherTitle', 'language', 'evaluations', 'languages']);
const isCompared = (fact: string): boolean => !inWords.has(fact);

const isSaid = (value: unknown): boolean => value !== undefined && value !== 'unknown';
const textOf = (value: unknown): string => shown(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));

type Differs = (field: string, kept: unknown, other: unknown) => void;

/** The facts of both, those of `first` where both say something else. */
const filled = <T extends object, K extends keyof T & string>(first: T, second: Partial<Pick<T, K>>, facts: readonly K[], differs: Differs): T => {
  const result = { ...first };
  for (const fact of facts) {
    const [own, other] = [first[fact], second[fact]];
    if (other === undefined || !isSaid(other)) continue;
    if (!isSaid(own)) result[fact] = other;
    else if (isCompared(fact) && JSON.stringify(own) !== JSON.stringify(other)) differs(fact, own, other);
  }
  return result;
};

const tellDifference =
  (tell: TellOf, source: string, place: string, about: string): Differs =>
  (field, kept, other) =>
    tell(source, place, { code: 'differs', about, field, kept: textOf(kept), other: textOf(other) });

const filledUnit = (unit: FoundUnit, more: FoundUnit, source: string, tell: TellOf, place = more.place): FoundUnit =>
  filled<FoundUnit, UnitFact>(unit, more, unitFacts, tellDifference(tell, source, place, unit.code));

/** Two sources of one programme and year: what the first does not say is taken from the second. */
const merged = (first: FoundProgramme, second: FoundProgramme, tell: TellOf): FoundProgramme => {
  const differs = tellDifference(tell, second.source, second.place, first.code);
  const isOtherLanguage = (first.language ?? 'nl') !== (second.language ?? 'nl');
  const others = new Map(second.units.map((unit) => [unit.code, isOtherLanguage ? inOtherLanguage(unit) : unit]));
  const own = new Set(first.units.map(({ code }) => code));
  const groups = new Set(first.groups.map(({ id }) => id));
  return {
    ...filled(first, second, programmeFacts, differs),
    aliases: [...(first.aliases ?? []), ...(second.aliases ?? [])],
    lacks: [...(first.lacks ?? []), ...(second.lacks ?? [])],
    sample: first.sample === true || second.sample === true,
    origin: first.origin ?? second.origin,
    groups: [...first.groups, ...second.groups.filter(({ id }) => !groups.has(id))],
    units: [
      ...first.units.map((unit) => {
        const other = others.get(unit.code);
        return other === undefined ? unit : filledUnit(unit, other, second.source, tell);
      }),
      ...second.units.filter(({ code }) => !own.has(code)),
    ],
  };
};

/** One programme a code: of the newest year, from all sources of that year. */
const onePerCode = (programmes: readonly FoundProgramme[], tell: TellOf): Map<string, FoundProgramme> => {
  const byCode = new Map<string, FoundProgramme>();
  for (const programme of programmes) {
    const before = byCode.get(programme.code);
    const [year, earlier] = [programme.academicYear, before?.academicYear];
    if (before === undefined) byCode.set(programme.code, programme);
    else if (year === undefined || earlier === undefined || year === earlier) byCode.set(programme.code, merged(before, programme, tell));
    else {
      const [newest, oldest] = year > earlier ? [programme, before] : [before, programme];
      byCode.set(programme.code, newest);
      tell(oldest.source, oldest.place, { code: 'older-year', programme: programme.code, year: Math.min(year, earlier), kept: Math.max(year, earlier) });
    }
  }
  return byCode;
};

/** Adds the units that name their programme themselves. Gives the other sheets back. */
const withMembers = (programmes: Map<string, FoundProgramme>, sheets: readonly FoundSheet[], used: Set<FoundSheet>): void => {
  const members = new Map<string, FoundSheet[]>();
  for (const sheet of sheets) {
    for (const name of new Set(sheet.belongsTo)) {
      const named = members.get(name) ?? [];
      named.push(sheet);
      members.set(name, named);
    }
  }
  const order = new Map(sheets.map((sheet, index) => [sheet, index]));
  for (const [code, programme] of programmes) {
    const own = new Set(programme.units.map((unit) => unit.code));
    const named = [code, ...(programme.aliases ?? [])].flatMap((name) => members.get(name) ?? []);
    const added = [...new Set(named)].filter((sheet) => !own.has(sheet.code)).toSorted((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
    for (const sheet of added) used.add(sheet);
    if (added.length > 0) programmes.set(code, { ...programme, units: [...programme.units, ...added] });
  }
};

/** The sheets of the programme's year, or else those of no year; of a programme without a year, the newest. A sheet of another year may say what no longer holds. */
const ofYear = (sheets: readonly FoundSheet[], year: number | undefined): readonly FoundSheet[] => {
  const years = sheets.map(({ academicYear }) => academicYear).filter((one) => one !== undefined);
  const wanted = year ?? (years.length === 0 ? undefined : Math.max(...years));
  return sheets.filter(({ academicYear }) => academicYear === undefined || academicYear === wanted);
};

const withSheets = (programmes: Map<string, FoundProgramme>, sheets: readonly FoundSheet[], tell: TellOf): void => {
  const used = new Set<FoundSheet>();
  withMembers(programmes, sheets, used);
  const byUnit = Map.groupBy(
    sheets.filter((sheet) => !used.has(sheet)),
    ({ code }) => code,
  );
  const read = new Set<string>();
  for (const [code, programme] of programmes) {
    const units = programme.units.map((unit) => {
      read.add(unit.code);
      const isOther = (sheet: FoundSheet): boolean => sheet.language !== undefined && sheet.language !== (programme.language ?? 'nl');
      return ofYear(byUnit.get(unit.code) ?? [], programme.academicYear).reduce(
        (filledSoFar, sheet) => filledUnit(filledSoFar, isOther(sheet) ? inOtherLanguage(sheet) : sheet, sheet.source, tell),
        unit,
      );
    });
    programmes.set(code, { ...programme, units });
  }
  const lost = [...byUnit.keys()].filter((code) => !read.has(code));
  if (lost.length > 0) tell(byUnit.get(lost[0] ?? '')?.[0]?.source ?? '', '', { code: 'without-programme', units: lost });
};

const overlaidGroups = (programme: FoundProgramme, overlay: Overlay, tell: TellOf): readonly FoundGroup[] => {
  const named = new Set<string>();
  const groups = programme.groups.map((group) => {
    const more = overlay.groups.find(({ id }) => id === group.id || id === group.title);
    if (more === undefined) return group;
    named.add(more.id);
    return { ...group, ...filled<Omit<FoundGroup, 'id'>, (typeof groupFacts)[number]>(more, group, groupFacts, tellDifference(tell, overlay.source, more.place, group.id)), id: group.id };
  });
  for (const { id, place } of overlay.groups) {
    if (!named.has(id) && overlay.programme !== undefined) tell(overlay.source, place, { code: 'not-in-guide', what: 'group', name: id });
  }
  return groups;
};

const overlaidUnit = (unit: FoundUnit, more: FoundUnit, overlay: Overlay, tell: TellOf): FoundUnit => ({
  ...unit,
  ...filledUnit(more, unit, overlay.source, tell, more.place),
  place: unit.place,
  mandatoryInGroup: more.mandatory === undefined && unit.mandatoryInGroup === true,
});

/** What the publisher says goes before what the sources say, and it is told where they do not agree. */
const overlaid = (programme: FoundProgramme, overlay: Overlay, tell: TellOf): FoundProgramme => {
  const said = new Map(overlay.units.map((unit) => [unit.code, unit]));
  const units = programme.units.map((unit) => {
    const more = said.get(unit.code);
    said.delete(unit.code);
    const own = more === undefined ? unit : overlaidUnit(unit, more, overlay, tell);
    return overlay.everyUnit === undefined ? own : filled<FoundUnit, UnitFact>(own, overlay.everyUnit, unitFacts, () => undefined);
  });
  for (const { code, place } of said.values()) {
    if (overlay.programme !== undefined) tell(overlay.source, place, { code: 'not-in-guide', what: 'unit', name: code });
  }
  const facts = filled({ ...overlay.facts }, programme, programmeFacts, tellDifference(tell, overlay.source, '', programme.code));
  return { ...programme, ...facts, groups: overlaidGroups(programme, overlay, tell), units };
};

const withOverlays = (programmes: Map<string, FoundProgramme>, overlays: readonly Overlay[], tell: TellOf): void => {
  for (const overlay of overlays) {
    const codes = overlay.programme === undefined ? [...programmes.keys()] : [overlay.programme];
    for (const code of codes) {
      const programme = programmes.get(code);
      if (programme === undefined) tell(overlay.source, 'programme', { code: 'not-in-guide', what: 'programme', name: code });
      else programmes.set(code, overlaid(programme, overlay, tell));
    }
  }
};

/** All that the sources say, programme by programme: course sheets and overlays where they belong, every disagreement told. */
export const combine = (all: readonly Found[]): { readonly programmes: readonly FoundProgramme[]; readonly problems: readonly Problem[] } => {
  const problems: Problem[] = [];
  const tell: TellOf = (source, place, trouble) => problems.push({ source, place, trouble });
  const programmes = onePerCode(all.flatMap((found) => found.programmes), tell);
  withSheets(programmes, all.flatMap(({ sheets }) => sheets), tell);
  withOverlays(programmes, all.flatMap(({ overlays }) => overlays), tell);
  return { programmes: [...programmes.values()], problems };
};
