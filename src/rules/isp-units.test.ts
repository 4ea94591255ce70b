import { describe, expect, it } from 'vitest';
import type { CourseUnit, IspDraft } from '../model/index.ts';
import { enrolment, exempt, marks, programme, published, sixes, taken, unit } from './testing/build.fixture.ts';
import { draft, drafted, found } from './testing/draft.fixture.ts';

const later = { stage: 2, mandatory: false } as const;
/** Enough beside it that no draft is too small. */
const filler = unit('FILL', 30, later);

describe('what must be taken again (H.3, art. 20 §3)', () => {
  const of = programme([
    unit('A', 6),
    unit('S2', 6, { semester: 2 }),
    unit('Y', 6, { semester: 'year' }),
    unit('E', 6, { mandatory: false, group: 'electives' }),
    unit('M', 6, { group: 'major:X' }),
    unit('S', 6, { group: 'subject:PE' }),
    filler,
  ]);
  const retake = (past: Parameters<typeof found>[1], codes: readonly string[], more: Partial<IspDraft> = {}, rest = {}) =>
    found(of, past, draft(['FILL', ...codes], more), 'H.3', rest);
  const failed = (code: string) => [enrolment(2024, marks({ [code]: 5 }))];
  const missing = (code: string, until = '2025-10-15') => `blocks | H.3 | retake-missing | ${code} | until ${until} | add ${code}`;

  it('is every mandatory unit without credit or tolerance', () => {
    expect(retake(failed('A'), [])).toEqual([missing('A')]);
    expect(retake(failed('A'), ['A'])).toEqual([]);
    expect(retake(failed('A'), ['A*'])).toEqual([]);
    expect(retake([enrolment(2024, marks({ A: 10 }))], [])).toEqual([]);
    expect(retake([enrolment(2024, [exempt('A')])], [])).toEqual([]);
    expect(retake([enrolment(2024, [taken('A', [9], { tolerated: 'student' })])], [])).toEqual([]);
    expect(retake([enrolment(2024, [taken('A', [], { withdrewOn: '2024-11-30' }), ...marks({ S2: 12 })])], [])).toEqual([]);
    expect(retake([enrolment(2024, marks({ A: 'NA', S2: 5 }))], [])).toEqual([missing('A'), missing('S2')]);
  });

  it('is taken again by a unit that the guide calls identical with it', () => {
    const renewed = programme([unit('A', 6), unit('A2', 6, { ...later, identicalTo: ['A'] }), filler]);
    expect(found(renewed, failed('A'), draft(['A2', 'FILL']), 'H.3')).toEqual([]);
    expect(found(renewed, failed('A'), draft(['FILL']), 'H.3')).toEqual([missing('A')]);
  });

  it('is not what is held by a unit identical with it, which stands in the way of taking it again (H.6)', () => {
    const renewed = programme([unit('A', 6), unit('A2', 6, { ...later, identicalTo: ['A'] }), filler]);
    const held = (of: Parameters<typeof found>[1][number]) => found(renewed, [enrolment(2023, marks({ A: 5 })), of], draft(['FILL']), 'H.3');
    expect(held(enrolment(2024, marks({ A2: 12 })))).toEqual([]);
    expect(held(enrolment(2024, [exempt('A2')]))).toEqual([]);
    expect(held(enrolment(2024, marks({ A2: 5 })))).toEqual([missing('A')]);
  });

  it('is not an elective, nor a unit of a major or teaching subject: those may be replaced', () => {
    expect(retake(failed('E'), [])).toEqual([]);
    expect(retake(failed('M'), [])).toEqual([]);
    expect(retake(failed('S'), [])).toEqual([]);
  });

  it('is known only when the year is complete, and lies before the draft', () => {
    expect(retake([enrolment(2024, [taken('A', [5]), taken('Y', [8, null])])], [])).toEqual([]);
    expect(retake([enrolment(2025, marks({ A: 5 }))], [])).toEqual([]);
    expect(retake([enrolment(2024, marks({ Y: 12 })), enrolment(2025, marks({ A: 5 }))], [])).toEqual([]);
    expect(retake([enrolment(2023, marks({ A: 5 })), enrolment(2024, marks({ S2: 12 }))], [])).toEqual([missing('A')]);
  });

  it('does not hold after a first year that ended before 1 December, nor for a credit contract', () => {
    expect(retake([enrolment(2024, marks({ A: 5 }), { withdrewOn: '2024-11-30' })], [])).toEqual([]);
    expect(retake([enrolment(2024, marks({ A: 5 }), { withdrewOn: '2024-12-01' })], [])).toEqual([missing('A')]);
    expect(retake([enrolment(2024, marks({ A: 5 }), { contract: 'credit' })], [])).toEqual([]);
    expect(retake(failed('A'), [], { contract: 'credit' })).toEqual([]);
    expect(retake(failed('A'), [], { contract: 'diploma-exam' })).toEqual([missing('A')]);
  });

  it('does not hold for a unit that is refused', () => {
    const years = [2022, 2023, 2024].map((year) => enrolment(year, marks({ A: 5, S2: year === 2024 ? 12 : 5 })));
    expect(retake(years, [])).toEqual([]);
  });

  it('does not hold for what automatic tolerances settle', () => {
    const small = programme([unit('A', 6), unit('B', 6), unit('C', 6), filler], { points: 60 });
    expect(found(small, [enrolment(2024, marks({ A: 12, B: 9, C: 12 }))], draft(['FILL']), 'H.3')).toEqual([]);
    expect(found(small, [enrolment(2024, marks({ A: 12, B: 9, C: 12 }))], draft(['FILL']), 'H.3', { refuseAutomatic: true })).toEqual([missing('B')]);
  });

  it('can be deviated from by who enrols again from 1 December on, for first-semester and year units', () => {
    const from = (enrolledOn: IspDraft['enrolledOn'], code: string) => retake(failed(code), [], enrolledOn === undefined ? {} : { enrolledOn });
    const asked = (code: string) => `needs-permission | H.3 | retake-missing | ${code} | ground late-enrolment | until 2025-12-08 | add ${code}`;
    expect(from('2025-11-30', 'A')).toEqual([missing('A', '2025-12-07')]);
    expect(from('2025-12-01', 'A')).toEqual([asked('A')]);
    expect(from('2025-12-01', 'Y')).toEqual([asked('Y')]);
    expect(from('2025-12-01', 'S2')).toEqual([missing('S2', '2025-12-08')]);
  });

  it('says when it was taken, and its points', () => {
    const [first] = drafted(of, failed('A'), draft(['FILL'])).isp?.findings.filter(({ rule }) => rule === 'H.3') ?? [];
    expect(first?.why).toMatchObject({ rule: 'H.3', steps: [{ key: 'not-retaken', value: { unit: 'year', value: 2024 } }, { key: 'unit-points', value: { value: 6 } }] });
  });
});

