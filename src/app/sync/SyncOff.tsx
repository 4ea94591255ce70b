import { createEffect, createSignal, Match, on, Show, Suspense, Switch } from 'solid-js';
import { m } from '../../i18n/index.ts';
import type { Sync } from '../../sync/index.ts';
import { Button, ChoiceList, infoIcon, Note, offlineIcon, Stack, Text } from '../../ui/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { Join, TurnOn } from './parts.tsx';
import { WhatLeaves } from './WhatLeaves.tsx';

type Offer = Awaited<ReturnType<Sync['offered']>>;

export interface SyncOffProps {
  readonly sync: Sync;
  readonly onStart: () => void;
  /** `began`: this device made the vault, and there are words to write down. */
  readonly onEnd: (became: 'began' | 'joined' | 'off') => void;
}

/** Sync is off: what it is, whether this address offers it, and the two ways in. */
export const SyncOff = (props: SyncOffProps) => {
  const { pwa } = useStudiekompas();
  const [offer, setOffer] = createSignal<Offer | null>(null);
  const [way, setWay] = createSignal<'begin' | 'join' | null>(null);
  const look = async (): Promise<void> => {
    setOffer(null);
    setOffer(await props.sync.offered());
  };
  createEffect(on(() => pwa.online(), () => void look()));
  const lacks = () => {
    const known = offer();
    return known?.ok === false ? known.why : null;
  };
  const invite = () => {
    const known = offer();
    return known?.ok === true && known.invite;
  };
  return (
    <Stack gap="l">
      <section>
        <Text kind="prose">{m.sync_intro()}</Text>
        <WhatLeaves />
      </section>
      <Switch
        fallback={
          <Stack>
            <ChoiceList
              label={m.sync_first()}
              options={[
                { value: 'begin', label: m.sync_first_yes(), detail: m.sync_first_yes_text() },
                { value: 'join', label: m.sync_first_no(), detail: m.sync_first_no_text() },
              ]}
              value={way()}
              onChange={setWay}
            />
            <Suspense>
              <Show when={way() === 'begin'}>
                <TurnOn sync={props.sync} invite={invite()} onStart={props.onStart} onEnd={(isOn) => props.onEnd(isOn ? 'began' : 'off')} />
              </Show>
              <Show when={way() === 'join'}>
                <Join sync={props.sync} onStart={props.onStart} onEnd={(isOn) => props.onEnd(isOn ? 'joined' : 'off')} />
              </Show>
            </Suspense>
          </Stack>
        }
      >
        <Match when={offer() === null}>
          <p role="status">{m.sync_asking()}</p>
        </Match>
        <Match when={lacks() === 'no-service'}>
          <Note icon={infoIcon} strong={m.sync_none_word()}>
            {m.sync_none()}
          </Note>
        </Match>
        <Match when={lacks() === 'offline'}>
          <Stack>
            <Note icon={offlineIcon} strong={m.sync_offline_word()}>
              {m.sync_offline()}
            </Note>
            <Button wide onClick={() => void look()}>
              {m.sync_try_again()}
            </Button>
          </Stack>
        </Match>
      </Switch>
    </Stack>
  );
};
