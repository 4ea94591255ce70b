import type { Isp } from '../../drafts/index.ts';
import type { UnitCode } from '../../model/index.ts';
import type { IspYears } from '../../rules/index.ts';

/** The draft that a unit goes into from elsewhere in the app: the newest of the year to put together, else of the running year while one can still enrol in it. */
export const draftToFill = (isps: readonly Isp[], { proposed, enrolling }: IspYears): Isp | undefined => {
  const newestOf = (year: number | null) => isps.findLast((isp) => isp.year === year && isp.state.kind === 'draft');
  return newestOf(proposed) ?? newestOf(enrolling);
};

/** The ISP of those years that was submitted with a unit. */
export const submittedWith = (isps: readonly Isp[], { proposed, enrolling }: IspYears, code: UnitCode): Isp | undefined =>
  isps.findLast(({ year, state, units }) => (year === proposed || year === enrolling) && state.kind !== 'draft' && units.some((unit) => unit.code === code));
