import { describe, expect, it } from 'vitest';
import type { CalendarDate, Enrolment, Programme } from '../model/index.ts';
import { assess } from './assess.ts';
import { assessed, dossier, enrolment, exempt, marks, programme, published, sixes, taken, unit } from './testing/build.fixture.ts';
import { pack } from './testing/pack.fixture.ts';
import { suppose } from './suppose.ts';

/** Ten units of six points. */
const ten = sixes(10, { semester: 2 });
const passing = (from: number, to: number) =>
  marks(Object.fromEntries(Array.from({ length: to - from + 1 }, (_, at) => [`U${from + at}`, 12])));
const bachelor = programme(sixes(30, { semester: 2 }));
const today = '2025-07-02' as const;
const july = { published: published(2024) } satisfies Partial<Enrolment>;

describe('how much may be tolerated (D.1–D.5)', () => {
  it.each([
    [172, 17],
    [174, 17],
    [175, 18],
  ])('is ten per cent of the programme without exemptions, rounded: %i gives %i', (base, budget) => {
    const free = unit('FREE', 180 - base);
    const tolerance = assessed(programme([free, ...ten]), [enrolment(2024, [exempt('FREE'), ...passing(1, 10)])]).tolerance;
    expect(tolerance.base.value).toBe(base);
    expect(tolerance.budget.value).toBe(budget);
    expect(tolerance.limit.value).toBe(budget);
  });

  it('does not grow with points taken on top of the model path', () => {
    expect(assessed(programme(sixes(40)), [enrolment(2024, passing(1, 40))]).tolerance.base.value).toBe(180);
  });

  it('is capped by the programme, not raised by it', () => {
    const limit = (toleranceCap: number) =>
      assessed(programme(ten, { points: 240, toleranceCap }), [enrolment(2024, passing(1, 10))]).tolerance.limit.value;
    expect([18, 23, 24, 30].map(limit)).toEqual([18, 23, 24, 24]);
  });

  it('is capped by the school in every programme, beside the programme’s own cap and the starter’s', () => {
    const cap = (value: number) => ({ ...pack, tolerance: { ...pack.tolerance, cap: { ...pack.tolerance.starterCap, value } } });
    const limit = (value: number, more: Partial<Programme> = {}, held = 10) =>
      assess(cap(value), programme(ten, { points: 240, ...more }), { dossier: dossier([enrolment(2024, passing(1, held))]) }).tolerance.limit;
    expect([18, 23, 24, 30].map((value) => limit(value).value)).toEqual([18, 23, 24, 24]);
    expect([limit(18, { toleranceCap: 15 }).value, limit(18, { toleranceCap: 20 }).value, limit(18, {}, 9).value]).toEqual([15, 18, 12]);
    expect(limit(18).why.steps.map(({ key }) => key)).toContain('school-cap');
    expect(limit(24).why.steps.map(({ key }) => key)).not.toContain('school-cap');
  });

  it('is 12 below 60 points held and 18 from 60 on, exemptions and tolerances included', () => {
    const five = unit('F', 5);
    const of = programme([five, ...sixes(10)]);
    const below = assessed(of, [enrolment(2024, [...passing(1, 8), exempt('F'), taken('U9', [9], { tolerated: 'student' })])]).tolerance;
    expect([below.starter.value, below.limit.value]).toEqual([true, 12]);
    const reached = assessed(of, [enrolment(2024, [...passing(1, 9), taken('U10', [9], { tolerated: 'student' })])]).tolerance;
    expect([reached.starter.value, reached.limit.value]).toEqual([false, 18]);
  });

  it('names the starter’s cap only where it lowers the limit', () => {
    const limitOf = (points: number, held = 1) => {
      const { limit, left } = assessed(programme(ten, { points }), [enrolment(2024, passing(1, held))]).tolerance;
      return [limit.value, limit.why.rule, limit.why.reading, left.why.reading, limit.why.steps.some(({ key }) => key === 'starter-cap')];
    };
    expect(limitOf(130)).toEqual([12, 'D.4', true, true, true]);
    expect(limitOf(120)).toEqual([12, 'D.4', true, true, false]);
    expect(limitOf(60)).toEqual([6, 'D.4', true, true, false]);
    expect(limitOf(130, 10)).toEqual([13, 'D.5', false, false, false]);
  });

  it('asks for the results that would make 60 points, and only for those', () => {
    const asked = (passed: number, ...open: readonly string[]) =>
      assessed(bachelor, [enrolment(2024, [...passing(1, passed), ...open.map((code) => taken(code, [null]))])]).tolerance.starter.why.missing;
    const result = (unit: string) => ({ what: 'result', unit, year: 2024, opportunity: 1 });
    expect(asked(9, 'U10')).toEqual([result('U10')]);
    expect(asked(8, 'U9', 'U10')).toEqual([result('U9'), result('U10')]);
    expect(asked(8, 'U9')).toEqual([]);
    expect(asked(10, 'U11')).toEqual([]);
  });

  it('knows no starter cap outside a bachelor’s, and no starter in a bachelor-after-bachelor or under a credit contract', () => {
    const start = (
      kind: 'associate' | 'bachelor-after-bachelor' | 'bachelor',
      contract: 'diploma' | 'credit' | 'diploma-exam' = 'diploma',
    ) => {
      const { starter, limit } = assessed(programme(ten, { kind }), [enrolment(2024, passing(1, 1), { contract })]).tolerance;
      return [starter.value, limit.value];
    };
    expect(start('associate')).toEqual([true, 18]);
    expect(start('bachelor-after-bachelor')).toEqual([false, 18]);
    expect(start('bachelor', 'credit')).toEqual([false, 18]);
    expect(start('bachelor', 'diploma-exam')).toEqual([true, 12]);
  });

  it('is what a starter has before the first enrolment', () => {
    const { starter, limit, left, candidates, window } = assessed(bachelor, []).tolerance;
    expect([starter.value, limit.value, left.value, candidates, window.value]).toEqual([true, 12, 12, [], null]);
  });

  it('never leaves less than nothing, and counts what was deployed in all years', () => {
    const years = [
      enrolment(2022, [taken('U1', [9], { tolerated: 'automatic' }), taken('U2', [8], { tolerated: 'student' }), ...passing(3, 10)]),
      enrolment(2024, [taken('U11', [9], { tolerated: 'student' }), exempt('U12'), exempt('U13'), ...passing(14, 20)]),
    ];
    const { used, limit, left } = assessed(bachelor, years).tolerance;
    expect([used.value, limit.value, left.value]).toEqual([18, 17, 0]);
  });

  it('explains what is left line by line, with the student’s own numbers', () => {
    const { why } = assessed(bachelor, [enrolment(2024, [taken('U1', [9], { tolerated: 'student' }), exempt('U2'), ...passing(3, 5)])])
      .tolerance.left;
    expect(why.article).toBe('art. D.5');
    expect(
      why.steps.map(({ key, value, sign }) => [key, sign, 'value' in value ? value.value : [value.numerator, value.denominator]]),
    ).toEqual([
      ['programme-points', undefined, 180],
      ['exempted-points', '−', 6],
      ['base', '=', 174],
      ['budget-percent', undefined, 10],
      ['percent-of-base', undefined, [1740, 100]],
      ['budget', '=', 17],
      ['starter-cap', undefined, 12],
      ['limit', '=', 12],
      ['used', '−', 6],
      ['left', '=', 6],
    ]);
    expect(why.steps.find(({ key }) => key === 'used')?.units).toEqual(['U1']);
  });
});

