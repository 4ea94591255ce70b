import { describe, expect, it } from 'vitest';
import type { CalendarDate, Enrolment, IspDraft } from '../model/index.ts';
import { enrolment, marks, programme, published, sixes, taken, unit } from './testing/build.fixture.ts';
import { draft, drafted, found } from './testing/draft.fixture.ts';

const later = { stage: 2, mandatory: false } as const;
const filler = unit('FILL', 30, later);
const of = programme([...sixes(6, { mandatory: false }), filler]);

describe('the last day for submitting (H.1, art. 19)', () => {
  const submit = (submitOn: CalendarDate, more: Partial<IspDraft> = {}) => found(of, [], draft(['FILL'], { submitOn, ...more }), 'H.1');
  const late = (until: string) => [`blocks | H.1 | submitted-late | - | until ${until}`];

  it('is 15 October of the year of the draft', () => {
    expect(submit('2025-10-15')).toEqual([]);
    expect(submit('2025-10-16')).toEqual(late('2025-10-15'));
    expect(submit('2025-10-16', { year: 2026 })).toEqual([]);
    expect(submit('2026-10-16', { year: 2026 })).toEqual(late('2026-10-15'));
  });

  it('is a week after enrolling for who enrols after it', () => {
    expect(submit('2025-10-16', { enrolledOn: '2025-10-15' })).toEqual(late('2025-10-15'));
    expect(submit('2025-10-23', { enrolledOn: '2025-10-16' })).toEqual([]);
    expect(submit('2025-10-24', { enrolledOn: '2025-10-16' })).toEqual(late('2025-10-23'));
    expect(submit('2025-10-15', { enrolledOn: '2025-09-01' })).toEqual([]);
    expect(submit('2025-10-16', { enrolledOn: '2025-09-01' })).toEqual(late('2025-10-15'));
  });

  it('is also the last day for asking for a deviation, and for the evidence of an exemption', () => {
    const wide = programme([...of.units, unit('FIRST', 6), unit('VT', 6, { ...later, requires: { kind: 'followed', unit: 'U1', sameYear: false } })]);
    const untils = (past: Parameters<typeof drafted>[1], enrolledOn: CalendarDate) =>
      drafted(wide, past, draft(['VT', 'U2*'], { enrolledOn, submitOn: '2026-06-01' })).isp?.findings.flatMap(({ rule, until }) => (until === undefined ? [] : [`${rule} ${until}`]));
    const all = (until: CalendarDate, ...rules: readonly string[]) => rules.map((rule) => `${rule} ${until}`).toSorted();
    expect(untils([], '2025-11-01')?.toSorted()).toEqual(all('2025-11-08', 'H.1', 'H.10', 'H.2', 'H.4', 'H.7'));
    expect(untils([], '2025-10-15')?.toSorted()).toEqual(all('2025-10-15', 'H.1', 'H.10', 'H.2', 'H.4', 'H.7'));
  });

  it('is not judged without a day of submitting', () => {
    expect(found(of, [], draft(['FILL']), 'H.1')).toEqual([]);
  });

  it('says from when it counts', () => {
    const steps = (more: Partial<IspDraft>) => drafted(of, [], draft(['FILL'], { submitOn: '2025-12-01', ...more })).isp?.findings[0]?.why.steps;
    expect(steps({})).toEqual([
      { key: 'submit-by', value: { unit: 'date', value: '2025-10-15' } },
      { key: 'submit-on', value: { unit: 'date', value: '2025-12-01' }, total: true },
    ]);
    expect(steps({ enrolledOn: '2025-10-20' })?.[0]).toEqual({ key: 'enrolled-on', value: { unit: 'date', value: '2025-10-20' } });
  });
});

