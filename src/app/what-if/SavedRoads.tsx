import { For, Show } from 'solid-js';
import { formatList, m } from '../../i18n/index.ts';
import { deleteDraft, draftsOf, type Draft } from '../../drafts/index.ts';
import { Button, IconButton, SectionHead, trashIcon } from '../../ui/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import type { WhatIf } from './choices.ts';
import css from './ChoicesThatFit.module.css';

const whatIfOf = ({ decisions, supposed }: Draft): WhatIf => ({
  choices: new Map([...decisions].flatMap(([code, decision]) => (decision === 'undecided' ? [] : [[code, decision] as const]))),
  supposed,
  refuseAutomatic: false,
});

/** The roads that the student saved. */
export const SavedRoads = (props: { readonly onOpen: (whatIf: WhatIf) => void }) => {
  const { vault, settings, unitName, save } = useStudiekompas();
  const drafts = () => draftsOf(vault.state(), settings().programme ?? '').drafts;
  const tolerated = (draft: Draft): string => {
    const units = [...draft.decisions].flatMap(([code, decision]) => (decision === 'tolerate' ? [unitName(code)] : []));
    return units.length === 0 ? '' : `${m.whatif_tolerate()}: ${formatList(units)}`;
  };
  const remove = (draft: Draft): void => {
    const edit = deleteDraft(vault.state(), draft.id);
    if (edit.ok) void save(edit.label, edit.writes);
  };
  return (
    <Show when={drafts().length > 0}>
      <section>
        <SectionHead title={m.whatif_saved_roads()} />
        <ul class={css['choices']}>
          <For each={drafts()}>
            {(draft) => (
              <li class={css['choice']}>
                <span class={css['words']}>
                  {draft.name}
                  <span class={css['detail']}>{tolerated(draft)}</span>
                </span>
                <span class={css['acts']}>
                  <Button onClick={() => props.onOpen(whatIfOf(draft))}>{m.whatif_load()}</Button>
                  <IconButton icon={trashIcon} label={m.whatif_delete({ name: draft.name })} onClick={() => remove(draft)} />
                </span>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
};
