import type * as z from 'zod/mini';
import { UnitCode } from '../model/index.ts';
import type { Json, VaultState, Write } from '../vault/index.ts';
import { draftKey } from './draft.ts';
import { ispUnitFields, ispUnitKey, type Isp } from './isp.ts';
import { ISP } from './kinds.ts';
import { ispsOf } from './isp-reading.ts';

/** One name per action of the student on an ISP, as the history and undo call it. */
export type IspLabel =
  | 'start-isp' | 'rename-isp' | 'delete-isp'
  | 'add-to-isp' | 'take-from-isp' | 'choose-event' | 'set-class-group' | 'set-isp-major' | 'set-isp-contract' | 'set-isp-enrolled-on' | 'set-isp-exemption' | 'set-isp-part-exemption'
  | 'assume-in-isp' | 'note-permission' | 'tick-copied'
  | 'submit-isp' | 'answer-isp' | 'change-semester-2' | 'withdraw-in-isp';

/** Why an edit was not made; nothing has changed. */
export type IspProblem =
  | { readonly code: 'invalid-value'; readonly field: string; readonly value: unknown }
  | { readonly code: 'isp-exists' | 'isp-missing' | 'isp-locked' | 'isp-not-submitted' | 'isp-not-answered' | 'unit-missing'; readonly id: string };

/** A valid edit: hand `label` and `writes` to the vault. */
export type IspEdit = { readonly ok: true; readonly label: IspLabel; readonly writes: readonly Write[] } | { readonly ok: false; readonly problem: IspProblem };

/** An edit with its writes. */
export const edit = (label: IspLabel, writes: readonly Write[]): IspEdit => ({ ok: true, label, writes });
/** No edit, with the reason. */
export const refuse = (problem: IspProblem): IspEdit => ({ ok: false, problem });

/** The writes that give a record these fields. */
export const put = (record: string, fields: Readonly<Record<string, Json>>): readonly Write[] =>
  Object.entries(fields).map(([field, value]) => ({ record, field, value }));

type Schemas = Readonly<Record<string, z.ZodMiniType>>;

/** The first field that its schema does not take; null is always taken: nothing is known. */
export const wrongIn = (fields: Readonly<Record<string, Json>>, schemas: Schemas): IspProblem | null => {
  for (const [field, value] of Object.entries(fields)) {
    if (value !== null && schemas[field]?.safeParse(value).success === false) return { code: 'invalid-value', field, value };
  }
  return null;
};

/** The first of these that is no code of a unit. */
export const wrongCode = (codes: Iterable<UnitCode>): IspProblem | null => {
  for (const value of codes) if (!UnitCode.safeParse(value).success) return { code: 'invalid-value', field: 'code', value };
  return null;
};

const found = (state: VaultState, id: string): Isp | undefined =>
  ispsOf(state, String(state.get(draftKey(id))?.fields['programme'] ?? '')).isps.find((isp) => isp.id === id);

/**
 * What makes a record an ISP is written again with every edit: where another device deletes the ISP at the same time, what is left of it is still
 * one, and not a saved road.
 */
const kindOf = ({ id, year, programme }: Isp): readonly Write[] => put(draftKey(id), { kind: ISP, year, ...(programme === null ? {} : { programme }) });

/** Makes an edit of an ISP, whatever its state. */
export const whenThere = (state: VaultState, id: string, make: (isp: Isp) => IspEdit): IspEdit => {
  const isp = found(state, id);
  if (isp === undefined) return refuse({ code: 'isp-missing', id });
  const made = make(isp);
  return made.ok ? edit(made.label, [...kindOf(isp), ...made.writes]) : made;
};

/** Makes an edit of an ISP that is not submitted yet. */
export const whenDraft = (state: VaultState, id: string, make: (isp: Isp) => IspEdit): IspEdit =>
  whenThere(state, id, (isp) => (isp.state.kind === 'draft' ? make(isp) : refuse({ code: 'isp-locked', id })));

/** Writes fields of an ISP that is not submitted yet, once they are checked. */
export const writeFields = (state: VaultState, id: string, label: IspLabel, fields: Readonly<Record<string, Json>>, schemas: Schemas): IspEdit => {
  const wrong = wrongIn(fields, schemas);
  return wrong === null ? whenDraft(state, id, () => edit(label, put(draftKey(id), fields))) : refuse(wrong);
};

const hasUnit = ({ units }: Isp, code: UnitCode): boolean => units.some((unit) => unit.code === code);

/** Makes an edit where the ISP has a unit. */
export const ifIn = (isp: Isp, code: UnitCode, make: () => IspEdit): IspEdit => (hasUnit(isp, code) ? make() : refuse({ code: 'unit-missing', id: isp.id }));

/** Writes fields of a unit in a draft; one that another device takes out at the same time stays in it, with what is written here. */
export const writeUnit = (state: VaultState, id: string, code: UnitCode, label: IspLabel, fields: Readonly<Record<string, Json>>): IspEdit => {
  const wrong = wrongIn(fields, ispUnitFields);
  if (wrong !== null) return refuse(wrong);
  return whenDraft(state, id, (isp) => ifIn(isp, code, () => edit(label, put(ispUnitKey(id, code), { taken: true, ...fields }))));
};