describe('which results can be tolerated (D.6)', () => {
  const of = programme([
    ...sixes(30, { semester: 2 }),
    unit('NOT', 6, { tolerable: 'no' }),
    unit('PERHAPS', 6, { tolerable: 'unknown' }),
    unit('BIG', 13),
  ]);
  const reasons = (results: Parameters<typeof marks>[0], more: Parameters<typeof assessed>[2] = { today }) =>
    Object.fromEntries(
      assessed(of, [enrolment(2024, [...passing(10, 17), ...marks(results)], july)], more).tolerance.candidates.map(
        ({ code, reasons: all }) => [code, all],
      ),
    );

  it('are an 8 and a 9, not a 7; a 10 is settled already', () => {
    expect(reasons({ U1: 7, U2: 8, U3: 9, U4: 10 })).toMatchObject({ U1: ['mark'], U2: [], U3: [], U4: ['already-settled'] });
  });

  it('are numbers: no pass or fail, no missed exam, no fraud', () => {
    expect(reasons({ U1: 'fail', U2: 'NA', U3: 'FR' })).toMatchObject({ U1: ['not-numeric'], U2: ['not-numeric'], U3: ['not-numeric'] });
  });

  it('are those that the guide allows; where it does not say, the student is asked', () => {
    expect(reasons({ NOT: 9, PERHAPS: 9 })).toMatchObject({ NOT: ['not-tolerable'], PERHAPS: ['tolerable-unknown'] });
    const one = assessed(of, [enrolment(2024, [...passing(10, 17), ...marks({ PERHAPS: 9 })], july)], { today });
    expect(one.tolerance.choices).toEqual([]);
    expect(one.tolerance.candidates.find(({ code }) => code === 'PERHAPS')?.why.missing).toEqual([{ what: 'tolerable', unit: 'PERHAPS' }]);
    expect(one.questions.map(({ missing }) => missing)).toContainEqual({ what: 'tolerable', unit: 'PERHAPS' });
    const low = assessed(of, [enrolment(2024, [...passing(10, 17), ...marks({ PERHAPS: 5 })], july)], { today });
    expect(low.tolerance.candidates.find(({ code }) => code === 'PERHAPS')?.reasons).toEqual(['mark', 'tolerable-unknown']);
    expect(low.questions.map(({ missing }) => missing)).not.toContainEqual({ what: 'tolerable', unit: 'PERHAPS' });
  });

  it('are not asked about where something else stands in the way that no result can change', () => {
    const asked = (results: Parameters<typeof marks>[0], day: CalendarDate = today) =>
      assessed(of, [enrolment(2024, marks({ PERHAPS: 9, ...results }), july)], { today: day }).tolerance.candidates.find(({ code }) => code === 'PERHAPS')?.why.missing;
    const question = [{ what: 'tolerable', unit: 'PERHAPS' }];
    expect(asked({ U1: 12 })).toEqual(question);
    expect(asked({ U1: 12 }, '2025-07-17')).toEqual([]);
    expect(asked({ U1: 12, U2: 5 })).toEqual([]);
    expect(asked({ U1: 12, U2: [5, null] })).toEqual(question);
    expect(asked({ U1: 12, PERHAPS: [9, null] })).toEqual(question);
    expect(asked({ U1: 12, PERHAPS: 'NA' })).toEqual([]);
    expect(asked({ U1: 12, PERHAPS: 5 })).toEqual([]);
  });

  it('fit in what is left', () => {
    expect(reasons({ BIG: 9, U1: 9 })).toMatchObject({ BIG: ['left'], U1: [] });
  });

  it('belong to a year of at least half: 24 of 48 points is enough, 23 of 47 — 48.9 % — is not', () => {
    const candidate = (credit: number) => {
      const half = programme([unit('C', credit), unit('A', 6, { semester: 2 }), unit('X', 18)]);
      return assessed(half, [enrolment(2024, marks({ C: 12, A: 9, X: 3 }), july)], { today }).tolerance.candidates.find(
        ({ code }) => code === 'A',
      )?.reasons;
    };
    expect(candidate(24)).toEqual([]);
    expect(candidate(23)).toEqual(['efficiency']);
  });

  it('have no year to belong to when nothing counts in it', () => {
    const empty = programme([unit('NOUGHT', 0)]);
    const [candidate] = assessed(empty, [enrolment(2024, marks({ NOUGHT: 9 }))]).tolerance.candidates;
    expect(candidate?.reasons).toEqual(['efficiency']);
    expect(candidate?.why.steps.map(({ key }) => key)).toEqual(['unit-mark', 'unit-tolerable', 'minimum-efficiency', 'unit-points', 'left', 'fits-in-left']);
  });

  it('have every reason named that applies, but a settled one only that', () => {
    expect(reasons({ U1: 9, NOT: 7 }, { today: '2025-07-17' })).toMatchObject({
      U1: ['window-closed'],
      NOT: ['mark', 'not-tolerable', 'window-closed'],
      U10: ['already-settled'],
    });
  });

  it('are units of the last year under a diploma contract that were neither exempted nor withdrawn from', () => {
    const codes = (units: Parameters<typeof enrolment>[1], contract: 'diploma' | 'credit') =>
      assessed(of, [enrolment(2023, marks({ U5: 9 })), enrolment(2024, units, { ...july, contract })], { today }).tolerance.candidates.map(
        ({ code }) => code,
      );
    expect(codes([...marks({ U1: 9 }), exempt('U2'), taken('U3', [], { withdrewOn: '2024-11-30' })], 'diploma')).toEqual(['U1']);
    expect(codes(marks({ U1: 9 }), 'credit')).toEqual([]);
  });
});

