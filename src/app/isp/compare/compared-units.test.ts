import { describe, expect, it } from 'vitest';
import { blankIspUnit, type Isp, type IspUnit } from '../../../drafts/index.ts';
import { plainStudent, type CourseUnit, type IspDraft, type Programme, type Result } from '../../../model/index.ts';
import { packs } from '../../../packs/index.ts';
import { assess } from '../../../rules/index.ts';
import { comparedUnits, type ComparedDraft } from './compared-units.ts';

const unit = (code: string, more: Partial<CourseUnit> = {}): CourseUnit => ({
  code, title: code, points: 10, stage: 2, semester: 1, mandatory: false, grading: 'numeric', tolerable: 'yes', resit: 'yes', requires: 'none', identicalTo: [],
  activities: [], calculation: 'own', events: [], ...more,
});
const programme: Programme = {
  code: 'P', title: 'P', kind: 'bachelor', initial: true, educational: false, workTrack: false, points: 180, stages: 3, groups: [],
  units: [
    unit('Z', { stage: 1 }), unit('A'), unit('B'), unit('C', { requires: { kind: 'acquired', unit: 'B' } }), unit('D', { semester: 2 }),
    unit('E', { semester: 'year' }),
  ],
};
const ispUnit = (code: string, more: Partial<IspUnit> = {}): IspUnit => ({ ...blankIspUnit(code), ...more });
const compared = (units: readonly (string | IspUnit)[]): ComparedDraft => {
  const inside = units.map((one) => (typeof one === 'string' ? ispUnit(one) : one));
  const isp: Isp = {
    id: 'i', name: 'i', programme: 'P', createdOn: null, year: 2025, contract: 'diploma', main: true, major: null, classGroup: null, enrolledOn: null,
    decisions: new Map(), supposed: new Map(), state: { kind: 'draft' }, units: inside, submitted: [], removed: [], later: [], disputed: [], permissions: [], semester2On: null, leftOn: null,
  };
  const next: IspDraft = { year: 2025, contract: 'diploma', main: true, units: inside.map(({ code, exemption }) => ({ code, exempt: exemption !== null })) };
  const result: Result = 12;
  const dossier = { student: plainStudent, enrolments: [{ year: 2024, contract: 'diploma' as const, main: true, published: {}, units: [{ code: 'Z', opportunities: [{ result }], parts: [] }] }] };
  const [pack] = packs;
  if (pack === undefined) throw new Error('no pack');
  const assessment = assess(pack, programme, { dossier, next });
  return { isp, assessment, findingsOf: (code) => (assessment.isp?.findings ?? []).filter((one) => one.unit === code) };
};
const rows = (first: readonly (string | IspUnit)[], second: readonly (string | IspUnit)[]) =>
  comparedUnits(compared(first), compared(second), programme.units).map(({ semester, shown, same }) => [semester, shown.map(({ code }) => code).join(' '), same.join(' ')]);

describe('the units of two drafts', () => {
  it('stand by semester: those that differ, and apart those that are the same', () => {
    expect(rows(['A', 'B', 'D', 'E'], ['A', 'D'])).toEqual([
      [1, 'B', 'A'],
      [2, '', 'D'],
      ['year', 'E', ''],
    ]);
  });

  it('differ by what is chosen and exempted too, not by what was ticked off', () => {
    const evidence = { kind: null, school: null, issuedOn: null, restsOn: null };
    expect(rows([ispUnit('A', { event: 'e' }), 'D'], ['A', ispUnit('D', { exemption: { mark: null, evidence } })])).toEqual([[1, 'A', ''], [2, 'D', '']]);
    expect(rows([ispUnit('A', { copied: new Set(['unit']) })], ['A'])).toEqual([[1, '', 'A']]);
    expect(rows([ispUnit('A', { withdrewOn: '2025-11-01' })], ['A'])).toEqual([[1, 'A', '']]);
  });

  it('differ by what the rules say; what blocks in both is shown after what differs', () => {
    expect(rows(['C'], ['C', 'A'])).toEqual([[1, 'A C', '']]);
    expect(rows(['C', 'A'], ['C', 'A'])).toEqual([[1, 'C', 'A']]);
  });

  it('say of one that is not in a draft where it stands', () => {
    const [first] = comparedUnits(compared(['Z']), compared(['A']), programme.units);
    expect(first?.shown.map(({ code, sides: [, second] }) => [code, second.kind === 'out' ? second.status : second.kind])).toEqual([['Z', 'credit'], ['A', 'in']]);
  });

  it('that the guide does not have stand with those of the whole year', () => {
    expect(rows(['VREEMD'], ['VREEMD', 'A'])).toEqual([[1, 'A', ''], ['year', '', 'VREEMD']]);
  });
});
