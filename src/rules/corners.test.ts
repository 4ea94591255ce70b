import { describe, expect, it } from 'vitest';
import type { Enrolment } from '../model/index.ts';
import { assessed, enrolment, exempt, marks, programme, published, sixes, taken, unit } from './testing/build.fixture.ts';
import { draft, drafted } from './testing/draft.fixture.ts';

const of = programme(sixes(8));
const half = (id: string, resit: 'yes' | 'no' = 'yes') => ({ id, title: id, points: 3, resit });
const inParts = programme([unit('P', 6, { activities: [half('a'), half('b')] })]);
const part = (activity: string, ...results: readonly number[]) => ({ activity, opportunities: results.map((result) => ({ result })) });
const low = (year: number) => enrolment(year, marks({ U1: 12, U2: 5, U3: 5 }));

describe('a refusal for efficiency that was served (G.1, art. 10)', () => {
  const kinds = (...years: readonly Enrolment[]) => assessed(of, years).refusals.map(({ kind }) => kind);

  it('clears the condition only by a whole year without enrolment', () => {
    expect(kinds(low(2021), low(2022), low(2024))).toEqual([]);
    const between = enrolment(2023, marks({ U8: 12 }), { contract: 'credit' });
    expect(kinds(low(2021), low(2022), between, low(2024))).toContain('efficiency');
  });

  it('takes a year that ended before 1 December for one without', () => {
    expect(kinds(low(2021), low(2022), enrolment(2023, [taken('U4', [])], { withdrewOn: '2023-11-30' }), low(2024))).toEqual([]);
  });

  it('clears it after that year, not in it', () => {
    const left = enrolment(2023, [taken('U4', [])], { withdrewOn: '2023-11-30' });
    expect(assessed(of, [low(2021), low(2022), left]).years.map(({ bindingCondition }) => bindingCondition.value)).toEqual([true, true, true]);
  });
});

describe('one exam in two contracts of a year (B.12)', () => {
  it('is read in the contract where it is not written, and stays where both say something', () => {
    const both = (one: number | null, other: number | null) =>
      assessed(of, [enrolment(2024, [taken('U1', one === null ? [] : [one])]), enrolment(2024, [taken('U1', other === null ? [] : [other])], { contract: 'credit' })]).years[0];
    const open = assessed(of, [enrolment(2024, [taken('U1', [null])]), enrolment(2024, [taken('U1', [12])], { contract: 'credit' })]).years[0];
    expect(open?.acquired.value).toBe(both(null, 12)?.acquired.value);
    expect(both(12, null)?.acquired.value).toBe(12);
    expect(both(null, 12)?.acquired.value).toBe(12);
    expect(both(12, 5)?.acquired.value).toBe(6);
    expect(both(12, 5)?.efficiency.value).toBe(100);
    expect(both(5, 12)?.efficiency.value).toBe(0);
  });
});

describe('a unit failed in two contracts of each year (G.2)', () => {
  it('is refused once, and not for years before the last', () => {
    const both = (year: number) => [enrolment(year, marks({ U1: 5, U2: 12 })), enrolment(year, marks({ U1: 5 }), { contract: 'credit' })];
    const refused = (...years: readonly Enrolment[]) => assessed(of, years).refusals.filter(({ unit: code }) => code === 'U1').length;
    expect(refused(...both(2023), ...both(2024))).toBe(1);
    expect(refused(...both(2022), ...both(2023), enrolment(2024, marks({ U3: 12 })))).toBe(0);
  });
});

describe('a decision (D.5, D.8)', () => {
  it('is deployed in the last year only, and spends the points of a unit once', () => {
    const years = [enrolment(2023, marks({ U2: 9, U1: 12 })), enrolment(2024, marks({ U2: 9, U3: 12, U4: 5 }), { published: published(2024, 3) })];
    const after = assessed(programme(sixes(8), { initial: false }), years.with(1, enrolment(2024, marks({ U2: 9, U3: 12 }), { published: published(2024, 3) })), { today: '2025-09-13', tolerate: ['U2'] });
    expect(after.decision).toEqual({ accepted: true });
    expect(after.tolerance.used.value).toBe(6);
  });
});