describe('when deciding is possible (D.7)', () => {
  const of = programme([unit('A'), unit('B', 6, { semester: 2 }), unit('C', 6, { semester: 'year' })]);
  const at = (day: CalendarDate | undefined, year: Partial<Enrolment> = july, results = marks({ A: 12, B: 9, C: 12 })) => {
    const { window, open, daysLeft, candidates } = assessed(
      of,
      [enrolment(2024, results, year)],
      day === undefined ? {} : { today: day },
    ).tolerance;
    return { window: window.value, open, daysLeft, reasons: candidates.find(({ code }) => code === 'B')?.reasons };
  };
  const first = { opens: '2025-07-01', closes: '2025-07-16' };
  const third = { opens: '2025-09-12', closes: '2025-09-27' };

  it('opens with the latest first results and closes fifteen days later', () => {
    expect(at('2025-06-30')).toMatchObject({ window: first, open: false, daysLeft: null, reasons: ['window-not-open'] });
    expect(at('2025-07-01')).toMatchObject({ window: first, open: true, daysLeft: 15, reasons: [] });
    expect(at('2025-07-16')).toMatchObject({ window: first, open: true, daysLeft: 0, reasons: [] });
    expect(at('2025-07-17')).toMatchObject({ window: first, open: false, daysLeft: null, reasons: ['window-closed'] });
  });

  it('opens again with the third exam period, for everybody; between the two it is closed', () => {
    const all = { published: published(2024, 3) };
    expect(at('2025-09-11', all)).toMatchObject({ window: first, open: false, reasons: ['window-closed'] });
    expect(at('2025-09-12', all)).toMatchObject({ window: third, open: true, reasons: [] });
    expect(at('2025-09-27', all)).toMatchObject({ window: third, open: true });
    expect(at('2025-09-28', all)).toMatchObject({ window: third, open: false, reasons: ['window-closed'] });
  });

  it('needs every first result, and the day each was published', () => {
    expect(at(today, july, marks({ A: null, B: 9, C: 12 }))).toMatchObject({
      window: null,
      open: false,
      reasons: ['efficiency', 'window-not-open'],
    });
    expect(at(today, { published: { 1: '2025-02-07' } })).toMatchObject({ window: null, open: false });
    expect(at('2025-02-08', { published: { 1: '2025-02-07' } }, marks({ A: 9 }))).toMatchObject({
      window: { opens: '2025-02-07', closes: '2025-02-22' },
      open: true,
    });
  });

  it('counts an exam period that was written down instead of the usual one', () => {
    const early = [taken('B', [], { opportunities: [{ result: 9, period: 1 }] }), ...marks({ A: 12 })];
    expect(at('2025-02-08', { published: { 1: '2025-02-07' } }, early)).toMatchObject({ open: true, reasons: [] });
  });

  it('judges no timing without today', () => {
    expect(at(undefined)).toMatchObject({ window: first, open: null, daysLeft: null, reasons: [] });
    const asked = (more: Parameters<typeof assessed>[2]) =>
      assessed(of, [enrolment(2024, marks({ A: 12, B: 9, C: 12 }), july)], more).tolerance.candidates.find(({ code }) => code === 'B')?.why.missing;
    expect([asked({}), asked({ today })]).toEqual([[{ what: 'today' }], []]);
  });

  it('does not ask for an earlier publication once the third exam period opened a window for everybody', () => {
    const year = enrolment(2024, marks({ A: 12, B: 9, C: 12 }), { published: { 1: '2025-02-07', 3: '2025-09-12' } });
    const asked = (day: CalendarDate) => {
      const { open, candidates } = assessed(of, [year], { today: day }).tolerance;
      return [open, candidates.find(({ code }) => code === 'B')?.why.missing];
    };
    expect(asked('2025-09-13')).toEqual([true, []]);
    expect(asked('2025-09-11')).toEqual([false, []]);
  });

  it('asks for a publication only once it must have been', () => {
    const late = assessed(of, [enrolment(2024, marks({ A: 12, B: 9, C: 12 }), { published: { 1: '2025-02-07' } })], {
      today: '2025-10-01',
    });
    expect(late.questions.map(({ missing }) => missing)).toContainEqual({ what: 'publication', year: 2024, period: 2 });
    const early = assessed(of, [enrolment(2024, marks({ A: 12, B: 9, C: 12 }), { published: { 1: '2025-02-07' } })], { today });
    expect(early.questions).toEqual([{ missing: { what: 'learning-credit' }, affects: ['learning-credit'] }]);
  });
});

