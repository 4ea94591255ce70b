export { stateAfter } from './after.ts';
export {
  draftDisagreementsOf,
  draftRemovalsOf,
  settleDraftRemoval,
  settleInDraft,
  type DraftDisagreement,
} from './disagreement.ts';
export { isDisputed } from './disputed.ts';
export { Decision, draftsOf, type Draft, type DraftsView } from './draft.ts';
export { EXAMPLE_ISPS, exampleIsps } from './example.ts';
export type { DraftProblem } from './fields.ts';
export {
  deleteDraft,
  saveDraft,
  type DraftEdit,
  type DraftEditProblem,
  type DraftLabel,
  type NewDraft,
} from './draft-edits.ts';
export {
  blankIspUnit,
  CopyStep,
  EvidenceKind,
  type Evidence,
  type Exemption,
  type Isp,
  type IspRemoval,
  type IspState,
  type IspsView,
  type IspUnit,
} from './isp.ts';
export {
  addToIsp,
  assumeInIsp,
  chooseEvent,
  eventIsOpen,
  setClassGroup,
  setIspContract,
  setIspEnrolledOn,
  setIspExemption,
  setIspMajor,
  setIspPartExemption,
  takeFromIsp,
} from './isp-compose.ts';
export type { IspEdit, IspLabel, IspProblem } from './isp-edit.ts';
export { forgetPermission, notePermission, tickCopied } from './isp-notes.ts';
export { ispDraftOf, ispsOf } from './isp-reading.ts';
export { copyOfIsp, deleteIsp, renameIsp, startIsp, unitsOfDraft, type NewIsp } from './isp-start.ts';
export { answerIsp, changeSemester2, forgetLater, leaveIsp, submitIsp, withdrawInIsp, type IspAnswer } from './isp-submitted.ts';
export { alsoWriting, together, type MakeIspEdit } from './together.ts';