describe('what is written of opportunities', () => {
  it('is to come where it is written as not known, also when the guide does not say whether it can be re-sat', () => {
    const unsure = programme([unit('A', 6, { resit: 'unknown' })]);
    expect(assessed(unsure, [enrolment(2024, [taken('A', [8, null])])]).units['A']?.secondOpportunity).toBe('to-come');
    expect(assessed(unsure, [enrolment(2024, [{ code: 'A', opportunities: [{ result: 8 }], parts: [] }])]).units['A']?.secondOpportunity).toBe('unknown');
  });

  it('says in which exam period it was, for the parts of a unit too', () => {
    const parts = [{ activity: 'a', opportunities: [{ result: 12, period: 2 as const }] }, part('b', 12)];
    const { tolerance } = assessed(inParts, [enrolment(2024, [taken('P', [], { parts })], { published: published(2024, 2) })]);
    expect(tolerance.window.value?.opens).toBe('2025-07-01');
    const later = [{ activity: 'a', opportunities: [{ result: 12, period: 2 as const }] }, { activity: 'b', opportunities: [{ result: 12, period: 3 as const }] }];
    for (const order of [later, later.toReversed()])
      expect(assessed(inParts, [enrolment(2024, [taken('P', [], { parts: order })], { published: published(2024, 3) })]).tolerance.window.value?.opens).toBe('2025-09-12');
  });

  it('is not known of a unit whose parts are all exempted', () => {
    const parts = [{ activity: 'a', opportunities: 'exempt' as const }, { activity: 'b', opportunities: 'exempt' as const }];
    expect(assessed(inParts, [enrolment(2024, [taken('P', [], { parts })])]).units['P']).toMatchObject({ result: { value: null }, status: { value: 'open' } });
  });
});

describe('what a result of parts rests on (B.5–B.7)', () => {
  const why = (years: readonly Enrolment[], other = inParts) => assessed(other, years).units['P']?.result.why;
  const year = (at: number, ...parts: ReturnType<typeof part>[]) => enrolment(at, [taken('P', [], { parts })]);

  it('is its parts alone, where each was examined', () => {
    expect(why([year(2024, part('a', 12), part('b', 14))])?.restsOn).toEqual([]);
  });

  it('is a part carried over from an earlier year, or counted again at the second opportunity', () => {
    expect(why([year(2023, part('a', 12), part('b', 5)), year(2024, part('b', 14))])?.restsOn).toEqual(['B.6']);
    const stays = programme([unit('P', 6, { activities: [half('a'), half('b', 'no')] })]);
    expect(why([year(2024, part('a', 5, 12), part('b', 11))], stays)?.restsOn).toEqual(['B.6', 'B.7']);
    expect(why([year(2024, part('a', 5, 12), part('b', 5, 11))])?.restsOn).toEqual([]);
  });

  it('is an exempted part, an exam shared by two contracts, a scale of its own, or one opportunity', () => {
    const withoutA = { activity: 'a', opportunities: 'exempt' as const };
    expect(why([enrolment(2024, [taken('P', [], { parts: [withoutA, part('b', 14)] })])])?.restsOn).toEqual(['B.10']);
    expect(why([enrolment(2024, [taken('P', [], { parts: [withoutA, part('b', 5, 14)] })])])?.restsOn).toEqual(['B.10']);
    const twice = [enrolment(2024, [taken('P', [14])]), enrolment(2024, [taken('P', [])], { contract: 'credit' })];
    expect(why(twice)?.restsOn).toEqual(['B.12']);
    expect(why([enrolment(2023, [taken('P', [5])]), enrolment(2024, [taken('P', [14])])])?.restsOn).toEqual([]);
    for (const result of ['pass', 'fail', 'NA', 'FR'] as const) expect(why([enrolment(2024, [taken('P', [result])])])?.restsOn).toEqual(['B.1']);
    const once = programme([unit('P', 6, { resit: 'no' })]);
    expect(why([enrolment(2024, [taken('P', [14])])], once)?.restsOn).toEqual(['B.8']);
  });

  it('shows the mean as a mark before rounding', () => {
    const mean = why([year(2024, part('a', 9), part('b', 12))])?.steps.find(({ key }) => key === 'weighted-mean');
    expect(mean?.value).toEqual({ unit: 'exact', numerator: 252, denominator: 24, of: 'mark' });
  });

  it('names the part that pulls the whole down, at 7 and not at 8', () => {
    const last = (lowest: number) => why([year(2024, part('a', lowest), part('b', 20))])?.steps.map(({ key }) => key);
    expect(last(7)).toContain('lowest-part');
    expect(last(8)).not.toContain('lowest-part');
    expect(last(8)).toContain('weighted-mean');
  });
});