describe('a tolerance decision that is still open (H.12, D.13)', () => {
  // A third period published on 12 September: the window closes on the 27th.
  const past = [enrolment(2024, marks({ U1: 12, U2: 9, U3: 12, U4: 5 }), { published: published(2024, 3) })];
  const undecided = (more: Partial<IspDraft>, rest: Parameters<typeof found>[4] = {}, years = past) => found(of, years, draft(['FILL'], more), 'H.12', rest);
  const open = ['blocks | H.12 | tolerance-undecided | - | others U2 | until 2025-09-27'];

  it('blocks submitting until it is taken, or its term is over', () => {
    expect(undecided({ submitOn: '2025-09-12' })).toEqual(open);
    expect(undecided({ submitOn: '2025-09-27' })).toEqual(open);
    expect(undecided({ submitOn: '2025-09-28' })).toEqual([]);
    expect(undecided({ submitOn: '2025-09-11' })).toEqual([]);
  });

  it('is judged today where no day of submitting is known, and not at all without either', () => {
    expect(undecided({}, { today: '2025-09-27' })).toEqual(open);
    expect(undecided({}, { today: '2025-09-28' })).toEqual([]);
    expect(undecided({ submitOn: '2025-09-28' }, { today: '2025-09-27' })).toEqual([]);
    expect(undecided({ submitOn: '2025-09-27' }, { today: '2025-09-28' })).toEqual(open);
    expect(undecided({})).toEqual([]);
  });

  it('is past at the end of the year, unless the draft is submitted within its term', () => {
    expect(undecided({}, { today: '2025-09-13', endOfYear: true })).toEqual([]);
    expect(undecided({ submitOn: '2025-09-13' }, { today: '2025-09-13', endOfYear: true })).toEqual(open);
  });

  it('is not open for what is decided, automatic or no candidate', () => {
    expect(undecided({}, { today: '2025-09-13', tolerate: ['U2'] })).toEqual([]);
    expect(undecided({}, { today: '2025-09-13', tolerate: [] })).toEqual([]);
    expect(undecided({}, { today: '2025-09-13', tolerate: ['U1'] })).toEqual(open);
    expect(undecided({}, { today: '2025-09-13' }, [enrolment(2024, marks({ U1: 12, U2: 7, U3: 12 }), { published: published(2024, 3) })])).toEqual([]);
    const whole = programme(of.units, { points: 60, initial: false });
    const near = [enrolment(2024, marks({ FILL: 12, U1: 12, U2: 9, U3: 12, U4: 12, U5: 12 }), { published: published(2024, 3) })];
    expect(drafted(whole, near, draft(['U6']), { today: '2025-09-13' }).programme.automatic.value).toEqual(['U2']);
    expect(found(whole, near, draft(['U6']), 'H.12', { today: '2025-09-13' })).toEqual([]);
    expect(found(whole, near, draft(['U6']), 'H.12', { today: '2025-09-13', refuseAutomatic: true })).toHaveLength(1);
  });

  it('is taken by rejecting the tolerance too, for the term in which that was done', () => {
    const rejecting = (rejectedOn: CalendarDate) => [
      enrolment(2024, marks({ U1: 12, U3: 12, U4: 5 }).concat(taken('U2', [9], { rejectedOn })), { published: published(2024, 3) }),
    ];
    expect(undecided({}, { today: '2025-09-20' }, rejecting('2025-09-12'))).toEqual([]);
    expect(undecided({}, { today: '2025-09-27' }, rejecting('2025-09-27'))).toEqual([]);
    expect(undecided({}, { today: '2025-09-13' }, rejecting('2025-09-11'))).toEqual(open);
    expect(undecided({}, { today: '2025-09-13' }, rejecting('2025-09-14'))).toEqual(open);
    expect(undecided({ submitOn: '2025-09-13' }, { today: '2025-09-20' }, rejecting('2025-09-14'))).toEqual(open);
    const { tolerance } = drafted(of, rejecting('2025-09-12'), draft(['FILL']), { today: '2025-09-20' });
    expect(tolerance.undecided).toEqual([]);
    expect(tolerance.ifAllTolerated).toEqual({ left: tolerance.left.value, over: 0 });
    expect(tolerance.candidates.find(({ code }) => code === 'U2')?.why.steps).toContainEqual({ key: 'rejected-on', value: { unit: 'date', value: '2025-09-12' } });
  });

  it('is not explained by a rejection that does not hold: after the term, while none is known, or without a day', () => {
    const explains = (enrolments: readonly Enrolment[], today?: CalendarDate) =>
      drafted(of, enrolments, draft(['FILL']), today === undefined ? {} : { today }).tolerance.candidates.find(({ code }) => code === 'U2')?.why.steps.some(({ key }) => key === 'rejected-on');
    const failed = (rejectedOn: CalendarDate, more: Partial<Enrolment>) => [enrolment(2024, marks({ U1: 12, U3: 12, U4: 5 }).concat(taken('U2', [9], { rejectedOn })), more)];
    const ended = { published: published(2024, 3) };
    expect([explains(failed('2025-09-27', ended), '2025-10-20'), explains(failed('2025-09-28', ended), '2025-10-20')]).toEqual([true, false]);
    expect(explains(failed('2025-09-12', ended))).toBe(false);
    expect(explains(failed('2025-09-12', {}), '2025-09-20')).toBe(false);
  });

  it('says what to decide first, and until when', () => {
    const [first] = drafted(of, past, draft(['FILL'], { submitOn: '2025-09-20' })).isp?.findings ?? [];
    expect(first?.why).toMatchObject({
      rule: 'H.12',
      restsOn: ['D.13', 'D.7'],
      steps: [{ key: 'decide-first', value: { value: ['U2'] } }, { key: 'last-day', value: { value: '2025-09-27' }, total: true }],
    });
  });
});

