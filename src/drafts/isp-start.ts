import type { CalendarDate, IspDraft } from '../model/index.ts';
import type { Json, VaultState } from '../vault/index.ts';
import { Decision, DraftId, decisionField, draftKey, markField } from './draft.ts';
import { edit, put, refuse, whenThere, wrongCode, wrongIn, type IspEdit, type IspProblem } from './isp-edit.ts';
import { exemptionFields } from './isp-compose.ts';
import { permissionProblem, permissionWrites } from './isp-notes.ts';
import { blankIspUnit, exemptPartPrefix, ispFields, ispUnitFields, ispUnitKey, type Isp, type IspUnit } from './isp.ts';
import { ISP } from './kinds.ts';

/** What a new ISP begins with; the id is a random one of the caller's. */
export type NewIsp = Pick<
  Isp,
  'id' | 'name' | 'year' | 'contract' | 'main' | 'major' | 'classGroup' | 'enrolledOn' | 'decisions' | 'supposed' | 'units' | 'permissions'
> & {
  readonly programme: string;
  readonly createdOn: CalendarDate;
};

/** The stored fields of a unit that the student takes. */
export const unitFields = ({ event, exemption, exemptParts }: IspUnit): Readonly<Record<string, Json>> => ({
  taken: true,
  ...(event === null ? {} : { event }),
  ...(exemption === null ? {} : exemptionFields(exemption)),
  ...Object.fromEntries(exemptParts.map((activity) => [`${exemptPartPrefix}${activity}`, true])),
});

const invalid = (field: string, value: unknown): IspProblem => ({ code: 'invalid-value', field, value });

/** What is wrong with what an ISP assumes of this year's results. */
const assumedProblem = ({ decisions, supposed }: NewIsp): IspProblem | null => {
  const decision = [...decisions.values()].find((one) => !Decision.safeParse(one).success);
  if (decision !== undefined) return invalid('decision', decision);
  const mark = [...supposed.values()].find((one) => !ispUnitFields.mark.safeParse(one).success);
  return mark === undefined ? wrongCode([...decisions.keys(), ...supposed.keys()]) : invalid('mark', mark);
};

const firstOf = (problems: readonly (IspProblem | null)[]): IspProblem | null => problems.find((one) => one !== null) ?? null;

/** Begins an ISP. */
export const startIsp = (state: VaultState, isp: NewIsp): IspEdit => {
  const { id, decisions, supposed, units, permissions, ...own } = isp;
  const fields: Readonly<Record<string, Json>> = { ...own, name: own.name.trim() };
  const wrong = firstOf([
    DraftId.safeParse(id).success ? null : invalid('id', id),
    wrongIn(fields, ispFields),
    assumedProblem(isp),
    wrongCode(units.map(({ code }) => code)),
    ...units.map((unit) => wrongIn(unitFields(unit), ispUnitFields)),
    ...permissions.map(permissionProblem),
  ]);
  if (wrong !== null) return refuse(wrong);
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

/** The units of a draft that the rules proposed, as a new ISP takes them. */
export const unitsOfDraft = ({ units }: IspDraft): readonly IspUnit[] => units.map(({ code, event }) => ({ ...blankIspUnit(code), event: event ?? null }));

/**
 * An ISP as the start of another: a copy, or the new draft that a submitted one can be reopened as. It takes what is in force: what was ticked off, answered
 * or withdrawn from stays behind. An ISP that lost its programme on another device becomes one of `programme`, under which it is shown.
 */
export const copyOfIsp = (isp: Isp, id: string, name: string, createdOn: CalendarDate, programme: string): NewIsp => ({
  id,
  name,
  programme: isp.programme ?? programme,
  createdOn,
  year: isp.year,
  contract: isp.contract,
  main: isp.main,
  major: isp.major,
  classGroup: isp.classGroup,
  enrolledOn: isp.enrolledOn,
  decisions: isp.decisions,
  supposed: isp.supposed,
  units: isp.units.filter(({ withdrewOn }) => withdrewOn === null).map((unit) => ({ ...unit, copied: new Set(), origin: 'student' })),
  permissions: isp.permissions,
});

/** Gives it another name; a submitted one too. */
export const renameIsp = (state: VaultState, id: string, name: string): IspEdit => {
  const wrong = wrongIn({ name }, ispFields);
  return wrong === null ? whenThere(state, id, () => edit('rename-isp', put(draftKey(id), { name: name.trim() }))) : refuse(wrong);
};

/** Deletes it with its units. */
export const deleteIsp = (state: VaultState, id: string): IspEdit => {
  const there = whenThere(state, id, () => edit('delete-isp', []));
  const records = [...state.keys()].filter((key) => key === draftKey(id) || key.startsWith(`${draftKey(id)}/`));
  return there.ok ? edit('delete-isp', records.map((record) => ({ record, delete: true }))) : there;
};
