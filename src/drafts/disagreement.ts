import type { UnitCode } from '../model/index.ts';
import type { Json, VaultState, Write } from '../vault/index.ts';
import { draftKey } from './draft.ts';
import { codeIn } from './isp.ts';

/** A field of a saved road or an ISP on which the student's devices disagree: the value shown and the others, null where one cleared it. */
export interface DraftDisagreement {
  readonly record: string;
  readonly field: string;
  /** The unit that it is about; null: the whole. */
  readonly unit: UnitCode | null;
  readonly shown: Json;
  readonly others: readonly Json[];
}

/** A draft, or a unit in it, that one device took away while another changed it. */
export interface DraftRemoval {
  readonly record: string;
  readonly unit: UnitCode | null;
}

/** An edit that settles such a matter: hand `label` and `writes` to the vault. */
export interface Settlement {
  readonly label: 'settle';
  readonly writes: readonly Write[];
}

// What a draft is, is written again with each edit; nobody chooses it.
const unanswerable: ReadonlySet<string> = new Set(['kind', 'createdOn', 'programme', 'year', 'taken']);

// What was submitted stands, whatever was changed in the draft meanwhile: only what is noted of it since can still be answered.
const noted = /^(?:name|submission|schoolAnswer|leftOn|withdrewOn|semester2.*|copied:.*|permission.*)$/s;

interface Part {
  readonly key: string;
  readonly unit: UnitCode | null;
}

const partsOf = (state: VaultState, id: string): readonly Part[] =>
  [...state.keys()].flatMap((key): readonly Part[] => {
    if (key === draftKey(id)) return [{ key, unit: null }];
    return key.startsWith(`${draftKey(id)}/`) ? [{ key, unit: codeIn(key, id) }] : [];
  });

/** Every field of a draft on which devices disagree and of which the answer still counts. */
export const draftDisagreementsOf = (state: VaultState, id: string): readonly DraftDisagreement[] => {
  const isSubmitted = (state.get(draftKey(id))?.fields['submission'] ?? null) !== null;
  const isAnswerable = (field: string): boolean => !unanswerable.has(field) && (!isSubmitted || noted.test(field));
  return partsOf(state, id).flatMap(({ key, unit }) => {
    const { fields = {}, alternatives = {} } = state.get(key) ?? {};
    return Object.entries(alternatives)
      .filter(([field, others]) => others.length > 0 && isAnswerable(field))
      .map(([field, others]): DraftDisagreement => ({ record: key, field, unit, shown: fields[field] ?? null, others }));
  });
};

/** What of a draft was taken away on one device and changed on another. */
export const draftRemovalsOf = (state: VaultState, id: string): readonly DraftRemoval[] =>
  partsOf(state, id).flatMap(({ key, unit }) => (state.get(key)?.deletedElsewhere === true ? [{ record: key, unit }] : []));

/** The student's choice among the values of a disagreement. */
export const settleInDraft = ({ record, field }: Pick<DraftDisagreement, 'record' | 'field'>, value: Json): Settlement => ({ label: 'settle', writes: [{ record, field, value }] });

/** Keeps what is left of it, or takes it away here too; a draft goes with all its units. */
export const settleDraftRemoval = (state: VaultState, { record, unit }: DraftRemoval, choice: 'keep' | 'remove'): Settlement => {
  if (choice === 'keep') {
    return { label: 'settle', writes: Object.entries(state.get(record)?.fields ?? {}).map(([field, value]) => ({ record, field, value })) };
  }
  const gone = unit === null ? [...state.keys()].filter((key) => key === record || key.startsWith(`${record}/`)) : [record];
  return { label: 'settle', writes: gone.map((key) => ({ record: key, delete: true })) };
};
