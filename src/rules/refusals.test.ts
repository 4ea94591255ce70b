import { describe, expect, it } from 'vitest';
import type { Enrolment, Programme, UnitRecord } from '../model/index.ts';
import { assessed, enrolment, marks, programme, taken, unit } from './testing/build.fixture.ts';
import { draft, found } from './testing/draft.fixture.ts';

const units = [
  unit('GOOD', 10),
  unit('MORE', 10),
  unit('BAD', 10),
  unit('POOR', 11),
  unit('F'),
  unit('G', 6, { identicalTo: ['F', 'GONE'] }),
  unit('E1', 6, { mandatory: false }),
  unit('E2', 6, { mandatory: false }),
];
const of = programme(units);
const year = (at: number, results: Parameters<typeof marks>[0], more: Partial<Enrolment> = {}) => enrolment(at, marks(results), more);
/** First years before the threshold, so that only progress is judged. */
const listed = (years: readonly Enrolment[], more: Parameters<typeof assessed>[2] = {}, one: Programme = of) =>
  assessed(one, years, more).refusals.map(({ kind, unit: code, year: from, until }) =>
    [kind, ...(code === undefined ? [] : [code]), from, ...(until === undefined ? [] : [until])].join(' '),
  );
const conditions = (years: readonly Enrolment[]) => assessed(of, years).years.map(({ bindingCondition }) => bindingCondition.value);

const low = { GOOD: 12, POOR: 5 };
const half = { GOOD: 12, BAD: 5 };

describe('study efficiency below one half (G.1)', () => {
  it('puts a binding condition on the next year, exactly 50 % does not', () => {
    expect(conditions([year(2020, low)])).toEqual([true]);
    expect(conditions([year(2020, half)])).toEqual([false]);
    expect(listed([year(2020, low)])).toEqual([]);
  });

  it('refuses the programme for a year when it comes twice', () => {
    expect(listed([year(2020, low), year(2021, { MORE: 12, BAD: 5, E1: 5 })])).toEqual(['efficiency 2022 2022']);
    expect(listed([year(2020, low), year(2021, { MORE: 12, BAD: 5 })])).toEqual([]);
    expect(conditions([year(2020, low), year(2021, { MORE: 12, BAD: 5, E1: 5 })])).toEqual([true, true]);
  });

  it('is lifted by a better year, and not by a year away', () => {
    expect(listed([year(2020, low), year(2021, { MORE: 12 }), year(2022, { E1: 5 })])).toEqual([]);
    expect(listed([year(2020, low), year(2023, { E1: 5 })])).toEqual(['efficiency 2024 2024']);
  });

  it('is lifted by a refusal that was served, not by one that was lifted', () => {
    const refused = [year(2018, { BAD: 5 }), year(2019, { POOR: 5 })];
    expect(listed([...refused, year(2021, { E1: 5 })])).toEqual([]);
    expect(conditions([...refused, year(2021, { E1: 5 })])).toEqual([true, true, true]);
    expect(conditions([...refused, year(2021, { E1: 12 })])).toEqual([true, true, false]);
    const november = (at: number) => enrolment(at, [taken('E1', [])], { withdrewOn: `${at}-11-30` });
    expect(conditions([...refused, november(2021)])).toEqual([true, true, false]);
    expect(conditions([...refused, november(2020)])).toEqual([true, true, true]);
    const lifted = [...refused, year(2020, { E1: 5 }, { contract: 'credit' })];
    expect(listed([...lifted, year(2021, { E2: 5 })])).toEqual(['efficiency 2022 2022']);
    expect(listed([...refused, year(2020, { E1: 5 })])).toEqual(['efficiency 2021 2021']);
  });

  it('judges nothing while a result is missing, under a credit contract, or after leaving before 1 December', () => {
    expect(conditions([year(2020, { GOOD: 12, POOR: [5, null] })])).toEqual([false]);
    expect(conditions([year(2020, low), year(2021, { E1: 5 }, { contract: 'credit' }), year(2022, { MORE: 12 })])).toEqual([
      true,
      true,
      false,
    ]);
    const left = enrolment(2021, [taken('E1', [])], { withdrewOn: '2021-11-30' });
    expect(conditions([year(2020, low), left, year(2022, { MORE: 12 })])).toEqual([true, true, false]);
    expect(listed([year(2020, low), year(2021, { POOR: [5, null] })])).toEqual([]);
  });
});

