import type { AcademicYear, CalendarDate, Contract, Dossier, DraftUnit, Enrolment, IspDraft, UnitRecord } from '../model/index.ts';
import { groupName } from './programme-index.ts';

/** What is left with the whole is not withdrawn from on its own: from 1 December it stays in the threshold package (RULES F.1). */
const recordOf = ({ code, exempt, mark, exemptParts = [], withdrewOn }: DraftUnit, leftOn: CalendarDate | undefined): UnitRecord => ({
  code,
  opportunities: [],
  parts: exemptParts.map((activity) => ({ activity, opportunities: 'exempt' })),
  ...(exempt ? { exemption: mark === undefined ? {} : { mark } } : {}),
  ...(withdrewOn === undefined || withdrewOn === leftOn ? {} : { withdrewOn }),
});

const enrolmentOf = (draft: IspDraft, year: AcademicYear, leftOn: CalendarDate | undefined): Enrolment => ({
  year,
  contract: draft.contract,
  main: draft.main,
  ...(draft.enrolledOn === undefined ? {} : { enrolledOn: draft.enrolledOn }),
  ...(leftOn === undefined ? {} : { withdrewOn: leftOn }),
  ...(draft.major === undefined ? {} : { major: groupName(draft.major) }),
  published: {},
  units: draft.units.map((unit) => recordOf(unit, leftOn)),
});

/**
 * The dossier in which the year of a draft has begun: its units are taken and nothing is known of them yet, its exemptions are granted (RULES E.3, B.10).
 * Where the dossier has that year under the same contract already, the units that are missing there are added; what stands in it stays.
 *
 * @param leftOn day on which the student left all of it (RULES F.5, I.6, art. 8); left out where they did not
 */
export const beginYear = (dossier: Dossier, draft: IspDraft, year: AcademicYear, leftOn?: CalendarDate): Dossier => {
  const fresh = enrolmentOf(draft, year, leftOn);
  const isSame = (enrolment: Enrolment) => enrolment.year === year && enrolment.contract === draft.contract;
  if (!dossier.enrolments.some(isSame)) return { ...dossier, enrolments: [...dossier.enrolments, fresh] };
  return {
    ...dossier,
    enrolments: dossier.enrolments.map((enrolment) => {
      if (!isSame(enrolment)) return enrolment;
      const there = new Set(enrolment.units.map(({ code }) => code));
      const units = [...enrolment.units, ...fresh.units.filter(({ code }) => !there.has(code))];
      return { ...(leftOn === undefined ? {} : { withdrewOn: leftOn }), ...enrolment, units };
    }),
  };
};

/** A unit of which nothing is known yet: what was exempted beforehand stays, and a day of withdrawing is no result. */
const withoutResults = ({ code, exemption, withdrewOn, parts }: UnitRecord): UnitRecord => ({
  code,
  opportunities: [],
  parts: parts.filter(({ opportunities }) => opportunities === 'exempt'),
  ...(exemption === undefined ? {} : { exemption }),
  ...(withdrewOn === undefined ? {} : { withdrewOn }),
});

/** Without results where none of its exam periods was published by a day. */
const asKnownOn = (enrolment: Enrolment, on: CalendarDate): Enrolment => {
  const { published } = enrolment;
  const known = [published[1], published[2], published[3]].some((date) => date !== undefined && date <= on);
  return known ? enrolment : { ...enrolment, published: {}, units: enrolment.units.map(withoutResults) };
};

/** The year whose programme is judged, under which contract, and when it was submitted. */
interface Judged {
  readonly year: AcademicYear;
  readonly contract: Contract;
  /** Left out: it is still a draft, for which everything that is known counts. */
  readonly submittedOn?: CalendarDate | undefined;
}

/**
 * The dossier before a year began under a contract, the other way round than `beginYear`: a programme is judged on what came before it, whatever became of
 * it since (RULES H.11, art. 19). That enrolment and every later year are left out. Another contract of the same year stays beside it (RULES H.14), for a
 * submitted programme without the results that came after submitting (RULES B.12). The given dossier itself where nothing is left out.
 */
export const beforeYear = (dossier: Dossier, { year, contract, submittedOn }: Judged): Dossier => {
  const there = dossier.enrolments.some((one) => one.year > year || (one.year === year && (one.contract === contract || submittedOn !== undefined)));
  if (!there) return dossier;
  const before = dossier.enrolments.filter((one) => one.year < year || (one.year === year && one.contract !== contract));
  return { ...dossier, enrolments: before.map((one) => (one.year === year && submittedOn !== undefined ? asKnownOn(one, submittedOn) : one)) };
};
