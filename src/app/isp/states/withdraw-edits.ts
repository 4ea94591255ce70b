import { leaveIsp, withdrawInIsp, type Isp, type IspEdit } from '../../../drafts/index.ts';
import type { CalendarDate, UnitCode } from '../../../model/index.ts';
import type { VaultState } from '../../../vault/index.ts';
import { alsoInDossier } from './year-in-dossier.ts';

/** Withdraws from a unit on a day, in the dossier too where its year stands there already; null takes it back. One change. */
export const withdrawFrom = (state: VaultState, programme: string, isp: Isp, code: UnitCode, on: CalendarDate | null, today: CalendarDate): IspEdit =>
  alsoInDossier(state, programme, isp, withdrawInIsp(state, isp.id, code, on), today);

/** Leaves the ISP as a whole on a day: every unit that was not left or exempted, and the year in the dossier. One change. */
export const leaveAll = (state: VaultState, programme: string, isp: Isp, on: CalendarDate, today: CalendarDate): IspEdit =>
  alsoInDossier(state, programme, isp, leaveIsp(state, isp.id, on), today);