describe('a first enrolment (H.7, art. 21)', () => {
  const of = programme([
    unit('A', 6),
    unit('B', 6, { stage: 2 }),
    unit('E', 6, { mandatory: false }),
    unit('X1', 6, { group: 'major:X' }),
    unit('Y1', 6, { group: 'major:Y' }),
    filler,
  ]);
  const first = (codes: readonly string[], more: Partial<IspDraft> = {}, past: Parameters<typeof found>[1] = [], rest = {}) =>
    found(of, past, draft(['FILL', ...codes], more), 'H.7', rest);
  const missing = (code: string, ground = '') => `needs-permission | H.7 | first-stage-missing | ${code} |${ground} until 2025-10-15 | add ${code}`;

  it('takes every mandatory unit of the first stage', () => {
    expect(first([])).toEqual([missing('A')]);
    expect(first(['A'])).toEqual([]);
    expect(first(['A*'])).toEqual([]);
    expect(first([], { contract: 'diploma-exam' })).toEqual([missing('A')]);
    expect(first([], { contract: 'credit' })).toEqual([]);
  });

  it('has one of them where it has, or holds, a unit identical with it', () => {
    const renewed = programme([unit('A', 6), unit('A2', 6, { stage: 2, mandatory: false, identicalTo: ['A'] }), filler]);
    const credit = [enrolment(2024, marks({ A2: 12 }), { contract: 'credit' })];
    expect(found(renewed, [], draft(['FILL']), 'H.7')).toEqual([missing('A')]);
    expect([found(renewed, [], draft(['FILL', 'A2']), 'H.7'), found(renewed, credit, draft(['FILL']), 'H.7')]).toEqual([[], []]);
  });

  it('takes those of the major that the draft names, with or without its prefix', () => {
    expect(first(['A'], { major: 'X' })).toEqual([missing('X1')]);
    expect(first(['A'], { major: 'major:X' })).toEqual([missing('X1')]);
    expect(first(['A', 'X1'], { major: 'X' })).toEqual([]);
  });

  it('is one without an earlier diploma or diploma-exam year that lasted to 1 December', () => {
    const year = (more: object) => [enrolment(2024, marks({ B: 12 }), more)];
    expect(first([], {}, year({}))).toEqual([]);
    expect(first([], {}, year({ contract: 'credit' }))).toEqual([missing('A')]);
    expect(first([], {}, year({ withdrewOn: '2024-11-30' }))).toEqual([missing('A')]);
    expect(first([], {}, year({ withdrewOn: '2024-12-01' }))).toEqual([]);
    expect(first([], {}, [enrolment(2025, marks({ B: 12 }))])).toEqual([missing('A')]);
    expect(first([], {}, [enrolment(2025, marks({ A: 12 }))])).toEqual([]);
  });

  it('names the ground on which one can deviate', () => {
    expect(first([], {}, [], { student: { statuses: ['medical'] } })).toEqual([missing('A', ' ground status |')]);
    expect(drafted(of, [], draft(['FILL'])).isp?.findings.find(({ rule }) => rule === 'H.7')?.why.steps).toMatchObject([
      { key: 'first-stage-unit', value: { value: 6 }, units: ['A'] },
    ]);
  });
});

