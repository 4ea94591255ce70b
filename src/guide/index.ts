export { withAdditions, type AdditionProblem, type OwnView } from './additions.ts';
export { type Closure, type GuidePath, type GuideWarning } from './guide-check.ts';
export { GuideFile, Lack, type GuideSource } from './guide-file.ts';
export {
  createGuideList,
  createGuideStore,
  createProgramme, guideFileOf,
  type GuideStore,
  type GuideSummary,
  type InstalledProgramme,
  type ProgrammeReading,
} from './guide-store.ts';
export { type Kept, type Problem, type SourceKind, type Trouble } from './import/found.ts';
export { readForApp, type GuideImport, type GuideQuestion, type ReadProgramme } from './import/read-for-app.ts';
export { openOf, type OpenThing, type Unknown } from './import/unknown.ts';
export { checkJson } from './json-text.ts';
export { readGuideFile, type Expected, type GuideProblem, type GuideReading } from './read-guide.ts';
export { guideChanges, type ChangedField, type GuideChange } from './guide-changes.ts';
export {
  fetchPublishedGuide,
  fetchPublishedIndex,
  sha256Of,
  type PublishedGuide,
  type PublishedIndex,
  type PublishedProgramme,
} from './published.ts';
export { guideFileText, isSameGuide } from './same-guide.ts';
export { SAMPLE_PROGRAMME, ensureSampleGuide, sampleAddress, type SampleOutcome } from './sample-guide.ts';
