import * as z from 'zod/mini';

/**
 * A calendar date `YYYY-MM-DD` in Europe/Brussels (RULES A.2). Two of them compare with `<` as text.
 * Only {@link CalendarDate} (the schema) or a literal in the code makes one.
 */
export type CalendarDate = `${number}-${number}-${number}`;

const iso = z.iso.date();

/** True for a date that exists in the calendar: `2024-02-29` yes, `2025-02-29` no. */
export const isCalendarDate = (value: unknown): value is CalendarDate => iso.safeParse(value).success;

/** Parses a calendar date that exists. */
export const CalendarDate = z.custom<CalendarDate>(isCalendarDate, 'calendar-date');

/** The academic year, named by its first calendar year: 2024 is 2024-2025 (RULES A.4). */
export const AcademicYear = z.int().check(z.minimum(1990), z.maximum(2100));
export type AcademicYear = z.infer<typeof AcademicYear>;
