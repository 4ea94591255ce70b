export { assess } from './assess.ts';
export type * from './assessment.ts';
export type * from './explanation.ts';
export type * from './roads.ts';
