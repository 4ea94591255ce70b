import { leaveProgramme, withdrawUnit } from '../../../dossier/index.ts';
import { alsoWriting, together, withdrawInIsp, type Isp, type IspEdit } from '../../../drafts/index.ts';
import type { CalendarDate, Enrolment, UnitCode } from '../../../model/index.ts';
import type { VaultState } from '../../../vault/index.ts';

const placeIn = (programme: string, { year, contract }: Isp) => ({ programme, year, contract });

/** Withdraws from a unit on a day, in the dossier too where its year stands there already; null takes it back. One change. */
export const withdrawFrom = (
  state: VaultState,
  isp: Isp,
  code: UnitCode,
  on: CalendarDate | null,
  dossier: { readonly programme: string; readonly enrolment: Enrolment | undefined },
): IspEdit => {
  const made = withdrawInIsp(state, isp.id, code, on);
  if (dossier.enrolment?.units.some((unit) => unit.code === code) !== true) return made;
  const there = withdrawUnit({ ...placeIn(dossier.programme, isp), code }, on);
  return there.ok ? alsoWriting(made, there.writes) : { ok: false, problem: { code: 'invalid-value', field: 'withdrewOn', value: on } };
};

/** Leaves the ISP as a whole on a day: every unit that was not left or exempted, and the year in the dossier. One change. */
export const leaveAll = (
  state: VaultState,
  isp: Isp,
  on: CalendarDate,
  dossier: { readonly programme: string; readonly enrolment: Enrolment | undefined },
): IspEdit | null => {
  const [first, ...others] = isp.units
    .filter(({ withdrewOn, exemption }) => withdrewOn === null && exemption === null)
    .map(({ code }) => withdrawInIsp(state, isp.id, code, on));
  if (first === undefined) return null;
  const made = together(first, ...others);
  if (dossier.enrolment === undefined) return made;
  const there = leaveProgramme(placeIn(dossier.programme, isp), on);
  return there.ok ? alsoWriting(made, there.writes) : { ok: false, problem: { code: 'invalid-value', field: 'withdrewOn', value: on } };
};
