import { describe, expect, it } from 'vitest';
import type { Enrolment, IspDraft } from '../model/index.ts';
import { groupChoices } from './group-choices.ts';
import { dossier, enrolment, exempt, marks, programme, published, taken, unit } from './testing/build.fixture.ts';
import { draft, drafted } from './testing/draft.fixture.ts';

const elective = { mandatory: false, group: 'free' } as const;
const of = programme(
  [...['A', 'B', 'C', 'D', 'E'].map((code) => unit(code, 3, elective)), unit('N', 5, { group: 'major:NET' }), unit('S', 5, { group: 'major:SOFT' }), unit('T', 5, { group: 'subject:T' }), unit('M', 30)],
  {
    groups: [
      { id: 'free', kind: 'electives', title: 'Keuze', min: 6, max: 9 },
      { id: 'major:NET', kind: 'major', title: 'Netwerken' },
      { id: 'major:SOFT', kind: 'major', title: 'Software', max: 4 },
      { id: 'subject:T', kind: 'subject', title: 'Vak' },
    ],
  },
);

const choices = (past: readonly Enrolment[], next?: IspDraft) => {
  const whole = drafted(of, past, next ?? draft([]));
  return groupChoices(of, { dossier: dossier(past), ...(next === undefined ? {} : { next }) }, whole);
};
const free = (past: readonly Enrolment[], next?: IspDraft) => choices(past, next).map(({ points, short, over }) => [points, short, over])[0];

describe('what is chosen of a group (A.6)', () => {
  it('is what the draft has of it, against its minimum and maximum', () => {
    expect(free([], draft([]))).toEqual([0, 6, 0]);
    expect(free([], draft(['A', 'M']))).toEqual([3, 3, 0]);
    expect(free([], draft(['A', 'B']))).toEqual([6, 0, 0]);
    expect(free([], draft(['A', 'B*', 'C']))).toEqual([9, 0, 0]);
    expect(free([], draft(['A', 'B', 'C', 'D']))).toEqual([12, 0, 3]);
  });

  it('has no maximum where the guide names none', () => {
    expect(choices([], draft(['N', 'S'])).map(({ group, points, short, over }) => [group.id, points, short, over])).toEqual([
      ['free', 0, 6, 0],
      ['major:NET', 5, 0, 0],
      ['major:SOFT', 5, 0, 1],
      ['subject:T', 0, 0, 0],
    ]);
  });

  it('is for now where the draft reaches a stage in which something of it is left, and for later too where later ones have some', () => {
    const staged = programme(
      [unit('M1', 30), unit('M2', 30, { stage: 2 }), unit('E2', 3, { ...elective, stage: 2 }), unit('E3', 3, { ...elective, stage: 3 })],
      { stages: 3, groups: [{ id: 'free', kind: 'electives', title: 'Keuze', min: 6 }] },
    );
    const of = (...codes: readonly string[]) => {
      const next = draft(codes);
      return groupChoices(staged, { dossier: dossier([]), next }, drafted(staged, [], next)).map(({ reached, later }) => [reached, later])[0];
    };
    expect(of()).toEqual([false, true]);
    expect(of('M1')).toEqual([false, true]);
    expect(of('M1', 'M2')).toEqual([true, true]);
    expect(of('M2', 'E2')).toEqual([false, true]);
    expect(of('M2', 'E3')).toEqual([true, false]);
    expect(of('E2', 'E3')).toEqual([false, false]);
    const first = programme([unit('M1', 30), unit('E1', 3, elective), unit('F1', 3, elective)], { groups: [{ id: 'free', kind: 'electives', title: 'Keuze', min: 6 }] });
    const next = draft(['M1']);
    expect(groupChoices(first, { dossier: dossier([]), next }, drafted(first, [], next))[0]).toMatchObject({ reached: true, later: false });
  });

  it('is what is held of it too, each unit once', () => {
    const held = [enrolment(2024, [...marks({ A: 12, D: 4, E: 7 }), exempt('B'), taken('C', [9], { tolerated: 'student' })])];
    expect(free(held)).toEqual([9, 0, 0]);
    expect(free(held, draft(['A', 'E']))).toEqual([12, 0, 3]);
  });

  it('is what is tolerated automatically too', () => {
    const units = ['U1', 'U2', 'U3', 'U4', 'U5', 'U6'].map((code) => unit(code, 6, { mandatory: false, ...(code === 'U2' ? { group: 'free' } : {}) }));
    const groups = [{ id: 'free', kind: 'electives' as const, title: 'Keuze', min: 6 }];
    const whole = programme([...units, unit('FILL', 30)], { points: 60, initial: false, groups });
    const past = [enrolment(2024, marks({ FILL: 12, U1: 12, U2: 9, U3: 12, U4: 12, U5: 12 }), { published: published(2024, 3) })];
    const judged = drafted(whole, past, draft([]), { today: '2025-09-13' });
    expect(judged.programme.automatic.value).toEqual(['U2']);
    expect(groupChoices(whole, { dossier: dossier(past) }, judged)[0]).toMatchObject({ points: 6, short: 0 });
  });

  it('is what is tolerated automatically for the statutory threshold too', () => {
    const whole = programme([unit('FILL', 54), unit('S', 6, { group: 'major:SOFT' }), unit('LATER', 120, { stage: 2 })], {
      groups: [{ id: 'major:SOFT', kind: 'major', title: 'Software' }],
    });
    const past = [enrolment(2024, marks({ FILL: 12, S: 9 }), { major: 'SOFT' })];
    const judged = drafted(whole, past, draft([]));
    expect(judged.threshold).toMatchObject({ applies: true, automatic: { value: ['S'] } });
    expect(judged.programme.automatic.value).toEqual([]);
    expect(groupChoices(whole, { dossier: dossier(past) }, judged)[0]).toMatchObject({ points: 6, followed: true });
  });
});

describe('which groups are followed (A.6)', () => {
  const followed = (past: readonly Enrolment[], next?: IspDraft) => choices(past, next).flatMap(({ group, followed: is }) => (is ? [group.id] : []));

  it('is every group of electives, and the major of the draft, else that of the dossier', () => {
    expect(followed([], draft([]))).toEqual(['free']);
    expect(followed([], draft([], { major: 'NET' }))).toEqual(['free', 'major:NET']);
    expect(followed([], draft([], { major: 'subject:T' }))).toEqual(['free', 'subject:T']);
    const past = [enrolment(2024, marks({ S: 12 }))];
    expect(followed(past)).toEqual(['free', 'major:SOFT']);
    expect(followed(past, draft([]))).toEqual(['free', 'major:SOFT']);
    expect(followed(past, draft([], { major: 'major:NET' }))).toEqual(['free', 'major:NET']);
  });
});
