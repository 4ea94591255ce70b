export { type Ranges } from './folded.ts';
export { excerptOf, marksIn, termsOf, type Excerpt } from './marks.ts';
export { createTextIndex, type TextField, type TextFound } from './text-index.ts';
export { createUnitIndex, type Findable, type Found, type Hits, type UnitIndex } from './unit-index.ts';
