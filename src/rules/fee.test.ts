import { describe, expect, it } from 'vitest';
import type { CalendarDate, IspDraft, Programme, Student } from '../model/index.ts';
import type { FeeAssessment } from './assessment.ts';
import { assessed, enrolment, marks, programme, unit } from './testing/build.fixture.ts';
import { draft, drafted } from './testing/draft.fixture.ts';

const of = programme([
  unit('S10', 10),
  unit('S1', 1),
  unit('S11', 11),
  unit('S3', 3),
  unit('Y7', 7, { semester: 'year' }),
  unit('T5', 5, { semester: 2 }),
  unit('T6', 6, { semester: 2 }),
  unit('F60', 60),
]);

interface Given {
  readonly of?: Programme;
  readonly student?: Partial<Student>;
}
const feeOf = (codes: readonly string[], more: Partial<IspDraft> = {}, { of: other = of, student = {} }: Given = {}): FeeAssessment | null =>
  drafted(other, [], draft(codes, more), { student }).fee;
/** fixed + variable + surcharge + platform = total, in cents. */
const sum = (fee: FeeAssessment | null) => (fee === null ? null : [fee.fixed, fee.variable, fee.surcharge, fee.platform, fee.total].map(({ value }) => value));
const cents = (codes: readonly string[], more: Partial<IspDraft> = {}, given: Given = {}) => sum(feeOf(codes, more, given));

describe('the tuition fee (J.1, annex on fees)', () => {
  it.each([
    ['standard', {}, [28_800, 13_800, 0, 0, 42_600]],
    ['nearly-grant', {}, [28_800, 5_000, 0, 0, 33_800]],
    ['grant', {}, [13_150, 0, 0, 0, 13_150]],
    ['non-eea-business-management', {}, [98_750, 49_400, 0, 0, 148_150]],
    ['last-year-secondary', {}, [28_800, 13_800, 0, 0, 42_600]],
  ] as const)('of ten points for tariff %s', (tariff, more, expected) => {
    expect(cents(['S10'], more, { student: { tariff } })).toEqual(expected);
  });

  it('of sixty points for a student on a visa in Business Management is what its parts give', () => {
    expect(cents(['F60'], {}, { student: { tariff: 'non-eea-business-management' } })?.at(-1)).toBe(395_150);
  });

  it('is 65.70 all in for the last year of secondary school: a credit contract of at most ten points', () => {
    const student = { tariff: 'last-year-secondary' } as const;
    expect(cents(['S10'], { contract: 'credit' }, { student })).toEqual([6_570, 0, 0, 0, 6_570]);
    expect(cents(['S11'], { contract: 'credit' }, { student })).toEqual([28_800, 15_180, 0, 0, 43_980]);
    expect(cents(['S10', 'S1'], { contract: 'credit' }, { student })).toEqual([28_800, 15_180, 0, 0, 43_980]);
    expect(cents(['S11'], { contract: 'credit', main: false }, { student })).toEqual([0, 15_180, 0, 0, 15_180]);
    expect(cents(['S10', 'S1*'], { contract: 'credit' }, { student })).toEqual([6_570, 0, 0, 0, 6_570]);
    expect(cents(['S10'], { contract: 'credit', main: false }, { student })).toEqual([6_570, 0, 0, 0, 6_570]);
    expect(cents(['S10'], { contract: 'credit' }, { student: { ...student, learningCredit: 0 } })).toEqual([6_570, 0, 0, 0, 6_570]);
  });

  it('has a fixed part once for all diploma and credit contracts of a year (J.2)', () => {
    expect(cents(['S10'], { main: false })).toEqual([0, 13_800, 0, 0, 13_800]);
    expect(cents(['S10'], { main: false, contract: 'credit' })).toEqual([0, 13_800, 0, 0, 13_800]);
    expect(cents(['S10'], { main: false }, { student: { tariff: 'grant' } })).toEqual([0, 0, 0, 0, 0]);
  });

  it('is apart for a bachelor-after-bachelor, whatever the tariff of the student', () => {
    const banaba = programme(of.units, { kind: 'bachelor-after-bachelor', initial: false });
    for (const tariff of ['standard', 'grant'] as const)
      expect(cents(['S10'], { main: false }, { of: banaba, student: { tariff } })).toEqual([28_800, 13_800, 0, 0, 42_600]);
  });

  it('is apart for an exam contract, with the learning platform', () => {
    for (const contract of ['diploma-exam', 'credit-exam'] as const)
      for (const tariff of ['standard', 'grant'] as const)
        expect(cents(['S10'], { contract, main: false }, { student: { tariff } })).toEqual([13_150, 5_000, 0, 5_000, 23_150]);
    const banaba = programme(of.units, { kind: 'bachelor-after-bachelor' });
    expect(cents(['S10'], { contract: 'diploma-exam' }, { of: banaba })).toEqual([13_150, 5_000, 0, 5_000, 23_150]);
  });

  it('does not count what is wholly exempted, nor a unit twice (J.4)', () => {
    expect(cents(['S10', 'Y7*'])).toEqual([28_800, 13_800, 0, 0, 42_600]);
    expect(cents(['S10', 'S10'])).toEqual([28_800, 13_800, 0, 0, 42_600]);
    expect(cents([])).toEqual([28_800, 0, 0, 0, 28_800]);
    expect(feeOf(['S10', 'Y7*'])?.variable.why.reading).toBe(true);
    expect(feeOf(['S10'])?.variable.why.reading).toBe(false);
  });
});

