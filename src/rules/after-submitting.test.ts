import { describe, expect, it } from 'vitest';
import type { CalendarDate, IspDraft } from '../model/index.ts';
import { leaving, secondSemester, withdrawals } from './after-submitting.ts';
import { dossier, enrolment, marks, programme, taken, unit } from './testing/build.fixture.ts';
import { draft } from './testing/draft.fixture.ts';
import { pack } from './testing/pack.fixture.ts';

const later = { stage: 2, mandatory: false } as const;
const of = programme([
  unit('A', 6, later),
  unit('B', 6, { ...later, semester: 2 }),
  unit('Y', 12, { ...later, semester: 'year' }),
  unit('E', 6, later),
  unit('OLD', 30, later),
]);
const next = draft(['A', 'B', 'Y', 'E*']);
const past = [enrolment(2024, marks({ OLD: 12, A: 5 }))];
const situation = (more: Partial<IspDraft> = {}) => ({ dossier: dossier(past, { learningCredit: 100 }), today: '2025-10-20', next: { ...next, ...more } }) as const;

describe('changing the second semester (H.1, art. 19)', () => {
  const two = programme([...of.units, unit('C', 6, { ...later, semester: 2 })]);
  const changing = (on: CalendarDate, enrolments: Parameters<typeof dossier>[0] = []) => secondSemester(pack, two, dossier(enrolments), 2025, on);

  it('can be done until the day of the rules, of units that start in it', () => {
    expect(changing('2026-02-25')).toEqual({ from: null, until: '2026-02-25', term: 'open', units: ['B', 'C'] });
    expect(changing('2026-02-26')).toMatchObject({ term: 'over' });
  });

  it('can be done from its start, where the calendar of that year is known', () => {
    const begun = [enrolment(2024, [], { semester2Start: '2025-02-10' }), enrolment(2025, [], { contract: 'credit' }), enrolment(2025, [], { semester2Start: '2026-02-09' })];
    expect(changing('2026-02-08', begun)).toMatchObject({ from: '2026-02-09', term: 'before' });
    expect([changing('2026-02-09', begun).term, changing('2026-02-25', begun).term, changing('2026-02-26', begun).term]).toEqual(['open', 'open', 'over']);
    expect(changing('2026-02-08', begun.slice(0, 2))).toMatchObject({ from: null, term: 'open' });
  });

  it('leaves what an exam was taken of this year, a missed one too: that is final', () => {
    const units = (year: number, record: Parameters<typeof enrolment>[1][number]) => changing('2026-02-10', [enrolment(year, [record])]).units;
    expect([units(2025, taken('B', [12])), units(2025, taken('B', ['NA'])), units(2025, taken('B', [], { examTaken: true }))]).toEqual([['C'], ['C'], ['C']]);
    expect([units(2025, taken('B', [])), units(2024, taken('B', [5]))]).toEqual([['B', 'C'], ['B', 'C']]);
    expect(changing('2026-02-10', [enrolment(2025, [taken('A', []), taken('B', [12]), taken('C', [])])]).units).toEqual(['C']);
    // Noted after the exams of June, of a day before them.
    const june = enrolment(2025, [taken('B', [12])], { published: { 1: '2026-02-07', 2: '2026-07-01' } });
    expect([changing('2026-02-10', [june]).units, changing('2026-07-01', [june]).units]).toEqual([['B', 'C'], ['C']]);
    const winter = enrolment(2025, [{ code: 'B', opportunities: [{ result: 12, period: 1 }], parts: [] }], { published: { 1: '2026-02-07', 2: '2026-07-01' } });
    expect(changing('2026-02-10', [winter]).units).toEqual(['C']);
  });
});

