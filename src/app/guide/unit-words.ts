import { formatPoints, locale, m } from '../../i18n/index.ts';
import type { CourseUnit, UnitGroup } from '../../model/index.ts';

/** When a unit is taught. */
export const semesterWords = (semester: CourseUnit['semester']): string =>
  semester === 1 ? m.guide_semester_1() : semester === 2 ? m.guide_semester_2() : m.guide_semester_year();

/** A label inside a sentence: without its capital. */
export const inSentence = (label: string): string => label.slice(0, 1).toLowerCase() + label.slice(1);

/** How a unit is graded. */
export const gradingWords = (grading: CourseUnit['grading']): string =>
  grading === 'numeric' ? m.fiche_grading_numeric() : m.fiche_grading_pass_fail();

/** How much is to be chosen from a group; null when the guide sets no bounds. */
export const groupBounds = ({ min, max }: UnitGroup): string | null => {
  if (min !== undefined && max !== undefined) return m.guide_group_min_max({ min: String(min), max: formatPoints(max) });
  if (min !== undefined) return m.guide_group_min({ min: formatPoints(min) });
  return max === undefined ? null : m.guide_group_max({ max: formatPoints(max) });
};

/** What a language is called in the language of the app: `nl` is "Nederlands". */
export const languageName = (code: string): string => new Intl.DisplayNames([locale()], { type: 'language' }).of(code) ?? code;
