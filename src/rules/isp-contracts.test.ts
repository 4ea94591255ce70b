import { describe, expect, it } from 'vitest';
import type { IspDraft } from '../model/index.ts';
import { enrolment, exempt, marks, programme, taken, unit } from './testing/build.fixture.ts';
import { draft, drafted, found } from './testing/draft.fixture.ts';

const later = { stage: 2, mandatory: false } as const;
const filler = unit('FILL', 30, later);

describe('an exemption in a draft (H.10, art. 25)', () => {
  const of = programme([unit('A', 6, later), unit('B', 3, later), filler]);
  const exempted = (codes: readonly string[], past: Parameters<typeof found>[1] = []) => found(of, past, draft(['FILL', ...codes]), 'H.10');

  it('needs its evidence by the day of the ISP', () => {
    expect(exempted(['A*', 'B*'])).toEqual(['informs | H.10 | exemption-evidence | - | others A B | until 2025-10-15']);
    expect(exempted(['A'])).toEqual([]);
  });

  it('was granted before where the unit is held', () => {
    expect(exempted(['A*', 'B*'], [enrolment(2024, [exempt('A')])])).toEqual(['informs | H.10 | exemption-evidence | - | others B | until 2025-10-15']);
    expect(exempted(['A*'], [enrolment(2024, marks({ A: 12 }))])).toEqual([]);
  });

  it('needs it for a part too, unless that part was exempted before', () => {
    const partly = { code: 'A', exempt: false, exemptParts: ['theory'] };
    const parts = (past: Parameters<typeof found>[1]) => found(of, past, draft(['FILL', partly]), 'H.10');
    const asked = ['informs | H.10 | exemption-evidence | - | others A | until 2025-10-15'];
    const before = (activity: string) => [enrolment(2024, [taken('A', [5], { parts: [{ activity, opportunities: 'exempt' }] })])];
    expect([parts([]), parts(before('practice')), parts(before('theory'))]).toEqual([asked, asked, []]);
  });

  it('says of which units, and how many points they are', () => {
    expect(drafted(of, [], draft(['FILL', 'A*', 'B*'])).isp?.findings.find(({ rule }) => rule === 'H.10')?.why.steps).toEqual([
      { key: 'exempted-in-draft', value: { unit: 'points', value: 9 }, units: ['A', 'B'] },
    ]);
  });
});

