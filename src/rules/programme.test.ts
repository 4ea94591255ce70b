import { describe, expect, it } from 'vitest';
import type { Enrolment, Programme, UnitRecord } from '../model/index.ts';
import { assess } from './assess.ts';
import { assessed, dossier, enrolment, exempt, marks, programme, taken, unit } from './testing/build.fixture.ts';
import { pack } from './testing/pack.fixture.ts';
import { said } from './testing/said.fixture.ts';

const small = (units: Programme['units'], more: Partial<Programme> = {}) =>
  programme(units, { kind: 'bachelor-after-bachelor', initial: false, points: 60, stages: 1, ...more });
const year = (units: readonly UnitRecord[], more: Partial<Enrolment> = {}) => enrolment(2024, units, more);

describe('what passing a programme takes (E.0–E.2)', () => {
  const units = [
    unit('A', 30),
    unit('B', 24),
    unit('E', 6, { mandatory: false, group: 'free' }),
    unit('F', 6, { mandatory: false, group: 'free' }),
  ];
  const of = small(units, { groups: [{ id: 'free', kind: 'electives', title: 'free', min: 6, max: 9 }] });
  const passed = (results: Parameters<typeof marks>[0], more: Partial<Enrolment> = {}) =>
    assessed(of, [year(marks(results), more)]).programme.passed.value;

  it('is every mandatory unit, the electives’ minimum, and the points of the programme', () => {
    expect(passed({ A: 12, B: 12, E: 12 })).toBe(true);
    expect(passed({ A: 12, B: 12 })).toBe(false);
    expect(passed({ A: 12, E: 12, F: 12 })).toBe(false);
    const larger = small(units, { ...of, points: 61 });
    expect(assessed(larger, [year(marks({ A: 12, B: 12, E: 12 }))]).programme.passed.value).toBe(false);
  });

  it('does not count electives above their maximum', () => {
    const capped = small(units, { ...of, points: 64 });
    expect(assessed(capped, [year(marks({ A: 12, B: 12, E: 12, F: 12 }))]).programme.passed.value).toBe(false);
    expect(assessed(small(units, { ...of, points: 63 }), [year(marks({ A: 12, B: 12, E: 12, F: 12 }))]).programme.passed.value).toBe(true);
  });

  it('is not spoilt by a failed elective that is not needed', () => {
    expect(passed({ A: 12, B: 12, E: 12, F: 3 })).toBe(true);
  });

  it('is under a diploma or diploma-exam contract', () => {
    expect(passed({ A: 12, B: 12, E: 12 }, { contract: 'diploma-exam' })).toBe(true);
    expect(passed({ A: 12, B: 12, E: 12 }, { contract: 'credit' })).toBe(false);
    const beside = year(marks({ F: 12 }), { contract: 'credit', main: false });
    expect(assessed(of, [year(marks({ A: 12, B: 12, E: 12 })), beside]).programme.passed.value).toBe(true);
  });

  it('asks the units of the major that is followed, and no other', () => {
    const majors = small([unit('A', 30), unit('X', 30, { group: 'major:X' }), unit('Y', 30, { group: 'major:Y' })]);
    const result = (units: Parameters<typeof marks>[0], major?: string) =>
      assessed(majors, [year(marks(units), major === undefined ? {} : { major })]).programme.passed.value;
    expect(result({ A: 12, X: 12 })).toBe(true);
    expect(result({ A: 12, X: 12 }, 'X')).toBe(true);
    expect(result({ A: 12, X: 12 }, 'major:Y')).toBe(false);
  });

  it('with tolerances takes 50 %: 49.5 is rounded up to it, 49.4 is not', () => {
    const tolerated = (other: number) => {
      const one = small([unit('B', 48), unit('C', 6), unit('D', 6)]);
      return assessed(one, [year([...marks({ B: 10, D: other }), taken('C', [9], { tolerated: 'student' })])]).programme;
    };
    const half = tolerated(10);
    expect([half.percentage.value, half.passed.value]).toEqual([50, true]);
    const seven = small([unit('B', 53), unit('C', 7)]);
    const below = assessed(seven, [year([...marks({ B: 10 }), taken('C', [9], { tolerated: 'student' })])]).programme;
    expect([below.percentage.value, below.passed.value]).toEqual([49, false]);
  });

  it('with tolerances keeps within ten per cent and the programme’s cap, but knows no starter', () => {
    const one = (points: number, more: Partial<Programme> = {}) =>
      assessed(programme([unit('B', 180 - points), unit('C', points)], more), [
        year([...marks({ B: 12 }), taken('C', [9], { tolerated: 'student' })]),
      ]).programme.passed.value;
    expect([one(18), one(19)]).toEqual([true, false]);
    expect(one(18, { toleranceCap: 17 })).toBe(false);
  });
});