describe('a third enrolment for a unit (G.2, G.4)', () => {
  it('is refused after two failed years, both below one half', () => {
    expect(listed([year(2020, { F: 5, GOOD: 12 }), year(2021, { F: 5 })])).toEqual([]);
    expect(listed([year(2020, { F: 5 }), year(2021, { F: 5, MORE: 12 }), year(2022, { E1: 12 })])).toEqual([]);
    expect(listed([year(2020, { F: 5 }), year(2021, { F: 5 })])).toEqual(['efficiency 2022 2022', 'third-enrolment F 2022 2022']);
  });

  it('is refused after two years in a row under a credit contract, or one of each with less than one half', () => {
    const credit = { contract: 'credit' } as const;
    expect(listed([year(2020, { F: 5 }, credit), year(2021, { F: 5 }, credit)])).toEqual(['third-enrolment F 2022 2022']);
    expect(listed([year(2020, { F: 5 }, credit), year(2021, { F: 5, E1: 5 })])).toEqual(['third-enrolment F 2022 2022']);
    expect(listed([year(2020, { F: 5 }), year(2021, { F: 5 }, credit)])).toEqual(['third-enrolment F 2022 2022']);
    expect(listed([year(2020, { F: 5, GOOD: 12 }), year(2021, { F: 5 }, credit)])).toEqual([]);
    expect(listed([year(2020, { F: 5 }, credit), year(2021, { F: 5, GOOD: 12 })])).toEqual([]);
    expect(listed([year(2020, { F: 5 }, { contract: 'credit-exam' }), year(2021, { F: 5 }, { contract: 'credit-exam' })])).toEqual([]);
    expect(listed([year(2020, { F: 5 }, credit), year(2021, { E1: 12 }), year(2022, { F: 5 }, credit)])).toEqual([]);
  });

  it('is refused too for a unit of both contracts: each year counts as one under a credit contract, and as one of its efficiency', () => {
    const both = (at: number, more: Readonly<Record<string, number>>) => [
      year(at, { F: 5, ...more }),
      year(at, { F: 5 }, { contract: 'credit', main: false }),
    ];
    expect(listed([...both(2020, { GOOD: 12 }), ...both(2021, { MORE: 12 })])).toEqual(['third-enrolment F 2022 2022']);
    expect(listed([...both(2020, { BAD: 5 }), year(2021, { E1: 12 }), ...both(2022, { POOR: 5 })])).toEqual(['third-enrolment F 2023 2023']);
  });

  it('goes by the efficiency of the ISP for a unit of that ISP only', () => {
    const exams = (at: number, results: Parameters<typeof marks>[0]) => [year(at, results), year(at, { F: 5 }, { contract: 'credit-exam', main: false })];
    expect(listed([...exams(2020, { BAD: 5 }), ...exams(2021, { POOR: 5 })])).toEqual(['efficiency 2022 2022']);
  });

  it('counts no year in which the unit was given back in time, and none of its failures anew after a year left before 1 December', () => {
    const given = enrolment(2021, [...marks({ BAD: 5, GOOD: 12 }), taken('F', [], { withdrewOn: '2021-11-30' })]);
    expect(listed([year(2020, { F: 5 }), given, year(2022, { F: 5 })])).toEqual(['third-enrolment F 2023 2023']);
    const left = enrolment(2022, marks({ F: 5 }), { withdrewOn: '2022-11-15' });
    expect(listed([year(2020, { F: 5 }), year(2021, { F: 5 }), left])).toEqual([]);
  });

  it('adds identical units up and names the one taken last', () => {
    expect(listed([year(2020, { F: 5 }), year(2021, { G: 5 })])).toEqual(['efficiency 2022 2022', 'third-enrolment G 2022 2022']);
    expect(listed([year(2020, { G: 5 }), year(2021, { F: 5 })])).toContain('third-enrolment F 2022 2022');
    expect(listed([year(2020, { G: 12 }), year(2021, { F: 5, BAD: 5 })])).toEqual([]);
    const given = enrolment(2021, [taken('F', [], { withdrewOn: '2021-11-30' }), ...marks({ G: 5 })]);
    expect(listed([year(2020, { F: 5 }), given])).toEqual(['efficiency 2022 2022', 'third-enrolment G 2022 2022']);
  });

  it('does not follow a year left before 1 December, though an exam was taken in it', () => {
    const left = (at: number) => enrolment(at, marks({ F: 5 }), { withdrewOn: `${at}-11-15` });
    expect(listed([left(2020), left(2021)])).toEqual([]);
    expect(listed([year(2020, { F: 5 }), left(2021)])).toEqual([]);
  });

  it('counts from nought after a year away, but not for the threshold package', () => {
    expect(listed([year(2019, { F: 5 }), year(2021, { F: 5 })])).toEqual(['efficiency 2022 2022']);
    expect(listed([year(2023, { F: 5 }), year(2025, { F: 5 })])).toEqual([
      'threshold 2026 2031',
      'efficiency 2026 2026',
      'third-enrolment F 2026 2026',
    ]);
  });

  it('waits until the year is complete, and is not for a tolerated unit', () => {
    expect(listed([year(2020, { F: 5 }), year(2021, { F: 5, E1: [5, null] })])).toEqual([]);
    expect(listed([year(2020, { F: 5 }), enrolment(2021, [taken('F', [9], { tolerated: 'student' })])])).toEqual(['efficiency 2022 2022']);
  });

  it('is for bachelor’s students and credit contracts', () => {
    const associate = programme(units, { kind: 'associate', initial: false });
    expect(listed([year(2020, { F: 5 }), year(2021, { F: 5 })], {}, associate)).toEqual(['efficiency 2022 2022']);
    const advanced = programme(units, { kind: 'bachelor-after-bachelor', initial: false });
    expect(listed([year(2020, { F: 5 }), year(2021, { F: 5 })], {}, advanced)).toEqual(['efficiency 2022 2022', 'third-enrolment F 2022 2022']);
    expect(listed([year(2020, { F: 5 }, { contract: 'credit' }), year(2021, { F: 5 }, { contract: 'credit' })], {}, associate)).toEqual([
      'third-enrolment F 2022 2022',
    ]);
  });
});

