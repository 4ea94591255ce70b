// ISPs and saved roads on one device, for the tests.
import type { VaultState, Write } from '../vault/index.ts';
import { blankIspUnit, type Isp, type IspUnit } from './isp.ts';
import { ispsOf } from './isp-reading.ts';
import { startIsp, type NewIsp } from './isp-start.ts';

/** What one device shows after these writes. */
export const stateAfter = (writes: readonly Write[], before: VaultState): VaultState => {
  const state = new Map(before);
  for (const write of writes) {
    if ('delete' in write) state.delete(write.record);
    else {
      const record = state.get(write.record) ?? { key: write.record, fields: {}, alternatives: {} };
      state.set(write.record, { ...record, fields: { ...record.fields, [write.field]: write.value } });
    }
  }
  return state;
};

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
