import { describe, expect, it } from 'vitest';
import type { CalendarDate, Enrolment, IspDraft, Programme } from '../model/index.ts';
import type { DeadlineId } from './assessment.ts';
import { assess } from './assess.ts';
import { assessed, dossier, enrolment, exempt, marks, programme, published, sixes, taken, unit } from './testing/build.fixture.ts';
import { pack } from './testing/pack.fixture.ts';

const of = programme([...sixes(3, { semester: 2 }), unit('S1'), unit('Y', 6, { semester: 'year' })]);
const running = (more: Partial<Enrolment> = {}) =>
  enrolment(2024, [taken('U1', [12]), taken('U2', [9]), taken('U3', [5, null]), taken('S1', [14])], { published: published(2024), ...more });

const halves = ['a', 'b'].map((id) => ({ id, title: id, points: 3, resit: 'yes' as const }));
const parted = programme([...of.units, unit('P', 6, { activities: halves })]);

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

  it('name the one article that each comes from, not all that its rule speaks of', () => {
    const named = { ...pack, dateArticles: { 'K.3': { exemptions: 'art. 25' } } };
    const { calendar } = assess(named, of, { dossier: dossier([running()]), today: '2025-07-02' });
    const articleOf = (wanted: DeadlineId) => calendar.find(({ id }) => id === wanted)?.date.why.article;
    expect([articleOf('exemptions'), articleOf('deviations'), articleOf('isp-submit')]).toEqual(['art. 25', 'art. K.3', 'art. H.1']);
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
    for (const id of ['withdraw-semester1', 'withdraw-semester2'] as const)
      expect(datesOn('2025-07-02', [running()], of, exempted).of(id, 2025)).toBeUndefined();
  });

  it('name lifting a refusal only to a refused student', () => {
    const poor = (year: number) => enrolment(year, marks({ U1: 12, U2: 5, U3: 5, S1: 5 }), { published: published(year, 3) });
    const refused = datesOn('2026-09-20', [poor(2024), enrolment(2025, marks({ U2: 5, U3: 5, S1: 5 }), { published: published(2025, 3) })]);
    expect(refused.of('lift-refusal', 2026)).toBe('2026-10-10');
    expect(refused.of('lift-refusal-semester2', 2026)).toBe('2027-02-24');
    expect(datesOn('2025-07-02').ids.has('lift-refusal')).toBe(false);
  });

  it('name lifting a refusal in the years that it holds, neither before nor after', () => {
    const second = enrolment(2025, marks({ U1: 12, U2: 5, U3: 5, S1: 5 }), { published: published(2025, 3) });
    const repeated = [enrolment(2024, marks({ Y: 12, U2: 5, U3: 5 }), { published: published(2024, 3) }), second];
    const refusedYears = (day: CalendarDate, years: readonly Enrolment[], within: Programme) =>
      datesOn(day, years, within).all.filter(({ id }) => id === 'lift-refusal').map(({ year }) => year);
    const associate = { ...of, kind: 'associate' as const };
    expect(refusedYears('2026-07-02', repeated, associate)).toEqual([2026]);
    expect(refusedYears('2028-10-01', repeated, associate)).toEqual([2026]);
    expect(refusedYears('2028-10-01', repeated, of)).toEqual([2026, 2028]);
    const spent = assessed(of, [enrolment(2024, marks({ U1: 12, U2: 12 }))], { today: '2028-10-01', student: { learningCredit: -40, bonusUsed: 60 } });
    expect(spent.calendar.filter(({ id }) => id === 'lift-refusal').map(({ year }) => year)).toEqual([2025, 2028]);
  });

  it('name going abroad to bachelor students under a diploma contract', () => {
    expect(datesOn('2024-12-01').of('exchange-semester1', 2024)).toBe('2024-12-14');
    expect(datesOn('2024-12-01').of('exchange-semester2', 2024)).toBe('2025-03-14');
    expect(datesOn('2024-12-01', [running({ contract: 'credit' })]).ids.has('exchange-semester1')).toBe(false);
    const two = [running(), enrolment(2024, [], { contract: 'credit' })];
    for (const both of [two, two.toReversed()]) expect(datesOn('2024-12-01', both).ids.has('exchange-semester1')).toBe(true);
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

describe('every date of the calendar', () => {
  const poor = (year: number, units: Parameters<typeof marks>[0]) => enrolment(year, marks(units), { published: published(year, 3) });
  const refused = [poor(2024, { U1: 12, U2: 5, U3: 5, S1: 5 }), poor(2025, { U2: 5, U3: 5, S1: 5 })];
  const almost = enrolment(2024, marks({ U1: 12, U2: 9, U3: 12, S1: 14 }), { published: published(2024, 3) });
  const parts = [
    { activity: 'a', opportunities: [{ result: 12 }] },
    { activity: 'b', opportunities: [{ result: 5 }] },
  ];
  const calendars = [
    datesOn('2025-07-02', [running({ units: [taken('U1', [12]), taken('U2', [9, null]), taken('U3', [null])] })], of, draft('Y', 'U3')),
    datesOn('2025-07-16', [enrolment(2024, marks({ U1: 12, U2: 9, S1: 14 }), { published: published(2024) })]),
    datesOn('2025-07-02', [running({ units: [taken('U1', [12]), taken('P', [], { second: 'to-come', parts })] })], parted),
    datesOn('2025-09-13', [almost]),
    datesOn('2026-09-20', refused),
  ];

  /** By hand from the articles: the rule; whether it is the last day, the first or a decision; the day where the regulations have one. */
  const byHand: Readonly<Record<DeadlineId, string>> = {
    tolerance: 'D.7 until',
    'refuse-automatic': 'D.12 until',
    feedback: 'K.1 until',
    appeal: 'K.1 until',
    'appeal-grounds': 'K.1 until',
    'appeal-decision': 'K.1 decision',
    'give-up-part': 'K.2 until',
    'resit-registration': 'B.9 until',
    enrol: 'K.4 until 10-10',
    'change-programme': 'K.4 from 10-10',
    'lift-refusal': 'G.7 until 10-10',
    'isp-submit': 'H.1 until 10-15',
    exemptions: 'K.3 until 10-15',
    deviations: 'K.3 until 10-15',
    'status-request': 'K.3 until 10-15',
    'exam-swap': 'K.2 until 10-15',
    'early-graduation': 'K.2 until 10-15',
    'give-up-part-next-year': 'K.2 until 10-15',
    'exam-schedule': 'K.2 from 10-16',
    'religious-feast': 'K.2 until 10-23',
    'isp-approval': 'H.1 decision 11-30',
    'withdraw-semester1': 'H.13 until 11-30',
    'exchange-semester1': 'K.6 until 12-14',
    'lift-refusal-semester2': 'G.7 until 02-24',
    'isp-semester2': 'H.1 until 02-25',
    'enrol-semester2': 'K.4 until 02-25',
    'exchange-semester2': 'K.6 until 03-14',
    'isp-semester2-approval': 'H.1 decision 03-14',
    'withdraw-semester2': 'H.13 until 03-15',
    'enrol-closed': 'K.4 until 03-15',
    'prior-learning': 'K.3 until 05-31',
  };
  const FALLS_IN: Readonly<Record<string, 0 | 1>> = { 10: 0, 11: 0, 12: 0, '02': 1, '03': 1, '05': 1 };
  const told = calendars.flatMap(({ all }) => all);

  it('names its rule, and says whether it is the last day, the first or a decision', () => {
    expect(told.map(({ id, rule, kind }) => [id, rule, kind])).toEqual(told.map(({ id }) => [id, ...byHand[id].split(' ').slice(0, 2)]));
    expect(new Set(told.map(({ id }) => id))).toEqual(new Set(Object.keys(byHand)));
  });

  it('falls on the day of the regulations, in the half of the academic year that has that month', () => {
    const fixed = told.filter(({ id }) => byHand[id].split(' ').length > 2);
    const days = fixed.map(({ id, year }) => {
      const [, , day = ''] = byHand[id].split(' ');
      return `${year + (FALLS_IN[day.slice(0, 2)] ?? 0)}-${day}`;
    });
    expect(fixed.map(({ date }) => date.value)).toEqual(days);
  });

  it('says how it was counted', () => {
    const { all } = datesOn('2025-07-02');
    const why = (id: DeadlineId, year: number) => all.find((one) => one.id === id && one.year === year)?.date.why;
    expect(why('appeal-grounds', 2024)).toEqual({
      rule: 'K.1',
      article: 'art. K.1',
      reading: false,
      missing: [],
      restsOn: ['A.2'],
      steps: [
        { key: 'counted-from', value: { unit: 'date', value: '2025-07-08' } },
        { key: 'term-days', value: { unit: 'days', value: 5 }, sign: '+' },
        { key: 'last-day', value: { unit: 'date', value: '2025-07-13' }, sign: '=', total: true },
      ],
    });
    expect(why('religious-feast', 2025)?.steps).toEqual([
      { key: 'counted-from', value: { unit: 'date', value: '2025-10-16' } },
      { key: 'term-days', value: { unit: 'days', value: 7 }, sign: '+' },
      { key: 'last-day', value: { unit: 'date', value: '2025-10-23' }, sign: '=', total: true },
    ]);
    expect(why('isp-semester2', 2025)?.steps).toEqual([
      { key: 'fixed-date', value: { unit: 'date', value: '2026-02-25' }, year: 2025, total: true },
    ]);
  });

  it('is explained as the window where it closes that, and as it was entered where the school has its own day', () => {
    const decided = [enrolment(2024, marks({ U1: 12, U2: 9, S1: 14 }), { published: published(2024) })];
    const { calendar, tolerance } = assessed(of, decided, { today: '2025-07-16' });
    expect(calendar.find(({ id }) => id === 'tolerance')?.date.why.steps).toEqual(tolerance.window.why.steps);
    const registration = (year: Enrolment) => datesOn('2025-07-02', [year]).all.find(({ id }) => id === 'resit-registration')?.date.why;
    expect(registration(running())?.steps).toEqual([]);
    expect(registration(running({ resitRegistration: '2025-07-15' }))).toMatchObject({
      missing: [],
      steps: [{ key: 'fixed-date', value: { unit: 'date', value: '2025-07-15' }, year: 2024, total: true }],
    });
  });
});

describe('whom a date of the year concerns', () => {
  it('is nobody of a year that is over: the list has the year of today and that of the next ISP, each once', () => {
    const years = (today: CalendarDate | undefined) => [...new Set(datesOn(today).all.filter(({ id }) => id === 'isp-submit').map(({ year }) => year))];
    expect(years('2025-07-02')).toEqual([2024, 2025]);
    expect(years(undefined)).toEqual([2025]);
    expect(datesOn('2025-10-01').all.filter(({ id }) => id === 'isp-submit')).toHaveLength(1);
    expect(years('2027-10-01')).toEqual([2025]);
  });

  it('is not, for going abroad, a year without an enrolment, nor for changing programme or the ISP', () => {
    expect(datesOn('2025-07-02').of('exchange-semester1', 2025)).toBeUndefined();
    const away = datesOn('2027-10-01');
    expect(away.all.filter(({ year }) => year === 2027)).toEqual([]);
    expect(away.ids.has('exchange-semester2')).toBe(false);
  });

  it('is, before any enrolment, who enrols, with a draft or without', () => {
    for (const dates of [datesOn('2025-09-20', []), datesOn('2025-09-20', [], of, draft('U1'))]) {
      expect([dates.of('enrol', 2025), dates.ids.has('exchange-semester1'), dates.ids.has('give-up-part-next-year')]).toEqual(['2025-10-10', false, false]);
      expect([dates.ids.has('prior-learning'), dates.ids.has('resit-registration'), dates.ids.has('feedback')]).toEqual([false, false, false]);
    }
  });

  it('is, for withdrawing, neither an exempted unit, nor one withdrawn from already, nor one examined', () => {
    const begun = (record: Enrolment['units'][number]) => datesOn('2024-10-01', [enrolment(2024, [record])]);
    for (const record of [exempt('U1'), taken('U1', [], { withdrewOn: '2024-09-30' }), taken('U1', [12])])
      expect(begun(record).of('withdraw-semester2', 2024)).toBeUndefined();
    expect(begun(taken('U1', [])).of('withdraw-semester2', 2024)).toBe('2025-03-15');
    expect(begun(taken('U1', [])).of('withdraw-semester1', 2024)).toBeUndefined();
  });

  it('is nobody who is enrolled already in the year of the draft, for enrolling', () => {
    const changed = datesOn('2024-10-01', [running()], of, { ...draft('U3'), year: 2024 });
    expect([changed.ids.has('enrol'), changed.ids.has('enrol-closed'), changed.of('isp-submit', 2024)]).toEqual([false, false, '2024-10-15']);
  });

  it('counts the units of a draft in the year that it is for', () => {
    const drafted = datesOn('2024-10-01', [enrolment(2024, [taken('S1', [null])])], of, draft('U3', 'GONE'));
    expect([drafted.of('withdraw-semester2', 2024), drafted.of('withdraw-semester2', 2025)]).toEqual([undefined, '2026-03-15']);
    expect([drafted.of('withdraw-semester1', 2024), drafted.of('withdraw-semester1', 2025)]).toEqual(['2024-11-30', undefined]);
  });

  it('is, for keeping a part of a unit to the next year, who neither passed nor tolerated it', () => {
    const keeps = (second: number, more: Partial<Enrolment['units'][number]> = {}) => {
      const parts = [
        { activity: 'a', opportunities: [{ result: 12 }] },
        { activity: 'b', opportunities: [{ result: second }] },
      ];
      const year = enrolment(2024, [taken('P', [], { parts, ...more }), taken('U2', [5])], { published: published(2024) });
      return datesOn('2025-09-20', [year], parted).all.filter(({ id }) => id === 'give-up-part-next-year').map(({ year: at }) => at);
    };
    expect([keeps(5), keeps(14), keeps(6, { tolerated: 'student' })]).toEqual([[2025], [], []]);
  });

  it('is, for giving up a part, who failed the whole and has a second opportunity to come', () => {
    const part = (activity: string, result: number | null) => ({ activity, opportunities: [{ result }] });
    const gives = (...units: Enrolment['units']) => datesOn('2025-07-02', [enrolment(2024, units, { published: published(2024) })], parted).ids.has('give-up-part');
    const p = (a: number | null, b: number | null) => taken('P', [], { second: 'to-come', parts: [part('a', a), part('b', b)] });
    expect([gives(p(12, 5)), gives(p(12, 14)), gives(p(12, null)), gives(taken('U2', [5, null]))]).toEqual([true, false, false, false]);
    expect(gives(p(12, 14), taken('U2', [5, null]))).toBe(false);
  });
});
