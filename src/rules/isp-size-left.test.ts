import { describe, expect, it } from 'vitest';
import type { CourseUnit, IspDraft, Programme } from '../model/index.ts';
import { enrolment, marks, programme, unit } from './testing/build.fixture.ts';
import { draft, found } from './testing/draft.fixture.ts';

const optional = { mandatory: false, stage: 2 } as const;
const size = (of: Programme, codes: readonly string[], past: Parameters<typeof found>[1] = [], rest: Parameters<typeof found>[4] = {}, more: Partial<IspDraft> = {}) =>
  found(of, past, draft(codes, more), 'H.2', rest);

describe('what is left for the diploma (H.2, art. 20 §2)', () => {
  const TOO_SMALL = 'blocks | H.2 | size-below-minimum | - | until 2025-10-15';
  const group = { id: 'free', kind: 'electives', title: 'free', max: 6 } as const;
  const electives = ['E1', 'E2', 'E3'].map((code) => unit(code, 6, { ...optional, group: 'free' }));

  it('is not less for electives beyond what the programme counts', () => {
    const of = programme([unit('DONE', 27), unit('M18', 18), unit('M9', 9), ...electives], { points: 60, groups: [group] });
    // Held: 27 and 18 of electives, of which 6 count: 27 mandatory points are to go.
    const past = [enrolment(2024, marks({ DONE: 12, E1: 12, E2: 12, E3: 12 }))];
    expect(size(of, ['M18'], past)).toEqual([TOO_SMALL]);
    expect(size(of, ['M18', 'M9'], past)).toEqual([]);
    expect(size(of, ['M18', 'M9*'], past)).toEqual([]);
  });

  it('is at least what is mandatory and not held', () => {
    const of = programme([unit('DONE', 40), unit('M18', 18), unit('M9', 9)], { points: 60 });
    expect(size(of, ['M18'], [enrolment(2024, marks({ DONE: 12 }))])).toEqual([TOO_SMALL]);
    // What is mandatory within a group of electives fills that group too.
    const within = programme([unit('DONE', 40), unit('M18', 18), unit('M8', 8, { group: 'free' })], { points: 60, groups: [{ ...group, min: 6 }] });
    expect(size(within, ['M18'], [enrolment(2024, marks({ DONE: 12 }))])).toEqual([]);
    const held = programme([unit('DONE', 40), unit('M18', 18), unit('M9', 9, { identicalTo: ['DONE'] })], { points: 60 });
    expect(size(held, ['M18'], [enrolment(2024, marks({ DONE: 12 }))])).toEqual([]);
  });
});

describe('what is left for the diploma, of a group of electives (H.2, E.0)', () => {
  it('is what the group still asks beside what is mandatory in it, and no other unit fills it', () => {
    const group = { id: 'free', kind: 'electives', title: 'free', min: 12 } as const;
    const of = programme([unit('DONE', 40), unit('M18', 18), unit('M8', 8, { group: 'free' })], { points: 60, groups: [group] });
    // To go: 18 and 8 mandatory points and 4 more of the group, 30; by points alone 20.
    expect(size(of, ['M18'], [enrolment(2024, marks({ DONE: 12 }))])).toEqual(['blocks | H.2 | size-below-minimum | - | until 2025-10-15']);
  });
});

describe('what a student on a student stay could take (H.2, art. 20 §2)', () => {
  const student = { nonEEA: true };
  const STAY = 'blocks | H.2 | size-non-eea | - | until 2025-10-15';
  const stays = (more: readonly CourseUnit[], codes: readonly string[] = [], past: Parameters<typeof found>[1] = [], draftMore: Partial<IspDraft> = {}, whole: Partial<Programme> = {}) =>
    size(programme([unit('N53', 53, optional), ...more], whole), ['N53', ...codes], past, { student }, draftMore);

  it('is not what is exempted', () => {
    expect(stays([unit('FREE', 6, optional)])).toEqual([STAY]);
    expect(stays([unit('FREE', 6, optional)], ['FREE*'])).toEqual([]);
  });

  it('is not what is identical with a unit that is held, and of two identical units one', () => {
    const renewed = [unit('OLD', 6, optional), unit('NEW', 6, { ...optional, identicalTo: ['OLD'] })];
    expect(stays(renewed, [], [enrolment(2024, marks({ OLD: 12 }))])).toEqual([]);
    expect(stays(renewed, [], [enrolment(2024, marks({ OLD: 5 }))])).toEqual([STAY]);
    expect(stays([unit('TWIN', 53, { ...optional, identicalTo: ['N53'] })])).toEqual([]);
  });

  it('is not what belongs to another major', () => {
    const groups = [{ id: 'major:X', kind: 'major', title: 'X' }, { id: 'major:Y', kind: 'major', title: 'Y' }] as const;
    const units = [unit('X1', 6, { stage: 2, group: 'major:X' })];
    expect(stays(units, [], [], { major: 'Y' }, { groups: [...groups] })).toEqual([]);
    expect(stays(units, [], [], { major: 'X' }, { groups: [...groups] })).toEqual([STAY]);
    expect(stays(units, [], [], {}, { groups: [...groups] })).toEqual([STAY]);
  });

  it('is what may come in the same year with a unit that could be taken too', () => {
    const beside = (code: string, requires: CourseUnit['requires']) => unit(code, 6, { ...optional, requires });
    const sameYear = (code: string) => ({ kind: 'followed' as const, unit: code, sameYear: true });
    const held = [enrolment(2024, marks({ GATE: 12 }))];
    expect(stays([unit('GATE', 1, optional), unit('FIRST', 0, optional), beside('T', sameYear('FIRST'))], [], held)).toEqual([STAY]);
    expect(stays([unit('GATE', 1, optional), beside('FIRST', { kind: 'acquired', unit: 'GONE' }), beside('T', sameYear('FIRST'))], [], held)).toEqual([]);
  });
});
