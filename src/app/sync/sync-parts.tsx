import { createMemo, createRoot } from 'solid-js';
import { m } from '../../i18n/index.ts';
import type { Sync, SyncProblem } from '../../sync/index.ts';
import { Banner, ButtonLink, triangleIcon } from '../../ui/index.ts';
import type { SyncParts } from './lazy-sync.ts';
import { lineWords, problemWords } from './sync-words.ts';

const SyncAttention = (props: { readonly problem: SyncProblem }) => (
  <Banner
    icon={triangleIcon}
    tone="permission"
    strong={problemWords(props.problem).strong}
    live
    action={
      <ButtonLink kind="quiet" href="/instellingen/sync">
        {m.sync_look()}
      </ButtonLink>
    }
  >
    {problemWords(props.problem).text}
  </Banner>
);

/** Sync with its words for the frame of every screen; lives as long as the app. */
export const createSyncParts = (sync: Sync): SyncParts =>
  createRoot(() => {
    const problem = createMemo(() => {
      const state = sync.state();
      return state.kind === 'attention' ? state.problem : null;
    });
    const line = createMemo(() => lineWords(sync.state()));
    const attention = createMemo(() => {
      const staticProblem = problem();
      return staticProblem === null ? null : () => <SyncAttention problem={staticProblem} />;
    });
    return { sync, line, attention };
  });
