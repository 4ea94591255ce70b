import { describe, expect, it } from 'vitest';
import { addUnit, dossierOf, setResult, withdrawUnit, type EditResult } from '../../../dossier/index.ts';
import {
  answerIsp, blankIspUnit, changeSemester2, ispsOf, leaveIsp, startIsp, stateAfter, submitIsp, withdrawInIsp, type Isp, type IspEdit, type IspUnit,
} from '../../../drafts/index.ts';
import type { VaultState } from '../../../vault/index.ts';
import { alsoInDossier, enrolmentIn, enrolmentOfIsp, yearInDossier } from './year-in-dossier.ts';

const entry = (code: string, more: Partial<IspUnit> = {}): IspUnit => ({ ...blankIspUnit(code), ...more });
const isp: Isp = {
  id: 'een', name: 'Plan', programme: 'P', createdOn: null, year: 2025, contract: 'diploma', main: true, major: 'X', classGroup: '2A', enrolledOn: '2025-09-20',
  decisions: new Map(), supposed: new Map(), state: { kind: 'approved', submittedOn: '2025-10-01', answeredOn: '2025-10-20' },
  units: [
    entry('A', { exemption: { mark: 14, evidence: { kind: null, school: null, issuedOn: null, restsOn: null } } }),
    entry('B', { withdrewOn: '2025-11-03' }),
    entry('C', { exemptParts: ['T'], origin: 'school' }),
  ],
  submitted: [], removed: [], later: [], disputed: [], permissions: [], semester2On: null, leftOn: null,
};

describe('the year of an approved ISP in the dossier', () => {
  it('has its units, exemptions and what was withdrawn from', () => {
    expect(enrolmentOfIsp(isp, '2025-11-10')).toEqual({
      year: 2025, contract: 'diploma', main: true, enrolledOn: '2025-09-20', major: 'X', published: {},
      units: [
        { code: 'A', opportunities: [], parts: [], exemption: { mark: 14 } },
        { code: 'B', opportunities: [], parts: [], withdrewOn: '2025-11-03' },
        { code: 'C', opportunities: [], parts: [{ activity: 'T', opportunities: 'exempt' }] },
      ],
    });
  });

  it('of who left the whole was left: its units were in it until then, but for what was withdrawn from before', () => {
    const left: Isp = { ...isp, leftOn: '2025-12-15', units: [entry('A', { withdrewOn: '2025-12-15' }), entry('B', { withdrewOn: '2025-11-03' })] };
    const enrolment = enrolmentOfIsp(left, '2025-12-20');
    expect(enrolment?.withdrewOn).toBe('2025-12-15');
    expect(enrolment?.units.map(({ code, withdrewOn }) => [code, withdrewOn])).toEqual([['A', undefined], ['B', '2025-11-03']]);
  });

  it('is one change, refused where the dossier has that year already', () => {
    const made = yearInDossier(new Map(), 'P', isp, '2025-11-10');
    if (made?.ok !== true) throw new Error('refused');
    expect(made.label).toBe('add-year');
    const state = stateAfter(made.writes, new Map());
    expect(enrolmentIn(dossierOf(state, 'P').dossier, isp)).toMatchObject({ year: 2025, contract: 'diploma' });
    expect(yearInDossier(state, 'P', isp, '2025-11-10')).toEqual({ ok: false, problem: { code: 'enrolment-exists', year: 2025 } });
  });
});

