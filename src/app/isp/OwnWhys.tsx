import { Show } from 'solid-js';
import { useWhyTopic } from '../why/address.ts';
import { WhyOutlet } from '../why/WhyOutlet.tsx';
import type { WhyContent } from '../why/why-of.ts';

/** The explanations of a part that stands inside another screen: only those whose topic begins with its own prefix open here. */
export const OwnWhys = (props: { readonly prefix: string; readonly why: (rest: string) => WhyContent | null }) => {
  const topic = useWhyTopic();
  return (
    <Show when={topic()?.startsWith(props.prefix)}>
      <WhyOutlet own={(asked) => (asked.startsWith(props.prefix) ? props.why(asked.slice(props.prefix.length)) : null)} />
    </Show>
  );
};
