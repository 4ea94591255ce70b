import { describe, expect, it } from 'vitest';
import type { CalendarDate, Enrolment, Programme, Student, UnitRecord } from '../model/index.ts';
import { assessed, enrolment, exempt, marks, programme, taken, unit } from './testing/build.fixture.ts';

const units = [
  unit('ONE'),
  unit('A', 6, { stage: 2 }),
  unit('Y', 6, { stage: 2, semester: 'year' }),
  unit('S', 6, { stage: 2, semester: 2 }),
  unit('FREE', 6, { mandatory: false }),
];

interface Asked {
  readonly before?: readonly Enrolment[];
  readonly record?: UnitRecord;
  readonly more?: Partial<Enrolment>;
  readonly student?: Partial<Student>;
  readonly programme?: Partial<Programme>;
}
const ask = (
  code: string,
  on: CalendarDate,
  { before = [], record = taken(code, []), more = {}, student = {}, programme: kind = {} }: Asked = {},
) => {
  const { withdraw } = assessed(programme(units, kind), [...before, enrolment(2024, [record], more)], {
    withdraw: { unit: code, on },
    student,
  });
  return withdraw === null ? null : { allowed: withdraw.allowed, restores: withdraw.restores.value, reasons: withdraw.reasons };
};
const yes = { allowed: true, restores: 6, reasons: [] };
const no = (...reasons: readonly string[]) => ({ allowed: false, restores: 0, reasons });

describe('withdrawing from a unit (H.13, I.6)', () => {
  it('is possible before 1 December for the first semester and the year, up to 15 March for the second', () => {
    expect(ask('A', '2024-11-30')).toEqual(yes);
    expect(ask('A', '2024-12-01')).toEqual(no('too-late'));
    expect(ask('Y', '2024-11-30')).toEqual(yes);
    expect(ask('Y', '2024-12-01')).toEqual(no('too-late'));
    expect(ask('S', '2025-03-15')).toEqual(yes);
    expect(ask('S', '2025-03-16')).toEqual(no('too-late'));
  });

  it('is not, once an exam opportunity was used, a missed one included', () => {
    expect(ask('S', '2025-03-01', { record: taken('S', [5]) })).toEqual(no('exam-taken'));
    expect(ask('S', '2025-03-01', { record: taken('S', ['NA']) })).toEqual(no('exam-taken'));
    expect(ask('S', '2025-03-01', { record: taken('S', [null], { examTaken: true }) })).toEqual(no('exam-taken'));
    const part = taken('S', [], {
      parts: [
        { activity: 's1', opportunities: [{ result: 8 }] },
        { activity: 's2', opportunities: 'exempt' },
      ],
    });
    expect(ask('S', '2025-03-01', { record: part })).toEqual(no('exam-taken'));
  });

  it('is not for a retake, unless the earlier year was given back or ended in a tolerance', () => {
    const earlier = (record: UnitRecord) => ask('S', '2025-03-01', { before: [enrolment(2023, [record])] });
    expect(earlier(taken('S', [5]))).toEqual(no('retake'));
    expect(earlier(taken('S', [], { withdrewOn: '2024-03-15' }))).toEqual(yes);
    expect(earlier(taken('S', [9], { tolerated: 'student' }))).toEqual(yes);
  });

  it('is not for a mandatory first-stage unit of a bachelor’s student’s first enrolment, without status or work track', () => {
    const on = '2024-11-01';
    expect(ask('ONE', on)).toEqual(no('first-stage'));
    expect(ask('ONE', on, { student: { statuses: ['elite-athlete'] } })).toEqual(yes);
    expect(ask('ONE', on, { programme: { workTrack: true } })).toEqual(yes);
    expect(ask('FREE', on)).toEqual(yes);
    expect(ask('ONE', on, { before: [enrolment(2023, marks({ A: 12 }))] })).toEqual(yes);
    expect(ask('ONE', on, { before: [enrolment(2023, [taken('A', [])], { withdrewOn: '2023-11-30' })] })).toEqual(no('first-stage'));
    expect(ask('ONE', on, { more: { contract: 'credit' } })).toEqual({ allowed: true, restores: 0, reasons: [] });
    expect(ask('ONE', on, { programme: { kind: 'associate' } })).toEqual({ allowed: true, restores: 0, reasons: [] });
  });

  it('leaves a mandatory first-stage unit open where the guide is silent about the work track that would excuse it', () => {
    const { workTrack: _, ...silent } = programme(units);
    const missing = (of: Programme, code = 'ONE') =>
      assessed(of, [enrolment(2024, [taken(code, [])])], { withdraw: { unit: code, on: '2024-11-01' } }).withdraw?.restores.why.missing;
    expect([missing(silent), missing(programme(units)), missing(silent, 'FREE')]).toEqual([[{ what: 'work-track' }], [], []]);
  });

  it('says that nothing coming back under a credit contract is a reading', () => {
    const reading = (contract: Enrolment['contract']) =>
      assessed(programme(units), [enrolment(2024, [taken('A', [])], { contract })], { withdraw: { unit: 'A', on: '2024-11-01' } }).withdraw?.restores.why.reading;
    expect([reading('credit'), reading('diploma'), reading('credit-exam')]).toEqual([true, false, false]);
  });

  it('names every reason', () => {
    expect(ask('ONE', '2024-12-01', { record: taken('ONE', [5]) })).toEqual(no('exam-taken', 'first-stage', 'too-late'));
  });

  it('restores nothing for an exemption, and does not arise for a unit of another year', () => {
    expect(ask('A', '2024-11-01', { record: exempt('A') })).toEqual({ allowed: true, restores: 0, reasons: [] });
    expect(ask('A', '2024-11-01', { record: taken('S', []) })).toBeNull();
    expect(assessed(programme(units), [], { withdraw: { unit: 'A', on: '2024-11-01' } }).withdraw).toBeNull();
  });
});
