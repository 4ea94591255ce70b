import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RuleId, RulePack } from '../model/index.ts';
import { packById, packFor, packs } from './index.ts';

/** Every number of a pack with where it stands, found by its shape. */
const parametersOf = (
  value: unknown,
  path = '',
): readonly (readonly [string, { readonly article: unknown; readonly checkedOn: unknown }])[] => {
  if (typeof value !== 'object' || value === null) return [];
  if ('value' in value && 'article' in value && 'checkedOn' in value) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => parametersOf(inner, path === '' ? key : `${path}.${key}`));
};

const numbersOutside = (value: unknown, path = ''): readonly string[] => {
  if (typeof value === 'number') return [path];
  if (typeof value !== 'object' || value === null || 'checkedOn' in value) return [];
  return Object.entries(value).flatMap(([key, inner]) => numbersOutside(inner, path === '' ? key : `${path}.${key}`));
};

describe.each(packs.map((pack) => [pack.id, pack] as const))('rule pack %s', (_, pack) => {
  it('is well formed', () => {
    expect(RulePack.parse(pack)).toEqual(pack);
  });

  it('gives every number its article, and the day on which it was last read there', () => {
    const parameters = parametersOf(pack);
    expect(parameters.length).toBeGreaterThan(40);
    for (const [path, { article, checkedOn }] of parameters)
      expect([path, article, checkedOn]).toEqual([path, expect.stringMatching(/\S/), expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/)]);
    expect(numbersOutside(pack)).toEqual(['year']);
  });

  it('says of every rule where it stands', () => {
    expect(Object.keys(pack.articles).toSorted()).toEqual([...RuleId.options].toSorted());
  });

  it('grades merit without gap or overlap, from nought up', () => {
    const steps = pack.programme.merit.value;
    expect(steps[0]?.from).toBe(0);
    for (const [at, step] of steps.entries()) expect(step.from).toBeGreaterThan(steps[at - 1]?.from ?? -1);
    expect(new Set(steps.map(({ grade }) => grade)).size).toBe(steps.length);
  });

  it('tolerates only failed marks', () => {
    for (const mark of [...pack.tolerance.marks.value, pack.tolerance.exceptionalMark.value])
      expect(mark).toBeLessThan(pack.marks.pass.value);
  });
});

describe('the numbers of Odisee 2024-2025, as its regulations have them', () => {
  const pack = packById('odisee-2024');
  it.each([
    ['10 % tolerance', () => pack?.tolerance.budgetPercent.value, 10],
    ['12 points for starters', () => pack?.tolerance.starterCap.value, 12],
    ['starters below 60 points', () => pack?.tolerance.starterBelow.value, 60],
    ['8 and 9', () => pack?.tolerance.marks.value, [8, 9]],
    ['15 days to decide', () => pack?.tolerance.windowDays.value, 15],
    ['5 days to refuse', () => pack?.tolerance.refuseAutomaticDays.value, 5],
    ['6 years of refusal', () => pack?.threshold.refusalYears.value, 6],
    ['140 points of learning credit', () => pack?.learningCredit.start.value, 140],
    ['the last day before 1 December', () => pack?.dates.lastWithdrawalSemester1.value, '11-30'],
    ['10 October to lift a refusal', () => pack?.dates.liftRefusal.value, '10-10'],
  ])('%s', (_, read, value) => {
    expect(read()).toEqual(value);
  });
});

describe('finding a rule pack', () => {
  it('is by id', () => {
    expect(packs.every((pack) => packById(pack.id) === pack)).toBe(true);
    expect(packById('nowhere-1999')).toBeUndefined();
  });

  it('knows no two packs of one school and year', () => {
    expect(new Set(packs.map(({ institution, year }) => `${institution} ${year}`)).size).toBe(packs.length);
    expect(new Set(packs.map(({ id }) => id)).size).toBe(packs.length);
  });

  it('says when a year has none of its own, and which one is nearest', () => {
    expect(packFor('Odisee', 2024)).toMatchObject({ kind: 'exact', pack: { id: 'odisee-2024' } });
    expect(packFor('Odisee', 2026)).toMatchObject({ kind: 'other-year', pack: { id: 'odisee-2024' } });
    expect(packFor('Odisee', 2019)).toMatchObject({ kind: 'other-year', pack: { id: 'odisee-2024' } });
    expect(packFor('Elsewhere', 2024)).toEqual({ kind: 'none' });
  });

  it('never gives one school’s pack to another, nor calls another year’s pack its own', () => {
    fc.assert(
      fc.property(fc.constantFrom('Odisee', 'Elsewhere', ''), fc.integer({ min: 1990, max: 2100 }), (institution, year) => {
        const choice = packFor(institution, year);
        const own = packs.filter((pack) => pack.institution === institution);
        const chosen = choice.kind === 'none' ? undefined : choice.pack;
        expect(chosen === undefined ? own.length === 0 : own.includes(chosen)).toBe(true);
        expect(choice.kind === 'exact').toBe(own.some((pack) => pack.year === year));
      }),
    );
  });
});
