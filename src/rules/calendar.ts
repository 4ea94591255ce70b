import { isCalendarDate, type AcademicYear, type CalendarDate, type RulePack } from '../model/index.ts';
import { perKey } from './remembered.ts';

const asCalendarDate = (text: string): CalendarDate => {
  if (!isCalendarDate(text)) throw new RangeError(`not a calendar date: ${text}`);
  return text;
};

/** The last day of a term of `days` calendar days counted from the day after `date` (RULES A.2). */
export const addDays = (date: CalendarDate, days: number): CalendarDate => daysAfter(days)(date);

/** The same dates and terms are counted for every figure that rests on them. */
const daysAfter = perKey((days: number) =>
  perKey((date: CalendarDate) => asCalendarDate(globalThis.Temporal.PlainDate.from(date).add({ days }).toString())),
);

/** Whole days from one date to another; negative when `to` comes first. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
  globalThis.Temporal.PlainDate.from(from).until(globalThis.Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;

type PackDate = keyof RulePack['dates'];

/** In which calendar year of an academic year a day of the pack falls: its first (0) or the next (1). */
const calendarYearOf: Readonly<Record<PackDate, 0 | 1>> = {
  yearStart: 0,
  lastWithdrawalSemester1: 0,
  lastWithdrawalSemester2: 1,
  ispSubmit: 0,
  ispSemester2: 1,
  ispApproval: 0,
  ispSemester2Approval: 1,
  enrol: 0,
  enrolSemester2: 1,
  enrolClosed: 1,
  liftRefusal: 0,
  liftRefusalSemester2: 1,
  priorLearning: 1,
  examSchedule: 0,
  exchangeSemester1: 0,
  exchangeSemester2: 1,
  lastResults: 1,
};

/** The date in academic year `year` of a day that the pack names; `lastResults` falls after that year (RULES A.3, A.4). */
export const packDate = (pack: RulePack, which: PackDate, year: AcademicYear): CalendarDate =>
  asCalendarDate(`${year + calendarYearOf[which]}-${pack.dates[which].value}`);

/** The first day of an academic year, where the school's calendar does not say it otherwise (RULES A.4). */
export const startOfYear = (pack: RulePack, year: AcademicYear): CalendarDate => packDate(pack, 'yearStart', year);

/** The academic year in which a date lies: that of the last start of a year on or before it (RULES A.4). */
export const academicYearOf = (pack: RulePack, date: CalendarDate): AcademicYear => {
  const year = Number(date.slice(0, 4));
  return date >= startOfYear(pack, year) ? year : year - 1;
};

/** The latest of some dates; undefined without any. */
export const latestOf = (dates: readonly CalendarDate[]): CalendarDate | undefined =>
  dates.reduce<CalendarDate | undefined>((latest, date) => (latest === undefined || date > latest ? date : latest), undefined);

/** The last day for submitting the ISP of a year, and for what must be asked by then: the date of the year, or a week after a later enrolment (RULES H.1, art. 19). */
export const submitUntil = (pack: RulePack, year: AcademicYear, enrolledOn: CalendarDate | undefined): CalendarDate => {
  const date = packDate(pack, 'ispSubmit', year);
  return enrolledOn === undefined || enrolledOn <= date ? date : addDays(enrolledOn, pack.isp.submitAfterEnrolmentDays.value);
};
