import { describe, expect, it } from 'vitest';
import type { Assessment } from './assessment.ts';
import type { Difference } from './difference.ts';
import { differences } from './differences.ts';
import { assessed, enrolment, exempt, marks, programme, published, sixes } from './testing/build.fixture.ts';
import { draft, drafted } from './testing/draft.fixture.ts';

const of = programme(sixes(12, { semester: 2 }), { points: 72, stages: 1 });
const year = enrolment(2024, [...marks({ U1: 12, U2: 12, U3: 12, U4: 12, U5: 9, U6: [9, null] }), exempt('U7')], { published: published(2024) });
const base = drafted(of, [year], draft(['U5', 'U8']), { today: '2025-07-02' });

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The assessment with one value in it replaced. */
const having = (path: string, value: unknown): Assessment => {
  const copy = structuredClone(base);
  const [last = '', ...way] = path.split('/').toReversed();
  const holder = way.toReversed().reduce<unknown>((at, name) => (isObject(at) ? at[name] : undefined), copy);
  if (!isObject(holder)) throw new Error(`there is no ${path}`);
  holder[last] = value;
  return copy;
};
const told = (one: Difference) => ('delta' in one ? [one.delta, one.direction] : [one.direction]);
const between = (path: string, from: unknown, to: unknown) => {
  const found = differences(having(path, from), having(path, to));
  expect(found).toHaveLength(1);
  return found.flatMap((one) => [one.kind, ...told(one)]);
};

describe('a figure that differs', () => {
  it.each([
    ['points acquired', 'years/0/acquired/value', 24, 30, 6, 'better'],
    ['fewer points acquired', 'years/0/acquired/value', 24, 18, -6, 'worse'],
    ['an efficiency', 'years/0/efficiency/value', 67, 83, 16, 'better'],
    ['what the year costs', 'fee/total/value', 28_800, 42_600, 13_800, 'neutral'],
    ['the days that are left', 'tolerance/daysLeft', 14, 13, -1, 'neutral'],
    ['the year in which the threshold is due', 'threshold/due/value', 2025, 2026, 1, 'neutral'],
    ['a mark', 'tolerance/candidates/4/result', 9, 8, -1, 'neutral'],
    ['a mark that is none', 'tolerance/candidates/4/result', 'NA', 9, null, 'neutral'],
    ['a mark no more', 'tolerance/candidates/4/result', 9, 'NA', null, 'neutral'],
    ['an answer', 'programme/passed/value', false, true, null, 'better'],
    ['an answer of which no is better', 'years/0/bindingCondition/value', false, true, null, 'worse'],
    ['an answer that is a choice', 'tolerance/starter/value', false, true, null, 'neutral'],
    ['a threshold that is met', 'threshold/status/value', 'pending', 'met', null, 'better'],
    ['a threshold that is met by tolerances', 'threshold/status/value', 'pending', 'met-automatically', null, 'better'],
    ['a threshold that is met in another way', 'threshold/status/value', 'met', 'met-automatically', null, 'neutral'],
    ['a threshold that is not met', 'threshold/status/value', 'pending', 'not-met', null, 'worse'],
    ['a figure that did not arise', 'programme/percentage/value', null, 55, null, 'neutral'],
    ['units that are open no more', 'threshold/open', ['U5', 'U6'], ['U6'], null, 'better'],
    ['units that are open instead of others', 'threshold/open', ['U5', 'U6'], ['U6', 'U7'], null, 'neutral'],
    ['one more unit that is open', 'threshold/open', ['U6'], ['U5', 'U6'], null, 'worse'],
    ['units deployed automatically', 'programme/automatic/value', ['U5', 'U6'], ['U6'], null, 'neutral'],
    ['the order of the account', 'learningCredit/timeline', [{ balance: 140 }, { balance: 104 }], [{ balance: 104 }, { balance: 140 }], null, 'neutral'],
  ])('says how much more it is, and whether that is better: %s', (_, path, from, to, delta, direction) => {
    expect(between(path, from, to)).toEqual(['figure', delta, direction]);
  });

  it('is a better grade, step by step', () => {
    const grades = ['satisfactory', 'cum-laude', 'magna-cum-laude', 'summa-cum-laude', 'summa-cum-laude-congratulations'];
    for (const [at, grade] of grades.slice(1).entries()) {
      expect(between('programme/meritSoFar/value', grades[at], grade)).toEqual(['figure', null, 'better']);
      expect(between('programme/meritSoFar/value', grade, grades[at])).toEqual(['figure', null, 'worse']);
    }
  });

  it('is the same set in another order', () => {
    expect(differences(having('threshold/open', ['U5', 'U6']), having('threshold/open', ['U6', 'U5']))).toEqual([]);
  });

  it('has one side where only one of two situations has it', () => {
    const without = assessed(of, [year], { today: '2025-07-02' });
    const points = (found: readonly Difference[]) => found.filter((one) => one.kind === 'figure' && one.key === 'isp.points');
    const side = { value: { unit: 'points', value: 12 }, why: { rule: 'H.2' } };
    expect(points(differences(without, base))).toMatchObject([{ before: null, after: side, delta: null, direction: 'neutral' }]);
    expect(points(differences(base, without))).toMatchObject([{ before: side, after: null, delta: null, direction: 'neutral' }]);
  });
});