describe('a decision (D.6, D.8)', () => {
  const year = [enrolment(2024, [...passing(4, 10), ...marks({ U1: 9, U2: 8, U3: 9 })], july)];
  const decide = (tolerate: readonly string[], more: Parameters<typeof assessed>[2] = {}) =>
    assessed(bachelor, year, { today, tolerate, ...more });

  it('deploys what it names, and nothing when it is refused', () => {
    const accepted = decide(['U1', 'U2']);
    expect(accepted.decision).toEqual({ accepted: true });
    expect(accepted.units['U1']?.status.value).toBe('tolerated');
    expect([accepted.tolerance.used.value, accepted.tolerance.left.value]).toEqual([12, 0]);
    const refused = decide(['U1', 'U2', 'U3']);
    expect(refused.decision).toEqual({ accepted: false, refused: { U1: ['left'], U2: ['left'], U3: ['left'] } });
    expect(refused.units['U1']?.status.value).toBe('failed');
    expect(refused.tolerance.used.value).toBe(0);
  });

  it('leaves candidates and choices as they were before, and nothing undecided', () => {
    const accepted = decide(['U1']);
    expect(accepted.tolerance.choices).toHaveLength(3);
    expect(accepted.tolerance.candidates.find(({ code }) => code === 'U1')?.reasons).toEqual([]);
    expect(accepted.tolerance.undecided).toEqual([]);
    expect(decide([]).decision).toEqual({ accepted: true });
    const before = assessed(bachelor, year, { today }).tolerance;
    expect([before.undecided, before.ifAllTolerated]).toEqual([['U1', 'U2', 'U3'], { left: 0, over: 6 }]);
    expect([accepted.tolerance.ifAllTolerated, decide(['U1', 'U2']).tolerance.ifAllTolerated]).toEqual([
      { left: 6, over: 0 },
      { left: 0, over: 0 },
    ]);
    const rejecting = year.map((one) => ({ ...one, units: one.units.map((record) => (record.code === 'U1' ? { ...record, rejectedOn: today } : record)) }));
    expect(assessed(bachelor, rejecting, { today }).tolerance.undecided).toEqual(['U2', 'U3']);
    const one = [enrolment(2024, [...passing(4, 10), ...marks({ U1: 9 })], july)];
    expect(assessed(bachelor, one, { today }).tolerance.ifAllTolerated).toEqual({ left: 6, over: 0 });
  });

  it('names the units that cannot be tolerated, wherever they stand', () => {
    const years = [enrolment(2023, marks({ U11: 9, U12: 12 })), ...year];
    const codes = ['U1', 'U4', 'U11', 'U12', 'U30', 'U1', 'GONE'];
    expect(assessed(bachelor, years, { tolerate: codes }).decision).toEqual({
      accepted: false,
      refused: {
        U1: ['left'],
        U4: ['already-settled'],
        U11: ['window-closed'],
        U12: ['already-settled'],
        U30: ['not-numeric'],
        GONE: ['not-numeric'],
      },
    });
  });

  it('lifts a starter’s cap once it makes 60 points', () => {
    const nine = [enrolment(2024, [...passing(3, 10), ...marks({ U1: 9, U2: 8 })], july)];
    expect(assessed(bachelor, nine, { today }).tolerance.limit.value).toBe(12);
    const { starter, limit, left } = assessed(bachelor, nine, { today, tolerate: ['U1', 'U2'] }).tolerance;
    expect([starter.value, limit.value, left.value]).toEqual([false, 18, 6]);
  });

  it('changes no study efficiency and returns no learning credit (D.15, I.4)', () => {
    const before = assessed(bachelor, year, { today });
    const after = decide(['U1']);
    expect(after.years[0]?.efficiency.value).toBe(before.years[0]?.efficiency.value);
    expect(after.years[0]?.learningCredit.value).toEqual(before.years[0]?.learningCredit.value);
    expect(after.programme.earned.value - before.programme.earned.value).toBe(6);
  });

  it('leaves the best of two marks to a student who waits', () => {
    const waiting = dossier([enrolment(2024, [...passing(4, 10), ...marks({ U1: [9, null] })], july)]);
    const after = suppose(waiting, 'U1', 6);
    expect(after.enrolments[0]?.units.at(-1)?.opportunities).toEqual([{ result: 9 }, { result: 6 }]);
    expect(assessed(bachelor, after.enrolments).units['U1']?.result.value).toBe(9);
  });
});