describe('contracts beside each other in one year (H.14, art. 15)', () => {
  const of = programme([unit('A', 6), unit('E', 6, { mandatory: false, stage: 2 }), unit('B29', 29, later), unit('B30', 30, later), filler], {
    // So few that every draft of 29 points brings the diploma: one contract is in its final stage.
    points: 35,
  });
  const beside = (contract: 'diploma' | 'credit' | 'diploma-exam', year = 2025) => [enrolment(year, marks({ A: 12, FILL: 12 }), { contract })];
  const together = (past: Parameters<typeof found>[1], codes: readonly string[], contract: IspDraft['contract']) =>
    found(of, past, draft(codes, { contract }), 'H.14');

  it('leave a credit contract only units outside the programme’s own path', () => {
    expect(together(beside('diploma'), ['A', 'E'], 'credit')).toEqual(['blocks | H.14 | own-path-unit | A | remove A']);
    expect(together(beside('diploma'), ['E', 'A*'], 'credit')).toEqual([]);
    expect(together(beside('diploma', 2024), ['A'], 'credit')).toEqual([]);
    expect(together(beside('credit'), ['A'], 'credit')).toEqual([]);
    expect(together(beside('diploma'), ['A'], 'credit-exam')).toEqual([]);
    const own = drafted(of, beside('diploma'), draft(['A', 'E'], { contract: 'credit' })).isp?.findings.find(({ rule }) => rule === 'H.14');
    expect(own?.why.steps).toEqual([{ key: 'on-own-path', value: { unit: 'units', value: ['A'] } }]);
  });

  it('are those put together beside the draft too', () => {
    const together = (codes: readonly string[], contract: IspDraft['contract'], other: 'diploma' | 'credit', units: string[]) =>
      found(of, [], draft(codes, { contract, beside: [{ contract: other, units }] }), 'H.14');
    expect(together(['A', 'E'], 'credit', 'diploma', ['FILL'])).toEqual(['blocks | H.14 | own-path-unit | A | remove A']);
    expect(together(['A', 'E'], 'credit', 'credit', ['FILL'])).toEqual([]);
    expect(together(['B29', 'A'], 'diploma', 'diploma', ['A'])).toEqual(['blocks | H.14 | second-diploma | -']);
    expect(together(['B29', 'A'], 'diploma', 'diploma', ['FILL'])).toEqual(['informs | H.14 | second-diploma | -']);
  });

  it('leave a credit contract the units of another major, by the major of the diploma contract and never by its own', () => {
    const majors = programme([unit('COMMON', 30), unit('N', 6, { stage: 2, group: 'major:NET' }), unit('S', 6, { stage: 2, group: 'major:SOFT' })]);
    const own = (code: string) => `blocks | H.14 | own-path-unit | ${code} | remove ${code}`;
    const soft = enrolment(2025, marks({ COMMON: 12 }), { major: 'SOFT' });
    for (const major of [undefined, 'NET', 'SOFT', 'major:NET']) {
      const credit = (past: Parameters<typeof found>[1], more: Partial<IspDraft> = {}) =>
        found(majors, past, draft(['N', 'S', 'COMMON'], { contract: 'credit', ...(major === undefined ? {} : { major }), ...more }), 'H.14');
      expect(credit([soft])).toEqual([own('S'), own('COMMON')]);
      expect(credit([], { beside: [{ contract: 'diploma', major: 'major:SOFT', units: ['COMMON'] }] })).toEqual([own('S'), own('COMMON')]);
      expect(credit([enrolment(2024, marks({ S: 12 }))], { beside: [{ contract: 'diploma', units: ['COMMON'] }] })).toEqual([own('S'), own('COMMON')]);
      expect(credit([], { beside: [{ contract: 'diploma', units: ['COMMON', 'S'] }] })).toEqual([own('S'), own('COMMON')]);
      expect(credit([enrolment(2024, marks({ N: 12 }), { contract: 'credit' })], { beside: [{ contract: 'diploma', units: ['COMMON'] }] })).toEqual([own('COMMON')]);
    }
  });

  it('leave a credit contract nothing of the path of either of two diploma contracts', () => {
    const majors = programme([unit('COMMON', 30), unit('N', 6, { stage: 2, group: 'major:NET' }), unit('S', 6, { stage: 2, group: 'major:SOFT' })]);
    const soft = enrolment(2025, marks({ COMMON: 12 }), { major: 'SOFT' });
    const net = { contract: 'diploma', major: 'major:NET', units: [] } as const;
    expect(found(majors, [soft], draft(['N', 'S'], { contract: 'credit', beside: [{ ...net, units: [] }] }), 'H.14')).toEqual([
      'blocks | H.14 | own-path-unit | N | remove N',
      'blocks | H.14 | own-path-unit | S | remove S',
    ]);
  });

  it('differ by 30 points when both lead to the same diploma', () => {
    expect(together(beside('diploma'), ['B29'], 'diploma')).toEqual(['blocks | H.14 | second-diploma | -']);
    expect(together(beside('diploma'), ['B30'], 'diploma')).toEqual(['informs | H.14 | second-diploma | -']);
    expect(together(beside('diploma'), ['B29', 'A', 'FILL'], 'diploma')).toEqual(['blocks | H.14 | second-diploma | -']);
    expect(together(beside('diploma'), ['B29', 'E'], 'diploma')).toEqual(['informs | H.14 | second-diploma | -']);
    expect(together(beside('diploma'), ['B29', 'E*'], 'diploma')).toEqual(['blocks | H.14 | second-diploma | -']);
    expect(together(beside('diploma', 2024), ['B29'], 'diploma')).toEqual([]);
    expect(drafted(of, beside('diploma'), draft(['B29', 'A'])).isp?.findings.find(({ rule }) => rule === 'H.14')?.why.steps).toMatchObject([
      { key: 'different-points', value: { value: 29 } },
      { key: 'minimum-points', value: { value: 30 } },
    ]);
  });

  it('are never a diploma contract and a diploma-exam contract to the same diploma', () => {
    const never = ['blocks | H.14 | exam-beside-diploma | -'];
    expect(together(beside('diploma'), ['B30'], 'diploma-exam')).toEqual(never);
    expect(together(beside('diploma-exam'), ['B30'], 'diploma')).toEqual(never);
    expect(together([], ['B30'], 'diploma')).toEqual([]);
    for (const [contract, other] of [['diploma', 'diploma-exam'], ['diploma-exam', 'diploma']] as const) {
      expect(found(of, [], draft(['B30'], { contract, beside: [{ contract: other, units: ['A'] }] }), 'H.14')).toEqual(never);
    }
    expect(together(beside('diploma-exam'), ['B30'], 'diploma-exam')).toEqual([]);
    expect(together(beside('diploma-exam', 2024), ['B30'], 'diploma')).toEqual([]);
    expect(together(beside('diploma-exam'), ['A'], 'credit')).toEqual([]);
  });
});

