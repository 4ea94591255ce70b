import { describe, expect, it } from 'vitest';
import { packs } from '../../src/packs/index.ts';
import { assess, assumedBehind, type Assessment, type Explanation } from '../../src/rules/index.ts';
import { assessable } from '../cases/adapter.ts';
import { collect } from '../cases/collect.ts';

const students = collect(['test/cases/own', 'test/cases/public']).cases.map(({ case: one }) => assessable(one));

const whysIn = (value: unknown): readonly Explanation[] => {
  if (typeof value !== 'object' || value === null) return [];
  const own: readonly Explanation[] = isWhy(value) ? [value] : [];
  return [...own, ...Object.values(value).flatMap(whysIn)];
};
const isWhy = (value: object): value is Explanation => 'rule' in value && 'restsOn' in value;

const byPack = (id: string) => {
  const pack = packs.find((one) => one.id === id);
  if (pack === undefined) throw new Error(`there is no rule pack ${id}`);
  return { pack, assessments: students.map(({ programme, situation }): Assessment => assess(pack, programme, situation)) };
};

describe('the pack of another school', () => {
  const { pack, assessments } = byPack('ucll');
  const whys = assessments.flatMap(whysIn);

  it('assesses the students of every regulation case', () => {
    expect(assessments.length).toBeGreaterThan(200);
    expect(new Set(assessments.map(({ pack: { institution } }) => institution))).toEqual(new Set(['UCLL']));
  });

  it('caps what may be tolerated at eighteen points, whatever the programme', () => {
    expect(Math.max(...assessments.map(({ tolerance }) => tolerance.limit.value))).toBe(18);
    expect(Math.max(...assessments.map(({ tolerance }) => tolerance.budget.value))).toBeGreaterThanOrEqual(18);
  });

  it('says of a figure which of its numbers are another school’s', () => {
    const starters = assessments.flatMap(({ tolerance }) => (tolerance.starter.value ? [assumedBehind(pack, [tolerance.left.why])] : []));
    expect(starters.length).toBeGreaterThan(20);
    for (const assumed of starters) {
      expect(assumed).toContain('tolerance.starterCap');
      expect(assumed).not.toContain('tolerance.budgetPercent');
      expect(assumed).not.toContain('tolerance.cap');
    }
    const credit = assessments.flatMap(({ learningCredit }) => assumedBehind(pack, [learningCredit.now.why]));
    expect(credit.filter((path) => path.startsWith('learningCredit.'))).toEqual([]);
  });

  it('names the regulations that an article stands in, where they are not its own', () => {
    const odisee = pack.origins?.[0]?.title;
    for (const { rule, article, regulations } of whys) expect([rule, regulations]).toEqual([rule, article.startsWith('art.') || article.startsWith('bijlage') || article.startsWith('titel') ? odisee : regulations]);
    expect(whys.find(({ rule }) => rule === 'D.2')).toMatchObject({ article: 'ucll.be/nl/terminologie/tolerantie' });
    expect(whys.find(({ rule }) => rule === 'D.2')).not.toHaveProperty('regulations');
    expect(whys.find(({ rule }) => rule === 'B.3')).toMatchObject({ article: 'art. 89 §1-2', regulations: odisee });
  });

  it('covers no year for certain', () => {
    expect(assessments.flatMap(({ today }) => (today?.covered === true ? [today] : []))).toEqual([]);
  });
});

describe('the pack of Odisee', () => {
  it('rests on nothing assumed, but on the day on which the academic year starts where that decides', () => {
    const { pack, assessments } = byPack('odisee-2024');
    const assumed = assumedBehind(pack, assessments.flatMap(whysIn));
    expect(assumed.filter((path) => path !== 'dates.yearStart')).toEqual([]);
  });
});
