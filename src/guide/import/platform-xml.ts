import type { LearningActivity } from '../../model/index.ts';
import { evaluationsOf, languagesOf } from './course-sheet.ts';
import { found, type Found, type FoundGroup, type FoundProgramme, type FoundUnit, type Problem, type Source, type Tell } from './found.ts';
import { codeOf, reader, requirementIn, shown, titleOf } from './values.ts';
import { atLine, childOf, childrenOf, textIn, textOf, xmlTree, type Element } from './xml-tree.ts';

interface Address {
  readonly academicYear?: number;
  readonly language?: 'nl' | 'en';
}

/** The year and language that the platform writes in its addresses: `…/2024/opleidingen/n/xml/SC_….xml`, `…/2024/syllabi/e/xml/….xml`. */
const addressOf = (name: string): Address => {
  const [, year, language] = /(?:^|[\\/])((?:19|20)\d\d)[\\/](?:opleidingen|syllabi)[\\/]([ne])[\\/]/.exec(name) ?? [];
  if (year === undefined) return {};
  return { academicYear: Number(year), language: language === 'e' ? 'en' : 'nl' };
};

const isTrue = (element: Element, attribute: string): boolean | undefined => {
  const value = element.attributes.get(attribute)?.toLowerCase();
  return value === undefined ? undefined : value === 'true' || value === 'j';
};

/** What the groups around a unit say of it. */
interface Around {
  /** Groups that a student may take or leave, the nearest last. */
  readonly groups: readonly string[];
  readonly title: string | undefined;
  /** By the id of a module group: the major that alone has it. */
  readonly majors: ReadonlyMap<string, FoundGroup>;
}

/**
 * The allowed combinations of the stages are the majors of a programme. A module group that stands in one of them alone belongs to that
 * major; what stands in several or in none is for everybody, or a choice.
 */
const majorsIn = (programme: Element): ReadonlyMap<string, FoundGroup> => {
  const combinations = childrenOf(childOf(programme, 'fases'), 'fase').flatMap((stage) => childOf(stage, 'toegestane_combinaties')?.children ?? []);
  const majors = new Map<string, FoundGroup>();
  const having = new Map<string, Set<string>>();
  for (const combination of combinations) {
    const id = codeOf(combination.attributes.get('id'));
    if (id === undefined) continue;
    majors.set(id, { id, kind: 'major', title: titleOf(textIn(combination, 'titel')) });
    for (const group of childrenOf(childOf(combination, 'modulegroepen'), 'modulegroep')) {
      const name = group.attributes.get('id') ?? '';
      having.set(name, (having.get(name) ?? new Set()).add(id));
    }
  }
  if (majors.size < 2) return new Map();
  return new Map(
    [...having].flatMap(([name, ids]) => {
      const [only] = ids;
      const major = ids.size === 1 && only !== undefined ? majors.get(only) : undefined;
      return major === undefined ? [] : [[name, major] as const];
    }),
  );
};

const optional = (around: Around): boolean => around.groups.length > 0;

const unitIn = (element: Element, around: Around, tell: Tell): FoundUnit | null => {
  const place = atLine(element);
  const code = codeOf(element.attributes.get('code'));
  if (code === undefined) {
    tell(place, { code: 'field-missing', field: 'code', kept: 'left-out' });
    return null;
  }
  const read = reader(tell, place);
  const stages = childrenOf(childOf(element, 'fases'), 'fase').map(textOf);
  const mandatory = isTrue(element, 'verplicht');
  if (stages.length > 1) tell(place, { code: 'field-not-understood', field: 'fases', value: shown(stages.join(', ')), kept: 'first' });
  return {
    code,
    place,
    groups: around.groups,
    title: titleOf(textIn(element, 'titel')),
    points: read.as('points', 'studiepunten', textIn(element, 'studiepunten'), 'left-out'),
    stage: read.as('stage', 'fases', stages[0]),
    semester: read.as('semester', 'aanbodperiode', textIn(element, 'aanbodperiode')),
    mandatory,
    mandatoryInGroup: mandatory === true && optional(around),
    languages: languagesOf(childrenOf(element, 'taal').map((language) => textIn(language, 'code'))),
  };
};

