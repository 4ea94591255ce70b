import type * as z from 'zod/mini';
import { CalendarDate, UnitCode, type AcademicYear, type Contract, type IspDraft, type Permission, type RuleId } from '../model/index.ts';
import type { Json, VaultState, Write } from '../vault/index.ts';
import { decisionField, DraftId, draftKey, markField, type Decision } from './draft.ts';
import {
  copiedPrefix, exemptPartPrefix, ISP, ispFields, ispsOf, ispUnitFields, ispUnitKey, permissionByPrefix, permissionOnPrefix, permissionPrefix,
  type CopyStep, type Evidence, type Isp, type IspUnit,
} from './isp.ts';

/** One name per action of the student on an ISP, as the history and undo call it. */
export type IspLabel =
  | 'start-isp' | 'rename-isp' | 'delete-isp'
  | 'add-to-isp' | 'take-from-isp' | 'choose-event' | 'set-class-group' | 'set-isp-major' | 'set-isp-exemption' | 'set-isp-part-exemption'
  | 'assume-in-isp' | 'note-permission' | 'tick-copied'
  | 'submit-isp' | 'answer-isp' | 'change-semester-2' | 'withdraw-in-isp';

/** Why an edit was not made; nothing has changed. */
export type IspProblem =
  | { readonly code: 'invalid-value'; readonly field: string; readonly value: unknown }
  | { readonly code: 'isp-exists' | 'isp-missing' | 'isp-locked' | 'isp-not-submitted' | 'isp-not-answered' | 'unit-missing'; readonly id: string };

/** A valid edit: hand `label` and `writes` to the vault. */
export type IspEdit = { readonly ok: true; readonly label: IspLabel; readonly writes: readonly Write[] } | { readonly ok: false; readonly problem: IspProblem };

const edit = (label: IspLabel, writes: readonly Write[]): IspEdit => ({ ok: true, label, writes });
const refuse = (problem: IspProblem): IspEdit => ({ ok: false, problem });
const put = (record: string, fields: Readonly<Record<string, Json>>): readonly Write[] =>
  Object.entries(fields).map(([field, value]) => ({ record, field, value }));

/** The first field that its schema does not take; null is always taken: nothing is known. */
const wrongIn = (fields: Readonly<Record<string, Json>>, schemas: Readonly<Record<string, z.ZodMiniType>>): IspProblem | null => {
  for (const [field, value] of Object.entries(fields)) {
    if (value !== null && schemas[field]?.safeParse(value).success === false) return { code: 'invalid-value', field, value };
  }
  return null;
};

const found = (state: VaultState, id: string): Isp | undefined =>
  ispsOf(state, String(state.get(draftKey(id))?.fields['programme'] ?? '')).isps.find((isp) => isp.id === id);

const whenDraft = (state: VaultState, id: string, make: (isp: Isp) => IspEdit): IspEdit => {
  const isp = found(state, id);
  if (isp === undefined) return refuse({ code: 'isp-missing', id });
  return isp.state.kind === 'draft' ? make(isp) : refuse({ code: 'isp-locked', id });
};

const whenThere = (state: VaultState, id: string, make: (isp: Isp) => IspEdit): IspEdit => {
  const isp = found(state, id);
  return isp === undefined ? refuse({ code: 'isp-missing', id }) : make(isp);
};

/** What a new ISP begins with; the id is a random one of the caller's. */
export interface NewIsp {
  readonly id: string;
  readonly name: string;
  readonly programme: string;
  readonly createdOn: CalendarDate;
  readonly year: AcademicYear;
  readonly contract: Contract;
  readonly main: boolean;
  readonly major: string | null;
  readonly classGroup: string | null;
  readonly enrolledOn: CalendarDate | null;
  readonly decisions: ReadonlyMap<UnitCode, Decision>;
  readonly supposed: ReadonlyMap<UnitCode, number>;
  readonly units: readonly IspUnit[];
  readonly permissions: readonly Permission[];
}

const evidenceFields = ({ kind, school, issuedOn, restsOn }: Evidence): Readonly<Record<string, Json>> => ({
  evidenceKind: kind,
  evidenceSchool: school,
  evidenceDate: issuedOn,
  evidenceUnit: restsOn,
});

const exemptionFields = (exemption: IspUnit['exemption']): Readonly<Record<string, Json>> =>
  exemption === null
    ? { exempt: null, mark: null, evidenceKind: null, evidenceSchool: null, evidenceDate: null, evidenceUnit: null }
    : { exempt: true, mark: exemption.mark, ...evidenceFields(exemption.evidence) };

