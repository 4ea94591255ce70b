export { draftsOf, type Draft, type DraftProblem, type DraftsView } from './draft.ts';
export {
  deleteDraft,
  saveDraft,
  type DraftEdit,
  type DraftEditProblem,
  type DraftLabel,
  type NewDraft,
} from './draft-edits.ts';
