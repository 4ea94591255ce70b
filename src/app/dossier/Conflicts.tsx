import { createMemo, For, Show } from 'solid-js';
import { disagreementsOf, removalsOf, settle, settleRemoval, type Disagreement } from '../../dossier/index.ts';
import { formatList, m } from '../../i18n/index.ts';
import { outcomes, type Outcome } from '../../rules/index.ts';
import { Button, ButtonRow } from '../../ui/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { outcomeSentences } from './conflict-outcomes.ts';
import { conflictValue, fieldWords } from './conflict-words.ts';
import css from './Conflicts.module.css';

export interface ConflictsProps {
  /** Which places of the dossier this is about. */
  readonly about: (where: Disagreement['where']) => boolean;
}

const othersOf = ({ field, others }: Disagreement): string => formatList(others.map((value) => conflictValue(field, value)), 'or');

/** What devices disagree about: every value and where it leads, one tap to choose. */
export const Conflicts = (props: ConflictsProps) => {
  const { vault, make, pack, chosen, situation, unitName } = useStudiekompas();
  const disagreements = () => disagreementsOf(vault.state()).filter(({ where }) => props.about(where));
  const removals = () => removalsOf(vault.state()).filter(({ where }) => props.about(where));
  const consequences = createMemo((): readonly Outcome[] => {
    const [programme, now] = [chosen()?.programme, situation()];
    return disagreements().length === 0 || programme === undefined || now === null ? [] : outcomes(pack(), programme, now);
  });
  return (
    <Show when={disagreements().length + removals().length > 0}>
      <div class={css['conflicts']}>
        <For each={disagreements()}>
          {(disagreement) => (
            <section>
              <h3 class={css['title']}>{m.dossier_conflict({ what: fieldWords(disagreement.field) })}</h3>
              <p class={css['text']}>{m.conflict_text({ value: othersOf(disagreement) })}</p>
              <For each={outcomeSentences(disagreement, consequences(), pack(), unitName)}>{(sentence) => <p class={css['text']}>{sentence}</p>}</For>
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
