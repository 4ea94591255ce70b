import type { AcademicYear, Dossier, DraftUnit, Enrolment, IspDraft, UnitRecord } from '../model/index.ts';
import { groupName } from './programme-index.ts';

const recordOf = ({ code, exempt, mark, exemptParts = [] }: DraftUnit): UnitRecord => ({
  code,
  opportunities: [],
  parts: exemptParts.map((activity) => ({ activity, opportunities: 'exempt' })),
  ...(exempt ? { exemption: mark === undefined ? {} : { mark } } : {}),
});

const enrolmentOf = (draft: IspDraft, year: AcademicYear): Enrolment => ({
  year,
  contract: draft.contract,
  main: draft.main,
  ...(draft.enrolledOn === undefined ? {} : { enrolledOn: draft.enrolledOn }),
  ...(draft.major === undefined ? {} : { major: groupName(draft.major) }),
  published: {},
  units: draft.units.map(recordOf),
});

/**
 * The dossier in which the year of a draft has begun: its units are taken and nothing is known of them yet, its exemptions are granted (RULES E.3, B.10).
 * Where the dossier has that year under the same contract already, the units that are missing there are added; what stands in it stays.
 */
export const beginYear = (dossier: Dossier, draft: IspDraft, year: AcademicYear): Dossier => {
  const fresh = enrolmentOf(draft, year);
  const isSame = (enrolment: Enrolment) => enrolment.year === year && enrolment.contract === draft.contract;
  if (!dossier.enrolments.some(isSame)) return { ...dossier, enrolments: [...dossier.enrolments, fresh] };
  return {
    ...dossier,
    enrolments: dossier.enrolments.map((enrolment) => {
      if (!isSame(enrolment)) return enrolment;
      const there = new Set(enrolment.units.map(({ code }) => code));
      return { ...enrolment, units: [...enrolment.units, ...fresh.units.filter(({ code }) => !there.has(code))] };
    }),
  };
};
