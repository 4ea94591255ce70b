import type { Semester } from '../../model/index.ts';
import { found, type Found, type FoundGroup, type FoundUnit, type Problem, type Source, type Tell } from './found.ts';
import { isHtml, linesOfHtml, linesOfText, type TextLine } from './text-lines.ts';
import { codeOf, codeOfFile, reader, shown, titleOf } from './values.ts';

const MAX_LINE = 600;
const MAX_LINES = 50_000;

/** A code as schools write it: capitals and digits, at least one of each, five to ten long; a school's own prefix before it is left out. */
const CODE = /(?<![\p{L}\p{N}])(?:[A-Z]{1,2}-[A-Z]{2,6}-)?((?=[A-Z]*\d)(?=\d*[A-Z])[A-Z0-9]{5,10})(?![\p{L}\p{N}])/u;
const POINTS = /(?<![\d.,])(\d{1,2}(?:[.,]\d{1,2})?)\s*(?:sp|stp|stptn|studiepunten|studiepunt|ects|ec|credits?)(?![\p{L}])\.?/iu;

const semesterWords: readonly (readonly [RegExp, Semester])[] = [
  [/(?<!\p{L})(?:beide semesters|both (?:semesters|terms)|jaarvak|hele jaar|semesters? 1\s*(?:\+|&|en|and)\s*2|1\s*\+\s*2)(?!\p{L})/iu, 'year'],
  [/(?<!\p{L})(?:sem(?:ester)?\.?\s*1|s1|(?:1ste|1e|eerste|first|1st) (?:semester|term))(?![\p{L}\d])/iu, 1],
  [/(?<!\p{L})(?:sem(?:ester)?\.?\s*2|s2|(?:2de|2e|tweede|second|2nd) (?:semester|term))(?![\p{L}\d])/iu, 2],
];

/** A line with something else in the place of what was understood. */
const without = (text: string, part: string, instead: string): string => text.replace(part, () => instead);

