import { For, type JSX, lazy, Show, Suspense } from 'solid-js';
import { formatList, m } from '../../i18n/index.ts';
import { deleteDraft, isDisputed, type Draft } from '../../drafts/index.ts';
import { Button, IconButton, SectionHead, trashIcon } from '../../ui/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import type { WhatIf } from './choices.ts';
import css from './ChoicesThatFit.module.css';
import { whatIfOf } from './saved-road.ts';

// Devices disagree now and then.
const DraftConflicts = lazy(async () => ({ default: (await import('../conflicts/DraftConflicts.tsx')).DraftConflicts }));

/** The roads that the student saved. */
export const SavedRoads = (props: {
  readonly drafts: readonly Draft[];
  readonly onOpen: (whatIf: WhatIf) => void;
  /** The comparison of two of them. */
  readonly children: JSX.Element;
}) => {
  const { vault, unitName, save } = useStudiekompas();
  const tolerated = (draft: Draft): string => {
    const units = [...draft.decisions].flatMap(([code, decision]) => (decision === 'tolerate' ? [unitName(code)] : []));
    return units.length === 0 ? '' : `${m.whatif_tolerate()}: ${formatList(units)}`;
  };
  const remove = (draft: Draft): void => {
    const edit = deleteDraft(vault.state(), draft.id);
    if (edit.ok) void save(edit.label, edit.writes);
  };
  return (
    <Show when={props.drafts.length > 0}>
      <section>
        <SectionHead title={m.whatif_saved_roads()} />
        <ul class={css['choices']}>
          <For each={props.drafts}>
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
        <For each={props.drafts.filter(({ id }) => isDisputed(vault.state(), id))}>
          {({ id }) => (
            <Suspense>
              <DraftConflicts id={id} />
            </Suspense>
          )}
        </For>
        {props.children}
      </section>
    </Show>
  );
};
