import type { Permission, RuleId, UnitCode } from '../model/index.ts';
import type { Json, VaultState, Write } from '../vault/index.ts';
import { draftKey } from './draft.ts';
import { edit, ifIn, put, refuse, whenThere, wrongCode, wrongIn, type IspEdit, type IspProblem } from './isp-edit.ts';
import { copiedPrefix, ispUnitKey, permissionByPrefix, permissionFields, permissionOnPrefix, permissionPrefix, type CopyStep } from './isp.ts';

interface Noted {
  readonly state: Json;
  readonly by: Json;
  readonly on: Json;
}

const noteWrites = (id: string, rule: RuleId, unit: UnitCode | undefined, { state, by, on }: Noted): readonly Write[] =>
  put(unit === undefined ? draftKey(id) : ispUnitKey(id, unit), {
    [`${permissionPrefix}${rule}`]: state,
    [`${permissionByPrefix}${rule}`]: by,
    [`${permissionOnPrefix}${rule}`]: on,
  });

/** The writes that note where a request stands. */
export const permissionWrites = (id: string, { rule, unit, state, by, on }: Permission): readonly Write[] =>
  noteWrites(id, rule, unit, { state, by: by ?? null, on: on ?? null });

/** What is wrong with such a note; null when nothing is. */
export const permissionProblem = ({ unit, state, by, on }: Permission): IspProblem | null =>
  wrongIn({ state, by: by ?? null, on: on ?? null }, permissionFields) ?? wrongCode(unit === undefined ? [] : [unit]);

/** Notes where a request for a deviation stands; also once it is submitted. */
export const notePermission = (state: VaultState, id: string, permission: Permission): IspEdit => {
  const wrong = permissionProblem(permission);
  return wrong === null ? whenThere(state, id, () => edit('note-permission', permissionWrites(id, permission))) : refuse(wrong);
};

/** Takes that note back. */
export const forgetPermission = (state: VaultState, id: string, rule: RuleId, unit?: UnitCode): IspEdit =>
  whenThere(state, id, () => edit('note-permission', noteWrites(id, rule, unit, { state: null, by: null, on: null })));

/** Ticks off what was copied into the school's application. */
export const tickCopied = (state: VaultState, id: string, code: UnitCode, step: CopyStep, done: boolean): IspEdit =>
  whenThere(state, id, (isp) => ifIn(isp, code, () => edit('tick-copied', put(ispUnitKey(id, code), { [`${copiedPrefix}${step}`]: done ? true : null }))));
