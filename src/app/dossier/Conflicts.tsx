import { lazy, Suspense } from 'solid-js';
import { disagreementsOf, removalsOf, settle, settleRemoval, type Disagreement, type Removal } from '../../dossier/index.ts';
import { formatList, m } from '../../i18n/index.ts';
import { ConflictList, type Conflict } from '../conflicts/ConflictList.tsx';
import { useStudiekompas } from '../studiekompas.ts';
import { conflictValue, fieldWords } from './conflict-words.ts';

// Devices disagree now and then: the words of every difference come when they do.
const ConflictOutcomes = lazy(async () => ({ default: (await import('./ConflictOutcomes.tsx')).ConflictOutcomes }));

export interface ConflictsProps {
  /** Which places of the dossier this is about; of a removed record there is no field. */
  readonly about: (where: Disagreement['where'], field: string | null) => boolean;
}

/** What devices disagree about: every value and where it leads, one tap to choose. */
export const Conflicts = (props: ConflictsProps) => {
  const { vault, make, unitName } = useStudiekompas();
  const ofField = (disagreement: Disagreement): Conflict => {
    const words = (value: Disagreement['shown']): string => conflictValue(disagreement.field, value, unitName);
    return {
      title: m.dossier_conflict({ what: fieldWords(disagreement.field) }),
      text: m.conflict_text({ value: formatList(disagreement.others.map(words), 'or') }),
      outcomes: () => (
        <Suspense>
          <ConflictOutcomes disagreement={disagreement} />
        </Suspense>
      ),
      choices: [disagreement.shown, ...disagreement.others].map((value) => ({ label: m.conflict_use({ value: words(value) }), choose: () => make(settle(disagreement, value)) })),
    };
  };
  const ofRemoval = (removal: Removal): Conflict => ({
    title: m.dossier_removed_elsewhere(),
    text: m.dossier_removed_elsewhere_text(),
    choices: [
      { label: m.dossier_keep(), choose: () => make(settleRemoval(vault.state(), removal, 'keep')) },
      { label: m.dossier_remove(), kind: 'danger', choose: () => make(settleRemoval(vault.state(), removal, 'remove')) },
    ],
  });
  const conflicts = () => [
    ...disagreementsOf(vault.state()).flatMap((one) => (props.about(one.where, one.field) ? [ofField(one)] : [])),
    ...removalsOf(vault.state()).flatMap((one) => (props.about(one.where, null) ? [ofRemoval(one)] : [])),
  ];
  return <ConflictList conflicts={conflicts()} />;
};
