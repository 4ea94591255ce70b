import { For, Show, type JSX } from 'solid-js';
import { Button, ButtonRow, type ButtonKind } from '../../ui/index.ts';
import css from './Conflicts.module.css';

/** One matter on which devices disagree: what each says and where that leads, one tap to choose. */
export interface Conflict {
  readonly title: string;
  readonly text: string;
  /** Where each value leads. */
  readonly outcomes?: () => JSX.Element;
  readonly choices: readonly { readonly label: string; readonly kind?: ButtonKind; readonly choose: () => void }[];
}

/** What devices disagree about, each with one tap to settle it; nothing where they agree. */
export const ConflictList = (props: { readonly conflicts: readonly Conflict[] }) => (
  <Show when={props.conflicts.length > 0}>
    <div class={css['conflicts']}>
      <For each={props.conflicts}>
        {(conflict) => (
          <section>
            <h3 class={css['title']}>{conflict.title}</h3>
            <p class={css['text']}>{conflict.text}</p>
            {conflict.outcomes?.()}
            <ButtonRow>
              <For each={conflict.choices}>
                {({ label, kind, choose }) => (
                  <Button kind={kind ?? 'outline'} onClick={choose}>
                    {label}
                  </Button>
                )}
              </For>
            </ButtonRow>
          </section>
        )}
      </For>
    </div>
  </Show>
);