const unitFields = ({ event, exemption, exemptParts }: IspUnit): Readonly<Record<string, Json>> => ({
  taken: true,
  ...(event === null ? {} : { event }),
  ...(exemption === null ? {} : exemptionFields(exemption)),
  ...Object.fromEntries(exemptParts.map((activity) => [`${exemptPartPrefix}${activity}`, true])),
});

const permissionWrites = (id: string, { rule, unit, state, by, on }: Permission): readonly Write[] =>
  put(unit === undefined ? draftKey(id) : ispUnitKey(id, unit), {
    [`${permissionPrefix}${rule}`]: state,
    [`${permissionByPrefix}${rule}`]: by ?? null,
    [`${permissionOnPrefix}${rule}`]: on ?? null,
  });

/** Begins an ISP. */
export const startIsp = (state: VaultState, isp: NewIsp): IspEdit => {
  const { id, decisions, supposed, units, permissions, ...own } = isp;
  const fields: Readonly<Record<string, Json>> = { ...own, name: own.name.trim() };
  if (!DraftId.safeParse(id).success) return refuse({ code: 'invalid-value', field: 'id', value: id });
  const wrong = wrongIn(fields, ispFields) ?? units.map((unit) => wrongIn(unitFields(unit), ispUnitFields)).find((one) => one !== null);
  if (wrong != null) return refuse(wrong);
  if (state.has(draftKey(id))) return refuse({ code: 'isp-exists', id });
  return edit('start-isp', [
    ...put(draftKey(id), {
      kind: ISP,
      ...fields,
      ...Object.fromEntries([...decisions].map(([code, decision]) => [decisionField(code), decision])),
      ...Object.fromEntries([...supposed].map(([code, mark]) => [markField(code), mark])),
    }),
    ...units.flatMap((unit) => put(ispUnitKey(id, unit.code), unitFields(unit))),
    ...permissions.flatMap((permission) => permissionWrites(id, permission)),
  ]);
};

const blankUnit: Omit<IspUnit, 'code'> = { event: null, exemption: null, exemptParts: [], copied: new Set(), origin: 'student', withdrewOn: null };

/** The units of a draft that the rules proposed, as a new ISP takes them. */
export const unitsOfDraft = ({ units }: IspDraft): readonly IspUnit[] => units.map(({ code, event }) => ({ ...blankUnit, code, event: event ?? null }));

/** An ISP as the start of another: a copy, or the new draft that a submitted one can be reopened as. What was copied, answered and withdrawn stays behind. */
export const copyOfIsp = (isp: Isp, id: string, name: string, createdOn: CalendarDate): NewIsp => ({
  id,
  name,
  programme: isp.programme ?? '',
  createdOn,
  year: isp.year,
  contract: isp.contract,
  main: isp.main,
  major: isp.major,
  classGroup: isp.classGroup,
  enrolledOn: isp.enrolledOn,
  decisions: isp.decisions,
  supposed: isp.supposed,
  units: isp.units,
  permissions: isp.permissions,
});

const fieldsEdit = (state: VaultState, id: string, label: IspLabel, fields: Readonly<Record<string, Json>>): IspEdit => {
  const wrong = wrongIn(fields, ispFields);
  return wrong === null ? whenDraft(state, id, () => edit(label, put(draftKey(id), fields))) : refuse(wrong);
};

/** Gives it another name; a submitted one too. */
export const renameIsp = (state: VaultState, id: string, name: string): IspEdit => {
  const wrong = wrongIn({ name }, ispFields);
  return wrong === null ? whenThere(state, id, () => edit('rename-isp', put(draftKey(id), { name: name.trim() }))) : refuse(wrong);
};

/** The class group to which the school linked the student; null = none yet (RULES H.9). */
export const setClassGroup = (state: VaultState, id: string, classGroup: string | null): IspEdit =>
  fieldsEdit(state, id, 'set-class-group', { classGroup: classGroup === null ? null : classGroup.trim() });

export const setIspMajor = (state: VaultState, id: string, major: string | null): IspEdit => fieldsEdit(state, id, 'set-isp-major', { major });
export const setIspContract = (state: VaultState, id: string, contract: Contract, main: boolean): IspEdit =>
  fieldsEdit(state, id, 'set-isp-major', { contract, main });
