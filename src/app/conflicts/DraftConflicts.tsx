import { For, type JSX } from 'solid-js';
import { draftDisagreementsOf, draftRemovalsOf, settleDraftRemoval, settleInDraft, type DraftDisagreement } from '../../drafts/index.ts';
import { formatList, m } from '../../i18n/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { ConflictList, type Conflict } from './ConflictList.tsx';
import css from './Conflicts.module.css';
import { draftFieldWords, draftValueWords } from './draft-words.ts';

export interface DraftConflictsProps {
  readonly id: string;
  /** Where each value leads, in sentences. */
  readonly outcomes?: (disagreement: DraftDisagreement) => readonly string[];
}

/** What devices disagree about in a saved road or an ISP: both values and where they lead, one tap to choose. */
export const DraftConflicts = (props: DraftConflictsProps): JSX.Element => {
  const { vault, save, unitName } = useStudiekompas();
  const ofField = (disagreement: DraftDisagreement): Conflict => {
    const words = (value: DraftDisagreement['shown']): string => draftValueWords(disagreement, value);
    return {
      title: m.dossier_conflict({ what: draftFieldWords(disagreement, unitName) }),
      text: m.conflict_text({ value: formatList(disagreement.others.map(words), 'or') }),
      outcomes: () => <For each={props.outcomes?.(disagreement) ?? []}>{(sentence) => <p class={css['text']}>{sentence}</p>}</For>,
      choices: [disagreement.shown, ...disagreement.others].map((value) => ({
        label: m.conflict_use({ value: words(value) }),
        choose: () => {
          const { label, writes } = settleInDraft(disagreement, value);
          void save(label, writes);
        },
      })),
    };
  };
  const conflicts = (): readonly Conflict[] => {
    const state = vault.state();
    const removals = draftRemovalsOf(state, props.id).map((removal): Conflict => {
      const choose = (choice: 'keep' | 'remove') => (): void => {
        const { label, writes } = settleDraftRemoval(vault.state(), removal, choice);
        void save(label, writes);
      };
      return {
        title: removal.unit === null ? m.conflict_draft_removed() : m.conflict_unit_removed({ unit: unitName(removal.unit) }),
        text: m.dossier_removed_elsewhere_text(),
        choices: [
          { label: m.dossier_keep(), choose: choose('keep') },
          { label: m.dossier_remove(), kind: 'danger', choose: choose('remove') },
        ],
      };
    });
    return [...removals, ...draftDisagreementsOf(state, props.id).map(ofField)];
  };
  return <ConflictList conflicts={conflicts()} />;
};