describe('the learning credit at an enrolment', () => {
  it('is what is left, in the last year itself too', () => {
    const past = [enrolment(2024, marks({ U1: 5 }))];
    const surcharge = (year: number) => drafted(programme([...sixes(1), unit('F60', 60)]), past, draft(['F60'], { year }), { student: { learningCredit: 20 } }).fee?.surcharge.value;
    expect([surcharge(2024), surcharge(2025)]).toEqual([46 * 1_380, 46 * 1_380]);
  });

  it('is less what a master’s diploma took, and more what is rebuilt from the year after it', () => {
    // 140 - 60 + 60 - 140 = 0 with the diploma of 2024-2025; ten more in each year from 2025-2026 on.
    const master = programme([unit('M', 60), unit('MORE', 20, { mandatory: false })], { kind: 'master', points: 60 });
    const surcharge = (year: number) => drafted(master, [enrolment(2024, marks({ M: 12 }))], draft(['MORE'], { year }), { student: { bonusUsed: 60 } }).fee?.surcharge.value;
    expect([surcharge(2024), surcharge(2025), surcharge(2026)]).toEqual([20 * 1_380, 10 * 1_380, 0]);
  });

  it('says that nothing coming back under a credit contract is a reading', () => {
    const withdrawn = (contract: 'diploma' | 'credit') =>
      assessed(of, [enrolment(2024, [taken('U1', [], { withdrewOn: '2024-11-30' })], { contract })]).years[0]?.learningCredit.why.reading;
    expect([withdrawn('diploma'), withdrawn('credit')]).toEqual([false, true]);
  });

  it('comes back twice under a diploma contract only, in the account in time too', () => {
    const year = [enrolment(2024, marks({ U1: 12 }), { published: published(2024, 1) }), enrolment(2024, marks({ U2: 12 }), { contract: 'credit' })];
    const { timeline } = assessed(of, year).learningCredit;
    expect(timeline.map(({ moment, balance }) => `${moment} ${balance}`)).toEqual(['start 140', 'enrolled 134', 'enrolled 128', 'published-1 146', 'end 146']);
  });

  it('leaves to go what automatic tolerances do not settle (G.5)', () => {
    const { refusals, threshold } = assessed(of, [enrolment(2024, marks({ U1: 12, U2: 9 }))], { student: { learningCredit: 0 } });
    expect(threshold.applies && threshold.automatic.value).toEqual(['U2']);
    expect(refusals.find(({ kind }) => kind === 'learning-credit')?.why.steps.find(({ key }) => key === 'to-go')?.value).toEqual({ unit: 'points', value: 168 });
  });
});

describe('what the threshold says of itself', () => {
  it('names a replaced elective, and a change of major', () => {
    const free = { mandatory: false, group: 'free' } as const;
    const electives = programme([unit('A', 6), unit('E1', 6, free), unit('E2', 6, free), unit('X', 6, { group: 'major:X' }), unit('Y', 6, { group: 'major:Y' })], {
      groups: [{ id: 'free', kind: 'electives', title: 'free' }],
    });
    const { threshold } = assessed(electives, [enrolment(2023, marks({ A: 12, E1: 5 })), enrolment(2024, marks({ E2: 12 }))]);
    expect(threshold.applies && threshold.status.why.steps[1]).toEqual({ key: 'package-replaced', value: { unit: 'units', value: ['E1', 'E2'] } });
    const changed = assessed(electives, [enrolment(2023, marks({ A: 12, X: 12 })), enrolment(2024, marks({ Y: 12 }))]).threshold;
    expect(changed.applies && changed.due.why.steps[1]).toEqual({ key: 'change-of-major', value: { unit: 'answer', value: 'yes' } });
  });
});

describe('groups and majors (A.6)', () => {
  it('ask a minimum of electives, not of a major', () => {
    const whole = programme([unit('A', 6)], { points: 6, groups: [{ id: 'major:X', kind: 'major', title: 'X', min: 60 }] });
    expect(assessed(whole, [enrolment(2024, marks({ A: 12 }))]).programme.passed.value).toBe(true);
  });

  it('are not changed by a second year without a teaching subject', () => {
    const subjects = programme([unit('A', 6), unit('B', 6), unit('S', 6, { mandatory: false, group: 'subject:PE' })]);
    const { threshold } = assessed(subjects, [enrolment(2023, marks({ A: 12, S: 12 })), enrolment(2024, marks({ B: 12 }))]);
    expect(threshold.applies && threshold.due.value).toBe(2024);
  });

  it('leave an exempted unit exempted, whatever the other contract says', () => {
    const both = assessed(of, [enrolment(2024, [exempt('U1')]), enrolment(2024, [taken('U1', [5])], { contract: 'credit' })]);
    expect(both.units['U1']?.status.value).toBe('exempt');
  });
});
