import { m } from '../../i18n/index.ts';
import { infoIcon, globeIcon, lockIcon, Note } from '../../ui/index.ts';

/** What leaves the device, what the relay can see of it, and what it cannot. */
export const WhatLeaves = () => (
  <div>
    <Note icon={lockIcon} strong={m.sync_leaves_word()}>
      {m.sync_leaves()}
    </Note>
    <Note icon={globeIcon} strong={m.sync_sees_word()}>
      {m.sync_sees()}
    </Note>
    <Note icon={infoIcon} strong={m.sync_hidden_word()}>
      {m.sync_hidden()}
    </Note>
  </div>
);