describe('withdrawing from a unit of an ISP that is not in the dossier yet (H.13, art. 23)', () => {
  const judged = (on: `${number}-${number}-${number}`, given: Parameters<typeof withdrawals>[2] = situation(), year = 2025) =>
    withdrawals(pack, of, given, year, on).map(({ code, withdrawal }) => [code, withdrawal.reasons.join(' '), withdrawal.restores.value]);

  it('says of each unit whether it can be, on the last day and the day after', () => {
    expect(judged('2025-11-30')).toEqual([['A', 'retake', 0], ['B', '', 6], ['Y', '', 12]]);
    expect(judged('2025-12-01')).toEqual([['A', 'retake too-late', 0], ['B', '', 6], ['Y', 'too-late', 0]]);
    expect(judged('2026-03-16')).toEqual([['A', 'retake too-late', 0], ['B', 'too-late', 0], ['Y', 'too-late', 0]]);
  });

  it('leaves out what was withdrawn from already, in the ISP itself', () => {
    const units = next.units.map((one) => (one.code === 'Y' ? { ...one, withdrewOn: '2025-10-10' as const } : one));
    expect(judged('2025-11-30', situation({ units })).map(([code]) => code)).toEqual(['A', 'B']);
  });

  it('judges the unit of its own contract, where two contracts of the year have it (B.12, I.6)', () => {
    const twice = (contract: 'diploma' | 'credit', more: Partial<IspDraft> = {}) => ({
      ...situation({ ...more, units: [{ code: 'B', exempt: false }] }),
      dossier: dossier([enrolment(2024, marks({ OLD: 12 })), enrolment(2025, [taken('B', [])], { contract })]),
    });
    expect(judged('2025-11-01', twice('credit'))).toEqual([['B', '', 6]]);
    expect(judged('2025-11-01', twice('diploma', { contract: 'credit' }))).toEqual([['B', '', 0]]);
  });

  it('says nothing without a draft, or of a year before the last', () => {
    const { next: _, ...none } = situation();
    expect(judged('2025-11-01', none)).toEqual([]);
    expect(judged('2025-11-01', { ...situation(), dossier: dossier([enrolment(2026, marks({ B: 12 }))]) })).toEqual([]);
  });
});

