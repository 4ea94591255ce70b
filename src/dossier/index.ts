export { additionsOf, defineUnit, removeCorrection, removeDefinition, setCorrection } from './additions.ts';
export { followGuide, keepAsTaken, keptAsTaken, type KeptUnit } from './as-taken.ts';
export { disagreementsOf, removalsOf, settle, settleRemoval, type Disagreement, type Removal } from './disagreement.ts';
export { dossierOf, programmesInDossier, type DossierView } from './dossier-view.ts';
export type { Edit, EditLabel, EditProblem, EditResult, Refused } from './edit.ts';
export {
  addEnrolment,
  addYear,
  leaveProgramme,
  removeYear,
  setCalendarDate,
  setContract,
  setEnrolledOn,
  setMajor,
  setPublication,
  setThresholdPackage,
  setYear,
  unitsOfStage,
  type NewYear,
} from './enrolment-edits.ts';
export { exampleDay, exampleProgramme, leaveExample } from './example-place.ts';
export { loadExample } from './example.ts';
export { dossierCsv } from './export/csv.ts';
export { dossierElmo } from './export/elmo.ts';
export type { DossierProblem } from './fields.ts';
export { csvTable, type CsvTable } from './import/csv-table.ts';
export { elmoLimits, readElmoFile, type ElmoFile, type ElmoProblem } from './import/elmo-file.ts';
export type { Doubt, ImportEntry, Lines, Reading, UnitFacts } from './import/import-entry.ts';
export { planImport, type EntryOutcome, type ImportPlan, type Replaced } from './import/plan.ts';
export { readTable, readText } from './import/read-csv.ts';
export { readElmo } from './import/read-elmo.ts';
export type { PasteReading } from './import/read-paste.ts';
export { addProgramme, ownProgrammesOf, type OwnProgramme, type ProgrammeChange } from './own-programme.ts';
export type { EnrolmentPlace, RecordPlace, UnitPlace } from './record-key.ts';
export { readResult, type ResultReading } from './result-input.ts';
export { settingsOf, type DossierSettings } from './settings.ts';
export { fragmentOf, openDossier, readFragment, sealDossier, type SharedDossier, type ShareProblem, type ToShare } from './share/shared-dossier.ts';
export { shareLimits } from './share/seal.ts';
export { choosePack, chooseProgramme, setKnownLearningCredit, setLearningCredit, setStatus, setStudent } from './student-edits.ts';
export { knownLearningCreditOf, type KnownLearningCredit } from './student-view.ts';
export {
  addUnit,
  rejectTolerance,
  removeUnit,
  setExemption,
  setPartExemption,
  setPartResult,
  setResult,
  setSecondOpportunity,
  setTolerance,
  withdrawUnit,
  type EnteredResult,
} from './unit-edits.ts';
export type { OpportunityNumber } from './unit-view.ts';