describe('points beyond the learning credit (J.3)', () => {
  const beyond = (learningCredit: number, more: Partial<IspDraft> = {}, given: Given = {}) => cents(['S10'], more, { ...given, student: { ...given.student, learningCredit } })?.[2];

  it('cost 13.80 more each', () => {
    expect(beyond(10)).toBe(0);
    expect(beyond(9)).toBe(1_380);
    expect(beyond(0)).toBe(13_800);
    expect(beyond(-5)).toBe(13_800);
    expect(cents(['S10'], {}, { student: { learningCredit: 9 } })).toEqual([28_800, 13_800, 1_380, 0, 43_980]);
  });

  it('cost no more for grant and nearly-grant students, nor where no learning credit is used', () => {
    expect(beyond(0, {}, { student: { tariff: 'grant' } })).toBe(0);
    expect(beyond(0, {}, { student: { tariff: 'nearly-grant' } })).toBe(0);
    expect(beyond(0, { contract: 'diploma-exam' })).toBe(0);
    expect(beyond(0, { contract: 'credit-exam' })).toBe(0);
    expect(beyond(0, { contract: 'credit' })).toBe(13_800);
    expect(beyond(0, {}, { student: { tariff: 'non-eea-business-management' } })).toBe(13_800);
    const banaba = programme(of.units, { kind: 'bachelor-after-bachelor', initial: false });
    expect(beyond(0, {}, { of: banaba })).toBe(0);
    expect(beyond(0, { contract: 'credit' }, { of: banaba })).toBe(13_800);
  });

  it('are counted with the balance at the enrolment of the draft, rebuilt points included', () => {
    const fee = (year: number) => sum(drafted(of, [enrolment(2024, marks({ S10: 5 }))], draft(['F60'], { year }), { student: { learningCredit: 20 } }).fee)?.[2];
    expect(fee(2025)).toBe(50 * 1_380);
    expect(fee(2026)).toBe(40 * 1_380);
    expect(fee(2030)).toBe(0);
  });
});