describe('the weighted percentage (E.3)', () => {
  const of = small([unit('A', 30), unit('B', 24), unit('C', 6, { grading: 'pass-fail' }), unit('D', 12)]);
  const percentage = (units: readonly UnitRecord[]) => assessed(of, [year(units)]).programme.percentage.value;

  it('counts standing failed marks, not missed exams, fraud, or what is open', () => {
    expect(percentage(marks({ A: 12, B: 6 }))).toBe(47);
    expect(percentage(marks({ A: 12, B: 'NA', D: 'FR' }))).toBe(60);
    expect(percentage(marks({ A: 12, B: null }))).toBe(60);
    expect(percentage(marks({ A: null }))).toBeNull();
  });

  it('leaves pass and fail and exemptions out, but keeps the mark of one with the same code', () => {
    expect(percentage([...marks({ A: 12, C: 'pass' }), exempt('B')])).toBe(60);
    expect(percentage([...marks({ A: 12 }), exempt('D', 18)])).toBe(69);
  });

  it('counts the later year’s mark only', () => {
    expect(assessed(of, [enrolment(2023, marks({ A: 4 })), enrolment(2024, marks({ A: 14 }))]).programme.percentage.value).toBe(70);
  });
});

describe('the grade in sight (E.4)', () => {
  const of = programme([unit('A', 30), unit('B', 30), unit('C', 60)]);
  const soFar = (a: number, b: number) => assessed(of, [enrolment(2024, marks({ A: a, B: b }))]).programme.meritSoFar.value;

  it('is that of the percentage so far, and none below what passes a programme', () => {
    expect(soFar(14, 14)).toBe('cum-laude');
    expect(soFar(10, 10)).toBe('satisfactory');
    expect(soFar(12, 7)).toBeNull();
  });
});

describe('merit (E.4)', () => {
  const of = small([unit('A', 50), unit('B', 10)]);
  const merit = (a: number, b: number) => assessed(of, [year(marks({ A: a, B: b }))]).programme;

  it.each([
    [13, 16, 68, 'cum-laude'],
    [13, 15, 67, 'satisfactory'],
    [15, 17, 77, 'magna-cum-laude'],
    [15, 16, 76, 'cum-laude'],
    [17, 17, 85, 'summa-cum-laude'],
    [17, 16, 84, 'magna-cum-laude'],
    [18, 18, 90, 'summa-cum-laude-congratulations'],
    [18, 17, 89, 'summa-cum-laude'],
  ])('of %i and %i is %i %%: %s', (a, b, percentage, grade) => {
    const { merit: given, percentage: counted } = merit(a, b);
    expect([counted.value, given.value]).toEqual([percentage, grade]);
  });

  it('is not given to who has not passed', () => {
    expect(merit(18, 9).merit.value).toBeNull();
  });

  it('is the highest grade reached, in whatever order the school’s numbers list the grades', () => {
    const { merit: grades } = pack.programme;
    const listed = { ...pack, programme: { ...pack.programme, merit: { ...grades, value: grades.value.toReversed() } } };
    expect(assess(listed, of, { dossier: dossier([year(marks({ A: 15, B: 17 }))]) }).programme.merit.value).toBe('magna-cum-laude');
  });

  it('needs 20 points actually taken, not 19', () => {
    const taking = (points: number) =>
      assessed(small([unit('A', 60 - points), unit('B', points)]), [year([exempt('A', 14), ...marks({ B: 14 })])]).programme.merit.value;
    expect([taking(20), taking(19)]).toEqual(['cum-laude', null]);
    const elective = { mandatory: false };
    const tried = small([unit('A', 46), unit('B', 13), unit('C', 1), unit('F', 3, elective), unit('O', 3, elective)]);
    const rest = [exempt('A', 18), ...marks({ B: 18 }), taken('C', [9], { tolerated: 'student' })];
    const grade = (...more: readonly UnitRecord[]) => assessed(tried, [year([...rest, ...more])]).programme.merit.value;
    // (46 × 18 + 13 × 18 + 9 + 3 × 9) / (63 × 20) = 87.1 %.
    expect([grade(), grade(...marks({ F: 9 })), grade(...marks({ F: 9, O: null }))]).toEqual([null, null, 'summa-cum-laude']);
  });

  it('is not given when everything is pass or fail, or in a preparatory programme', () => {
    const passFail = small([unit('A', 60, { grading: 'pass-fail' })]);
    const whole = assessed(passFail, [year(marks({ A: 'pass' }))]).programme;
    expect([whole.passed.value, whole.merit.value, whole.percentage.value]).toEqual([true, null, null]);
    const preparatory = assessed(small([unit('A', 60)], { kind: 'preparatory' }), [year(marks({ A: 15 }))]).programme;
    expect([preparatory.passed.value, preparatory.merit.value]).toEqual([true, null]);
  });
});