describe('a unit that differs', () => {
  const unit = (path: string, from: unknown, to: unknown) => {
    const [one, ...more] = differences(having(`units/U5/${path}`, from), having(`units/U5/${path}`, to));
    expect(more).toEqual([]);
    return one?.kind === 'unit' ? [one.unit, one.changed, one.delta, one.direction] : one;
  };

  it.each([
    ['failed', 'open', 'better'],
    ['open', 'credit', 'better'],
    ['failed', 'credit', 'better'],
    ['credit', 'failed', 'worse'],
    ['credit', 'exempt', 'neutral'],
    ['failed', 'tolerated', 'neutral'],
    ['withdrawn', 'failed', 'neutral'],
    ['tolerated', 'credit', 'neutral'],
  ])('is better for a credit than open, and open than failed; the rest is a choice or a grant: from %s to %s', (from, to, direction) => {
    expect(unit('status/value', from, to)).toEqual(['U5', ['status'], null, direction]);
  });

  it.each([
    [9, 8, -1, 'worse'],
    [6, 9, 3, 'better'],
    ['NA', 9, null, 'neutral'],
    [9, 'NA', null, 'neutral'],
    [null, 14, null, 'neutral'],
  ])('counts marks where both are: from %s to %s', (from, to, delta, direction) => {
    expect(unit('result/value', from, to)).toEqual(['U5', ['result'], delta, direction]);
  });

  it('compares no marks of different years', () => {
    expect(unit('year', 2024, 2025)).toEqual(['U5', ['year'], null, 'neutral']);
    const later = having('units/U5', { ...base.units['U5'], year: 2025, result: { ...base.units['U5']?.result, value: 10 } });
    expect(differences(base, later)).toMatchObject([{ kind: 'unit', unit: 'U5', changed: ['result', 'year'], delta: 1, direction: 'neutral' }]);
  });

  it('says what of it differs', () => {
    expect(unit('secondOpportunity', 'none', 'to-come')).toEqual(['U5', ['secondOpportunity'], null, 'neutral']);
  });

  it('differs in everything where only one of two situations has it', () => {
    const { U5, ...others } = base.units;
    const gone = having('units', others);
    const sides = { kind: 'unit', unit: 'U5', changed: ['status', 'result', 'year', 'secondOpportunity'], delta: null, direction: 'neutral' };
    expect(differences(gone, base)).toEqual([{ ...sides, before: null, after: U5 }]);
    expect(differences(base, gone)).toEqual([{ ...sides, before: U5, after: null }]);
  });
});

describe('a date that differs', () => {
  it.each(['tolerance', 'refuseAutomatic', 'feedback', 'appeal', 'ispSubmit', 'ispSemester2'])('is so many days later: %s', (name) => {
    const found = differences(having(`deadlines/${name}/value`, '2025-07-06'), having(`deadlines/${name}/value`, '2025-08-01'));
    expect(found).toMatchObject([{ kind: 'deadline', key: `deadlines.${name}`, delta: 26, direction: 'neutral' }]);
    const [one] = found;
    expect(one?.kind === 'deadline' && [one.before?.date.value, one.after?.date.value]).toEqual(['2025-07-06', '2025-08-01']);
  });

  it('counts no days where a side has none, or where only its kind differs', () => {
    expect(between('deadlines/appeal/value', null, '2025-08-01')).toEqual(['deadline', null, 'neutral']);
    expect(between('deadlines/appeal/value', '2025-08-01', null)).toEqual(['deadline', null, 'neutral']);
    expect(between('calendar/0/kind', 'until', 'from')).toEqual(['deadline', null, 'neutral']);
  });

  it('is named with its year, and has one side where only one of two situations has it', () => {
    const [first, ...others] = base.calendar;
    const { id, year: in_, ...dated } = first ?? { id: '', year: 0 };
    const key = `calendar.${id}.${in_}`;
    expect(differences(having('calendar', others), base)).toEqual([{ kind: 'deadline', key, before: null, after: dated, delta: null, direction: 'neutral' }]);
    expect(differences(base, having('calendar', others))).toEqual([{ kind: 'deadline', key, before: dated, after: null, delta: null, direction: 'neutral' }]);
  });
});