const isShown = (group: Element): boolean => textIn(group, 'tonen_in_programmagids')?.toLowerCase() !== 'false';

interface Contents {
  readonly groups: readonly FoundGroup[];
  readonly units: readonly FoundUnit[];
}

const joined = (contents: readonly Contents[]): Contents => ({
  groups: contents.flatMap(({ groups }) => groups),
  units: contents.flatMap(({ units }) => units),
});

/** The units of a module group and of the groups in it. A mandatory group is no choice: its units stand in the group around it. */
const groupIn = (element: Element, around: Around, tell: Tell): Contents => {
  if (!isShown(element)) return { groups: [], units: [] };
  const own = titleOf(textIn(element, 'titel'));
  const title = titleOf([around.title, own].filter((part) => part !== undefined).join(' – '));
  const name = element.attributes.get('id') ?? '';
  const major = around.majors.get(name);
  const isChoice = major !== undefined || isTrue(element, 'verplicht') !== true;
  const group: FoundGroup = major ?? { id: codeOf(name) ?? atLine(element).replace(' ', '-'), title };
  const inside: Around = isChoice ? { ...around, groups: [...around.groups, group.id], title: group.title } : around;
  const units = childrenOf(childOf(element, 'opleidingsonderdelen'), 'opleidingsonderdeel').map((unit) => unitIn(unit, inside, tell));
  return joined([
    { groups: isChoice ? [group] : [], units: units.filter((unit) => unit !== null) },
    ...childrenOf(element, 'modulegroep').map((child) => groupIn(child, inside, tell)),
  ]);
};

const programmeIn = (element: Element, source: Source, tell: Tell): FoundProgramme | null => {
  const code = codeOf(element.attributes.get('id'));
  if (code === undefined) {
    tell(atLine(element), { code: 'field-missing', field: 'programma id', kept: 'left-out' });
    return null;
  }
  const around: Around = { groups: [], title: undefined, majors: majorsIn(element) };
  const { groups, units } = joined(childrenOf(element, 'modulegroep').map((group) => groupIn(group, around, tell)));
  const read = reader(tell, atLine(element));
  const stages = childrenOf(childOf(element, 'fases'), 'fase').map((stage) => Number(stage.attributes.get('code')));
  const known = stages.filter((stage) => Number.isInteger(stage) && stage >= 1 && stage <= 10);
  return {
    code,
    place: atLine(element),
    source: source.name,
    ...addressOf(source.name),
    title: titleOf(textIn(element, 'titel')),
    points: read.as('points', 'studiepunten', textIn(element, 'studiepunten')),
    stages: known.length === 0 ? undefined : Math.max(...known),
    groups: [...new Map(groups.map((group) => [group.id, group])).values()],
    units,
  };
};

/** Whether the evaluations can be taken again: only where all of them say the same. */
const resitOf = (evaluations: readonly Element[], tell: Tell): FoundUnit['resit'] => {
  const said = evaluations.map((evaluation) => reader(tell, atLine(evaluation)).as('known', 'herexamen_mogelijk', textIn(evaluation, 'herexamen_mogelijk')));
  const [first] = said;
  return said.every((answer) => answer === first) ? first : undefined;
};