describe('leaving again (J.5)', () => {
  const calendar = { start: '2025-09-22', semester2: '2026-02-09' } as const;
  const left = (withdrewOn: CalendarDate, more: Partial<IspDraft> = {}, given: Given = {}) =>
    cents(['S10', 'Y7', 'T5', 'T6'], { withdrewOn, calendar, ...more }, given)?.[1];
  const whole = 28 * 1_380;

  it('in the first semester costs the fixed part, then half of its points, then all of them', () => {
    expect(left('2025-09-22')).toBe(0);
    expect(left('2025-10-20')).toBe(0);
    expect(left('2025-10-21')).toBe((17 * 1_380) / 2);
    expect(left('2025-11-17')).toBe((17 * 1_380) / 2);
    expect(left('2025-11-18')).toBe(17 * 1_380);
    expect(left('2026-02-08')).toBe(17 * 1_380);
  });

  it('in the second costs all of the first, then half of the second, then everything', () => {
    expect(left('2026-02-09')).toBe(17 * 1_380);
    expect(left('2026-03-09')).toBe(17 * 1_380);
    expect(left('2026-03-10')).toBe(17 * 1_380 + (11 * 1_380) / 2);
    expect(left('2026-04-06')).toBe(17 * 1_380 + (11 * 1_380) / 2);
    expect(left('2026-04-07')).toBe(whole);
  });

  it('counts from a late enrolment', () => {
    expect(left('2025-10-29', { enrolledOn: '2025-10-01' })).toBe(0);
    expect(left('2025-10-30', { enrolledOn: '2025-10-01' })).toBe((17 * 1_380) / 2);
    expect(left('2025-10-21', { enrolledOn: '2025-09-22' })).toBe((17 * 1_380) / 2);
    expect(left('2025-10-21', { enrolledOn: '2025-08-01' })).toBe((17 * 1_380) / 2);
    expect(left('2026-03-20', { enrolledOn: '2026-02-20' })).toBe(17 * 1_380);
  });

  it('gives nothing back to a student from outside the EEA, under an exam contract, or all in', () => {
    expect(left('2025-09-23', {}, { student: { nonEEA: true } })).toBe(whole);
    expect(left('2025-09-23', {}, { student: { tariff: 'non-eea-business-management' } })).toBe(28 * 4_940);
    expect(left('2025-09-23', { contract: 'diploma-exam' })).toBe(28 * 500);
    expect(cents(['S10'], { withdrewOn: '2025-09-23', contract: 'credit', calendar }, { student: { tariff: 'last-year-secondary' } })).toEqual([6_570, 0, 0, 0, 6_570]);
  });

  it('keeps the surcharge and the fixed part whole', () => {
    expect(cents(['S10'], { withdrewOn: '2025-09-23', calendar }, { student: { learningCredit: 9 } })).toEqual([28_800, 0, 1_380, 0, 30_180]);
  });

  it('halves an odd number of points without rounding', () => {
    expect(cents(['S3'], { withdrewOn: '2025-10-21', calendar })?.[1]).toBe(2_070);
    expect(cents(['S3'], { withdrewOn: '2025-10-21', calendar }, { student: { tariff: 'nearly-grant' } })?.[1]).toBe(750);
  });

  it('is unknown where the school’s calendar is, unless nothing comes back anyhow', () => {
    expect(feeOf(['S10'], { withdrewOn: '2025-10-21' })).toBeNull();
    expect(cents(['S10'], { withdrewOn: '2025-10-21' }, { student: { nonEEA: true } })).toEqual([28_800, 13_800, 0, 0, 42_600]);
    const allIn = cents(['S10'], { withdrewOn: '2025-10-21', contract: 'credit' }, { student: { tariff: 'last-year-secondary' } });
    expect(allIn).toEqual([6_570, 0, 0, 0, 6_570]);
  });
});

describe('what the fee says of itself', () => {
  const steps = (figure: { readonly why: { readonly steps: readonly { readonly key: string; readonly sign?: string; readonly total?: boolean }[] } } | undefined) =>
    (figure?.why.steps ?? []).filter(({ key }) => key !== 'payment-days').map(({ key, sign = '', total }) => `${sign}${key}${total === true ? '!' : ''}`).join(' ');

  it('names its parts', () => {
    const fee = feeOf(['S10'], {}, { student: { learningCredit: 9 } });
    expect(steps(fee?.fixed)).toBe('fixed-fee!');
    expect(steps(fee?.variable)).toBe('fee-points fee-per-point =variable-fee!');
    expect(steps(fee?.surcharge)).toBe('credit-available points-beyond-credit fee-per-point =surcharge!');
    expect(steps(fee?.platform)).toBe('platform-fee!');
    expect(steps(fee?.total)).toBe('fixed-fee +variable-fee +surcharge =total-fee!');
    expect(fee?.variable.why.steps[0]).toMatchObject({ value: { value: 10 }, units: ['S10'] });
    expect([fee?.fixed, fee?.variable, fee?.surcharge, fee?.platform, fee?.total].map((one) => one?.why.rule)).toEqual(['J.2', 'J.1', 'J.3', 'J.1', 'J.1']);
  });

  it('leaves out of the total what is nought', () => {
    expect(steps(feeOf(['S10'])?.total)).toBe('fixed-fee +variable-fee =total-fee!');
    expect(steps(feeOf(['S10'], { contract: 'credit-exam' })?.total)).toBe('fixed-fee +variable-fee +platform-fee =total-fee!');
    expect(steps(feeOf(['S10'], { contract: 'credit-exam' })?.surcharge)).toBe('');
  });

  it('says how leaving was counted', () => {
    const calendar = { start: '2025-09-22', semester2: '2026-02-09' } as const;
    const fee = feeOf(['S10', 'T5'], { withdrewOn: '2025-10-21', calendar });
    expect(steps(fee?.variable)).toBe('fee-points left-on semester-start points-semester-1 points-semester-2 half-points fee-per-point =variable-fee!');
    expect(fee?.variable.why).toMatchObject({
      rule: 'J.5',
      reading: true,
      steps: [{}, { value: { value: '2025-10-21' } }, { value: { value: '2025-09-22' } }, { value: { value: 10 } }, { value: { value: 5 } }, { value: { value: 10 } }, {}, {}],
    });
    expect(steps(feeOf(['S10', 'T5'], { withdrewOn: '2026-05-21', calendar })?.variable)).not.toContain('half-points');
  });

  it('is there only for a draft', () => {
    expect(assessed(of, []).fee).toBeNull();
  });
});
