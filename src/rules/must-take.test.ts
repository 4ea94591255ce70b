import { describe, expect, it } from 'vitest';
import type { Enrolment, Permission, RulePack } from '../model/index.ts';
import { assess } from './assess.ts';
import { mustTake } from './must-take.ts';
import { dossier, enrolment, marks, programme, sixes, unit } from './testing/build.fixture.ts';
import { draft } from './testing/draft.fixture.ts';
import { pack } from './testing/pack.fixture.ts';

const of = programme(sixes(4));
const must = (years: readonly Enrolment[], codes: readonly string[] | null) =>
  mustTake(pack, of, { dossier: dossier(years), ...(codes === null ? {} : { next: draft(codes) }) });

describe('what an ISP may not leave out', () => {
  const failed = [enrolment(2024, marks({ U1: 12, U2: 5, U3: [5, 6], U4: 12 }))];

  it('is every mandatory unit to take again, whether the draft has it or not (H.3)', () => {
    const again = [
      { code: 'U2', rule: 'H.3' },
      { code: 'U3', rule: 'H.3' },
    ];
    expect(must(failed, [])).toEqual(again);
    expect(must(failed, ['U2'])).toEqual(again);
  });

  it('is not a unit whose fourth enrolment is refused (G.3)', () => {
    const wide = programme([unit('OLD', 30), unit('W', 6, { stage: 2 }), ...sixes(3, { stage: 2 })]);
    const again = [2022, 2023, 2024].map((year, at) => enrolment(year, marks({ W: 5, [`U${at + 1}`]: 12 })));
    const situation = { dossier: dossier([enrolment(2021, marks({ OLD: 12 })), ...again]), next: draft([]) };
    expect(assess(pack, wide, situation).isp?.findings.filter(({ key }) => key === 'refused').map(({ unit: code }) => code)).toEqual(['W']);
    expect(mustTake(pack, wide, situation)).toEqual([]);
  });

  it('is the whole first stage of who enrols for the first time (H.7)', () => {
    expect(must([], ['U1'])).toEqual(['U1', 'U2', 'U3', 'U4'].map((code) => ({ code, rule: 'H.7' })));
  });

  it('is not a unit for which the draft has an identical one: both would not go together (H.6)', () => {
    const renewed = programme([unit('F'), unit('G', 6, { stage: 2, mandatory: false, identicalTo: ['F'] }), unit('FILL', 30, { stage: 2, mandatory: false })]);
    const takes = (years: readonly Enrolment[], codes: readonly string[]) => mustTake(pack, renewed, { dossier: dossier(years), next: draft(codes) }).map(({ code }) => code);
    const again = [enrolment(2024, marks({ F: 5 }))];
    expect([takes(again, []), takes(again, ['F']), takes(again, ['F', 'G']), takes(again, ['G'])]).toEqual([['F'], ['F'], ['F'], []]);
    expect([takes([], []), takes([], ['G'])]).toEqual([['F'], []]);
  });

  it('is not a unit that was permitted to be left out, but one for which that is asked or refused', () => {
    const school: RulePack = { ...pack, deciders: { ...pack.deciders, 'H.3': 'ombuds' } };
    const answered = (state: Permission['state']) =>
      mustTake(school, of, { dossier: dossier(failed), next: draft([], { permissions: [{ rule: 'H.3', unit: 'U2', state }] }) }).map(({ code }) => code);
    expect([answered('asked'), answered('granted'), answered('refused')].map((codes) => codes.toSorted())).toEqual([['U2', 'U3'], ['U3'], ['U2', 'U3']]);
  });

  it('is not asked without a draft', () => {
    expect(must(failed, null)).toEqual([]);
    expect(must([], null)).toEqual([]);
  });
});
