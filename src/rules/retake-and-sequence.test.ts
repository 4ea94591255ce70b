import { describe, expect, it } from 'vitest';
import type { CourseUnit, IspDraft, Permission, RulePack } from '../model/index.ts';
import { assess } from './assess.ts';
import { proposeDraft } from './propose.ts';
import { dossier, enrolment, marks, programme, unit } from './testing/build.fixture.ts';
import { draft, found, line } from './testing/draft.fixture.ts';
import { pack } from './testing/pack.fixture.ts';

const requiring = (requires: CourseUnit['requires']) =>
  programme([unit('A', 6, { stage: 2, mandatory: false }), unit('T', 6, { stage: 2, requires }), unit('FILL', 30, { stage: 2, mandatory: false })]);
const past = [enrolment(2024, marks({ T: 5 }))];
const retake = (requires: CourseUnit['requires'], more: Partial<IspDraft> = {}, rest = {}) => found(requiring(requires), past, draft(['FILL'], more), 'H.3', rest);

const acquired = { kind: 'acquired', unit: 'A' } as const;
const followed = { kind: 'followed', unit: 'A', sameYear: false } as const;
const CANNOT = 'blocks | H.3 | retake-missing | T | until 2025-10-15';
const CAN = `${CANNOT} | add T`;

describe('a unit to take again for which another must come first (H.3, H.4, art. 20, 22 §1)', () => {
  it('is still asked for, but adding it is no way out while that is not acquired or followed', () => {
    expect(retake(acquired)).toEqual([CANNOT]);
    expect(retake(followed)).toEqual([CANNOT]);
    expect(retake({ kind: 'all', of: [acquired, followed] })).toEqual([CANNOT]);
    expect(retake('none')).toEqual([CAN]);
    expect(retake('unknown')).toEqual([CAN]);
    expect(retake('unknown', {}, { student: { statuses: ['artist'] } })).toEqual([CAN]);
  });

  it('can be added where that comes in the same year, on a ground for a VT, or where the guide is not sure', () => {
    expect(retake({ ...followed, sameYear: true })).toEqual([CAN]);
    expect(retake(followed, {}, { student: { statuses: ['artist'] } })).toEqual([CAN]);
    expect(retake(acquired, {}, { student: { statuses: ['artist'] } })).toEqual([CANNOT]);
    expect(found(requiring({ kind: 'kind-unknown', unit: 'A' }), [enrolment(2024, marks({ T: 5, A: 5 }))], draft(['FILL']), 'H.3')).toEqual([CAN]);
  });

  it('says what must come first', () => {
    const both = requiring({ kind: 'all', of: [acquired, { kind: 'acquired', unit: 'FILL' }] });
    const next = draft([]);
    const one = assess(pack, both, { dossier: dossier([enrolment(2024, marks({ T: 5, FILL: 12 }))]), next }).isp?.findings.find(({ rule }) => rule === 'H.3');
    expect(one).toMatchObject({ waitsFor: acquired, why: { restsOn: ['H.4'] } });
  });

  it('may stay out with the permission of the ombuds, so that the ISP can be submitted', () => {
    const school: RulePack = { ...pack, deciders: { ...pack.deciders, 'H.3': 'ombuds' } };
    const answered = (permissions: Permission[]) => assess(school, requiring(acquired), { dossier: dossier(past), next: draft(['FILL'], { permissions }) }).isp;
    expect(answered([])?.submittable.value).toBe(false);
    const granted = answered([{ rule: 'H.3', unit: 'T', state: 'granted' }]);
    expect(granted?.submittable.value).toBe(true);
    expect(granted?.findings.filter(({ rule }) => rule === 'H.3').map(line)).toEqual([CANNOT.replace('blocks', 'informs')]);
  });

  it('is proposed all the same, until it was permitted to be left out', () => {
    const of = programme([unit('A', 6), unit('T', 6, { stage: 2, requires: acquired }), unit('M', 30, { stage: 2 })]);
    const years = dossier([enrolment(2024, marks({ A: 5, T: 5 }))]);
    const school: RulePack = { ...pack, deciders: { ...pack.deciders, 'H.3': 'ombuds' } };
    const proposed = (permissions: Permission[]) => proposeDraft(school, of, { dossier: years, next: draft([], { permissions }) }).units.map(({ code }) => code);
    expect(proposed([])).toEqual(['A', 'T', 'M']);
    expect(proposed([{ rule: 'H.3', unit: 'T', state: 'granted' }])).toEqual(['A', 'M']);
  });
});
