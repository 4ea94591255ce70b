import { describe, expect, it } from 'vitest';
import type { CalendarDate, Enrolment, IspDraft, Programme } from '../model/index.ts';
import type { DeadlineId } from './assessment.ts';
import { assessed, enrolment, marks, programme, published, sixes, taken, unit } from './testing/build.fixture.ts';

const of = programme([...sixes(3, { semester: 2 }), unit('S1'), unit('Y', 6, { semester: 'year' })]);
const running = (more: Partial<Enrolment> = {}) =>
  enrolment(2024, [taken('U1', [12]), taken('U2', [9]), taken('U3', [5, null]), taken('S1', [14])], { published: published(2024), ...more });

const datesOn = (today: CalendarDate | undefined, years: readonly Enrolment[] = [running()], programmeOf: Programme = of, next?: IspDraft) => {
  const { calendar } = assessed(programmeOf, years, { ...(today === undefined ? {} : { today }), ...(next === undefined ? {} : { next }) });
  return {
    all: calendar,
    of: (id: DeadlineId, year?: number) => calendar.find((one) => one.id === id && (year === undefined || one.year === year))?.date.value,
    ids: new Set(calendar.map(({ id }) => id)),
  };
};

const draft = (...codes: readonly string[]): IspDraft => ({
  year: 2025,
  contract: 'diploma',
  main: true,
  units: codes.map((code) => ({ code, exempt: false })),
});

