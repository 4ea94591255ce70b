import type { LearningActivity } from '../../model/index.ts';
import { languagesOf } from './course-sheet.ts';
import { found, type Found, type FoundGroup, type FoundProgramme, type FoundSheet, type FoundUnit, type Problem, type Source, type Tell } from './found.ts';
import { at, listAt, textAt } from './json-source.ts';
import { codeOf, reader, shown, titleOf } from './values.ts';

type Item = ReturnType<typeof listAt>[number];

const languages = ['NL', 'EN'];

/** Every description in the sets of one kind, the Dutch ones first. */
const descriptions = (value: unknown, sets: string, titles: string, language: string): readonly string[] => {
  const inLanguages = listAt(value, sets, '').map((item) => item.value);
  const rank = (one: unknown): number => {
    const place = languages.indexOf(textAt(one, language)?.toUpperCase() ?? '');
    return place === -1 ? languages.length : place;
  };
  return inLanguages.toSorted((one, other) => rank(one) - rank(other)).flatMap((one) => listAt(one, titles, '').map((title) => textAt(title.value, 'description') ?? ''));
};

/** The English title beside the Dutch one. */
const englishIn = (value: unknown): string | undefined =>
  listAt(value, 'moduleLanguageSet', '')
    .filter((item) => textAt(item.value, 'moduleLangu')?.toUpperCase() === 'EN')
    .flatMap((item) => listAt(item.value, 'moduleTitleSet', '').map((title) => titleOf(textAt(title.value, 'description'))))
    .find((title) => title !== undefined);

const titleIn = (value: unknown, sets: string, titles: string, language: string): string | undefined =>
  descriptions(value, sets, titles, language).map(titleOf).find((title) => title !== undefined);

const isTrue = (text: string | undefined): boolean | undefined => (text === undefined ? undefined : /^(true|1|x|j)$/i.test(text));

const yearOf = (index: string | undefined): number | undefined => {
  const [year] = /(?:19|20)\d\d/.exec(index ?? '') ?? [];
  return year === undefined ? undefined : Number(year);
};

/** The groups around those that stand in it: a mandatory one is no choice. */
const groupsAround = (id: string, byId: ReadonlyMap<string, Item>): readonly string[] => {
  const around: string[] = [];
  const seen = new Set<string>();
  for (let at = id; byId.has(at) && !seen.has(at); ) {
    seen.add(at);
    const group = byId.get(at)?.value;
    if (textAt(group, 'moduleGroupType') !== '02') around.unshift(at);
    at = textAt(group, 'parentId') ?? '';
  }
  return around;
};

const unitIn = ({ value, place }: Item, groups: readonly string[], tell: Tell): FoundUnit | null => {
  const code = codeOf(textAt(value, 'short'));
  if (code === undefined) {
    tell(place, { code: 'field-missing', field: 'short', kept: 'left-out' });
    return null;
  }
  const read = reader(tell, place);
  const mandatory = isTrue(textAt(value, 'mandatory'));
  const periods = listAt(value, 'moduleLanguageSet', '').flatMap((language) => listAt(language.value, 'moduleSessionPatternSet', '').map((pattern) => textAt(pattern.value, 'offerPeriod')));
  return {
    code,
    place,
    groups,
    title: titleIn(value, 'moduleLanguageSet', 'moduleTitleSet', 'moduleLangu'),
    otherTitle: englishIn(value),
    languages: languagesOf([textAt(value, 'originalLangu')]),
    points: read.as('points', 'credits', textAt(value, 'credits'), 'left-out'),
    stage: read.as('stage', 'stageStart', textAt(value, 'stageStart')),
    semester: read.as('semester', 'offerPeriod', periods.find((period) => period !== undefined && period !== '')),
    mandatory,
    mandatoryInGroup: mandatory === true && groups.length > 0,
  };
};

const programmeIn = ({ value, place }: Item, source: Source, academicYear: number | undefined, tell: Tell): FoundProgramme | null => {
  const code = codeOf(textAt(value, 'programId'));
  if (code === undefined) {
    tell(place, { code: 'field-missing', field: 'programId', kept: 'left-out' });
    return null;
  }
  const groups = listAt(value, 'moduleGroupSet', place).map((item, index) => ({ ...item, id: codeOf(textAt(item.value, 'moduleGroupId')) ?? `group-${index + 1}` }));
  const byId = new Map<string, Item>(groups.map((group) => [group.id, group]));
  const choices = groups
    .filter((group) => textAt(group.value, 'moduleGroupType') !== '02')
    .map(({ id }): FoundGroup => {
      const titles = groupsAround(id, byId).map((name) => titleIn(byId.get(name)?.value, 'moduleGroupLanguageSet', 'moduleGroupTitleSet', 'moduleGroupLangu'));
      return { id, title: titleOf(titles.filter((title) => title !== undefined).join(' – ')) };
    });
  const units = groups.flatMap((group) => listAt(group.value, 'moduleSet', group.place).map((module) => unitIn(module, groupsAround(group.id, byId), tell)));
  return {
    code,
    place,
    source: source.name,
    academicYear,
    language: 'nl',
    title: titleIn(value, 'programLanguageSet', 'programTitleSet', 'programLangu'),
    points: reader(tell, place).as('points', 'credits', textAt(value, 'credits')),
    groups: choices,
    units: units.filter((unit) => unit !== null),
  };
};

