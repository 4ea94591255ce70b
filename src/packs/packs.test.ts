import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DateToEnter, parameterPaths, parametersIn, RuleId, RulePack, type ParameterPath } from '../model/index.ts';
import { extend } from './extend.ts';
import { flemishLaw } from './flemish-law.ts';
import { hasRegulations, isLaw, loadRegulations, packById, packFor, packs } from './index.ts';

const numbersOutside = (value: unknown, path = ''): readonly string[] => {
  if (typeof value === 'number') return [path];
  if (typeof value !== 'object' || value === null || 'checkedOn' in value || path === 'origins') return [];
  return Object.entries(value).flatMap(([key, inner]) => numbersOutside(inner, path === '' ? key : `${path}.${key}`));
};

describe.each(packs.map((pack) => [pack.id, pack] as const))('rule pack %s', (_, pack) => {
  it('is well formed', () => {
    expect(RulePack.parse(pack)).toEqual(pack);
  });

  it('gives every number its article, and the day on which it was last read there', () => {
    const parameters = parametersIn(pack);
    expect(parameterPaths.filter((path) => !parameters.has(path)).filter((path) => path !== 'tolerance.cap')).toEqual([]);
    for (const [path, { article, checkedOn }] of parameters)
      expect([path, article, checkedOn]).toEqual([path, expect.stringMatching(/\S/), expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/)]);
    expect(numbersOutside(pack)).toEqual(['year']);
  });

  it('takes numbers and articles over only from packs that it names', () => {
    const origins = new Set((pack.origins ?? []).map(({ id }) => id));
    const named = [...[...parametersIn(pack).values()].flatMap(({ assumed }) => assumed?.from ?? []), ...Object.values(pack.borrowed ?? {})];
    expect(named.filter((id) => !origins.has(id))).toEqual([]);
    expect([...origins].filter((id) => !named.includes(id))).toEqual([]);
    expect(origins.has(pack.id)).toBe(false);
  });

  it('leaves to the student every day that changes with the year', () => {
    expect(pack.toEnter).toEqual(DateToEnter.options);
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

describe('a pack on top of another', () => {
  const base = packById('odisee-2024');
  if (base === undefined) throw new Error('there is no Odisee pack');
  const found = { value: 8, article: 'art. 3', checkedOn: '2026-11-22' } as const;
  const school = { id: 'school-2024', institution: 'School', year: 2024, title: 'Regulations of School' };
  const own = extend(base, flemishLaw, {
    ...school,
    changes: { tolerance: { budgetPercent: found }, fee: { standard: { fixed: found } } },
    articles: { 'D.2': 'art. 3' },
    deciders: { 'H.4': 'cluster' },
  });
  const assumedIn = (pack: RulePack) => [...parametersIn(pack)].flatMap(([path, { assumed }]) => (assumed === undefined ? [] : [path]));

  it('has the numbers that were found, and marks every other as another school’s', () => {
    expect(own.tolerance.budgetPercent).toEqual(found);
    expect(own.fee.standard).toEqual({ fixed: found, perPoint: { ...base.fee.standard.perPoint, assumed: { from: 'odisee-2024' } } });
    const known: ParameterPath[] = ['tolerance.budgetPercent', 'fee.standard.fixed', ...flemishLaw.numbers];
    expect(assumedIn(own).toSorted()).toEqual(parameterPaths.filter((path) => path !== 'tolerance.cap' && !known.includes(path)).toSorted());
  });

  it('keeps what no regulations say as that: nobody found it', () => {
    expect(own.dates.yearStart.assumed).toEqual({});
  });

  it('claims no article and no person of the other school', () => {
    expect(own.articles['D.2']).toBe('art. 3');
    expect(own.borrowed?.['D.2']).toBeUndefined();
    expect(own.borrowed?.['D.3']).toBe('odisee-2024');
    expect(own.borrowed?.['I.5']).toBeUndefined();
    expect(own.deciders).toEqual({ 'H.4': 'cluster' });
    expect(own.dateArticles).toEqual(base.dateArticles);
    const withAppeal = extend(base, flemishLaw, { ...school, changes: {}, articles: { 'K.1': 'art. 5' } });
    expect(Object.keys(withAppeal.dateArticles ?? {})).toEqual(Object.keys(base.dateArticles ?? {}).filter((rule) => rule !== 'K.1'));
    expect(own.origins).toEqual([{ id: 'odisee-2024', institution: 'Odisee', year: 2024, title: base.title }]);
  });

  it('can carry another: each number says in which pack it was found', () => {
    const next = extend(own, flemishLaw, { ...school, id: 'school-2025', year: 2025, changes: { tolerance: { starterCap: found } } });
    expect(next.tolerance.starterCap).toEqual(found);
    expect(next.tolerance.budgetPercent).toEqual({ ...found, assumed: { from: 'school-2024' } });
    expect(next.tolerance.windowDays.assumed).toEqual({ from: 'odisee-2024' });
    expect([next.borrowed?.['D.2'], next.borrowed?.['D.3']]).toEqual(['school-2024', 'odisee-2024']);
    expect(next.origins?.map(({ id }) => id)).toEqual(['school-2024', 'odisee-2024']);
    const renewed = extend(own, flemishLaw, { ...school, id: 'school-2025', changes: {}, articles: { 'D.3': 'art. 4' } });
    expect([renewed.articles['D.3'], renewed.borrowed?.['D.3'], renewed.borrowed?.['D.4']]).toEqual(['art. 4', undefined, 'odisee-2024']);
  });

  it('leaves nothing out: a base of which a chapter is no chapter carries no school', () => {
    const broken = Object.assign(structuredClone(base), { tolerance: null });
    expect(() => extend(broken, flemishLaw, { ...school, changes: {} })).toThrow('nothing may be left out');
  });

  it('leaves the other as it was', () => {
    expect(assumedIn(base)).toEqual(['dates.yearStart']);
  });
});

describe('what the law says', () => {
  const school = packById('ucll');
  if (school === undefined) throw new Error('there is no UCLL pack');

  it('is the learning credit, but for who may still enrol without any and what comes back on leaving', () => {
    const learning = (path: string) => path.startsWith('learningCredit.');
    const assumed = [...parametersIn(school)].flatMap(([path, one]) => (learning(path) && one.assumed !== undefined ? [path] : []));
    expect(assumed.toSorted()).toEqual(['learningCredit.exceptionPoints', 'learningCredit.exceptionYears', 'learningCredit.refusedAtOrBelow']);
    expect(Object.keys(school.borrowed ?? {}).filter((rule) => rule.startsWith('I.'))).toEqual(['I.6']);
  });

  it('is the threshold of the decree: first enrolments from 2023 on, two years, refused for six', () => {
    const { fromYear, years, refusalYears, yearsAfterChangeOfMajor } = school.threshold;
    expect([fromYear.value, years.value, refusalYears.value]).toEqual([2023, 2, 6]);
    expect([fromYear, years, refusalYears, yearsAfterChangeOfMajor].map((one) => one.assumed)).toEqual([undefined, undefined, undefined, { from: 'odisee-2024' }]);
    expect(['F.1', 'F.2', 'F.3', 'F.4', 'F.5', 'F.6'].filter((rule) => school.borrowed?.[RuleId.parse(rule)] === undefined)).toEqual(['F.1', 'F.3', 'F.6']);
  });
});

describe('the regulations in our own words', () => {
  it('are those of Odisee, read when they are asked for; of no other pack', async () => {
    expect([hasRegulations('odisee-2024'), hasRegulations('ucll'), hasRegulations('nowhere-1999')]).toEqual([true, false, false]);
    expect(await loadRegulations('nowhere-1999')).toEqual([]);
    expect((await loadRegulations('odisee-2024')).some(({ articles }) => articles.some(({ id }) => id === '91'))).toBe(true);
  });
});

describe('the numbers of UCLL', () => {
  const ofUcll = packById('ucll');
  if (ofUcll === undefined) throw new Error('there is no UCLL pack');

  it('are those of its page, and nothing more', () => {
    const known = [...parametersIn(ofUcll)].flatMap(([path, { assumed, value, article }]) => (assumed === undefined && article.startsWith('ucll.be') ? [[path, value]] : []));
    expect(known).toEqual([
      ['tolerance.marks', [8, 9]],
      ['tolerance.budgetPercent', 10],
      ['tolerance.cap', 18],
      ['tolerance.minimumEfficiency', 50],
    ]);
  });

  it('are of no year for certain', () => {
    expect([ofUcll.undated, ofUcll.title]).toEqual([true, expect.stringMatching(/^UCLL, .*zonder datum/)]);
    expect(packFor('UCLL', 2024)).toMatchObject({ kind: 'other-year', pack: { id: 'ucll' } });
  });
});

describe('a law', () => {
  it('is what the learning credit and the statutory threshold rest on; no article of a school is one', () => {
    expect(['I.2', 'I.5'].map((rule) => isLaw(packById('odisee-2024')?.articles[RuleId.parse(rule)] ?? ''))).toEqual([true, true]);
    expect(['F.1', 'D.2'].map((rule) => isLaw(packById('ucll')?.articles[RuleId.parse(rule)] ?? ''))).toEqual([true, false]);
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

  it('takes the latest year before, else the earliest after, in whatever order the packs stand', () => {
    const first = packById('odisee-2024');
    if (first === undefined) throw new Error('there is no Odisee pack');
    const among = [2030, 2024, 2027].map((year) => ({ ...first, id: `odisee-${year}`, year }));
    const chosen = (year: number) => {
      const choice = packFor('Odisee', year, among);
      return [choice.kind, choice.kind === 'none' ? null : choice.pack.year];
    };
    expect([2020, 2024, 2026, 2029, 2031].map(chosen)).toEqual([['other-year', 2024], ['exact', 2024], ['other-year', 2024], ['other-year', 2027], ['other-year', 2030]]);
  });

  it('never gives one school’s pack to another, nor calls another year’s pack its own', () => {
    fc.assert(
      fc.property(fc.constantFrom('Odisee', 'UCLL', 'Elsewhere', ''), fc.integer({ min: 1990, max: 2100 }), (institution, year) => {
        const choice = packFor(institution, year);
        const own = packs.filter((pack) => pack.institution === institution);
        const chosen = choice.kind === 'none' ? undefined : choice.pack;
        expect(chosen === undefined ? own.length === 0 : own.includes(chosen)).toBe(true);
        expect(choice.kind === 'exact').toBe(own.some((pack) => pack.year === year && pack.undated !== true));
      }),
    );
  });
});
