import { useNavigate } from '@solidjs/router';
import { createSignal, onCleanup, onMount, Show, Suspense } from 'solid-js';
import { m } from '../../i18n/index.ts';
import type { Sync } from '../../sync/index.ts';
import { Button, ButtonLink, EmptyState, Note, Stack, Text, triangleIcon } from '../../ui/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { DEVICE_ADDRESS, isDeviceLink } from './device-link.ts';
import { Join } from './parts.tsx';
import { createSay, SaidLine } from './say.tsx';
import { WithSync } from './WithSync.tsx';

/** The key leaves the bar and the history of this tab: who copies the address gives nothing away. */
const takeLink = (): string | null => {
  const link = location.href;
  if (!isDeviceLink(link)) return null;
  history.replaceState(history.state, '', DEVICE_ADDRESS);
  return link;
};

/** This device takes part already: the code can only be of one that wants to join. It gets everything, so that is asked first. */
const Admit = (props: { readonly sync: Sync; readonly link: string; readonly onDone: () => void }) => {
  const say = createSay();
  const admit = async (): Promise<void> => {
    if (!say.busy() && (await say.act(props.sync.answerCode(props.link)))) props.onDone();
  };
  return (
    <Stack>
      <Text kind="prose">{m.sync_link_admit()}</Text>
      <Note icon={triangleIcon} strong={m.sync_link_careful_word()}>
        {m.sync_link_admit_careful()}
      </Note>
      <Button kind="primary" wide onClick={() => void admit()}>
        {m.sync_link_admit_do()}
      </Button>
      <ButtonLink wide href="/instellingen/sync">
        {m.cancel()}
      </ButtonLink>
      <SaidLine say={say} />
    </Stack>
  );
};

const JoinHere = (props: { readonly sync: Sync; readonly link: string; readonly onStart: () => void; readonly onEnd: (isOn: boolean) => void }) => (
  <Stack>
    <Text kind="prose">{m.sync_link_join()}</Text>
    <Note icon={triangleIcon} strong={m.sync_link_careful_word()}>
      {m.sync_link_join_careful()}
    </Note>
    <Suspense>
      <Join sync={props.sync} link={props.link} onStart={props.onStart} onEnd={props.onEnd} />
    </Suspense>
  </Stack>
);

const Opened = (props: { readonly sync: Sync; readonly link: string }) => {
  const studiekompas = useStudiekompas();
  const navigate = useNavigate();
  const [joining, setJoining] = createSignal(false);
  const away = (): void => navigate('/instellingen/sync');
  const end = async (isOn: boolean): Promise<void> => {
    if (isOn) {
      await (await import('./after-join.ts')).afterJoin(studiekompas);
      away();
    } else setJoining(false);
  };
  return (
    <Show when={joining() || props.sync.state().kind === 'off'} fallback={<Admit sync={props.sync} link={props.link} onDone={away} />}>
      <JoinHere sync={props.sync} link={props.link} onStart={() => setJoining(true)} onEnd={(isOn) => void end(isOn)} />
    </Show>
  );
};

/** `/toestel#…`: what the code of another device opens, when the camera of the phone itself reads it. */
export const DeviceScreen = () => {
  const [link, setLink] = createSignal<string | null>(null);
  const look = (): void => {
    const found = takeLink();
    if (found !== null) setLink(found);
  };
  onMount(() => {
    look();
    // Another link in the same tab is another fragment of the same address.
    globalThis.addEventListener('hashchange', look);
    onCleanup(() => globalThis.removeEventListener('hashchange', look));
  });
  return (
    <WithSync title={m.sync_link_title()}>
      {(sync) => (
        <Show
          when={link()}
          fallback={
            <EmptyState title={m.sync_link_nothing_title()} actions={<ButtonLink href="/instellingen/sync">{m.sync_title()}</ButtonLink>}>
              {m.sync_link_nothing()}
            </EmptyState>
          }
        >
          {(known) => <Opened sync={sync} link={known()} />}
        </Show>
      )}
    </WithSync>
  );
};
