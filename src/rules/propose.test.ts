import { describe, expect, it } from 'vitest';
import type { Enrolment, Programme } from '../model/index.ts';
import type { Situation } from './assessment.ts';
import { assess } from './assess.ts';
import { proposeDraft } from './propose.ts';
import { dossier, enrolment, marks, programme, taken, unit } from './testing/build.fixture.ts';
import { draft as draftOf } from './testing/draft.fixture.ts';
import { pack } from './testing/pack.fixture.ts';

const stage = (number: number, count: number) => Array.from({ length: count }, (_, at) => unit(`${'ABC'[number - 1]}${at + 1}`, 10, { stage: number }));
const of = programme([...stage(1, 6), ...stage(2, 6), ...stage(3, 6)]);
const proposed = (years: readonly Enrolment[], programmeOf: Programme = of, more: Partial<Situation> = {}) => {
  const situation: Situation = { dossier: dossier(years), ...more };
  const draft = proposeDraft(pack, programmeOf, situation);
  return { draft, codes: draft.units.map(({ code }) => code), assessment: assess(pack, programmeOf, { ...situation, next: draft }) };
};
const passed = { A1: 12, A2: 12, A3: 12, A4: 12 };

describe('the proposal for the next ISP (H.3, H.7, H.9)', () => {
  it('is the whole first stage for a first enrolment', () => {
    expect(proposed([]).codes).toEqual(['A1', 'A2', 'A3', 'A4', 'A5', 'A6']);
    expect(proposed([]).assessment.isp?.submittable.value).toBe(true);
  });

  it('begins with what must be taken again, and adds the next stage as far as the maximum allows', () => {
    const { codes, assessment } = proposed([enrolment(2024, marks({ ...passed, A5: 5, A6: 5 }))]);
    expect(codes).toEqual(['A5', 'A6', 'B1', 'B2', 'B3', 'B4', 'B5']);
    expect(assessment.isp).toMatchObject({ points: { value: 70 }, submittable: { value: true } });
  });

  it('leaves out what waits for a unit that was not acquired, and what waits for that in turn', () => {
    const waiting = programme([
      ...stage(1, 6),
      unit('B1', 10, { stage: 2, requires: { kind: 'acquired', unit: 'A6' } }),
      unit('B2', 10, { stage: 2, requires: { kind: 'followed', unit: 'B1', sameYear: true } }),
      unit('B3', 10, { stage: 2 }),
    ]);
    expect(proposed([enrolment(2024, marks({ ...passed, A5: 12, A6: 5 }))], waiting).codes).toEqual(['A6', 'B3']);
  });

  it('leaves out what needs a permission, and keeps what is only warned of', () => {
    const asking = programme([
      ...stage(1, 6),
      unit('B1', 10, { stage: 2, minAcquired: 60 }),
      unit('B2', 10, { stage: 2, requires: 'unknown' }),
      unit('C1', 10, { stage: 3 }),
    ]);
    const last = enrolment(2024, [...marks({ ...passed, A5: 12 }), taken('A6', [9], { tolerated: 'student' })]);
    expect(proposed([last], asking).codes).toEqual(['B2', 'C1']);
  });

  it('counts no automatic tolerance where no threshold applies', () => {
    const associate = programme(of.units, { kind: 'associate' });
    expect(proposed([enrolment(2024, marks({ ...passed, A5: 12, A6: 9 }))], associate).codes).toEqual(['A6', 'B1', 'B2', 'B3', 'B4', 'B5', 'B6']);
  });

  it('leaves out what is tolerated, automatically too, and what the student chooses', () => {
    const electives = programme([...of.units, unit('E', 6, { stage: 2, mandatory: false, group: 'e' })], { groups: [{ id: 'e', kind: 'electives', title: 'e' }] });
    const { codes } = proposed([enrolment(2024, marks({ ...passed, A5: 12, A6: 9 }))], electives);
    expect(codes).toEqual(['B1', 'B2', 'B3', 'B4', 'B5', 'B6']);
  });

  it('follows the major and the contract of the last year', () => {
    const majors = programme(
      [...stage(1, 1), unit('X1', 10, { stage: 2, group: 'major:X' }), unit('Y1', 10, { stage: 2, group: 'major:Y' })],
      { groups: ['X', 'Y'].map((name) => ({ id: `major:${name}`, kind: 'major' as const, title: name })) },
    );
    const { draft, codes } = proposed([enrolment(2024, marks({ A1: 12 }), { major: 'Y', main: false })], majors);
    expect(codes).toEqual(['Y1']);
    expect(draft).toMatchObject({ contract: 'diploma', main: false, major: 'Y' });
  });

  it('follows the major, contract and year of the draft that there is, not its units, class group or day', () => {
    const events = [{ id: 'e', classGroups: ['1A'] }];
    const majors = programme(
      [...stage(1, 1), unit('X1', 10, { stage: 2, group: 'major:X', events }), unit('Y1', 10, { stage: 2, group: 'major:Y' })],
      { groups: ['X', 'Y'].map((name) => ({ id: `major:${name}`, kind: 'major' as const, title: name })) },
    );
    const past = [enrolment(2024, marks({ A1: 12 }), { major: 'Y' })];
    const next = { ...draftOf(['Y1'], { major: 'major:X', main: false, year: 2026 }), classGroup: '9Z', submitOn: '2026-12-25' as const };
    expect(proposeDraft(pack, majors, { dossier: dossier(past), next })).toEqual({
      year: 2026,
      contract: 'diploma',
      main: false,
      major: 'major:X',
      units: [{ code: 'X1', exempt: false }],
    });
  });

  it('fills a year of the model path from the stage after, and leaves out what can still be passed this year', () => {
    const last = enrolment(2025, marks({ B1: 12, B2: 12, B3: 12, B4: [9, null] }));
    expect(proposed([enrolment(2024, marks({ ...passed, A5: 12, A6: 12 })), last]).codes).toEqual(['B5', 'B6', 'C1', 'C2', 'C3', 'C4']);
  });

  it('keeps free what the stage leaves to choose, and fills it from no later stage (H.9)', () => {
    const elective = (code: string) => unit(code, 10, { stage: 2, mandatory: false, group: 'e' });
    const choosing = programme([...stage(1, 6), ...stage(2, 4), elective('E1'), elective('E2'), elective('E3'), ...stage(3, 6)], {
      points: 180,
      groups: [{ id: 'e', kind: 'electives', title: 'e', min: 20 }],
    });
    const first = enrolment(2024, marks({ ...passed, A5: 12, A6: 12 }));
    expect(proposed([first], choosing).codes).toEqual(['B1', 'B2', 'B3', 'B4']);
    expect(proposed([first, enrolment(2025, marks({ B1: 12, B2: 12, B3: 12 }))], choosing).codes).toEqual(['B4', 'C1', 'C2', 'C3']);
    // What was chosen and is settled or taken again is no longer to choose.
    expect(proposed([first, enrolment(2025, marks({ B1: 12, B2: 12, B3: 12, E1: 12 }))], choosing).codes).toEqual(['B4', 'C1', 'C2', 'C3', 'C4']);
    expect(proposed([first, enrolment(2025, marks({ B1: 12, B2: 12, B3: 12, E1: 12, E2: 12, E3: 12 }))], choosing).codes).toEqual(['B4', 'C1', 'C2', 'C3', 'C4', 'C5']);
  });

  it('is under the contract of the last year, a diploma contract first, and is the main enrolment where nothing was', () => {
    const years = [enrolment(2023, marks({ A1: 12 })), enrolment(2024, marks({ A2: 12 }), { contract: 'diploma-exam' })];
    expect(proposed(years).draft.contract).toBe('diploma-exam');
    const both = [enrolment(2024, marks({ A1: 12 }), { contract: 'credit', main: false }), enrolment(2024, marks({ A2: 12 }))];
    expect(proposed(both).draft).toMatchObject({ contract: 'diploma', main: true });
    expect(proposed(both.slice(0, 1)).draft).toMatchObject({ contract: 'credit', main: false });
    expect(proposed([]).draft).toMatchObject({ contract: 'diploma', main: true });
  });

  it('keeps what must be taken again, though a sequence rule stops it', () => {
    const requires = { kind: 'acquired' as const, unit: 'A5' };
    const stopped = programme([...stage(1, 5), unit('A6', 10, { requires }), unit('B1', 10, { stage: 2, requires })]);
    expect(proposed([enrolment(2024, marks({ ...passed, A5: 5, A6: 5 }))], stopped).codes).toEqual(['A5', 'A6']);
  });

  it('leaves out a unit whose first result is to come, but not one that was given back or failed for good', () => {
    const last = enrolment(2025, [...marks({ B1: 12, B2: null, B3: 5, B4: [9, null] }), taken('B5', [], { withdrewOn: '2025-11-30' })]);
    expect(proposed([enrolment(2024, marks({ ...passed, A5: 12, A6: 12 })), last]).codes).toEqual(['B3', 'B5', 'B6', 'C1', 'C2', 'C3']);
  });

  it('goes by stage, in whatever order the guide lists its units', () => {
    const shuffled = programme([...stage(3, 6), ...stage(1, 6), ...stage(2, 6)]);
    expect(proposed([enrolment(2024, marks({ ...passed, A5: 12, A6: 12 }))], shuffled).codes).toEqual(['B1', 'B2', 'B3', 'B4', 'B5', 'B6']);
  });

  it('leaves out what was permitted to be left out (H.3, art. 22)', () => {
    const school = { ...pack, deciders: { ...pack.deciders, 'H.3': 'ombuds' as const } };
    const again = [enrolment(2024, marks({ ...passed, A5: 5, A6: 5 }))];
    const proposal = (state: 'asked' | 'granted') =>
      proposeDraft(school, of, { dossier: dossier(again), next: draftOf([], { permissions: [{ rule: 'H.3', unit: 'A5', state }] }) }).units.map(({ code }) => code);
    expect(proposal('asked')).toContain('A5');
    expect(proposal('granted')).not.toContain('A5');
    expect(proposal('granted')).toContain('A6');
  });

  it('leaves out a unit whose fourth enrolment is refused (G.3)', () => {
    const first = enrolment(2021, marks({ ...passed, A5: 12, A6: 12 }));
    const again = [{ B1: 12, B2: 12, B3: 12 }, { B4: 12, B5: 12 }, { C1: 12, C2: 12 }].map((well, at) => enrolment(2022 + at, marks({ ...well, B6: 5 })));
    const { codes, assessment } = proposed([first, ...again]);
    expect(assessment.isp?.findings.filter(({ key }) => key === 'refused').map(({ unit: code }) => code)).toEqual(['B6']);
    expect(codes).toEqual(['C3', 'C4', 'C5', 'C6']);
  });

  it('is empty when nothing mandatory is left', () => {
    const small = programme(stage(1, 2), { points: 20 });
    expect(proposed([enrolment(2024, marks({ A1: 12, A2: 12 }))], small).codes).toEqual([]);
  });

  it('changes nothing of the situation', () => {
    const situation: Situation = { dossier: dossier([enrolment(2024, marks({ ...passed, A5: 5 }))]) };
    const before = structuredClone(situation);
    proposeDraft(pack, of, situation);
    expect(situation).toEqual(before);
  });
});
