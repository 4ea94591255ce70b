import type { CalendarDate, UnitCode } from '../model/index.ts';
import type { Json, VaultState, Write } from '../vault/index.ts';
import { draftKey } from './draft.ts';
import { edit, ifIn, put, refuse, whenThere, writeFields, wrongCode, wrongIn, type IspEdit } from './isp-edit.ts';
import { codeIn, ispFields, ispUnitFields, ispUnitKey } from './isp.ts';

/** Submits it: from here on it is locked (RULES H.11). */
export const submitIsp = (state: VaultState, id: string, on: CalendarDate): IspEdit => writeFields(state, id, 'submit-isp', { submittedOn: on }, ispFields);

/** What the school did with a submitted ISP, or what was changed for the second semester. */
export interface IspAnswer {
  readonly on: CalendarDate;
  readonly added: readonly UnitCode[];
  readonly removed: readonly UnitCode[];
}

const mark = (id: string, codes: readonly UnitCode[], field: 'school' | 'semester2', value: Json): readonly Write[] =>
  codes.flatMap((code) => put(ispUnitKey(id, code), { [field]: value }));

/** The units of which the school's earlier answer says something. */
const answeredBefore = (state: VaultState, id: string): readonly UnitCode[] =>
  [...state.values()].flatMap(({ key, fields }) =>
    key.startsWith(`${draftKey(id)}/`) && (fields['school'] ?? null) !== null ? [codeIn(key, id)] : [],
  );

/** Notes the school's answer: approved as it was submitted, or adjusted with what it added and took out. Noted anew, it takes the place of the earlier one. */
export const answerIsp = (state: VaultState, id: string, { on, added, removed }: IspAnswer): IspEdit => {
  const submitted = (code: UnitCode): boolean => state.get(ispUnitKey(id, code))?.fields['taken'] === true;
  const came = added.filter((code) => !submitted(code));
  const went = removed.filter(submitted);
  const fields = { answer: came.length + went.length === 0 ? 'approved' : 'adjusted', answeredOn: on };
  const wrong = wrongIn(fields, ispFields) ?? wrongCode([...added, ...removed]);
  if (wrong !== null) return refuse(wrong);
  return whenThere(state, id, (isp) => {
    if (isp.state.kind === 'draft') return refuse({ code: 'isp-not-submitted', id });
    const forgotten = answeredBefore(state, id).filter((code) => !came.includes(code) && !went.includes(code));
    return edit('answer-isp', [
      ...put(draftKey(id), fields),
      ...mark(id, came, 'school', 'added'),
      ...mark(id, went, 'school', 'removed'),
      ...mark(id, forgotten, 'school', null),
    ]);
  });
};

/** Sends changes of units that start in the second semester (RULES H.1), once the school has answered; a change back is as if it had never been. */
export const changeSemester2 = (state: VaultState, id: string, { on, added, removed }: IspAnswer): IspEdit => {
  const wrong = wrongIn({ semester2On: on }, ispFields) ?? wrongCode([...added, ...removed]);
  if (wrong !== null) return refuse(wrong);
  return whenThere(state, id, (isp) => {
    if (isp.state.kind === 'draft' || isp.state.kind === 'submitted') return refuse({ code: 'isp-not-answered', id });
    const inForce = (code: UnitCode): boolean => isp.units.some((unit) => unit.code === code);
    const cameNow = (code: UnitCode): boolean => isp.units.some((unit) => unit.code === code && unit.origin === 'semester2');
    const wentNow = (code: UnitCode): boolean => isp.removed.some((one) => one.code === code && one.by === 'semester2');
    return edit('change-semester-2', [
      ...put(draftKey(id), { semester2On: on }),
      ...mark(id, added.filter((code) => !inForce(code) && !wentNow(code)), 'semester2', 'added'),
      ...mark(id, removed.filter((code) => inForce(code) && !cameNow(code)), 'semester2', 'removed'),
      ...mark(id, [...added.filter(wentNow), ...removed.filter(cameNow)], 'semester2', null),
    ]);
  });
};

/** Withdraws from a unit of a submitted ISP on a day (RULES H.13); null = takes that back. */
export const withdrawInIsp = (state: VaultState, id: string, code: UnitCode, on: CalendarDate | null): IspEdit => {
  const wrong = wrongIn({ withdrewOn: on }, ispUnitFields);
  if (wrong !== null) return refuse(wrong);
  return whenThere(state, id, (isp) =>
    isp.state.kind === 'draft'
      ? refuse({ code: 'isp-not-submitted', id })
      : ifIn(isp, code, () => edit('withdraw-in-isp', put(ispUnitKey(id, code), { withdrewOn: on }))),
  );
};
