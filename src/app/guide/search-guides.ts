import type { CourseUnit, Programme } from '../../model/index.ts';
import type { StoredGuide } from '../../storage/index.ts';
import type { ProgrammeName, SearchUnit } from './search-service.ts';

/** What search needs of a unit. */
export const searchUnitOf = (programme: string, { code, title, otherTitle, points, stage, semester, identicalTo }: CourseUnit): SearchUnit => ({
  programme,
  code,
  title,
  ...(otherTitle === undefined ? {} : { otherTitle }),
  points,
  stage,
  semester,
  identicalTo: [...identicalTo],
});

/** What search needs of a programme. */
export const searchUnitsOf = ({ code, units }: Programme): readonly SearchUnit[] => units.map((unit) => searchUnitOf(code, unit));

const at = (value: unknown, name: string): unknown => (typeof value === 'object' && value !== null ? new Map<string, unknown>(Object.entries(value)).get(name) : undefined);
const listAt = (value: unknown, name: string): readonly unknown[] => {
  const list = at(value, name);
  return Array.isArray(list) ? list : [];
};
const textAt = (value: unknown, name: string): string => {
  const text = at(value, name);
  return typeof text === 'string' ? text : '';
};
const numberAt = (value: unknown, name: string): number => {
  const number = at(value, name);
  return typeof number === 'number' ? number : 0;
};

/**
 * What search needs of a guide as it is stored. It was checked when it was stored, and is checked whole before anything of it counts; to be found
 * it needs a code and a title, and this is a hundred times quicker than the whole schema.
 */
export const searchUnitsIn = ({ code, metadata, value }: StoredGuide): { readonly name: ProgrammeName; readonly units: readonly SearchUnit[] } => {
  const programme = listAt(value, 'programmes').find((one) => textAt(one, 'code') === code);
  const units = listAt(programme, 'units').flatMap((unit): readonly SearchUnit[] => {
    const found = { code: textAt(unit, 'code'), title: textAt(unit, 'title') };
    if (found.code === '' || found.title === '') return [];
    const otherTitle = textAt(unit, 'otherTitle');
    const semester = at(unit, 'semester');
    return [
      {
        programme: code,
        ...found,
        ...(otherTitle === '' ? {} : { otherTitle }),
        points: numberAt(unit, 'points'),
        stage: numberAt(unit, 'stage'),
        semester: semester === 1 || semester === 2 ? semester : 'year',
        identicalTo: listAt(unit, 'identicalTo').filter((one) => typeof one === 'string'),
      },
    ];
  });
  return { name: { code, title: String(metadata['title'] ?? code) }, units };
};
