// ISPs and saved roads on one device, for the tests.
import type { VaultState, Write } from '../vault/index.ts';
import { stateAfter } from './after.ts';
import { blankIspUnit, type Exemption, type Isp, type IspUnit } from './isp.ts';
import type { IspEdit } from './isp-edit.ts';
import { ispsOf } from './isp-reading.ts';
import { startIsp, type NewIsp } from './isp-start.ts';
import { answerIsp, submitIsp } from './isp-submitted.ts';

type Edit = { readonly ok: true; readonly writes: readonly Write[] } | { readonly ok: false; readonly problem: { readonly code: string } };

/** The state after an edit that must be made. */
export const apply = (state: VaultState, edit: Edit): VaultState => {
  if (!edit.ok) throw new Error(`refused: ${edit.problem.code}`);
  return stateAfter(edit.writes, state);
};

/** Why an edit was refused. */
export const refused = (edit: Edit): unknown => (edit.ok ? 'accepted' : edit.problem);

export const empty: VaultState = new Map();

export const ispUnit = (code: string, more: Partial<IspUnit> = {}): IspUnit => ({
  ...blankIspUnit(code),
  ...more,
});

export const newIsp: NewIsp = {
  id: 'i1',
  name: 'Plan A',
  programme: 'TI',
  createdOn: '2025-09-01',
  year: 2025,
  contract: 'diploma',
  main: true,
  major: null,
  classGroup: null,
  enrolledOn: null,
  decisions: new Map(),
  supposed: new Map(),
  units: [ispUnit('A'), ispUnit('B')],
  permissions: [],
};

/** A vault with one ISP. */
export const started = apply(empty, startIsp(empty, newIsp));

/** The ISP as it stands. */
export const ispIn = (state: VaultState, id = 'i1'): Isp => {
  const isp = ispsOf(state, 'TI').isps.find((one) => one.id === id);
  if (isp === undefined) throw new Error(`no ISP ${id}`);
  return isp;
};

/** The codes in force. */
export const codesIn = (state: VaultState): readonly string[] => ispIn(state).units.map(({ code }) => code);

/** Makes an edit of the state as it is then. */
export type Make = (state: VaultState) => IspEdit;
/** The state after these edits, one after the other. */
export const after = (state: VaultState, ...makes: readonly Make[]): VaultState => makes.reduce((now, make) => apply(now, make(now)), state);
export const evidence = { kind: 'credit-certificate', school: 'Odisee', issuedOn: '2024-07-01', restsOn: 'Netwerken 1' } as const;
/** An exemption with all that is asked of it. */
export const full: Exemption = { mark: 14, evidence };

/** That ISP submitted, and then approved or adjusted. */
export const submitted = after(started, (state) => submitIsp(state, 'i1', '2025-10-10'));
export const approved = after(submitted, (state) => answerIsp(state, 'i1', { on: '2025-11-20', added: [], removed: [] }));
export const adjusted = after(submitted, (state) => answerIsp(state, 'i1', { on: '2025-11-20', added: ['C'], removed: ['B'] }));
