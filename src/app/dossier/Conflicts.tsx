import { For, lazy, Show, Suspense } from 'solid-js';
import { disagreementsOf, removalsOf, settle, settleRemoval, type Disagreement } from '../../dossier/index.ts';
import { formatList, m } from '../../i18n/index.ts';
import { Button, ButtonRow } from '../../ui/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { conflictValue, fieldWords } from './conflict-words.ts';
import css from './Conflicts.module.css';

// Devices disagree now and then: the words of every difference come when they do.
const ConflictOutcomes = lazy(async () => ({ default: (await import('./ConflictOutcomes.tsx')).ConflictOutcomes }));

export interface ConflictsProps {
  /** Which places of the dossier this is about. */
  readonly about: (where: Disagreement['where']) => boolean;
}

const othersOf = ({ field, others }: Disagreement): string => formatList(others.map((value) => conflictValue(field, value)), 'or');

/** What devices disagree about: every value and where it leads, one tap to choose. */
export const Conflicts = (props: ConflictsProps) => {
  const { vault, make } = useStudiekompas();
  const disagreements = () => disagreementsOf(vault.state()).filter(({ where }) => props.about(where));
  const removals = () => removalsOf(vault.state()).filter(({ where }) => props.about(where));
  return (
    <Show when={disagreements().length + removals().length > 0}>
      <div class={css['conflicts']}>
        <For each={disagreements()}>
          {(disagreement) => (
            <section>
              <h3 class={css['title']}>{m.dossier_conflict({ what: fieldWords(disagreement.field) })}</h3>
              <p class={css['text']}>{m.conflict_text({ value: othersOf(disagreement) })}</p>
              <Suspense>
                <ConflictOutcomes disagreement={disagreement} />
              </Suspense>
              <ButtonRow>
                <For each={[disagreement.shown, ...disagreement.others]}>
                  {(value) => (
                    <Button onClick={() => make(settle(disagreement, value))}>
                      {m.conflict_use({ value: conflictValue(disagreement.field, value) })}
                    </Button>
                  )}
                </For>
              </ButtonRow>
            </section>
          )}
        </For>
        <For each={removals()}>
          {(removal) => (
            <section>
              <h3 class={css['title']}>{m.dossier_removed_elsewhere()}</h3>
              <p class={css['text']}>{m.dossier_removed_elsewhere_text()}</p>
              <ButtonRow>
                <Button onClick={() => make(settleRemoval(vault.state(), removal, 'keep'))}>{m.dossier_keep()}</Button>
                <Button kind="danger" onClick={() => make(settleRemoval(vault.state(), removal, 'remove'))}>
                  {m.dossier_remove()}
                </Button>
              </ButtonRow>
            </section>
          )}
        </For>
      </div>
    </Show>
  );
};
