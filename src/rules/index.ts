export { assess } from './assess.ts';
export { academicYearOf, addDays, daysBetween } from './calendar.ts';
export { roads } from './compare-roads.ts';
export { isPassed } from './results.ts';
export type { Met, Progression } from './sequence.ts';
export { suppose } from './suppose.ts';
export type * from './assessment.ts';
export type * from './explanation.ts';
export type * from './roads.ts';