describe('two diploma contracts to the same diploma (H.14, art. 15)', () => {
  const NO_STAGE = 'blocks | H.14 | no-final-stage | -';
  const ENOUGH = 'informs | H.14 | second-diploma | -';
  const majors = (points: number) =>
    programme(
      [unit('COMMON', 90), unit('N', 30, { stage: 2, group: 'major:NET' }), unit('S', 30, { stage: 2, group: 'major:SOFT' }), unit('LAST', 30, { stage: 3 })],
      { points, groups: [{ id: 'major:NET', kind: 'major', title: 'NET' }, { id: 'major:SOFT', kind: 'major', title: 'SOFT' }] },
    );
  const past = [enrolment(2024, marks({ COMMON: 12 }))];
  const both = (own: readonly string[], other: string[], points = 150, before: Parameters<typeof found>[1] = past) =>
    found(majors(points), before, draft(own, { major: 'major:NET', beside: [{ contract: 'diploma', major: 'major:SOFT', units: other }] }), 'H.14');

  it('ask that one of them can bring the diploma this year: that is the final stage', () => {
    expect(both(['N'], ['S'])).toEqual([NO_STAGE, ENOUGH]);
    expect(both(['N', 'LAST'], ['S'])).toEqual([ENOUGH]);
    expect(both(['N'], ['S', 'LAST'])).toEqual([ENOUGH]);
    expect(both(['N', 'LAST'], ['S'], 151)).toEqual([NO_STAGE, ENOUGH]);
    expect(both(['N', 'LAST*'], ['S'])).toEqual([ENOUGH]);
  });

  it('ask it on the path of each contract: a mandatory unit that is not taken up stands in the way, whatever the points', () => {
    expect(both(['N', 'LAST'], [], 90)).toEqual([ENOUGH]);
    expect(both(['N'], ['S'], 90)).toEqual([NO_STAGE, ENOUGH]);
    expect(both(['N'], [], 150, [enrolment(2024, marks({ COMMON: 12, S: 12, LAST: 12 }))])).toEqual([ENOUGH]);
  });

  it('ask it on a path that a contract beside it does not decide', () => {
    const soft = enrolment(2025, [taken('S', [])], { major: 'SOFT' });
    expect(found(majors(120), [...past, soft], draft(['LAST']), 'H.14')).toEqual([ENOUGH]);
  });

  it('ask it of electives too, beside what is mandatory', () => {
    const groups = [{ id: 'free', kind: 'electives', title: 'free', min: 6 }] as const;
    const of = programme([unit('DONE', 60), unit('LAST', 30), unit('E', 6, { ...later, group: 'free' }), unit('B', 30, later)], { points: 60, groups: [...groups] });
    const judge = (own: readonly string[]) => found(of, [enrolment(2024, marks({ DONE: 12 }))], draft(own, { beside: [{ contract: 'diploma', units: [] }] }), 'H.14');
    expect(judge(['B'])).toEqual([NO_STAGE, ENOUGH]);
    expect(judge(['B', 'LAST'])).toEqual([NO_STAGE, ENOUGH]);
    expect(judge(['B', 'E'])).toEqual([NO_STAGE, ENOUGH]);
    expect(judge(['LAST', 'E'])).toEqual([ENOUGH]);
  });

  it('ask it of what is in force: not of what was withdrawn from', () => {
    const withdrawn = { code: 'LAST', exempt: false, withdrewOn: '2025-11-01' } as const;
    const besides = { major: 'NET', beside: [{ contract: 'diploma' as const, major: 'SOFT', units: ['S'] }] };
    expect(found(majors(150), past, draft(['N', withdrawn], besides), 'H.14')).toEqual([NO_STAGE, ENOUGH]);
    const soft = enrolment(2025, [taken('S', []), taken('LAST', [], { withdrewOn: '2025-11-01' })], { major: 'SOFT' });
    expect(found(majors(150), [...past, soft], draft(['N'], { major: 'NET' }), 'H.14')).toEqual([NO_STAGE, ENOUGH]);
  });

  it('say what each of the two still lacks, and that this is a reading', () => {
    const next = draft(['N'], { major: 'major:NET', beside: [{ contract: 'diploma', major: 'major:SOFT', units: ['S'] }] });
    expect(drafted(majors(150), past, next).isp?.findings.find(({ key }) => key === 'no-final-stage')?.why).toMatchObject({
      reading: true,
      steps: [
        { key: 'remaining-points', value: { value: 30 } },
        { key: 'missing-mandatory', value: { value: ['LAST'] } },
        { key: 'remaining-points', value: { value: 30 } },
        { key: 'missing-mandatory', value: { value: ['LAST'] } },
      ],
    });
  });
});
