import type { Permission, UnitCode } from '../model/index.ts';
import type { Json, VaultState, Write } from '../vault/index.ts';
import { draftKey } from './draft.ts';
import { edit, ifIn, put, refuse, whenThere, wrongCode, wrongIn, type IspEdit, type IspProblem } from './isp-edit.ts';
import { copiedPrefix, ispUnitKey, permissionByPrefix, permissionFields, permissionOnPrefix, permissionPointsPrefix, permissionPrefix, requestName, type CopyStep } from './isp.ts';

/** Which request: of a rule, with its key where it has one, about one unit or the whole. */
type Request = Pick<Permission, 'rule' | 'key' | 'unit'>;

interface Noted {
  readonly state: Json;
  readonly points: Json;
  readonly by: Json;
  readonly on: Json;
}

const notedOf = ({ state, points, by, on }: Permission): Noted => ({ state, points: points ?? null, by: by ?? null, on: on ?? null });

const noteWrites = (id: string, request: Request, { state, points, by, on }: Noted): readonly Write[] => {
  const name = requestName(request);
  return put(request.unit === undefined ? draftKey(id) : ispUnitKey(id, request.unit), {
    [`${permissionPrefix}${name}`]: state,
    [`${permissionPointsPrefix}${name}`]: points,
    [`${permissionByPrefix}${name}`]: by,
    [`${permissionOnPrefix}${name}`]: on,
  });
};

/** The writes that note where a request stands. */
export const permissionWrites = (id: string, permission: Permission): readonly Write[] => noteWrites(id, permission, notedOf(permission));

/** What is wrong with such a note; null when nothing is. */
export const permissionProblem = (permission: Permission): IspProblem | null =>
  wrongIn({ ...notedOf(permission) }, permissionFields) ?? wrongCode(permission.unit === undefined ? [] : [permission.unit]);

/** Notes where a request for a deviation stands; also once it is submitted. */
export const notePermission = (state: VaultState, id: string, permission: Permission): IspEdit => {
  const wrong = permissionProblem(permission);
  return wrong === null ? whenThere(state, id, () => edit('note-permission', permissionWrites(id, permission))) : refuse(wrong);
};

/** Takes that note back. */
export const forgetPermission = (state: VaultState, id: string, request: Request): IspEdit =>
  whenThere(state, id, () => edit('note-permission', noteWrites(id, request, { state: null, points: null, by: null, on: null })));

/** Ticks off what was copied into the school's application. */
export const tickCopied = (state: VaultState, id: string, code: UnitCode, step: CopyStep, done: boolean): IspEdit =>
  whenThere(state, id, (isp) => ifIn(isp, code, () => edit('tick-copied', put(ispUnitKey(id, code), { [`${copiedPrefix}${step}`]: done ? true : null }))));