describe('what refuses the enrolment (F.6, G)', () => {
  const refusedIn = (past: Parameters<typeof found>[1], more: Partial<IspDraft> = {}, rest: Parameters<typeof found>[4] = {}) =>
    (drafted(of, past, draft(['FILL'], more), rest).isp?.findings ?? [])
      .filter(({ key }) => key === 'refused' || key === 'exception-on-request')
      .map(({ rule, severity, unit: code, until }) => [severity, rule, code ?? '-', until].join(' '));
  const low = (year: number) => enrolment(year, marks({ U1: 12, U2: 5, U3: 5 }));

  it('blocks in the years in which it holds, and can be asked to be lifted until 10 October', () => {
    expect(refusedIn([low(2022), low(2024)], { year: 2024 })).toEqual([]);
    expect(refusedIn([low(2022), low(2024)])).toContain('blocks G.1 - 2025-10-10');
    expect(refusedIn([low(2022), low(2024)], { year: 2026 })).toEqual([]);
    expect(refusedIn([low(2024)])).toEqual([]);
  });

  it('names the unit of a third or fourth enrolment', () => {
    const years = [2022, 2023, 2024].map((year) => enrolment(year, marks({ U1: 5, FILL: year === 2024 ? 5 : 12 }), { contract: 'credit' }));
    expect(refusedIn(years.slice(1))).toEqual(['blocks G.2 U1 2025-10-10']);
    expect(refusedIn(years)).toEqual(['blocks G.3 U1 2025-10-10']);
  });

  it('is the threshold for six years', () => {
    const missed = [enrolment(2023, marks({ U1: 12, U2: 5 })), enrolment(2024, marks({ U2: 5, U3: 12, U4: 12 }))];
    expect(refusedIn(missed)).toEqual(['blocks F.6 - 2025-10-10']);
    expect(refusedIn(missed, { year: 2030 })).toEqual(['blocks F.6 - 2030-10-10']);
    expect(refusedIn(missed, { year: 2031 })).toEqual([]);
  });

  it('is no learning credit left, unless it was rebuilt by then', () => {
    const past = [enrolment(2024, marks({ U1: 5 }))];
    const refused = (learningCredit: number, year: number) => refusedIn(past, { year }, { student: { learningCredit } });
    expect(refused(7, 2025)).toEqual([]);
    expect(refused(6, 2025)).toEqual(['blocks G.5 - 2025-10-10']);
    expect(refused(6, 2026)).toEqual([]);
  });

  it('is a matter of permission for who has at most thirty points to go', () => {
    const whole = programme(of.units, { points: 66 });
    const past = [enrolment(2023, marks({ FILL: 12, U1: 12 })), enrolment(2024, marks({ U2: 5 }))];
    const severities = (points: number) =>
      drafted(programme(whole.units, { points }), past, draft(['U3']), { student: { learningCredit: -60, bonusUsed: 60 } }).isp?.findings.flatMap(({ rule, severity, key }) =>
        rule === 'G.5' ? [`${severity} ${key}`] : [],
      );
    expect(severities(66)).toEqual(['needs-permission exception-on-request']);
    expect(severities(67)).toEqual(['blocks refused']);
  });
});