describe('automatic tolerances at graduation (D.11)', () => {
  const of = small([unit('A', 24), unit('B', 30), unit('C', 6)]);
  const graduate = (results: Parameters<typeof marks>[0], more: Parameters<typeof assessed>[2] = {}, one = of) => {
    const { automatic, passed, automaticBlockedBy, earned } = assessed(one, [year(marks(results))], more).programme;
    return { automatic: automatic.value.join(' '), passed: passed.value, blocked: automaticBlockedBy, earned: earned.value };
  };

  it('are deployed when they make the student pass; earned points speak of before', () => {
    expect(graduate({ A: 12, B: 12, C: 9 })).toEqual({ automatic: 'C', passed: true, blocked: null, earned: 54 });
    expect(graduate({ A: 12, B: 12, C: 7 })).toMatchObject({ automatic: '', passed: false });
    expect(graduate({ A: 12, B: 12, C: 12 })).toMatchObject({ automatic: '', passed: true });
  });

  it('wait until the year is complete, and can be refused', () => {
    expect(graduate({ A: 12, B: 12, C: [9, null] })).toMatchObject({ automatic: '', passed: false });
    expect(graduate({ A: 12, B: 12, C: 9 }, { refuseAutomatic: true })).toMatchObject({ automatic: '', passed: false });
  });

  it('look only at results of the year that ends', () => {
    const years = [enrolment(2023, marks({ A: 12, C: 9 })), enrolment(2024, marks({ B: 12 }))];
    expect(assessed(of, years).programme.automatic.value).toEqual([]);
  });

  it('say so when only the efficiency of the year stands in the way', () => {
    const bachelor = programme([unit('OLD', 165), unit('C', 15)]);
    const years = (mark: number) => [enrolment(2023, marks({ OLD: 12 })), enrolment(2024, marks({ C: mark }))];
    expect(assessed(bachelor, years(9)).programme.automaticBlockedBy).toBe('efficiency');
    expect(assessed(bachelor, years(7)).programme.automaticBlockedBy).toBeNull();
  });

  it('need half of the marks as well, together with a tolerance that the student asked for', () => {
    // 54 × 10 + 6 × 8 = 588, of 60 × 20: 49 %. With 54 × 11 = 594 instead of 540: 53.5 %.
    const two = small([unit('A', 54), unit('B', 3), unit('C', 3)]);
    const graduated = (mark: number) =>
      assessed(two, [year([...marks({ A: mark, C: 8 }), taken('B', [8], { tolerated: 'student' })])]).programme;
    expect([graduated(10).percentage.value, graduated(10).automatic.value, graduated(10).passed.value]).toEqual([49, [], false]);
    expect([graduated(11).percentage.value, graduated(11).automatic.value, graduated(11).passed.value]).toEqual([54, ['C'], true]);
  });

  it('keep within ten per cent, without the starter cap', () => {
    const over = programme([unit('A', 20), unit('X', 141), unit('C', 19)]);
    expect(assessed(over, [year(marks({ A: 12, X: 12, C: 9 }))]).programme.automatic.value).toEqual([]);
    const within = programme([unit('A', 20), unit('X', 142), unit('C', 18)]);
    expect(assessed(within, [year(marks({ A: 12, X: 12, C: 9 }))]).programme.automatic.value).toEqual(['C']);
  });

  it('are the smallest set, and none when there are two of the same size', () => {
    const units = [
      unit('A', 48),
      unit('E', 6, { mandatory: false, group: 'free' }),
      unit('F', 6, { mandatory: false, group: 'free' }),
      unit('G', 6, { mandatory: false, group: 'free' }),
    ];
    const free = small(units, { groups: [{ id: 'free', kind: 'electives', title: 'free', min: 12 }] });
    expect(graduate({ A: 12, E: 12, F: 9, G: 5 }, {}, free)).toMatchObject({ automatic: 'F', passed: true });
    expect(graduate({ A: 12, E: 12, F: 9, G: 9 }, {}, free)).toMatchObject({ automatic: '', passed: false });
  });

  it('ask about a unit of which the guide does not say whether it can be tolerated', () => {
    const unsure = small([unit('A', 54), unit('C', 6, { tolerable: 'unknown' })]);
    const { automatic } = assessed(unsure, [year(marks({ A: 12, C: 9 }))]).programme;
    expect([automatic.value, automatic.why.missing]).toEqual([[], [{ what: 'tolerable', unit: 'C' }]]);
  });

  it('are named both for the threshold and for the diploma when they serve both', () => {
    const both = programme([unit('OLD', 120), unit('A', 54), unit('C', 6)]);
    const one = assessed(both, [enrolment(2024, [exempt('OLD'), ...marks({ A: 12, C: 9 })])]);
    expect(one.threshold.applies && one.threshold.automatic.value).toEqual(['C']);
    expect([one.programme.automatic.value, one.programme.passed.value]).toEqual([['C'], true]);
  });
});

