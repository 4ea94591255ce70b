import { Show } from 'solid-js';
import { Banner, octagonIcon } from '../../ui/index.ts';

/** Why something could not be done, said at once; nothing while all went well. */
export const Refused = (props: { readonly words: string | undefined }) => (
  <Show when={props.words}>
    {(words) => (
      <Banner icon={octagonIcon} tone="blocks" live>
        {words()}
      </Banner>
    )}
  </Show>
);