describe('what is held already (H.8, art. 89 §3, 90)', () => {
  const of = programme([...sixes(5), filler], { points: 66 });
  const again = (codes: readonly string[], past = [enrolment(2024, [taken('U1', [9], { tolerated: 'student' }), ...marks({ U2: 12 }), exempt('U3')])]) =>
    found(of, past, draft(codes), 'H.8');
  const settled = (code: string) => `blocks | H.8 | settled | ${code} | remove ${code}`;

  it('is not taken again: credit, exemption or tolerance', () => {
    expect(again(['U1', 'U2', 'U3', 'U4'])).toEqual([settled('U1'), settled('U2'), settled('U3')]);
    expect(again(['U2*'])).toEqual([]);
    expect(found(of, [enrolment(2024, marks({ U2: 12 }))], draft(['U2'], { contract: 'credit' }), 'H.8')).toEqual([settled('U2')]);
  });

  it('but a tolerated unit once more in the last ISP, with permission', () => {
    // Held: 18 of 66 points. The last ISP brings the other 48.
    expect(again(['U1', 'U4', 'FILL'])).toEqual([settled('U1')]);
    expect(again(['U1', 'U2', 'U4', 'U5', 'FILL'])).toEqual([settled('U2'), settled('U1')].toSorted());
    const whole = programme(of.units, { points: 60 });
    const past = [enrolment(2024, [taken('U1', [9], { tolerated: 'student' }), ...marks({ U2: 12 }), exempt('U3')])];
    expect(found(whole, past, draft(['U1', 'U2', 'U4', 'U5', 'FILL']), 'H.8')).toEqual([
      settled('U2'),
      'needs-permission | H.8 | tolerated-again | U1 | until 2025-10-15 | remove U1',
    ]);
    expect(found(programme(of.units, { points: 61 }), past, draft(['U1', 'U4', 'U5', 'FILL']), 'H.8')).toEqual([settled('U1')]);
  });

  it('counts automatic tolerances as held', () => {
    const small = programme([...sixes(5), filler], { points: 60 });
    const past = [enrolment(2024, marks({ U1: 12, U2: 9, U3: 12 }))];
    expect(found(small, past, draft(['U2', 'U4', 'U5', 'FILL']), 'H.8')).toEqual(['needs-permission | H.8 | tolerated-again | U2 | until 2025-10-15 | remove U2']);
    expect(found(small, past, draft(['U2', 'U4', 'FILL']), 'H.8')).toEqual([settled('U2')]);
    expect(found(small, past, draft(['U1', 'U4', 'U5', 'FILL']), 'H.8')).toEqual([settled('U1')]);
    expect(found(small, past, draft(['U2', 'U4', 'U5', 'FILL']), 'H.8', { refuseAutomatic: true })).toEqual([]);
  });

  it('says what is held, and on what it rests', () => {
    const why = (of: Parameters<typeof drafted>[0]) =>
      drafted(of, [enrolment(2024, [taken('U1', [9], { tolerated: 'student' })])], draft(['U1', 'FILL'])).isp?.findings.find(({ rule }) => rule === 'H.8')?.why;
    expect(why(of)).toMatchObject({ restsOn: ['B.2', 'D.8'], steps: [{ key: 'already-held', value: { value: 6 }, units: ['U1'] }] });
    expect(why(programme(of.units, { points: 30 }))).toMatchObject({ restsOn: ['D.8'] });
  });
});

