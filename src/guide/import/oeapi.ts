import { languagesOf } from './course-sheet.ts';
import { found, type Found, type FoundGroup, type FoundProgramme, type FoundSheet, type Problem, type Source, type Tell } from './found.ts';
import { at, listAt, textAt } from './json-source.ts';
import { groupMarks, programmeMarks, unitMarks } from './overlay.ts';
import { codeOf, reader, shown, titleOf } from './values.ts';

type Item = ReturnType<typeof listAt>[number];

/** The field of `ext` in which a school says what OEAPI has no field for. */
const MARKS = 'studiekompas';

const marksOf = (value: unknown): unknown => at(at(value, 'ext'), MARKS);

/** The Dutch text of a list of texts by language, or else the first. */
const nameIn = (value: unknown): { readonly title: string | undefined; readonly otherTitle: string | undefined; readonly language: 'nl' | 'en' } => {
  const names = listAt(value, 'name', '').map((item) => item.value);
  const dutch = names.find((name) => /^nl/i.test(textAt(name, 'language') ?? ''));
  const english = dutch === undefined ? undefined : names.find((name) => /^en/i.test(textAt(name, 'language') ?? ''));
  return {
    title: titleOf(textAt(dutch ?? names[0], 'value')),
    otherTitle: titleOf(textAt(english, 'value')),
    language: dutch === undefined && names.length > 0 ? 'en' : 'nl',
  };
};

const pointsIn = (value: unknown, place: string, kept: 'unknown' | 'left-out', tell: Tell): number | undefined => {
  const load = listAt(value, 'studyLoad', place).find((item) => textAt(item.value, 'studyLoadUnit')?.toLowerCase() === 'ects');
  return load === undefined ? undefined : reader(tell, load.place).as('points', 'studyLoad', textAt(load.value, 'value'), kept);
};

/** The languages in which a course is given; a list of which one is not known is told and left out. */
const languagesIn = (value: unknown, place: string, tell: Tell): string[] | undefined => {
  const field = 'teachingLanguages';
  const said = at(value, field);
  if (said === undefined || said === null) return undefined;
  const tags: readonly unknown[] = Array.isArray(said) ? said : [said];
  const texts = tags.filter((tag) => typeof tag === 'string');
  const languages = texts.length === tags.length ? languagesOf(texts) : undefined;
  if (languages === undefined && tags.length > 0) tell(`${place}.${field}`, { code: 'field-not-understood', field, value: shown(JSON.stringify(said)), kept: 'left-out' });
  return languages;
};

const codeIn = (value: unknown): string | undefined => codeOf(textAt(at(value, 'primaryCode'), 'code'));

/** Names by which courses may speak of a programme. */
const aliasesOf = (value: unknown): string[] =>
  [textAt(value, 'programmeId'), textAt(value, 'id'), codeIn(value)].filter((name) => name !== undefined && name !== '').map(String);

const stagesIn = (value: unknown): number | undefined => {
  const [, years] = /^P(\d+)Y$/.exec(textAt(value, 'duration') ?? '') ?? [];
  const stages = Number(years ?? 0);
  return stages >= 1 && stages <= 10 ? stages : undefined;
};

const isSpecialisation = (value: unknown): boolean => /^(?:specialisation|specialization|track|major)$/i.test(textAt(value, 'programmeType') ?? '');

/** A part of a programme that is a programme itself in OEAPI: a group of units here, a major where its kind says so. */
const partOf = (item: Item, tell: Tell): { readonly group: FoundGroup; readonly names: readonly string[] } | null => {
  const code = codeIn(item.value);
  if (code === undefined) {
    tell(item.place, { code: 'field-missing', field: 'primaryCode', kept: 'left-out' });
    return null;
  }
  return { group: { id: code, title: nameIn(item.value).title, kind: isSpecialisation(item.value) ? 'major' : undefined }, names: aliasesOf(item.value) };
};