const activityIn = (element: Element, evaluations: readonly Element[], unitResit: FoundUnit['resit'], tell: Tell): LearningActivity | null => {
  const place = atLine(element);
  const id = codeOf(element.attributes.get('code')) ?? codeOf(element.attributes.get('id'));
  const points = reader(tell, place).as('quarters', 'studiepunten', textIn(element, 'studiepunten'), 'left-out');
  if (id === undefined || points === undefined) {
    if (id === undefined) tell(place, { code: 'field-missing', field: 'onderwijsleeractiviteit code', kept: 'left-out' });
    return null;
  }
  const own = evaluations.filter(({ attributes }) => attributes.get('code')?.toLowerCase() === id.toLowerCase());
  return { id, title: titleOf(textIn(element, 'titel')) ?? id, points, resit: (own.length > 0 ? resitOf(own, tell) : unitResit) ?? 'unknown' };
};

/** The activities of a unit: with one activity the unit has no parts. Undefined where the sheet lists none. */
const activitiesIn = (sheet: Element, evaluations: readonly Element[], resit: FoundUnit['resit'], tell: Tell): LearningActivity[] | undefined => {
  const elements = childrenOf(childOf(sheet, 'onderwijsleeractiviteiten'), 'onderwijsleeractiviteit');
  if (elements.length === 0) return undefined;
  if (elements.length === 1) return [];
  const activities = elements.map((element) => activityIn(element, evaluations, resit, tell)).filter((activity) => activity !== null);
  const once = new Map(activities.map((activity) => [activity.id, activity]));
  // Parts of which some are not understood would give a wrong sum: rather none.
  return once.size === elements.length ? [...once.values()] : undefined;
};

const sheetIn = (element: Element, tell: Tell): FoundUnit | null => {
  const place = atLine(element);
  const code = codeOf(element.attributes.get('code'));
  if (code === undefined) {
    tell(place, { code: 'field-missing', field: 'code', kept: 'left-out' });
    return null;
  }
  const read = reader(tell, place);
  const evaluations = childrenOf(childOf(element, 'evaluatieactiviteiten'), 'evaluatieactiviteit');
  const resit = resitOf(evaluations, tell);
  const before = childOf(element, 'begintermen');
  const beginTerms = before === undefined ? '' : textOf(before);
  const requires = requirementIn(beginTerms);
  if (before !== undefined && beginTerms !== '' && requires === undefined)
    tell(atLine(before), { code: 'field-not-understood', field: `${code} begintermen`, value: shown(beginTerms), kept: 'unknown' });
  return {
    code,
    place,
    title: titleOf(textIn(element, 'titel')),
    points: read.as('points', 'studiepunten', textIn(element, 'studiepunten')),
    semester: read.as('semester', 'aanbodperiode', textIn(element, 'aanbodperiode')),
    resit,
    requires,
    activities: activitiesIn(element, evaluations, resit, tell),
    evaluations: evaluationsOf(evaluations.map((evaluation) => textIn(childOf(evaluation, 'type'), 'omschrijving'))),
    languages: languagesOf(childrenOf(childOf(element, 'doceertalen'), 'doceertaal').map((language) => textIn(language, 'code'))),
  };
};

/** Reads the XML of the guide platform: programme files (`SC_<id>.xml`) and course sheets (`<CODE>N.xml`). */
export const readPlatformXml = (source: Source): Found => {
  const problems: Problem[] = [];
  const tell: Tell = (place, trouble) => problems.push({ source: source.name, place, trouble });
  const root = xmlTree(source.text, tell);
  const data = childOf(root ?? undefined, 'data') ?? root ?? undefined;
  const within = (name: string): readonly Element[] => (root?.name === name ? [root] : childrenOf(data, name));
  const programmes = within('programma').map((element) => programmeIn(element, source, tell));
  const sheets = within('opleidingsonderdeel').map((element) => sheetIn(element, tell));
  if (root !== null && programmes.length + sheets.length === 0) tell('', { code: 'nothing-found', kind: 'xml' });
  return found({
    programmes: programmes.filter((programme) => programme !== null),
    sheets: sheets.filter((sheet) => sheet !== null).map((sheet) => ({ ...sheet, ...addressOf(source.name), source: source.name })),
    problems,
  });
};
