import { describe, expect, it } from 'vitest';
import type { CalendarDate, Enrolment, Programme } from '../model/index.ts';
import type { Question } from './assessment.ts';
import { assessed, enrolment, entered, marks, programme, sixes, unit } from './testing/build.fixture.ts';

const of = programme([...sixes(8), unit('S2', 6, { semester: 2 }), unit('T', 6, { tolerable: 'unknown' }), unit('R', 6, { resit: 'unknown' })]);

const questions = (years: readonly Enrolment[], today?: CalendarDate, student = {}, one: Programme = of): readonly Question[] =>
  assessed(one, years, { student: { learningCredit: 140, ...student }, ...(today === undefined ? {} : { today }) }).questions;
const line = ({ missing }: Question): string => Object.values(missing).join(' ');
const asked = (...given: Parameters<typeof questions>): readonly string[] => questions(...given).map(line);

describe('what a student is asked (A.5)', () => {
  it('is a first result from the day on which its exam period is published, and a second one from that of the third', () => {
    const year = enrolment(2024, [entered('U1', null), entered('S2', null)], { published: { 1: '2025-02-07' } });
    expect([asked([year], '2025-02-06'), asked([year], '2025-02-07')]).toEqual([[], ['result U1 2024 1']]);
    const again = enrolment(2024, marks({ U1: [5, null] }), { published: { 1: '2025-02-07', 3: '2025-09-12' } });
    expect([asked([again], '2025-09-11'), asked([again], '2025-09-12')]).toEqual([[], ['result U1 2024 2']]);
  });

  it('is a result of the year that was published, not of the one that runs', () => {
    const years = [enrolment(2023, [entered('U1', null)], { published: { 1: '2024-02-07' } }), enrolment(2024, [entered('U1', null)])];
    expect(asked(years, '2024-09-25')).toEqual(['result U1 2023 1']);
  });

  it('is a result, or a day of publication, that was never entered, once the last results of the year are out', () => {
    const never = enrolment(2024, [entered('U1', null)]);
    expect([asked([never], '2025-09-30'), asked([never], '2025-10-01')]).toEqual([[], ['result U1 2024 1', 'publication 2024 1']]);
    const undated = enrolment(2024, marks({ U1: 12 }));
    expect([asked([undated], '2025-09-30'), asked([undated], '2025-10-01')]).toEqual([[], ['publication 2024 1']]);
  });

  it('is never the day itself, without which everything is asked', () => {
    expect(asked([enrolment(2024, [entered('U1', null)])])).toEqual(['result U1 2024 1', 'publication 2024 1']);
  });

  it('is what a decision waits for before what only tells of a second opportunity', () => {
    const year = enrolment(2024, [...marks({ U1: 12, U2: 12, T: 9 }), entered('R', 5), ...marks({ GONE: 12 })], { published: { 1: '2025-02-07' } });
    expect(asked([year], undefined, { learningCredit: undefined })).toEqual([
      'tolerable T', 'unit-not-in-guide GONE', 'result R 2024 2', 'learning-credit', 'resit R',
    ]);
  });

  it('is what most figures wait for before what few do', () => {
    const years = [enrolment(2023, marks({ U1: null, U2: 12 })), enrolment(2024, marks({ U1: 12, U3: null }), { published: { 1: '2025-02-07' } })];
    expect(questions(years)).toEqual([
      { missing: { what: 'result', unit: 'U3', year: 2024, opportunity: 1 }, affects: ['efficiency', 'tolerance', 'programme', 'learning-credit'] },
      { missing: { what: 'result', unit: 'U1', year: 2023, opportunity: 1 }, affects: ['efficiency'] },
    ]);
  });
});

describe('the figures that wait for an answer', () => {
  const affects = (what: string, ...given: Parameters<typeof questions>) => questions(...given).find((one) => line(one) === what)?.affects;

  it('are those of the threshold, the efficiency, tolerance, the programme and the learning credit for a unit of the package', () => {
    expect(affects('result U1 2024 1', [enrolment(2024, marks({ U1: null, U2: 12 }))])).toEqual([
      'threshold', 'efficiency', 'tolerance', 'programme', 'learning-credit',
    ]);
  });

  it('are what may be tolerated of a unit that the guide does not have, and not the efficiency', () => {
    expect(affects('unit-not-in-guide GONE', [enrolment(2024, marks({ U1: 12, GONE: 12 }))])).toEqual([
      'threshold', 'tolerance', 'programme', 'learning-credit',
    ]);
  });

  it('are the automatic tolerances too that a unit of unknown tolerability could be one of', () => {
    const published = { 1: '2025-02-07' } as const;
    const lacking = enrolment(2024, marks({ U1: 12, U2: 12, U3: 12, U4: 12, T: 9 }), { published });
    expect(affects('tolerable T', [lacking], '2025-10-01')).toEqual(['threshold']);
    const advanced = { kind: 'bachelor-after-bachelor', initial: false, points: 60, stages: 1 } as const;
    const small = programme([unit('A', 54), unit('T', 6, { tolerable: 'unknown' })], advanced);
    expect(questions([enrolment(2024, marks({ A: 12, T: 9 }), { published })], '2025-10-01', {}, small)).toEqual([
      { missing: { what: 'tolerable', unit: 'T' }, affects: ['programme'] },
    ]);
  });

  it('are those of tolerance for a day of publication, while a later exam period is dated', () => {
    const year = enrolment(2024, marks({ U1: 12, U2: 9 }), { published: { 3: '2025-09-12' } });
    expect(affects('publication 2024 1', [year], '2025-10-01')).toEqual(['tolerance']);
  });

  it('are those alone that another value would change, of a field that the devices disagree about', () => {
    const year = enrolment(2024, marks({ U1: 12, U2: null }));
    expect(affects('student-value learningCredit', [year], undefined, { openValues: [{ field: 'learningCredit', value: 100 }] })).toEqual(['learning-credit']);
  });
});
