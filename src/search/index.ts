export { fold, type Ranges } from './folded.ts';
export { createUnitIndex, type Findable, type Found, type Hits, type UnitIndex } from './unit-index.ts';
