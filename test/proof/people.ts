import fc from 'fast-check';
import type { RulePack, UnitCode } from '../../src/model/index.ts';
import { packById } from '../../src/packs/index.ts';
import { assess, type Assessment, type Figure } from '../../src/rules/index.ts';
import { anyone, type Person } from './students.ts';

const found = packById('odisee-2024');
if (found === undefined) throw new Error('the rule pack of Odisee is gone');

export const deepFreeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
};

export const odisee: RulePack = deepFreeze(found);

export const assessed = ({ programme, situation }: Person): Assessment => assess(odisee, programme, situation);

/** How many people a property meets; `npm run fuzz` raises it. */
export const RUNS = Number(process.env['FUZZ_RUNS'] ?? 50);
const SEED = process.env['FUZZ_SEED'];

/** Holds for anybody. Says which seed it used when it does not. */
export const always = (check: (person: Person) => void, who: fc.Arbitrary<Person> = anyone, runs = RUNS): void =>
  fc.assert(fc.property(who, check), { numRuns: runs, ...(SEED === undefined ? {} : { seed: Number(SEED) }) });

/** Every figure of an assessment with where it stands. */
export const figuresOf = (value: unknown, path = ''): readonly (readonly [path: string, figure: Figure<unknown>])[] => {
  if (typeof value !== 'object' || value === null) return [];
  const own: readonly (readonly [string, Figure<unknown>])[] = isFigure(value) ? [[path, value]] : [];
  return [...own, ...Object.entries(value).flatMap(([key, inner]) => (key === 'why' ? [] : figuresOf(inner, path === '' ? key : `${path}.${key}`)))];
};

const isFigure = (value: object): value is Figure<unknown> => 'value' in value && 'why' in value;

/** Assessment without what a list's order decides: values only, lists of codes and findings sorted. */
export const unordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(unordered).toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
  if (typeof value !== 'object' || value === null) return value;
  if (isFigure(value)) return unordered(value.value);
  return Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => (key === 'why' ? [] : [[key, unordered(inner)]])).toSorted(([a], [b]) => String(a).localeCompare(String(b))));
};

/** The points of some units of a programme. */
export const pointsOf = ({ programme }: Person, codes: Iterable<UnitCode>): number => {
  const wanted = new Set(codes);
  return programme.units.reduce((sum, unit) => sum + (wanted.has(unit.code) ? unit.points : 0), 0);
};
