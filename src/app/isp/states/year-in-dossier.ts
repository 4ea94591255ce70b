import {
  addEnrolment, addUnit, dossierOf, leaveProgramme, removeUnit, setExemption, setPartExemption, withdrawUnit, type EditResult, type UnitPlace,
} from '../../../dossier/index.ts';
import { alsoWriting, ispDraftOf, ispsOf, stateAfter, type Isp, type IspEdit } from '../../../drafts/index.ts';
import { plainStudent, type CalendarDate, type Dossier, type Enrolment, type UnitRecord } from '../../../model/index.ts';
import { beginYear } from '../../../rules/index.ts';
import type { VaultState } from '../../../vault/index.ts';

/**
 * The enrolment that an ISP comes down to: its units and exemptions, also those that the student withdrew from, with the day. Who left the whole left the
 * enrolment: those units were in it until then (RULES C.2, F.1).
 */
export const enrolmentOfIsp = (isp: Isp, today: CalendarDate): Enrolment | undefined => {
  const empty: Dossier = { student: plainStudent, enrolments: [] };
  return beginYear(empty, ispDraftOf(isp, today), isp.year, isp.leftOn ?? undefined).enrolments.at(0);
};

/** Puts the year of an approved ISP in the dossier, as one change. */
export const yearInDossier = (state: VaultState, programme: string, isp: Isp, today: CalendarDate): EditResult | null => {
  const enrolment = enrolmentOfIsp(isp, today);
  return enrolment === undefined ? null : addEnrolment(state, programme, enrolment);
};

/** Where that year stands in the dossier already. */
export const enrolmentIn = ({ enrolments }: Dossier, { year, contract }: Isp): Enrolment | undefined =>
  enrolments.find((one) => one.year === year && one.contract === contract);

/** Something was entered of it that the student would miss: a result, a tolerance, or that an exam was taken. */
const isEntered = ({ opportunities, parts, tolerated, rejectedOn, examTaken, second, alternatives = [], openValues = [] }: UnitRecord): boolean =>
  opportunities.length > 0 ||
  parts.some((part) => part.opportunities !== 'exempt') ||
  tolerated !== undefined ||
  rejectedOn !== undefined ||
  examTaken !== undefined ||
  second !== undefined ||
  alternatives.length + openValues.length > 0;

const addedUnit = (state: VaultState, place: UnitPlace, { exemption, parts, withdrewOn }: UnitRecord): readonly EditResult[] => [
  addUnit(state, place),
  ...(exemption === undefined ? [] : [setExemption(place, exemption.mark === undefined ? {} : { mark: exemption.mark })]),
  ...parts.map(({ activity }) => setPartExemption(place, activity, true)),
  ...(withdrewOn === undefined ? [] : [withdrawUnit(place, withdrewOn)]),
];

/** What brings a year in line with an ISP that came from `before` to `after`: only what that changed, and never a result that was entered. */
const bringing = (state: VaultState, programme: string, there: Enrolment, before: Isp, after: Isp, today: CalendarDate): readonly EditResult[] => {
  const [was, is] = [enrolmentOfIsp(before, today), enrolmentOfIsp(after, today)];
  if (was === undefined || is === undefined) return [];
  const place = { programme, year: there.year, contract: there.contract };
  const [stood, stands, kept] = [was, is, there].map(({ units }) => new Map(units.map((unit) => [unit.code, unit])));
  if (stood === undefined || stands === undefined || kept === undefined) return [];
  const gone = [...after.removed.map(({ code }) => code), ...stood.keys()].filter((code) => !stands.has(code));
  return [
    ...is.units.flatMap((unit) => (kept.has(unit.code) ? [] : addedUnit(state, { ...place, code: unit.code }, unit))),
    ...[...new Set(gone)].flatMap((code) => {
      const unit = kept.get(code);
      return unit === undefined || isEntered(unit) ? [] : [removeUnit({ ...place, code })];
    }),
    ...is.units.flatMap(({ code, withdrewOn }) => {
      const earlier = stood.get(code);
      return earlier === undefined || !kept.has(code) || earlier.withdrewOn === withdrewOn ? [] : [withdrawUnit({ ...place, code }, withdrewOn ?? null)];
    }),
    ...(was.withdrewOn === is.withdrewOn ? [] : [leaveProgramme(place, is.withdrewOn ?? null)]),
  ];
};

/**
 * Brings the year in the dossier in line with an edit of its ISP, in the same save: what came in is added, what went out is taken out unless a result of it
 * was entered, and what was withdrawn from or left has its day. Without that year in the dossier the edit stays as it is.
 */
export const alsoInDossier = (state: VaultState, programme: string, before: Isp, made: IspEdit, today: CalendarDate): IspEdit => {
  if (!made.ok) return made;
  const there = enrolmentIn(dossierOf(state, programme).dossier, before);
  const after = ispsOf(stateAfter(made.writes, state), programme).isps.find(({ id }) => id === before.id);
  if (there === undefined || after === undefined) return made;
  const edits = bringing(state, programme, there, before, after, today);
  const refused = edits.find((one) => !one.ok);
  if (refused !== undefined && !refused.ok) {
    const { problem } = refused;
    return { ok: false, problem: { code: 'invalid-value', field: 'withdrewOn', value: 'value' in problem ? problem.value : problem.code } };
  }
  return alsoWriting(made, edits.flatMap((one) => (one.ok ? one.writes : [])));
};
