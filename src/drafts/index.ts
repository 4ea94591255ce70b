export { Decision, draftsOf, type Draft, type DraftProblem, type DraftsView } from './draft.ts';
export {
  decide,
  deleteDraft,
  renameDraft,
  saveDraft,
  suppose,
  type DraftEdit,
  type DraftEditProblem,
  type DraftLabel,
  type NewDraft,
} from './draft-edits.ts';
