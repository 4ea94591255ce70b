import { createMemo, type Accessor } from 'solid-js';
import { ispDraftOf } from '../../drafts/index.ts';
import type { AcademicYear, IspDraft } from '../../model/index.ts';
import { academicYearOf, assessDossier, type Assessment } from '../../rules/index.ts';
import { shownFirst, useIspYears } from '../isp/isp-year.ts';
import { useIsps } from '../isp/isps.ts';
import type { Standing } from '../shell/WithProgramme.tsx';
import { useStudiekompas } from '../studiekompas.ts';

/** Nothing chosen yet for a year. */
const nothingFor = (year: AcademicYear): IspDraft => ({ year, contract: 'diploma', main: true, units: [] });

/**
 * The assessment with every date of the student in its calendar (RULES K): with the ISP that is shown first as the programme of its year, for as long as the
 * dossier does not have that year itself; without one, of the year for which an ISP can be put together. What an ISP assumes of results is no date of the
 * student, so it stays out. Call inside a reactive root.
 */
export const createDated = (standing: Accessor<Standing>): Accessor<Assessment> => {
  const { pack, today } = useStudiekompas();
  const isps = useIsps();
  const years = useIspYears(standing);
  return createMemo(() => {
    const plain = standing().assessment();
    const enrolled = plain.years.map(({ year }) => year);
    const next = (): IspDraft | null => {
      const first = shownFirst(isps(), years());
      if (first !== undefined) return enrolled.includes(first.year) ? null : ispDraftOf(first, today());
      const last = enrolled.at(-1);
      const read = last === undefined ? academicYearOf(pack(), today()) : last + 1;
      return years().proposed === read ? null : nothingFor(years().proposed);
    };
    const draft = next();
    if (draft === null) return plain;
    const { calendar } = assessDossier(pack(), standing().chosen().programme, { ...standing().situation(), next: draft });
    return { ...plain, calendar };
  });
};
