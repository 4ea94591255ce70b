import { lazy, Show, Suspense } from 'solid-js';
import { m } from '../../../i18n/index.ts';
import { SectionHead } from '../../../ui/index.ts';
import type { OpenIsp } from '../open-isp.ts';
import { createWide } from './wide.ts';

// Fetched only where there is room for it.
const AddPanel = lazy(async () => ({ default: (await import('./AddPanel.tsx')).AddPanel }));

/** The list to add from, beside the draft on a wide screen; its room is kept while it is fetched. */
export const AddBeside = (props: { readonly open: OpenIsp }) => {
  const wide = createWide();
  return (
    <Show when={wide()}>
      <Suspense fallback={<SectionHead title={m.isp_add()} />}>
        <AddPanel open={props.open} />
      </Suspense>
    </Show>
  );
};