/** What stands apart in a line, without the brackets and signs around it. */
const cellsIn = (text: string): readonly string[] =>
  text
    .split(/\t|\s*\|\s*|\s{3,}/)
    .map((cell) => cell.replaceAll(/^[\s(),;:·•*-]+|[\s(,;:·•*-]+$/g, '').replace('()', ''))
    .filter((cell) => cell !== '' && cell !== ')');

const isWords = (cell: string): boolean => /\p{L}{2}/u.test(cell);

interface Line {
  readonly unit: FoundUnit;
  readonly rest: string;
}

/** The unit that a line speaks of; null when no code stands in it. */
const unitIn = ({ text, line }: TextLine, around: Omit<FoundUnit, 'code' | 'place'>, tell: Tell): Line | null => {
  const match = CODE.exec(text);
  const code = codeOf(match?.[1]);
  if (match === null || code === undefined) return null;
  const place = `line ${line}`;
  let rest = without(text, match[0], '\n');
  const points = POINTS.exec(rest);
  if (points !== null) rest = without(rest, points[0], '\t');
  const semester = semesterWords.find(([words]) => words.test(rest));
  const [said] = semester?.[0].exec(rest) ?? [];
  if (said !== undefined) rest = without(rest, said, '\t');
  const [before = [], after = []] = rest.split('\n').map(cellsIn);
  const cells = [...before, ...after];
  // In a table the points stand in a cell of their own; a semester there comes after them.
  const numbers = cells.filter((cell) => /^\d{1,2}$/.test(cell));
  // The title follows the code, or else stands right before it.
  const title = after.find(isWords) ?? before.findLast(isWords);
  const read = reader(tell, place);
  return {
    unit: {
      ...around,
      code,
      place,
      title: titleOf(title),
      points: read.as('points', `${code} points`, points?.[1] ?? numbers[0], 'left-out'),
      semester: semester?.[1] ?? (points === null ? read.as('semester', `${code} semester`, numbers[1]) : undefined),
    },
    rest: cells.filter((cell) => cell !== title && !numbers.slice(0, 2).includes(cell)).join(' | '),
  };
};

const stageIn = (text: string): number | undefined => {
  const [, after, before] = /^(?:(?:opleidings)?fase|stage|phase|programme stage|jaar|year)\s*([1-9])\b|^([1-9])\s*(?:ste|de|e|st|nd|rd)\s+(?:opleidingsfase|fase|jaar|stage|year)\b/i.exec(text) ?? [];
  const stage = Number(after ?? before ?? 0);
  return stage === 0 ? undefined : stage;
};

const isProgramme = (text: string): boolean => /(?<!\p{L})(?:bachelor|graduaat|master|schakelprogramma|voorbereidingsprogramma)(?!\p{L})/iu.test(text);
const isMandatoryHeading = (text: string): boolean => /^verplicht|^mandatory|^compulsory|^plichtvakken/i.test(text);
const isGroupHeading = (text: string): boolean => /^(?:keuze|optie|option|elective|afstudeerrichting|major|onderwijsvak|specialisatie)/i.test(text);

/** Whether a text reads as a page of a programme: some line has a code and points. */
export const looksLikeProgrammePage = (text: string): boolean =>
  linesOfText(text.slice(0, 100_000)).some((line) => line.text.length <= MAX_LINE && CODE.test(line.text) && POINTS.test(line.text));

/**
 * Reads what somebody copied from a page of a programme, or the page itself as HTML: a unit a line, with its code, title, points and
 * semester; headings for stages and groups. Every line that is not understood is told: nothing is dropped in silence.
 */
export const readPageText = (source: Source): Found => {
  const problems: Problem[] = [];
  const tell: Tell = (place, trouble) => problems.push({ source: source.name, place, trouble });
  const lines = isHtml(source.text) ? linesOfHtml(source.text) : linesOfText(source.text);
  const groups = new Map<string, FoundGroup>();
  const units: FoundUnit[] = [];
  let title: string | undefined;
  let academicYear: number | undefined;
  let around: Omit<FoundUnit, 'code' | 'place'> = { groups: [] };
  if (lines.length > MAX_LINES) tell(`line ${lines[MAX_LINES]?.line ?? MAX_LINES}`, { code: 'too-many', what: 'rows', limit: MAX_LINES });
  for (const one of lines.slice(0, MAX_LINES)) {
    const [, year] = /(?<!\d)((?:19|20)\d\d)\s*[-–/]\s*(?:(?:19|20)?\d\d)(?!\d)/.exec(one.text.slice(0, MAX_LINE)) ?? [];
    const read = one.text.length > MAX_LINE ? null : unitIn(one, around, tell);
    const stage = stageIn(one.text);
    if (read !== null) {
      units.push(read.unit);
      if (read.rest !== '') tell(`line ${one.line}`, { code: 'line-not-understood', text: shown(read.rest) });
    } else if (stage !== undefined) around = { groups: [], stage };
    else if (isMandatoryHeading(one.text)) around = { groups: [], stage: around.stage, mandatory: true };
    else if (isGroupHeading(one.text)) {
      const id = shown(one.text);
      groups.set(id, { id, title: titleOf(one.text) });
      around = { groups: [id], stage: around.stage };
    } else if (title === undefined && isProgramme(one.text)) title = titleOf(one.text);
    else if (year === undefined) tell(`line ${one.line}`, { code: 'line-not-understood', text: shown(one.text) });
    if (year !== undefined && read === null) academicYear ??= Number(year);
  }
  if (units.length === 0) {
    tell('', { code: 'nothing-found', kind: 'text' });
    return found({ problems });
  }
  return found({
    programmes: [{ code: codeOfFile(source.name), place: 'line 1', source: source.name, title, academicYear, groups: [...groups.values()], units }],
    problems,
  });
};