describe('class group and events (H.9, H.12)', () => {
  const events: CourseUnit['events'] = [
    { id: 'e1', classGroups: ['1A', '1B'] },
    { id: 'e2', classGroups: ['1C'] },
  ];
  const of = programme([unit('A', 6, { ...later, events }), unit('ONE', 6, { ...later, events: [{ id: 'only', classGroups: [] }] }), filler]);
  const choose = (units: Parameters<typeof draft>[0], more: Partial<IspDraft>) => found(of, [], draft(['FILL', ...units], more), 'H.9');

  it('are not judged where the draft says nothing of a class group', () => {
    expect(choose(['A'], {})).toEqual([]);
  });

  it('need a class group first', () => {
    expect(choose(['A'], { classGroup: null })).toEqual(['blocks | H.9 | class-group-missing | -']);
    expect(choose([], { classGroup: null })).toEqual(['blocks | H.9 | class-group-missing | -']);
    expect(drafted(of, [], draft(['FILL'], { classGroup: null })).isp?.findings[0]?.why.steps).toEqual([]);
  });

  it('need one event chosen for every unit that has events; that of the class group is proposed', () => {
    expect(choose(['A'], { classGroup: '1B' })).toEqual(['blocks | H.9 | event-missing | A | choose-event A e1']);
    expect(choose(['A'], { classGroup: '1C' })).toEqual(['blocks | H.9 | event-missing | A | choose-event A e2']);
    expect(choose(['A'], { classGroup: '9Z' })).toEqual(['blocks | H.9 | event-missing | A']);
    expect(choose(['ONE'], { classGroup: '9Z' })).toEqual(['blocks | H.9 | event-missing | ONE | choose-event ONE only']);
    expect(choose([{ code: 'A', exempt: false, event: 'e2' }], { classGroup: '1A' })).toEqual([]);
    expect(choose([{ code: 'A', exempt: false, event: 'gone' }], { classGroup: '1A' })).toEqual(['blocks | H.9 | event-missing | A | choose-event A e1']);
    expect(choose(['A*'], { classGroup: '1A' })).toEqual([]);
    expect(choose([], { classGroup: '1A' })).toEqual([]);
  });

  it('say which unit waits for a choice', () => {
    const [first] = drafted(of, [], draft(['FILL', 'A'], { classGroup: '1A' })).isp?.findings ?? [];
    expect(first?.why.steps).toMatchObject([{ key: 'events-to-choose', value: { unit: 'units', value: ['A'] } }]);
  });
});