/** The day of enrolling, where it is not the start of the year (RULES H.1). */
export const setIspEnrolledOn = (state: VaultState, id: string, enrolledOn: CalendarDate | null): IspEdit =>
  fieldsEdit(state, id, 'set-isp-major', { enrolledOn });

/** Deletes it with its units. */
export const deleteIsp = (state: VaultState, id: string): IspEdit =>
  whenThere(state, id, () =>
    edit(
      'delete-isp',
      [...state.keys()].filter((key) => key === draftKey(id) || key.startsWith(`${draftKey(id)}/`)).map((record) => ({ record, delete: true })),
    ),
  );

/** Takes units up, each with the event proposed for it, if any. */
export const addToIsp = (state: VaultState, id: string, units: readonly { readonly code: UnitCode; readonly event?: string }[]): IspEdit => {
  const wrong = units.find(({ code }) => !UnitCode.safeParse(code).success);
  if (wrong !== undefined) return refuse({ code: 'invalid-value', field: 'code', value: wrong.code });
  return whenDraft(state, id, () =>
    edit(
      'add-to-isp',
      units.flatMap(({ code, event }) => put(ispUnitKey(id, code), { taken: true, ...(event === undefined ? {} : { event }) })),
    ),
  );
};

const withUnit = (state: VaultState, id: string, code: UnitCode, make: () => IspEdit): IspEdit =>
  whenDraft(state, id, ({ units }) => (units.some((unit) => unit.code === code) ? make() : refuse({ code: 'unit-missing', id })));

/** Takes a unit out, with what was entered for it. */
export const takeFromIsp = (state: VaultState, id: string, code: UnitCode): IspEdit =>
  withUnit(state, id, code, () => edit('take-from-isp', [{ record: ispUnitKey(id, code), delete: true }]));

/** Chooses the event of a unit (RULES H.9); null = none chosen. */
export const chooseEvent = (state: VaultState, id: string, code: UnitCode, event: string | null): IspEdit => {
  const wrong = wrongIn({ event }, ispUnitFields);
  return wrong === null ? withUnit(state, id, code, () => edit('choose-event', put(ispUnitKey(id, code), { event }))) : refuse(wrong);
};

/** Notes a granted exemption with its evidence (RULES H.10); null = none. */
export const setIspExemption = (state: VaultState, id: string, code: UnitCode, exemption: IspUnit['exemption']): IspEdit => {
  const fields = exemptionFields(exemption);
  const wrong = wrongIn(fields, ispUnitFields);
  return wrong === null ? withUnit(state, id, code, () => edit('set-isp-exemption', put(ispUnitKey(id, code), fields))) : refuse(wrong);
};

/** Notes a partial exemption (RULES B.10). */
export const setIspPartExemption = (state: VaultState, id: string, code: UnitCode, activity: string, exempt: boolean): IspEdit =>
  withUnit(state, id, code, () => edit('set-isp-part-exemption', put(ispUnitKey(id, code), { [`${exemptPartPrefix}${activity}`]: exempt ? true : null })));

/** What the draft assumes of results of this year: what is decided on them, and marks to come; null = nothing. */
export const assumeInIsp = (
  state: VaultState,
  id: string,
  code: UnitCode,
  assumed: { readonly decision?: Decision | null; readonly mark?: number | null },
): IspEdit => {
  const mark = assumed.mark ?? null;
  if (mark !== null && !ispUnitFields.mark.safeParse(mark).success) return refuse({ code: 'invalid-value', field: 'mark', value: mark });
  return whenDraft(state, id, () =>
    edit(
      'assume-in-isp',
      put(draftKey(id), {
        ...(assumed.decision === undefined ? {} : { [decisionField(code)]: assumed.decision }),
        ...(assumed.mark === undefined ? {} : { [markField(code)]: assumed.mark }),
      }),
    ),
  );
};

/** Notes where a request for a deviation stands; also once it is submitted. */
export const notePermission = (state: VaultState, id: string, permission: Permission): IspEdit => {
  const { by, on } = permission;
  if (by !== undefined && !ispUnitFields.evidenceSchool.safeParse(by).success) return refuse({ code: 'invalid-value', field: 'by', value: by });
  if (on !== undefined && !CalendarDate.safeParse(on).success) return refuse({ code: 'invalid-value', field: 'on', value: on });
  return whenThere(state, id, () => edit('note-permission', permissionWrites(id, permission)));
};