interface Part {
  readonly group: string;
  readonly programme: string;
}

const programmeIn = ({ value, place }: Item, source: Source, parts: Map<string, Part>, tell: Tell): FoundProgramme | null => {
  const code = codeIn(value);
  if (code === undefined) {
    tell(place, { code: 'field-missing', field: 'primaryCode', kept: 'left-out' });
    return null;
  }
  const children = listAt(value, 'children', place)
    .map((child) => partOf(child, tell))
    .filter((part) => part !== null);
  for (const { group, names } of children) for (const name of names) parts.set(name, { group: group.id, programme: code });
  const marked = `${place}.ext.${MARKS}`;
  const { title, language } = nameIn(value);
  const marks = groupMarks(marksOf(value), marked, tell);
  const named = new Map(marks.map((group) => [group.id, group]));
  return {
    title,
    language,
    points: pointsIn(value, place, 'unknown', tell),
    stages: stagesIn(value),
    ...programmeMarks(marksOf(value), marked, tell),
    code,
    place,
    aliases: aliasesOf(value),
    source: source.name,
    groups: [...children.map(({ group }) => ({ ...group, ...named.get(group.id) })), ...marks.filter(({ id }) => !children.some(({ group }) => group.id === id))],
    units: [],
  };
};

const courseIn = ({ value, place }: Item, source: Source, parts: ReadonlyMap<string, Part>, tell: Tell): FoundSheet | null => {
  const code = codeIn(value) ?? codeOf(textAt(value, 'abbreviation'));
  if (code === undefined) {
    tell(place, { code: 'field-missing', field: 'primaryCode', kept: 'left-out' });
    return null;
  }
  const ids = at(value, 'programmeIds');
  const names = [...(Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : []), ...listAt(value, 'programmes', place).flatMap((programme) => aliasesOf(programme.value))];
  const inParts = names.map((name) => parts.get(name)).filter((part) => part !== undefined);
  const { title, otherTitle } = nameIn(value);
  const marks = unitMarks(marksOf(value), `${place}.ext.${MARKS}`, tell);
  return {
    title,
    otherTitle,
    points: pointsIn(value, place, 'left-out', tell),
    languages: languagesIn(value, place, tell),
    ...marks,
    groups: [...new Set(inParts.map(({ group }) => group))],
    code,
    place,
    source: source.name,
    belongsTo: [...new Set([...names, ...inParts.map(({ programme }) => programme)])],
  };
};

/** Every object of the source: one alone, a list, or the items of an answer; `children` are read with the programme that has them. */
const objectsIn = (json: unknown): readonly Item[] => {
  if (Array.isArray(json)) return json.flatMap((one: unknown, index) => (at(one, 'items') === undefined ? [{ value: one, place: `[${index}]` }] : listAt(one, 'items', `[${index}]`)));
  return at(json, 'items') === undefined ? [{ value: json, place: '' }] : listAt(json, 'items', '');
};

/**
 * Reads programmes and courses of the Open Education API, version 6. A course names its programmes (`programmeIds` or `programmes`); what
 * OEAPI cannot say stands in `ext.studiekompas`, with the fields of an overlay.
 */
export const readOeapi = (source: Source, json: unknown): Found => {
  const problems: Problem[] = [];
  const tell: Tell = (place, trouble) => problems.push({ source: source.name, place, trouble });
  const objects = objectsIn(json);
  const isProgramme = (item: Item): boolean => at(item.value, 'programmeType') !== undefined;
  const parts = new Map<string, Part>();
  const programmes = objects.filter(isProgramme).map((item) => programmeIn(item, source, parts, tell));
  const courses = objects.filter((item) => !isProgramme(item)).map((item) => courseIn(item, source, parts, tell));
  if (objects.length === 0) tell('', { code: 'nothing-found', kind: 'oeapi' });
  return found({ programmes: programmes.filter((one) => one !== null), sheets: courses.filter((one) => one !== null), problems });
};