describe('more of a group of electives than the programme counts (A.6)', () => {
  const group = (code: string, points: number) => unit(code, points, { ...later, group: 'free' });
  const of = programme([group('G3', 3), group('G6', 6), group('G4', 4), unit('O12', 12, { ...later, group: 'open' }), filler], {
    groups: [
      { id: 'free', kind: 'electives', title: 'free', max: 9 },
      { id: 'open', kind: 'electives', title: 'open' },
      { id: 'major:X', kind: 'major', title: 'X', max: 1 },
    ],
  });
  const above = (codes: readonly string[], past: Parameters<typeof found>[1] = []) => found(of, past, draft(['FILL', ...codes]), 'A.6');

  it('is warned of, credits of earlier years included', () => {
    expect(above(['G3', 'G6'])).toEqual([]);
    expect(above(['G4', 'G6'])).toEqual(['warns | A.6 | group-above-maximum | - | others G6 G4']);
    expect(above(['G4'], [enrolment(2024, marks({ G6: 12 }))])).toEqual(['warns | A.6 | group-above-maximum | - | others G6 G4']);
    expect(above([], [enrolment(2024, marks({ G6: 12, G4: 12 }))])).toEqual([]);
    expect(above(['G4'], [enrolment(2024, marks({ G6: 5 }))])).toEqual([]);
    const major = programme([unit('M', 6, { group: 'major:X' }), filler], { groups: of.groups });
    expect(found(major, [], draft(['FILL', 'M'], { major: 'X' }), 'A.6')).toEqual([]);
  });

  it('is not where the programme names no maximum', () => {
    expect(above(['O12'])).toEqual([]);
  });

  it('says how much it is, and how much counts', () => {
    expect(drafted(of, [], draft(['FILL', 'G4', 'G6'])).isp?.findings.find(({ rule }) => rule === 'A.6')?.why.steps).toMatchObject([
      { key: 'draft-points', value: { value: 10 }, units: ['G6', 'G4'] },
      { key: 'group-maximum', value: { value: 9 } },
    ]);
  });
});

describe('evidence for an exemption of a part (H.10, art. 25)', () => {
  it('is asked for unless that very part was exempted before, whatever became of the others', () => {
    const parts = [{ activity: 'theory', opportunities: [{ result: 5 }] }, { activity: 'lab', opportunities: 'exempt' as const }];
    const asked = (activity: string) =>
      found(programme([unit('A'), filler]), [enrolment(2024, [taken('A', [5], { parts })])], draft(['FILL', { code: 'A', exempt: false, exemptParts: [activity] }]), 'H.10').length;
    expect([asked('lab'), asked('theory')]).toEqual([0, 1]);
  });
});

describe('leaving the model path (H.15, art. 16, 17)', () => {
  const of = programme([unit('A1', 30), unit('B1', 30), unit('E1', 6, { mandatory: false }), unit('A2', 30, { stage: 2 })]);
  const leaves = (codes: readonly string[], more: Partial<IspDraft> = {}) => found(of, [], draft(codes, more), 'H.15').length > 0;

  it('is told: the path is all mandatory units of one stage, and nothing of another', () => {
    expect(leaves(['A1', 'B1'])).toBe(false);
    expect(leaves(['A1', 'B1', 'E1'])).toBe(false);
    expect(leaves(['A1'])).toBe(true);
    expect(leaves(['A1', 'B1', 'A2'])).toBe(true);
    expect(leaves(['A2'])).toBe(false);
    expect(leaves([])).toBe(false);
    expect(leaves(['A1'], { contract: 'credit' })).toBe(false);
    expect(found(of, [], draft(['A1']), 'H.15')).toEqual(['informs | H.15 | leaves-model-path | -']);
    expect(drafted(of, [], draft(['A1'])).isp?.findings.find(({ rule }) => rule === 'H.15')?.why.steps).toEqual([]);
  });
});

describe('a draft after a decision', () => {
  it('takes a tolerance that is being simulated as held', () => {
    const of = programme([...sixes(4), filler]);
    const past = [enrolment(2024, marks({ U1: 12, U2: 9, U3: 5, U4: 12 }), { published: published(2024, 3) })];
    const rest = { today: '2025-09-13' as const, tolerate: ['U2'] };
    expect(found(of, past, draft(['U2', 'U3', 'FILL']), 'H.8', rest)).toEqual(['blocks | H.8 | settled | U2 | remove U2']);
    expect(found(of, past, draft(['U3', 'FILL']), 'H.3', rest)).toEqual([]);
    expect(found(of, past, draft(['U3', 'FILL']), 'H.3')).toEqual(['blocks | H.3 | retake-missing | U2 | until 2025-10-15 | add U2']);
  });
});