describe('the dates of a year that concern the student (K)', () => {
  it('count from the publication of results: feedback, appeal, its grounds and its decision', () => {
    const dates = datesOn('2025-07-02');
    expect(dates.of('feedback')).toBe('2025-07-06');
    expect(dates.of('appeal')).toBe('2025-07-08');
    expect(dates.of('appeal-grounds')).toBe('2025-07-13');
    expect(dates.of('appeal-decision')).toBe('2025-07-28');
    expect(datesOn('2025-01-01').ids.has('appeal')).toBe(false);
    expect(datesOn(undefined).ids.has('feedback')).toBe(false);
  });

  it('name the tolerance decision while its window is open only', () => {
    const decided = [enrolment(2024, marks({ U1: 12, U2: 9, S1: 14 }), { published: published(2024) })];
    expect(datesOn('2025-07-16', decided).of('tolerance')).toBe('2025-07-16');
    expect(datesOn('2025-07-17', decided).ids.has('tolerance')).toBe(false);
  });

  it('name refusing automatic tolerances when some are deployed', () => {
    const almost = enrolment(2024, marks({ U1: 12, U2: 9, U3: 12, S1: 14 }), { published: published(2024, 3) });
    expect(datesOn('2025-09-13', [almost]).of('refuse-automatic')).toBe('2025-09-17');
    expect(datesOn('2025-07-02').ids.has('refuse-automatic')).toBe(false);
  });

  it('ask for the date of registering for the second opportunity, and take it as entered', () => {
    const asked = datesOn('2025-07-02').all.find(({ id }) => id === 'resit-registration');
    expect(asked).toMatchObject({ date: { value: null, why: { missing: [{ what: 'resit-registration', year: 2024 }] } } });
    expect(datesOn('2025-07-02', [running({ resitRegistration: '2025-07-15' })]).of('resit-registration')).toBe('2025-07-15');
    expect(datesOn('2025-07-02', [enrolment(2024, marks({ U1: 12 }))]).ids.has('resit-registration')).toBe(false);
  });

  it('name giving up a carried-over part while a second opportunity is to come, and again with the next ISP', () => {
    const parted = programme([unit('P', 6, { activities: ['a', 'b'].map((id) => ({ id, title: id, points: 3, resit: 'yes' as const })) })]);
    const parts = (second: 'to-come' | 'none'): Enrolment =>
      enrolment(2024, [{ code: 'P', opportunities: [], second, parts: [{ activity: 'a', opportunities: [{ result: 12 }] }, { activity: 'b', opportunities: [{ result: 5 }] }] }], {
        published: published(2024),
      });
    expect(datesOn('2025-07-02', [parts('to-come')], parted).of('give-up-part')).toBe('2025-07-06');
    expect(datesOn('2025-07-02', [parts('none')], parted).ids.has('give-up-part')).toBe(false);
    expect(datesOn('2025-07-02', [parts('none')], parted).of('give-up-part-next-year')).toBe('2025-10-15');
    expect(datesOn('2025-07-02').ids.has('give-up-part-next-year')).toBe(false);
  });

  it('give every date of the next ISP with what hangs on it', () => {
    const dates = datesOn('2025-07-02');
    for (const id of ['isp-submit', 'exemptions', 'deviations', 'status-request', 'exam-swap', 'early-graduation'] as const)
      expect([id, dates.of(id, 2025)]).toEqual([id, '2025-10-15']);
    expect(dates.of('isp-approval', 2025)).toBe('2025-11-30');
    expect(dates.of('isp-semester2', 2025)).toBe('2026-02-25');
    expect(dates.of('isp-semester2-approval', 2025)).toBe('2026-03-14');
    expect(dates.of('exam-schedule', 2025)).toBe('2025-10-16');
    expect(dates.of('religious-feast', 2025)).toBe('2025-10-23');
    expect(dates.of('change-programme', 2025)).toBe('2025-10-10');
    expect(dates.of('enrol', 2025)).toBe('2025-10-10');
    expect(dates.of('enrol-semester2', 2025)).toBe('2026-02-25');
    expect(dates.of('enrol-closed', 2025)).toBe('2026-03-15');
    expect(dates.of('enrol', 2024)).toBeUndefined();
  });

  it('name withdrawing only where a unit could still be given back', () => {
    const begun = enrolment(2024, [taken('S1', [null]), taken('U1', [null])]);
    expect(datesOn('2024-10-01', [begun]).of('withdraw-semester1', 2024)).toBe('2024-11-30');
    expect(datesOn('2024-10-01', [begun]).of('withdraw-semester2', 2024)).toBe('2025-03-15');
    expect(datesOn('2025-07-02').of('withdraw-semester1', 2024)).toBeUndefined();
    expect(datesOn('2025-07-02', [running()], of, draft('Y')).of('withdraw-semester1', 2025)).toBe('2025-11-30');
    expect(datesOn('2025-07-02', [running()], of, draft('Y')).of('withdraw-semester2', 2025)).toBeUndefined();
    expect(datesOn('2025-07-02', [running()], of, draft('U3')).of('withdraw-semester2', 2025)).toBe('2026-03-15');
    const exempted = { ...draft(), units: [{ code: 'U3', exempt: true }] };
    expect(datesOn('2025-07-02', [running()], of, exempted).of('withdraw-semester2', 2025)).toBeUndefined();
  });

  it('name lifting a refusal only to a refused student', () => {
    const poor = (year: number) => enrolment(year, marks({ U1: 12, U2: 5, U3: 5, S1: 5 }), { published: published(year, 3) });
    const refused = datesOn('2026-09-20', [poor(2024), enrolment(2025, marks({ U2: 5, U3: 5, S1: 5 }), { published: published(2025, 3) })]);
    expect(refused.of('lift-refusal', 2026)).toBe('2026-10-10');
    expect(refused.of('lift-refusal-semester2', 2026)).toBe('2027-02-24');
    expect(datesOn('2025-07-02').ids.has('lift-refusal')).toBe(false);
  });

  it('name going abroad to bachelor students under a diploma contract', () => {
    expect(datesOn('2024-12-01').of('exchange-semester1', 2024)).toBe('2024-12-14');
    expect(datesOn('2024-12-01').of('exchange-semester2', 2024)).toBe('2025-03-14');
    expect(datesOn('2024-12-01', [running({ contract: 'credit' })]).ids.has('exchange-semester1')).toBe(false);
    expect(datesOn('2024-12-01', [running({ contract: 'credit' })], of, draft()).ids.has('exchange-semester1')).toBe(true);
    expect(datesOn('2024-12-01', [running()], { ...of, kind: 'associate' }).ids.has('exchange-semester1')).toBe(false);
    expect(datesOn('2024-12-01').of('prior-learning', 2024)).toBe('2025-05-31');
  });

  it('stand in the order of the calendar, those without a date last', () => {
    const dates = datesOn('2025-07-02').all.map(({ date }) => date.value);
    const known = dates.flatMap((date) => date ?? []);
    expect(known).toEqual(known.toSorted());
    expect(dates.slice(known.length).every((date) => date === null)).toBe(true);
    expect(dates.length).toBeGreaterThan(known.length);
  });
});
