/** The names of the parts of the gallery. */
export const names = [
  'today',
  'what-if',
  'why',
  'isp',
  'drafts',
  'entry',
  'guide',
  'course-sheet',
  'start',
  'nothing',
  'failure',
  'controls',
] as const;

export type PartName = (typeof names)[number];
