export { found, MAX_SOURCE_BYTES, sourceKinds, type Found, type Kept, type Problem, type SourceKind, type Trouble } from './found.ts';
export { importFound, readSource } from './import-sources.ts';
export { askService } from './live.ts';
export { type About, type Normalised } from './normalise.ts';
export { publicationOf, type Publication, type PublishedFile } from './publish.ts';
export { type Unknown } from './unknown.ts';