describe('a binding condition on the year of the draft (G.1, H.2)', () => {
  const low = enrolment(2024, marks({ U1: 12, U2: 5, U3: 5 }));
  const half = enrolment(2024, marks({ U1: 12, U2: 5 }));

  it('is a warning under a diploma or diploma-exam contract', () => {
    expect(found(of, [low], draft(['FILL']), 'G.1')).toEqual(['warns | G.1 | binding-condition | -']);
    expect(found(of, [low], draft(['FILL'], { contract: 'diploma-exam' }), 'G.1')).toHaveLength(1);
    expect(found(of, [low], draft(['FILL'], { contract: 'credit' }), 'G.1')).toEqual([]);
    expect(found(of, [half], draft(['FILL']), 'G.1')).toEqual([]);
    expect(found(of, [], draft(['FILL']), 'G.1')).toEqual([]);
    expect(drafted(of, [low], draft(['FILL'])).isp?.findings.find(({ rule }) => rule === 'G.1')?.why).toMatchObject({
      reading: true,
      restsOn: ['H.2'],
      steps: [
        { key: 'minimum-efficiency', value: { value: 50 } },
        { key: 'right-points', value: { value: 45 } },
      ],
    });
  });
});

describe('a draft as a whole (H.16)', () => {
  it('can be submitted exactly when nothing blocks', () => {
    const clean = drafted(of, [], draft(['FILL'])).isp;
    expect(clean?.submittable).toMatchObject({ value: true, why: { restsOn: [], steps: [{ key: 'blocking', value: { value: [] } }, { key: 'submittable', value: { value: 'yes' }, total: true }] } });
    const blocked = drafted(of, [enrolment(2024, marks({ U1: 12, U2: 12 }))], draft(['U1', 'U2'])).isp;
    expect(blocked?.submittable).toMatchObject({
      value: false,
      why: { rule: 'H.16', restsOn: ['H.2', 'H.8'], steps: [{ value: { value: ['U1', 'U2'] } }, { value: { value: 'no' }, total: true }] },
    });
  });

  it('lists the gravest findings first, and what the guide does not have', () => {
    const wide = programme([...of.units, unit('BIG', 73, later)]);
    const lines = found(wide, [enrolment(2024, marks({ U1: 12 }))], draft(['BIG', 'U1', 'STRANGE']));
    expect(lines.map((line) => line.split(' | ').slice(0, 3).join(' '))).toEqual([
      'blocks H.8 settled',
      'needs-permission H.2 size-above-maximum',
      'warns A.5 not-in-guide',
      'informs H.15 leaves-model-path',
    ]);
    expect(lines[2]).toBe('warns | A.5 | not-in-guide | STRANGE | remove STRANGE');
    const strange = drafted(of, [], draft(['FILL', 'STRANGE'])).isp;
    const missing = [{ what: 'unit-not-in-guide', unit: 'STRANGE' }];
    expect(strange?.submittable.why.missing).toEqual(missing);
    expect(strange?.findings.find(({ rule }) => rule === 'A.5')?.why).toMatchObject({ steps: [], missing });
  });

  it('is of the year it names, else of the year after the last, else of today, else of the regulations', () => {
    const { year: _, ...undated } = draft(['FILL']);
    expect(drafted(of, [], draft([], { year: 2030 })).isp?.year).toBe(2030);
    expect(drafted(of, [enrolment(2022, []), enrolment(2021, [])], undated).isp?.year).toBe(2023);
    expect(drafted(of, [], undated, { today: '2026-09-15' }).isp?.year).toBe(2025);
    expect(drafted(of, [], undated, { today: '2026-09-16' }).isp?.year).toBe(2026);
    expect(drafted(of, [], undated).isp?.year).toBe(2024);
    expect(drafted(of, [taken('U1', [12])].map((one) => enrolment(2024, [one])), draft(['FILL'])).isp?.points.value).toBe(30);
  });

  it('is not there without a draft', () => {
    const { isp, fee } = drafted(of, [], draft(['FILL']));
    expect([isp === null, fee === null]).toEqual([false, false]);
  });
});
