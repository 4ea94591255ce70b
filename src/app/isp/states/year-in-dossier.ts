import { addEnrolment, type EditResult } from '../../../dossier/index.ts';
import { ispDraftOf, type Isp } from '../../../drafts/index.ts';
import { plainStudent, type CalendarDate, type Dossier, type Enrolment } from '../../../model/index.ts';
import { beginYear } from '../../../rules/index.ts';
import type { VaultState } from '../../../vault/index.ts';

/** The enrolment that an ISP comes down to: its units and exemptions, also those that the student withdrew from, with the day. */
export const enrolmentOfIsp = (isp: Isp, today: CalendarDate): Enrolment | undefined => {
  const whole: Isp = { ...isp, units: isp.units.map((unit) => ({ ...unit, withdrewOn: null })) };
  const empty: Dossier = { student: plainStudent, enrolments: [] };
  const left = new Map(isp.units.flatMap(({ code, withdrewOn }) => (withdrewOn === null ? [] : [[code, withdrewOn] as const])));
  return beginYear(empty, ispDraftOf(whole, today), isp.year)
    .enrolments.map((enrolment) => ({
      ...enrolment,
      units: enrolment.units.map((record) => {
        const withdrewOn = left.get(record.code);
        return withdrewOn === undefined ? record : { ...record, withdrewOn };
      }),
    }))
    .at(0);
};

/** Puts the year of an approved ISP in the dossier, as one change. */
export const yearInDossier = (state: VaultState, programme: string, isp: Isp, today: CalendarDate): EditResult | null => {
  const enrolment = enrolmentOfIsp(isp, today);
  return enrolment === undefined ? null : addEnrolment(state, programme, enrolment);
};

/** Where that year stands in the dossier already. */
export const enrolmentIn = ({ enrolments }: Dossier, { year, contract }: Isp): Enrolment | undefined =>
  enrolments.find((one) => one.year === year && one.contract === contract);
