import type { AcademicYear, CalendarDate, RulePack } from '../model/index.ts';
import { academicYearOf, packDate } from './calendar.ts';

/** The academic years for which an ISP can be put together on a day. */
export interface IspYears {
  /** The year of the day, the next, and those up to the proposed one. */
  readonly choices: readonly AcademicYear[];
  /** The one that comes first for this student. */
  readonly proposed: AcademicYear;
  /** The year of the day while one can still enrol in it; null after that. */
  readonly enrolling: AcademicYear | null;
}

/**
 * For which year a student's next ISP is (RULES A.4, K.4): the one after the last of the dossier, but never one that is over; for who is not enrolled in the
 * year of the day, the next once enrolling in it is closed (art. 7). `submitted` are the years of ISPs that were submitted: the student is enrolled in them
 * before the dossier has them.
 */
export const ispYears = (pack: RulePack, enrolled: readonly AcademicYear[], submitted: readonly AcademicYear[], today: CalendarDate): IspYears => {
  const now = academicYearOf(pack, today);
  const closed = today > packDate(pack, 'enrolClosed', now);
  const begins = closed && ![...enrolled, ...submitted].includes(now) ? now + 1 : now;
  const proposed = Math.max(begins, ...enrolled.map((year) => year + 1));
  const upTo = Math.max(now + 1, proposed);
  return { choices: Array.from({ length: upTo - now + 1 }, (_, at) => now + at), proposed, enrolling: closed ? null : now };
};
