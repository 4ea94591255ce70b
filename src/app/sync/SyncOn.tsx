import { Show } from 'solid-js';
import { m } from '../../i18n/index.ts';
import type { Sync } from '../../sync/index.ts';
import { Banner, Button, ButtonLink, checkIcon, Disclosure, hourglassIcon, Note, refreshIcon, Stack, triangleIcon } from '../../ui/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { AddDevice } from './AddDevice.tsx';
import { Devices } from './Devices.tsx';
import { Manage } from './Manage.tsx';
import { createSay, SaidLine } from './say.tsx';
import { detailWords, lineWords, problemWords } from './sync-words.ts';
import { WhatLeaves } from './WhatLeaves.tsx';

const icons = { off: checkIcon, 'on-service': checkIcon, here: hourglassIcon, attention: triangleIcon } as const;

/** Where the data are now, and the way to sync at once. */
const StateNow = (props: { readonly sync: Sync }) => {
  const say = createSay();
  const state = () => props.sync.state();
  const problem = () => {
    const now = state();
    return now.kind === 'attention' ? problemWords(now.problem).text : null;
  };
  const now = async (): Promise<void> => {
    if (!say.busy()) await say.act(props.sync.now().then(() => ({ ok: true })));
  };
  return (
    <Stack>
      <Note icon={icons[state().kind]} strong={`${lineWords(state()) ?? ''}.`}>
        {problem()} {detailWords(state(), Date.now())}
      </Note>
      <Button wide icon={refreshIcon} onClick={() => void now()}>
        {m.sync_now()}
      </Button>
      <SaidLine say={say} />
    </Stack>
  );
};

/** The dossier came in, but the guide of its programme is not on this device: only what the student made travels. */
const ProgrammeLost = () => {
  const { settings, chosen } = useStudiekompas();
  return (
    <Show when={settings().programme !== null && chosen() === null}>
      <Banner
        icon={triangleIcon}
        tone="permission"
        strong={m.programme_lost_title()}
        action={
          <ButtonLink kind="quiet" href="/start/opleiding">
            {m.programme_lost_action()}
          </ButtonLink>
        }
      >
        {m.sync_programme_lost()}
      </Banner>
    </Show>
  );
};

export interface SyncOnProps {
  readonly sync: Sync;
  readonly onNewWords: () => void;
  readonly onOff: (words: () => string) => void;
}

/** Sync is on: where the data are, which devices take part, adding one, and all that can be undone. */
export const SyncOn = (props: SyncOnProps) => (
  <Stack gap="l">
    <StateNow sync={props.sync} />
    <ProgrammeLost />
    <Devices sync={props.sync} />
    <AddDevice sync={props.sync} />
    <Manage sync={props.sync} onNewWords={props.onNewWords} onOff={props.onOff} />
    <Disclosure summary={m.sync_what_leaves()}>
      <WhatLeaves />
    </Disclosure>
  </Stack>
);
