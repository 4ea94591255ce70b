import { lazy, Show, Suspense } from 'solid-js';
import { useStudiekompas } from '../studiekompas.ts';
import { useCloseWhy, useWhyTopic } from './address.ts';
import type { WhyContent } from './why-of.ts';

// Explanations are opened now and then: their words come when they are asked for.
const OpenWhy = lazy(async () => ({ default: (await import('./OpenWhy.tsx')).OpenWhy }));

/**
 * Where a screen's explanations open; which one stands in the address. `own` answers for figures that only this screen has.
 */
export const WhyOutlet = (props: { readonly own?: (topic: string) => WhyContent | null }) => {
  const studiekompas = useStudiekompas();
  const close = useCloseWhy();
  const topic = useWhyTopic();
  return (
    <Show when={topic() !== undefined && studiekompas.assessment() !== null ? topic() : undefined}>
      {(open) => (
        <Suspense>
          <OpenWhy topic={open()} own={props.own} onClose={close} />
        </Suspense>
      )}
    </Show>
  );
};
