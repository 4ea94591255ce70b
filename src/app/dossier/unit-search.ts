import type { CourseUnit, Programme, UnitCode } from '../../model/index.ts';

/** A text for comparing: small letters, without accents. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase();

/** Units that are not taken yet and whose name or code holds every word; all of them while nothing is typed. */
export const findUnits = (programme: Programme, taken: ReadonlySet<UnitCode>, query: string): readonly CourseUnit[] => {
  const words = plain(query).split(/\s+/).filter((word) => word !== '');
  return programme.units.filter(({ code, title }) => {
    const text = plain(`${title} ${code}`);
    return !taken.has(code) && words.every((word) => text.includes(word));
  });
};

/** A code for a unit whose own code the student does not know, not used yet. */
export const freeCode = (programme: Programme, taken: ReadonlySet<UnitCode>): UnitCode => {
  const used = new Set([...taken, ...programme.units.map(({ code }) => code)]);
  const numbers = Array.from({ length: used.size + 1 }, (_, index) => `EIGEN-${index + 1}`);
  return numbers.find((code) => !used.has(code)) ?? `EIGEN-${used.size + 1}`;
};
