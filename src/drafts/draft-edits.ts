import { CalendarDate, Mark, UnitCode } from '../model/index.ts';
import type { Json, VaultState, Write } from '../vault/index.ts';
import { Decision, DraftId, DraftName, DraftProgramme, decisionField, draftKey, markField, type Draft } from './draft.ts';

export type DraftLabel = 'save-draft' | 'rename-draft' | 'decide-in-draft' | 'suppose-in-draft' | 'delete-draft';

/** Why an edit was not made; nothing has changed. */
export type DraftEditProblem =
  | { readonly code: 'mark-out-of-range'; readonly value: number; readonly min: 0; readonly max: 20 }
  | { readonly code: 'mark-not-whole'; readonly value: number }
  | { readonly code: 'invalid-value'; readonly field: string; readonly value: unknown }
  | { readonly code: 'draft-exists' | 'draft-missing'; readonly id: string };

/** A valid edit: hand `label` and `writes` to the vault. */
export type DraftEdit =
  { readonly ok: true; readonly label: DraftLabel; readonly writes: readonly Write[] } | { readonly ok: false; readonly problem: DraftEditProblem };

const edit = (label: DraftLabel, writes: readonly Write[]): DraftEdit => ({ ok: true, label, writes });
const refuse = (problem: DraftEditProblem): DraftEdit => ({ ok: false, problem });
const invalid = (field: string, value: unknown): DraftEditProblem => ({ code: 'invalid-value', field, value });

const LOWEST = 0;
const HIGHEST = 20;
const markProblem = (value: number): DraftEditProblem | null => {
  if (Mark.safeParse(value).success) return null;
  if (!Number.isFinite(value)) return invalid('mark', value);
  if (value < LOWEST || value > HIGHEST) return { code: 'mark-out-of-range', value, min: LOWEST, max: HIGHEST };
  return { code: 'mark-not-whole', value };
};

const unitProblem = (code: UnitCode): DraftEditProblem | null => (UnitCode.safeParse(code).success ? null : invalid('code', code));

/** A draft with its parts checked; the id is a random one of the caller's. */
export type NewDraft = Omit<Draft, 'programme' | 'createdOn'> & { readonly programme: string; readonly createdOn: CalendarDate };

const draftProblem = (draft: NewDraft): DraftEditProblem | null => {
  if (!DraftId.safeParse(draft.id).success) return invalid('id', draft.id);
  if (!DraftName.safeParse(draft.name).success) return invalid('name', draft.name);
  if (!DraftProgramme.safeParse(draft.programme).success) return invalid('programme', draft.programme);
  if (!CalendarDate.safeParse(draft.createdOn).success) return invalid('createdOn', draft.createdOn);
  for (const [code, decision] of draft.decisions) {
    if (!Decision.safeParse(decision).success) return invalid('decision', decision);
    const problem = unitProblem(code);
    if (problem !== null) return problem;
  }
  for (const [code, mark] of draft.supposed) {
    const problem = unitProblem(code) ?? markProblem(mark);
    if (problem !== null) return problem;
  }
  return null;
};

/** Saves a road under a new id. */
export const saveDraft = (state: VaultState, draft: NewDraft): DraftEdit => {
  const problem = draftProblem(draft);
  if (problem !== null) return refuse(problem);
  const record = draftKey(draft.id);
  if (state.has(record)) return refuse({ code: 'draft-exists', id: draft.id });
  const fields: readonly (readonly [string, Json])[] = [
    ['name', draft.name.trim()],
    ['programme', draft.programme],
    ['createdOn', draft.createdOn],
    ...[...draft.decisions].map(([code, decision]): [string, Json] => [decisionField(code), decision]),
    ...[...draft.supposed].map(([code, mark]): [string, Json] => [markField(code), mark]),
  ];
  return edit(
    'save-draft',
    fields.map(([field, value]) => ({ record, field, value })),
  );
};

const change = (state: VaultState, id: string, label: DraftLabel, writes: (record: string) => readonly Write[]): DraftEdit =>
  state.has(draftKey(id)) ? edit(label, writes(draftKey(id))) : refuse({ code: 'draft-missing', id });

/** Gives a draft another name. */
export const renameDraft = (state: VaultState, id: string, name: string): DraftEdit =>
  DraftName.safeParse(name).success
    ? change(state, id, 'rename-draft', (record) => [{ record, field: 'name', value: name.trim() }])
    : refuse(invalid('name', name));

/** Decides in a draft what happens to a result; null = the draft says nothing of it. */
export const decide = (state: VaultState, id: string, code: UnitCode, decision: Decision | null): DraftEdit => {
  const problem = unitProblem(code) ?? (decision === null || Decision.safeParse(decision).success ? null : invalid('decision', decision));
  return problem === null
    ? change(state, id, 'decide-in-draft', (record) => [{ record, field: decisionField(code), value: decision }])
    : refuse(problem);
};

/** Supposes a mark in a draft; null = none. */
export const suppose = (state: VaultState, id: string, code: UnitCode, mark: number | null): DraftEdit => {
  const problem = unitProblem(code) ?? (mark === null ? null : markProblem(mark));
  return problem === null ? change(state, id, 'suppose-in-draft', (record) => [{ record, field: markField(code), value: mark }]) : refuse(problem);
};

/** Deletes a draft. */
export const deleteDraft = (state: VaultState, id: string): DraftEdit => change(state, id, 'delete-draft', (record) => [{ record, delete: true }]);