describe('a fourth enrolment for a unit (G.3)', () => {
  const good = (at: number, code: string) => year(at, { F: 5, [code]: 12 });
  it('is refused after three failed years, however good they were', () => {
    expect(listed([good(2019, 'GOOD'), good(2020, 'MORE')])).toEqual([]);
    expect(listed([good(2019, 'GOOD'), good(2020, 'MORE'), good(2021, 'BAD')])).toEqual(['fourth-enrolment F 2022 2022']);
    expect(listed([good(2018, 'GOOD'), good(2020, 'MORE'), good(2021, 'BAD')])).toEqual([]);
  });

  it('does not count a year in which the unit was withdrawn from in time', () => {
    const withdrawn = enrolment(2021, [...marks({ BAD: 12 }), taken('F', [], { withdrewOn: '2021-11-30' })]);
    expect(listed([good(2019, 'GOOD'), good(2020, 'MORE'), withdrawn])).toEqual([]);
    const late = enrolment(2021, [...marks({ BAD: 12 }), taken('F', [], { withdrewOn: '2021-12-01' })]);
    expect(listed([good(2019, 'GOOD'), good(2020, 'MORE'), late])).toEqual(['fourth-enrolment F 2022 2022']);
  });
});

describe('a threshold that was missed (F.6)', () => {
  const missed = [year(2023, { GOOD: 12, F: 5 }), year(2024, { MORE: 12, F: 5 })];
  it('refuses the programme for six years, and no longer', () => {
    expect(listed(missed)).toEqual(['threshold 2025 2030']);
    expect(listed([...missed, year(2029, { E1: 12 })])).toEqual(['threshold 2025 2030']);
    expect(listed([...missed, year(2030, { E1: 12 })])).toEqual([]);
  });

  it('bars a draft of those years, and of no other', () => {
    const barred = (at: number) => found(of, missed, draft(['E2'], { year: at }), 'F.6').length;
    expect([2024, 2025, 2030, 2031].map(barred)).toEqual([0, 1, 1, 0]);
  });
});

describe('no learning credit left (G.5)', () => {
  const balance = (
    learningCredit: number,
    more: Partial<Programme> = {},
    student = {},
    results: readonly UnitRecord[] = marks({ GOOD: 12 }),
  ) => listed([enrolment(2020, results)], { student: { learningCredit, bonusUsed: 60, ...student } }, programme(units, more));

  it('bars a bachelor’s at nought, not at one', () => {
    expect(balance(0)).toEqual(['learning-credit 2021']);
    expect(balance(1)).toEqual([]);
    expect(balance(0, { kind: 'associate' })).toEqual([]);
    expect(balance(0, {}, {}, marks({ GOOD: [5, null] }))).toEqual([]);
  });

  it('does not bar a holder of a bachelor’s from an educational one', () => {
    expect(balance(0, { educational: true })).toEqual(['learning-credit 2021']);
    expect(balance(0, { educational: true }, { holdsBachelor: true })).toEqual([]);
  });

  it('lets in for a year who was enrolled both years before and has at most 30 points to go', () => {
    const exception = (toGo: number, first = 2019) => {
      const big = programme([unit('DONE', 180 - toGo - 10), unit('LAST', 10), unit('REST', toGo)]);
      const years = [enrolment(first, marks({ DONE: 12 })), enrolment(2020, marks({ LAST: 12 }))];
      return assessed(big, years, { student: { learningCredit: 0, bonusUsed: 60, rebuilt: true } }).refusals.map(
        ({ exception: given }) => given,
      );
    };
    expect(exception(30)).toEqual(['thirty-points']);
    expect(exception(31)).toEqual([undefined]);
    expect(exception(30, 2018)).toEqual([undefined]);
  });

  it('bars from the year after the last on, whatever year a draft is of', () => {
    const spent = { learningCredit: 0, bonusUsed: 60, rebuilt: true };
    const next = { year: 2028, contract: 'diploma' as const, main: true, units: [] };
    expect(assessed(of, [year(2020, { GOOD: 12 })], { student: spent, next }).refusals).toMatchObject([{ kind: 'learning-credit', year: 2021 }]);
  });

  it('bars a first enrolment too', () => {
    expect(assessed(of, [], { student: { learningCredit: 0 }, today: '2025-07-01' }).refusals).toMatchObject([
      { kind: 'learning-credit', year: 2024 },
    ]);
    expect(assessed(of, [], { student: { learningCredit: 0 }, next: { year: 2026, contract: 'diploma', main: true, units: [] } }).refusals).toMatchObject([
      { kind: 'learning-credit', year: 2026 },
    ]);
    expect(assessed(of, [], { student: { learningCredit: 0 } }).refusals).toMatchObject([{ kind: 'learning-credit', year: 2024 }]);
  });
});