describe('the stages on the road to the diploma', () => {
  it('hold their points by standing', () => {
    const of = programme(
      [
        unit('A', 12),
        unit('B', 6),
        unit('C', 6),
        unit('D', 6, { semester: 2 }),
        unit('E', 6, { stage: 2 }),
        unit('F', 6, { stage: 2, mandatory: false, group: 'free' }),
        unit('Z', 6, { stage: 2, mandatory: false, group: 'extra' }),
      ],
      {
        stages: 2,
        groups: [
          { id: 'free', kind: 'electives', title: 'free', min: 6 },
          { id: 'extra', kind: 'electives', title: 'extra' },
        ],
      },
    );
    const results = [...marks({ A: 12, D: 9 }), exempt('B'), taken('C', [8], { tolerated: 'student' })];
    const one = assessed(of, [year(results, { published: { 1: '2025-02-07', 2: '2025-07-01' } })], { today: '2025-07-02' });
    expect(one.programme.stages).toEqual([
      { stage: 1, points: 30, settled: 24, credit: 12, exempt: 6, tolerated: 6, undecided: 6, open: 0 },
      { stage: 2, points: 12, settled: 0, credit: 0, exempt: 0, tolerated: 0, undecided: 0, open: 12 },
    ]);
    expect(one.programme.standing).toEqual({ points: 180, settled: 24, credit: 12, exempt: 6, tolerated: 6, undecided: 6, open: 150 });
  });

  it('are as long as what is held or at stake in them, where that is more than they ask', () => {
    const free = { mandatory: false, group: 'free' };
    const more = programme([unit('A', 12, free), unit('B', 5, free), unit('C', 4, free), unit('D', 3, free), unit('REST', 60, { stage: 2 })], { stages: 2 });
    const results = [...marks({ A: 12, D: 9 }), exempt('B'), taken('C', [8], { tolerated: 'student' })];
    const { stages } = assessed(more, [year(results, { published: { 1: '2025-02-07' } })], { today: '2025-02-08' }).programme;
    expect(stages[0]).toEqual({ stage: 1, points: 24, settled: 21, credit: 12, exempt: 5, tolerated: 4, undecided: 3, open: 0 });
  });

  it('count a group of electives in the first stage that it has units of', () => {
    const free = { mandatory: false, group: 'free' };
    const groups = [{ id: 'free', kind: 'electives' as const, title: 'free', min: 6 }];
    const spread = programme([unit('F2', 6, { ...free, stage: 2 }), unit('F1', 6, free)], { stages: 2, groups });
    expect(assessed(spread, []).programme.stages.map(({ points }) => points)).toEqual([6, 0]);
  });
});

describe('the road to the diploma', () => {
  const majors = programme(
    [
      unit('A', 40),
      ...['X', 'Y'].flatMap((name) => [
        unit(`${name}1`, 20, { group: `major:${name}`, stage: 1 }),
        unit(`${name}2`, name === 'X' ? 50 : 60, { group: `major:${name}`, stage: 2 }),
      ]),
    ],
    {
      points: 120,
      stages: 2,
      groups: ['X', 'Y'].map((name) => ({ id: `major:${name}`, kind: 'major' as const, title: name, min: 70 })),
    },
  );

  it('counts the points of a major before one is chosen: whichever it is, at least these come', () => {
    const { stages, standing } = assessed(majors, [enrolment(2024, marks({ A: 12 }))]).programme;
    expect(stages.map(({ points, open }) => [points, open])).toEqual([[60, 20], [50, 50]]);
    expect(standing).toMatchObject({ points: 120, settled: 40, open: 80 });
  });

  it('is as long as the programme, also where the guide lists no units for part of it', () => {
    const bare = programme([unit('A', 60)], { points: 180, stages: 3 });
    expect(assessed(bare, [enrolment(2024, marks({ A: 12 }))]).programme.standing).toMatchObject({ points: 180, settled: 60, open: 120 });
  });
});

