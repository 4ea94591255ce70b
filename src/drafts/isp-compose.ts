import type { CalendarDate, Contract, UnitCode } from '../model/index.ts';
import type { Json, VaultState } from '../vault/index.ts';
import { Decision, decisionField, draftKey, markField } from './draft.ts';
import { edit, ifIn, put, refuse, whenDraft, whenThere, writeFields, writeUnit, wrongCode, wrongIn, type IspEdit } from './isp-edit.ts';
import { exemptPartPrefix, ispFields, ispUnitFields, ispUnitKey, type Evidence, type Isp, type IspUnit } from './isp.ts';

/** The class group to which the school linked the student; null = none yet (RULES H.9). */
export const setClassGroup = (state: VaultState, id: string, classGroup: string | null): IspEdit =>
  writeFields(state, id, 'set-class-group', { classGroup: classGroup === null ? null : classGroup.trim() }, ispFields);

/** The major that is followed; null = none, or the one of before. */
export const setIspMajor = (state: VaultState, id: string, major: string | null): IspEdit => writeFields(state, id, 'set-isp-major', { major }, ispFields);

/** The contract, and whether it is the main enrolment (RULES H.2, H.14). */
export const setIspContract = (state: VaultState, id: string, contract: Contract, main: boolean): IspEdit =>
  writeFields(state, id, 'set-isp-contract', { contract, main }, ispFields);

/** The day of enrolling, where it is not the start of the year (RULES H.1). */
export const setIspEnrolledOn = (state: VaultState, id: string, enrolledOn: CalendarDate | null): IspEdit =>
  writeFields(state, id, 'set-isp-enrolled-on', { enrolledOn }, ispFields);

/** Takes units up, each with the event proposed for it, if any. */
export const addToIsp = (state: VaultState, id: string, units: readonly { readonly code: UnitCode; readonly event?: string }[]): IspEdit => {
  const fields = ({ event }: { readonly event?: string }) => ({ taken: true, ...(event === undefined ? {} : { event }) });
  const wrong = wrongCode(units.map(({ code }) => code)) ?? units.map((unit) => wrongIn(fields(unit), ispUnitFields)).find((one) => one !== null);
  return wrong == null ? whenDraft(state, id, () => edit('add-to-isp', units.flatMap((unit) => put(ispUnitKey(id, unit.code), fields(unit))))) : refuse(wrong);
};

/** Takes a unit out, with what was entered for it. */
export const takeFromIsp = (state: VaultState, id: string, code: UnitCode): IspEdit =>
  whenDraft(state, id, (isp) => ifIn(isp, code, () => edit('take-from-isp', [{ record: ispUnitKey(id, code), delete: true }])));

/** Chooses the event of a unit (RULES H.9); null = none chosen. Of a unit that came into a submitted ISP later too: nobody could choose it before. */
export const chooseEvent = (state: VaultState, id: string, code: UnitCode, event: string | null): IspEdit => {
  const made = writeUnit(state, id, code, 'choose-event', { event });
  if (made.ok || made.problem.code !== 'isp-locked') return made;
  return whenThere(state, id, (isp) => (eventIsOpen(isp, code) ? edit('choose-event', put(ispUnitKey(id, code), { event })) : made));
};

/** Whether the event of a unit can be chosen: in a draft, and of what the school added or came in for the second semester (RULES H.9, H.11). */
export const eventIsOpen = ({ state, units }: Isp, code: UnitCode): boolean => state.kind === 'draft' || units.some((unit) => unit.code === code && unit.origin !== 'student');

const evidenceFields = ({ kind, school, issuedOn, restsOn }: Evidence): Readonly<Record<string, Json>> => ({
  evidenceKind: kind,
  evidenceSchool: school,
  evidenceDate: issuedOn,
  evidenceUnit: restsOn,
});

/** The stored fields of an exemption, or of none. */
export const exemptionFields = (exemption: IspUnit['exemption']): Readonly<Record<string, Json>> =>
  exemption === null
    ? { exempt: null, mark: null, evidenceKind: null, evidenceSchool: null, evidenceDate: null, evidenceUnit: null }
    : { exempt: true, mark: exemption.mark, ...evidenceFields(exemption.evidence) };

/** Notes a granted exemption with its evidence (RULES H.10); null = none. */
export const setIspExemption = (state: VaultState, id: string, code: UnitCode, exemption: IspUnit['exemption']): IspEdit =>
  writeUnit(state, id, code, 'set-isp-exemption', exemptionFields(exemption));

/** Notes a partial exemption (RULES B.10). */
export const setIspPartExemption = (state: VaultState, id: string, code: UnitCode, activity: string, exempt: boolean): IspEdit =>
  writeUnit(state, id, code, 'set-isp-part-exemption', { [`${exemptPartPrefix}${activity}`]: exempt ? true : null });

/** What the draft assumes of results of this year: what is decided on them, and marks to come; null = nothing. */
export const assumeInIsp = (
  state: VaultState,
  id: string,
  code: UnitCode,
  { decision, mark }: { readonly decision?: Decision | null; readonly mark?: number | null },
): IspEdit => {
  const wrong = wrongCode([code]) ?? wrongIn({ decision: decision ?? null, mark: mark ?? null }, { decision: Decision, mark: ispUnitFields.mark });
  if (wrong !== null) return refuse(wrong);
  const fields = { ...(decision === undefined ? {} : { [decisionField(code)]: decision }), ...(mark === undefined ? {} : { [markField(code)]: mark }) };
  return whenDraft(state, id, () => edit('assume-in-isp', put(draftKey(id), fields)));
};