describe('leaving an ISP as a whole (I.6, J.5)', () => {
  const calendar = { start: '2025-09-22', semester2: '2026-02-09' } as const;
  const left = (on: `${number}-${number}-${number}`, given: Parameters<typeof leaving>[2] = situation(), when: IspDraft['calendar'] = calendar) => {
    const result = leaving(pack, of, given, 2025, on, when);
    return result === undefined ? null : [result.restores.value, result.balance.value, result.fee?.total.value];
  };
  // 100 − 36 + 30 + 30 (bonus) = 124 after 2024-2025; 24 points are taken in 2025-2026. 24 points in all, 18 of semester 1 and the year.
  it('gives back what the day still gives back', () => {
    expect(left('2025-10-20')).toEqual([24, 124, 28800]);
    expect(left('2025-10-21')).toEqual([24, 124, 28800 + 9 * 1380]);
    expect(left('2025-12-01')).toEqual([6, 106, 28800 + 18 * 1380]);
    expect(left('2026-03-16')).toEqual([0, 100, 28800 + 21 * 1380]);
  });

  it('does not know the fee without the dates of the year, and takes those of the draft first', () => {
    expect(leaving(pack, of, situation(), 2025, '2025-10-20')?.fee).toBeNull();
    expect(left('2025-10-20', situation({ calendar: { ...calendar, start: '2025-09-01' } }))).toEqual([24, 124, 28800 + 9 * 1380]);
  });

  it('leaves another contract of that year alone', () => {
    const beside = [...past, enrolment(2025, marks({ OLD: 12 }), { contract: 'credit', main: false })];
    expect(leaving(pack, of, { ...situation(), dossier: dossier(beside, { learningCredit: 200 }) }, 2025, '2025-10-20', calendar)?.restores.value).toBe(24);
    // The year of the draft is left, not a diploma contract beside a credit contract, nor the year after it.
    const diploma = [...past, enrolment(2025, [taken('Y', [null])])];
    const credit = draft(['B'], { contract: 'credit', main: false });
    const given = { dossier: dossier(diploma, { learningCredit: 100 }), today: '2025-10-20', next: credit } as const;
    // 124 − 12 − 6.
    expect(left('2025-10-20', given)?.slice(0, 2)).toEqual([0, 106]);
    const after = dossier([...past, enrolment(2026, [taken('B', [null])])], { learningCredit: 100 });
    expect(left('2025-10-20', { ...situation(), dossier: after })?.slice(0, 2)).toEqual([24, 118]);
    const { today: _, ...timeless } = situation();
    expect(left('2025-10-20', timeless)).toEqual([24, 124, 28800]);
  });

  it('gives back by leaving only what did not come back before, and says of which units (I.6)', () => {
    const six = programme([unit('A', 6, later), unit('B', 24, later), unit('OLD', 30, later)]);
    const of2025 = draft(['A', 'B']);
    const gone = { code: 'A', opportunities: [], parts: [], withdrewOn: '2025-10-10' as const };
    const begun = dossier([...past, enrolment(2025, [gone, taken('B', [])])]);
    const back = (on: CalendarDate, given: Parameters<typeof leaving>[2]) => {
      const { value, why } = leaving(pack, six, given, 2025, on)?.restores ?? {};
      return [value, why?.steps.find(({ key }) => key === 'restored-points')?.units, why?.rule];
    };
    // In the dossier, or noted in the ISP alone.
    const noted = draft([{ code: 'A', exempt: false, withdrewOn: '2025-10-10' }, 'B']);
    for (const given of [{ dossier: begun, next: of2025 }, { dossier: dossier(past), next: noted }]) {
      expect(back('2025-11-10', given)).toEqual([24, ['B'], 'I.6']);
      expect(back('2025-12-10', given)).toEqual([0, [], 'I.6']);
    }
    const credit = draft(['OLD'], { contract: 'credit', main: false });
    expect(back('2025-11-10', { dossier: begun, next: credit })).toEqual([0, [], 'I.6']);
    expect(leaving(pack, six, { dossier: begun, next: credit }, 2025, '2025-11-10')?.restores.why.reading).toBe(true);
    // Who left already gets nothing back by leaving later, and what the earlier day would have given by leaving earlier.
    const left = dossier([...past, enrolment(2025, [taken('A', []), taken('B', [])], { withdrewOn: '2025-11-10' })]);
    expect([back('2025-12-10', { dossier: left, next: of2025 }), back('2025-11-10', { dossier: left, next: of2025 })]).toEqual([[0, [], 'I.6'], [0, [], 'I.6']]);
    const late = dossier([...past, enrolment(2025, [taken('A', []), taken('B', [])], { withdrewOn: '2025-12-10' })]);
    expect(back('2025-11-10', { dossier: late, next: of2025 })).toEqual([30, ['A', 'B'], 'I.6']);
  });

  it('says on which day, how much in all, and what that rests on (H.13, I.1): as the text has it, but for a credit contract', () => {
    const { why } = leaving(pack, of, situation(), 2025, '2025-12-01')?.restores ?? {};
    expect(why).toMatchObject({ rule: 'I.6', restsOn: ['H.13', 'I.1'], reading: false, missing: [] });
    expect(why?.steps).toEqual([
      { key: 'withdraw-on', value: { unit: 'date', value: '2025-12-01' } },
      { key: 'restored-points', value: { unit: 'points', value: 6 }, units: ['B'], sign: '=', total: true },
    ]);
  });

  it('gives back a unit that was given up before in another year or under another contract', () => {
    const gone = taken('B', [], { withdrewOn: '2024-10-10' });
    const before = [enrolment(2024, [gone]), enrolment(2025, [{ ...gone, withdrewOn: '2025-10-10' }], { contract: 'credit', main: false })];
    for (const one of before) expect(left('2025-10-20', { dossier: dossier([one]), next: draft(['B']) })?.[0]).toBe(6);
  });

  it('changes nothing of the learning credit for who left already', () => {
    const gone = dossier([...past, enrolment(2025, [taken('B', []), taken('Y', [])], { withdrewOn: '2025-11-10' })], { learningCredit: 100 });
    // In December the unit of the whole year would not come back any more.
    expect(left('2025-12-10', { dossier: gone, next: draft(['B', 'Y']) })?.slice(0, 2)).toEqual([0, 124]);
  });

  it('gives back nothing of a programme that uses no learning credit (I.1)', () => {
    const associate = programme([unit('A', 6, later), unit('OLD', 30, later)], { kind: 'associate' });
    expect(leaving(pack, associate, { dossier: dossier([]), next: draft(['A']) }, 2025, '2025-10-20')?.restores.value).toBe(0);
  });

  it('costs the same once its year is in the dossier (J.3)', () => {
    const paid = (given: Parameters<typeof dossier>[0]) =>
      left('2025-12-01', { ...situation(), dossier: dossier([enrolment(2024, marks({ OLD: 12 })), ...given], { learningCredit: 24, bonusUsed: 60 }) })?.[2];
    expect(paid([])).toBe(28800 + 18 * 1380);
    expect(paid([enrolment(2025, ['A', 'B', 'Y'].map((code) => taken(code, [])))])).toBe(paid([]));
  });

  it('counts what was rebuilt until today, where that is known (I.9)', () => {
    // All comes back. 2026-2027 is the full year without enrolment, 2027-2028 gives ten.
    const seenOn = (today?: CalendarDate) =>
      left('2025-10-20', { dossier: dossier([], { learningCredit: 40 }), next: draft(['B']), ...(today === undefined ? {} : { today }) })?.slice(0, 2);
    expect([seenOn('2025-10-20'), seenOn('2027-10-20'), seenOn()]).toEqual([[6, 40], [6, 50], [6, 40]]);
  });

  it('says nothing without a draft', () => {
    const { next: _, ...none } = situation();
    expect(left('2025-10-20', none)).toBeNull();
  });
});
