import { createMemo, type Accessor } from 'solid-js';
import type { Isp } from '../../drafts/index.ts';
import type { AcademicYear, Contract, Enrolment } from '../../model/index.ts';
import { ispYears, type IspYears } from '../../rules/index.ts';
import type { Standing } from '../shell/WithProgramme.tsx';
import { useStudiekompas } from '../studiekompas.ts';
import { useIsps } from './isps.ts';

/** For which academic years an ISP can be put together now, and which comes first. */
export const useIspYears = (standing: Accessor<Standing>): Accessor<IspYears> => {
  const { pack, today } = useStudiekompas();
  const isps = useIsps();
  return createMemo(() => {
    const submitted = isps().flatMap(({ year, state }) => (state.kind === 'draft' ? [] : [year]));
    return ispYears(pack(), standing().assessment().years.map(({ year }) => year), submitted, today());
  });
};

/** The ISP of a year that is shown first: what was submitted, else the newest draft. */
export const firstOfYear = (isps: readonly Isp[], year: AcademicYear): Isp | undefined => {
  const ofYear = isps.filter((isp) => isp.year === year);
  return ofYear.findLast(({ state }) => state.kind !== 'draft') ?? ofYear.at(-1);
};

/** The ISP that is shown first of all: that of the year to put together, else that of the running year for as long as something of it can still change. */
export const shownFirst = (isps: readonly Isp[], { proposed, enrolling }: IspYears): Isp | undefined =>
  firstOfYear(isps, proposed) ?? (enrolling === null ? undefined : firstOfYear(isps, enrolling));

const isDiploma = (contract: Contract): boolean => contract === 'diploma' || contract === 'diploma-exam';

/**
 * Whether an ISP begins as the main enrolment of its year (RULES H.2, J.1): as the newest one under the same contract, else unless another contract of that year
 * is already. A credit contract is not main beside a contract for the diploma.
 */
export const beginsAsMain = (
  contract: Contract,
  year: AcademicYear,
  isps: readonly Isp[],
  enrolments: readonly Pick<Enrolment, 'year' | 'contract' | 'main'>[],
): boolean => {
  const ofYear = [...enrolments, ...isps].filter((one) => one.year === year);
  const same = ofYear.findLast((one) => one.contract === contract);
  if (same !== undefined) return same.main;
  return !ofYear.some((one) => one.main && (isDiploma(one.contract) || !isDiploma(contract)));
};