/** Identical units stand beside the titles of a language or beside the unit; what is not active any more is not identical any more. */
const identicalIn = (value: unknown, own: string): string[] | undefined => {
  const places = [value, ...listAt(value, 'moduleLanguageSet', '').map((language) => language.value)];
  if (places.every((place) => at(place, 'moduleIdenticalModuleSet') === undefined)) return undefined;
  const codes = places
    .flatMap((place) => listAt(place, 'moduleIdenticalModuleSet', ''))
    .filter((identical) => isTrue(textAt(identical.value, 'isActive')) !== false)
    .map((identical) => codeOf(textAt(identical.value, 'ectsCode')?.toUpperCase()));
  return [...new Set(codes.filter((code) => code !== undefined && code !== own))].filter((code) => code !== undefined);
};

/** The activities of a unit; undefined where the service does not list them, or not so that they can be counted. */
const activitiesIn = (value: unknown, place: string, tell: Tell): LearningActivity[] | undefined => {
  const items = listAt(value, 'activitySet', place);
  if (items.length === 0) return undefined;
  if (items.length === 1) return [];
  const activities = items.flatMap((item): LearningActivity[] => {
    const id = codeOf(textAt(item.value, 'ectsCode') ?? textAt(item.value, 'activityId'));
    const points = reader(tell, item.place).as('quarters', 'credits', textAt(item.value, 'credits'));
    const title = titleIn(item.value, 'activityLanguageSet', 'activityTitleSet', 'activityLangu');
    return id === undefined || points === undefined ? [] : [{ id, title: title ?? id, points, resit: 'unknown' }];
  });
  return new Set(activities.map(({ id }) => id)).size === items.length ? activities : undefined;
};

const sheetIn = ({ value, place }: Item, source: Source, academicYear: number | undefined, tell: Tell): FoundSheet | null => {
  const code = codeOf(textAt(value, 'ectsCode'));
  if (code === undefined) {
    tell(place, { code: 'field-missing', field: 'ectsCode', kept: 'left-out' });
    return null;
  }
  const read = reader(tell, place);
  return {
    code,
    place,
    source: source.name,
    academicYear,
    title: titleIn(value, 'moduleLanguageSet', 'moduleTitleSet', 'moduleLangu'),
    otherTitle: englishIn(value),
    points: read.as('points', 'credits', textAt(value, 'credits')),
    semester: read.as('semester', 'offerPeriod', textAt(value, 'offerPeriod')),
    identicalTo: identicalIn(value, code),
    activities: activitiesIn(value, place, tell),
  };
};

/** The hits of an answer, of several answers, or the hits alone, as they were saved. */
const hitsIn = (value: unknown, place: string, tell: Tell): readonly Item[] => {
  if (Array.isArray(value)) {
    const items = value.map((one: unknown, index) => ({ value: one, place: `${place}[${index}]` }));
    return items.flatMap((item) => (at(item.value, '_source') === undefined ? hitsIn(item.value, item.place, tell) : [item]));
  }
  const answers = listAt(value, 'responses', place);
  if (answers.length > 0) return answers.flatMap((answer) => hitsIn(answer.value, answer.place, tell));
  const error = at(value, 'error');
  if (error !== undefined) {
    tell(place, { code: 'refused-by-service', address: '', status: Number(textAt(value, 'status') ?? 0), detail: shown(textAt(error, 'reason') ?? textAt(error, 'type') ?? '') });
    return [];
  }
  const inside = at(value, 'hits');
  const hits = listAt(inside, 'hits', place === '' ? 'hits' : `${place}.hits`);
  const total = Number(textAt(at(inside, 'total'), 'value') ?? textAt(inside, 'total') ?? hits.length);
  if (total > hits.length) tell(place, { code: 'incomplete-answer', got: hits.length, total });
  return hits;
};

/** Reads saved answers of the guide platform's data service: of its index of programmes and of its index of course units. */
export const readDataService = (source: Source, json: unknown): Found => {
  const problems: Problem[] = [];
  const tell: Tell = (place, trouble) => problems.push({ source: source.name, place, trouble });
  const programmes: (FoundProgramme | null)[] = [];
  const sheets: (FoundSheet | null)[] = [];
  const hits = hitsIn(json, '', tell);
  for (const hit of hits) {
    const inside = at(hit.value, '_source');
    const year = yearOf(textAt(hit.value, '_index'));
    const place = `${hit.place}._source`;
    const ofHit = listAt(inside, 'programSet', place).filter((item) => isTrue(textAt(item.value, 'inProgramGuide')) !== false);
    programmes.push(...ofHit.map((item) => programmeIn(item, source, year, tell)));
    if (at(inside, 'ectsCode') !== undefined) sheets.push(sheetIn({ value: inside, place }, source, year, tell));
  }
  if (programmes.length + sheets.length === 0 && problems.length === 0) tell('', { code: 'nothing-found', kind: 'data-service' });
  return found({ programmes: programmes.filter((one) => one !== null), sheets: sheets.filter((one) => one !== null), problems });
};