type Made = IspEdit | EditResult | null;
const after = (state: VaultState, made: Made): VaultState => {
  if (made?.ok !== true) throw new Error(JSON.stringify(made));
  return stateAfter(made.writes, state);
};
const ispIn = (state: VaultState): Isp => {
  const [found] = ispsOf(state, 'P').isps;
  if (found === undefined) throw new Error('no ISP');
  return found;
};
/** An approved ISP of A, B and C, with its year in the dossier. */
const both = (): VaultState => {
  const { id, name, createdOn, state: _, ...rest } = isp;
  let state = after(new Map(), startIsp(new Map(), { ...rest, id, name, createdOn: createdOn ?? '2025-09-01', programme: 'P', units: ['A', 'B', 'C'].map((code) => entry(code)) }));
  state = after(state, submitIsp(state, id, '2025-10-01'));
  state = after(state, answerIsp(state, id, { on: '2025-10-20', added: [], removed: [] }));
  return after(state, yearInDossier(state, 'P', ispIn(state), '2025-10-21'));
};
const edited = (state: VaultState, make: (state: VaultState) => IspEdit): VaultState => after(state, alsoInDossier(state, 'P', ispIn(state), make(state), '2026-02-10'));
const yearIn = (state: VaultState) => {
  const found = enrolmentIn(dossierOf(state, 'P').dossier, isp);
  if (found === undefined) throw new Error('no year');
  return found;
};
const codesIn = (state: VaultState): readonly string[] => yearIn(state).units.map(({ code }) => code);
const place = { programme: 'P', year: 2025, contract: 'diploma' } as const;

describe('an edit of an ISP, once its year is in the dossier', () => {
  it('for the second semester adds and takes out there too', () => {
    expect(codesIn(edited(both(), (state) => changeSemester2(state, 'een', { on: '2026-02-10', added: ['D', 'E'], removed: ['B'] })))).toEqual(['A', 'C', 'D', 'E']);
  });

  it('of the answer does so as well, there and back', () => {
    const adjusted = edited(both(), (state) => answerIsp(state, 'een', { on: '2025-10-22', added: ['D'], removed: ['B'] }));
    expect(codesIn(adjusted)).toEqual(['A', 'C', 'D']);
    expect(codesIn(edited(adjusted, (state) => answerIsp(state, 'een', { on: '2025-10-22', added: [], removed: [] }))).toSorted()).toEqual(['A', 'B', 'C']);
  });

  it('never touches a result that was entered', () => {
    let state = both();
    state = after(state, setResult({ ...place, code: 'B' }, 1, 12));
    const changed = edited(state, (now) => changeSemester2(now, 'een', { on: '2026-02-10', added: [], removed: ['A', 'B'] }));
    expect(yearIn(changed).units.map(({ code, opportunities }) => [code, opportunities])).toEqual([['B', [{ result: 12 }]], ['C', []]]);
    expect(ispIn(changed).units.map(({ code }) => code)).toEqual(['C']);
  });

  it('leaves what was entered in the dossier by hand', () => {
    let state = both();
    state = after(state, addUnit(state, { ...place, code: 'X' }));
    state = after(state, withdrawUnit({ ...place, code: 'A' }, '2025-11-01'));
    const year = yearIn(edited(state, (now) => withdrawInIsp(now, 'een', 'B', '2025-11-05')));
    expect(year.units.map(({ code, withdrewOn }) => [code, withdrewOn])).toEqual([['A', '2025-11-01'], ['B', '2025-11-05'], ['C', undefined], ['X', undefined]]);
  });

  it('that leaves the whole leaves the enrolment; taking one unit back ends that, and the others stay withdrawn from', () => {
    const left = edited(both(), (state) => leaveIsp(state, 'een', '2025-11-15'));
    expect(yearIn(left)).toMatchObject({ withdrewOn: '2025-11-15' });
    const back = yearIn(edited(left, (state) => withdrawInIsp(state, 'een', 'A', null)));
    expect(back.withdrewOn).toBeUndefined();
    expect(back.units.map(({ code, withdrewOn }) => [code, withdrewOn])).toEqual([['A', undefined], ['B', '2025-11-15'], ['C', '2025-11-15']]);
  });

  it('is refused as a whole where the dossier does not take it, and is itself where that year is not there', () => {
    const state = both();
    const made = alsoInDossier(state, 'P', ispIn(state), leaveIsp(state, 'een', '2031-11-15'), '2026-02-10');
    expect(made).toMatchObject({ ok: false, problem: { code: 'invalid-value', value: '2031-11-15' } });
    const alone = leaveIsp(state, 'een', '2025-11-15');
    expect(alsoInDossier(state, 'Q', ispIn(state), alone, '2026-02-10')).toBe(alone);
  });
});