describe('what the programme says of itself', () => {
  const elective = unit('E', 6, { mandatory: false, group: 'free' });
  const of = small([unit('A', 24), unit('B', 12), unit('C'), unit('D'), elective, unit('PF', 6, { grading: 'pass-fail' })], {
    groups: [{ id: 'free', kind: 'electives', title: 'free', min: 6 }],
  });
  const records = [...marks({ A: 12, D: [5, null], PF: 'pass', GONE: 12 }), exempt('B', 14), taken('C', [9], { tolerated: 'student' })];
  const half = assessed(of, [year(records)]).programme;
  const missing = ['missing unit-not-in-guide GONE', 'missing result D 2024 2'];
  const whole = assessed(of, [year(marks({ A: 12, B: 14, C: 12, D: 15, E: 13, PF: 'pass' }))]).programme;

  it('counts credits, exemptions and tolerances together (E.0)', () => {
    // Credits A 24 + PF 6.
    expect(said(half.earned.why)).toEqual([
      'E.0', 'credit-points 30 (A PF)', '+ exempted-points 12 (B)', '+ tolerated-points 6 (C)', '= held 48 !', ...missing, 'rests on B.2 D.5',
    ]);
  });

  it('weighs the marks by points, and shows the percentage before rounding (E.3)', () => {
    // 24 × 12 + 12 × 14 + 6 × 9 + 6 × 5 = 540, of 48 × 20 = 960: 56.25 %.
    expect(said(half.percentage.why)).toEqual([
      'E.3', 'weighted-sum 540 (A D B C)', 'counted-points 48', 'weighted-percentage 54000/960 percent', '= percentage 56 !', ...missing, 'rests on A.1 B.4',
    ]);
    expect(said(assessed(of, [year(marks({ PF: 'pass' }))]).programme.percentage.why)).toEqual(['E.3', 'rests on A.1 B.4']);
  });

  it('names what is missing of it: points, mandatory units, points of a group of electives (E.1, E.2)', () => {
    expect(said(half.passed.why)).toEqual([
      'E.2, our reading', 'settled-points 48', 'programme-points 60', 'missing-mandatory D', 'missing-in-group 6', 'tolerated-points 6', 'limit 5',
      'percentage 56', 'minimum-percentage 50', 'passed no !', ...missing, 'rests on E.0 E.3 D.11',
    ]);
    const nothing = assessed(of, [year([taken('C', [9], { tolerated: 'student' }), ...marks({ D: null })])]).programme;
    expect(said(nothing.passed.why)).toContain('missing-mandatory A B D PF');
    const unmarked = assessed(of, [year([taken('C', [null], { tolerated: 'student' })])]).programme;
    expect(said(unmarked.passed.why)).toEqual([
      'E.2, our reading', 'settled-points 6', 'programme-points 60', 'missing-mandatory A B D PF', 'missing-in-group 6', 'tolerated-points 6', 'limit 6',
      'passed no !', 'rests on E.0 E.3 D.11',
    ]);
    const rests = 'rests on E.0 E.3 D.11';
    expect(said(whole.passed.why)).toEqual(['E.1', 'settled-points 60', 'programme-points 60', 'passed yes !', rests]);
  });

  it('names the percentage from which a grade is given (E.4)', () => {
    // 24 × 12 + 12 × 14 + 6 × 12 + 6 × 15 + 6 × 13 = 696, of 54 × 20 = 1080: 64.4 %.
    expect([whole.merit.value, ...said(whole.merit.why)]).toEqual(['satisfactory', 'E.4', 'percentage 64', 'merit-from 0 !', 'rests on E.3']);
    expect([half.merit.value, ...said(half.merit.why)]).toEqual([null, 'E.4', 'percentage 56', ...missing, 'rests on E.3']);
    expect(said(half.meritSoFar.why)).toEqual(['E.4', 'percentage 56', 'merit-from 0 !', ...missing, 'rests on E.3']);
    expect(said(assessed(of, [year(marks({ PF: 'pass' }))]).programme.merit.why)).toEqual(['E.4', 'rests on E.3']);
  });
});