describe('a finding of the draft that differs', () => {
  const { why } = base.tolerance.left;
  const finding = (severity: string, unit?: string) => ({ rule: 'H.4', key: 'not-followed', severity, ...(unit === undefined ? {} : { unit }), why });

  it.each([
    ['blocks', 'needs-permission', 'better'],
    ['needs-permission', 'warns', 'better'],
    ['blocks', 'informs', 'better'],
    ['warns', 'informs', 'neutral'],
    ['informs', 'needs-permission', 'worse'],
  ])('is better the less it stops: from %s to %s', (from, to, direction) => {
    const [one, ...more] = differences(having('isp/findings', [finding(from, 'U5')]), having('isp/findings', [finding(to, 'U5')]));
    expect(one).toMatchObject({ kind: 'finding', key: 'not-followed', unit: 'U5', before: { severity: from }, after: { severity: to }, direction });
    expect(more).toEqual([]);
  });

  it('is told by unit, and of a finding about no unit as such', () => {
    const found = differences(having('isp/findings', [finding('blocks', 'U5'), finding('blocks')]), having('isp/findings', [finding('blocks', 'U8'), finding('warns')]));
    expect(found.flatMap((one) => (one.kind === 'finding' ? [[one.unit, one.before?.severity, one.after?.severity, one.direction]] : []))).toEqual([
      ['U5', 'blocks', undefined, 'better'],
      [null, 'blocks', 'warns', 'better'],
      ['U8', undefined, 'blocks', 'worse'],
    ]);
  });

  it('is neither where only one of two situations has a draft', () => {
    const judged = having('isp/findings', [finding('blocks', 'U5')]);
    const only = (found: readonly Difference[]) => found.filter(({ kind }) => kind === 'finding').map(({ direction }) => direction);
    expect([only(differences(having('isp', null), judged)), only(differences(judged, having('isp', null)))]).toEqual([['neutral'], ['neutral']]);
  });
});

describe('a refusal, a question, the regulations or the day that differ', () => {
  const { why } = base.tolerance.left;
  const refusal = (year: number, unit?: string) => ({ kind: 'third-enrolment', year, ...(unit === undefined ? {} : { unit }), why });

  it('are refusals of the same kind and unit, side by side; for other years neither better nor worse', () => {
    const found = differences(having('refusals', [refusal(2025, 'U6'), refusal(2025, 'U5')]), having('refusals', [refusal(2026, 'U5')]));
    expect(found).toMatchObject([
      { kind: 'refusal', key: 'third-enrolment', unit: 'U6', before: { year: 2025 }, after: null, direction: 'better' },
      { kind: 'refusal', key: 'third-enrolment', unit: 'U5', before: { year: 2025 }, after: { year: 2026 }, direction: 'neutral' },
    ]);
    const fresh = differences(having('refusals', []), having('refusals', [refusal(2025)]));
    expect(fresh).toMatchObject([{ kind: 'refusal', unit: null, before: null, after: { year: 2025 }, direction: 'worse' }]);
  });

  it('are questions about other chapters', () => {
    const missing = { what: 'learning-credit' };
    const question = (...affects: readonly string[]) => [{ missing, affects }];
    expect(differences(having('questions', question('threshold')), having('questions', question('tolerance', 'threshold')))).toEqual([
      { kind: 'question', missing, before: { missing, affects: ['threshold'] }, after: { missing, affects: ['tolerance', 'threshold'] }, direction: 'neutral' },
    ]);
    const resit = { missing: { what: 'resit', unit: 'U5' }, affects: ['programme'] };
    expect(differences(having('questions', [resit, ...question('threshold')]), having('questions', question('tolerance')))).toMatchObject([
      { before: resit, after: null },
      { before: { missing }, after: { missing } },
    ]);
  });

  it('are each told once, with both sides', () => {
    const other = { ...base.pack, id: 'other-2025' };
    expect(differences(base, having('pack', other))).toEqual([{ kind: 'pack', before: base.pack, after: other, direction: 'neutral' }]);
    expect(differences(base, having('today', null))).toEqual([{ kind: 'today', before: base.today, after: null, direction: 'neutral' }]);
  });
});