/** Takes that note back. */
export const forgetPermission = (state: VaultState, id: string, rule: RuleId, unit?: UnitCode): IspEdit =>
  whenThere(state, id, () =>
    edit(
      'note-permission',
      put(unit === undefined ? draftKey(id) : ispUnitKey(id, unit), {
        [`${permissionPrefix}${rule}`]: null,
        [`${permissionByPrefix}${rule}`]: null,
        [`${permissionOnPrefix}${rule}`]: null,
      }),
    ),
  );

/** Ticks off what was copied into the school's application. */
export const tickCopied = (state: VaultState, id: string, code: UnitCode, step: CopyStep, done: boolean): IspEdit =>
  whenThere(state, id, () => edit('tick-copied', put(ispUnitKey(id, code), { [`${copiedPrefix}${step}`]: done ? true : null })));

/** Submits it: from here on it is locked (RULES H.11). */
export const submitIsp = (state: VaultState, id: string, on: CalendarDate): IspEdit => fieldsEdit(state, id, 'submit-isp', { submittedOn: on });

/** What the school did with a submitted ISP. */
export interface IspAnswer {
  readonly on: CalendarDate;
  readonly added: readonly UnitCode[];
  readonly removed: readonly UnitCode[];
}

/** Notes the school's answer: approved as it was, or adjusted with what it added and took out. Can be noted anew. */
export const answerIsp = (state: VaultState, id: string, { on, added, removed }: IspAnswer): IspEdit => {
  const fields = { answer: added.length + removed.length === 0 ? 'approved' : 'adjusted', answeredOn: on } as const;
  const wrong = wrongIn(fields, ispFields);
  if (wrong !== null) return refuse(wrong);
  return whenThere(state, id, (isp) => {
    if (isp.state.kind === 'draft') return refuse({ code: 'isp-not-submitted', id });
    const before = [...isp.units.filter(({ origin }) => origin === 'school').map(({ code }) => code), ...isp.removed.filter(({ by }) => by === 'school').map(({ code }) => code)];
    const forgotten = before.filter((code) => !added.includes(code) && !removed.includes(code));
    const mark = (codes: readonly UnitCode[], school: Json) => codes.flatMap((code) => put(ispUnitKey(id, code), { school }));
    return edit('answer-isp', [...put(draftKey(id), fields), ...mark(added, 'added'), ...mark(removed, 'removed'), ...mark(forgotten, null)]);
  });
};

/** Sends changes of units that start in the second semester (RULES H.1), once the school has answered. */
export const changeSemester2 = (state: VaultState, id: string, { on, added, removed }: IspAnswer): IspEdit => {
  const wrong = wrongIn({ semester2On: on }, ispFields);
  if (wrong !== null) return refuse(wrong);
  return whenThere(state, id, (isp) => {
    if (isp.state.kind !== 'approved' && isp.state.kind !== 'adjusted') return refuse({ code: 'isp-not-answered', id });
    const changed = new Set([...isp.units.filter(({ origin }) => origin === 'semester2').map(({ code }) => code), ...isp.removed.filter(({ by }) => by === 'semester2').map(({ code }) => code)]);
    // What was added for the second semester and is taken out again is as if it had never been.
    const back = [...added.filter((code) => isp.removed.some((one) => one.code === code && one.by === 'semester2')), ...removed.filter((code) => isp.units.some((one) => one.code === code && one.origin === 'semester2'))];
    const mark = (codes: readonly UnitCode[], semester2: Json) => codes.flatMap((code) => put(ispUnitKey(id, code), { semester2 }));
    const isBack = (code: UnitCode) => changed.has(code) && back.includes(code);
    return edit('change-semester-2', [
      ...put(draftKey(id), { semester2On: on }),
      ...mark(added.filter((code) => !isBack(code)), 'added'),
      ...mark(removed.filter((code) => !isBack(code)), 'removed'),
      ...mark(back, null),
    ]);
  });
};

/** Withdraws from a unit of a submitted ISP on a day (RULES H.13); null = takes that back. */
export const withdrawInIsp = (state: VaultState, id: string, code: UnitCode, on: CalendarDate | null): IspEdit => {
  const wrong = wrongIn({ withdrewOn: on }, ispUnitFields);
  if (wrong !== null) return refuse(wrong);
  return whenThere(state, id, (isp) => {
    if (isp.state.kind === 'draft') return refuse({ code: 'isp-not-submitted', id });
    return isp.units.some((unit) => unit.code === code)
      ? edit('withdraw-in-isp', put(ispUnitKey(id, code), { withdrewOn: on }))
      : refuse({ code: 'unit-missing', id });
  });
};
