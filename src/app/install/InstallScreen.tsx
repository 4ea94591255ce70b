import { createSignal, For, Show } from 'solid-js';
import { formatDateLong, m } from '../../i18n/index.ts';
import { Button, ButtonLink, checkIcon, Disclosure, downloadIcon, infoIcon, Note, phoneCheckIcon, Screen, SectionHead, Stack, Text } from '../../ui/index.ts';
import { backUp } from '../settings/back-up.ts';
import { useStudiekompas } from '../studiekompas.ts';
import css from './Install.module.css';
import { PhoneSteps } from './PhoneSteps.tsx';

/** How an app comes on the device elsewhere than on an iPhone, in the words of the browser's own menu. */
const others = (): readonly { readonly where: string; readonly how: string }[] => [
  { where: m.install_on_android(), how: m.install_how_android() },
  { where: m.install_on_android_firefox(), how: m.install_how_android_firefox() },
  { where: m.install_on_computer(), how: m.install_how_computer() },
  { where: m.install_on_mac(), how: m.install_how_mac() },
  { where: m.install_on_firefox(), how: m.install_how_firefox() },
];

/** An app on the home screen of an iPhone keeps its own data: what was entered in the browser is taken along by a file or by pairing. */
const TakeAlong = () => {
  const { vault, guides, realToday } = useStudiekompas();
  const [savedOn, setSavedOn] = createSignal<string | null>(null);
  const keep = async (): Promise<void> => {
    await backUp({ vault, guides, today: realToday() });
    setSavedOn(realToday());
  };
  return (
    <section>
      <SectionHead title={m.install_along_title()} />
      <Stack>
        <Text kind="prose">{m.install_along_text()}</Text>
        <ol class={css['ways']}>
          <li>
            <Stack gap="s">
              <Text kind="prose">{m.install_along_file()}</Text>
              <Button wide icon={downloadIcon} onClick={() => void keep()}>
                {m.settings_export()}
              </Button>
              <p role="status">
                <Show when={savedOn()}>{(day) => m.backup_last({ date: formatDateLong(day()) })}</Show>
              </p>
            </Stack>
          </li>
          <li>
            <Stack gap="s">
              <Text kind="prose">{m.install_along_pair()}</Text>
              <ButtonLink wide icon={phoneCheckIcon} href="/instellingen/sync">
                {m.sync_entry()}
              </ButtonLink>
            </Stack>
          </li>
        </ol>
      </Stack>
    </section>
  );
};

/** `/installeren`: how the app comes on this device, and what of the student's comes along. */
export const InstallScreen = () => {
  const { pwa, settings } = useStudiekompas();
  const byHand = () => pwa.installState() === 'by-hand';
  const hasOwn = () => settings().programme !== null && !settings().example;
  return (
    <Screen title={m.settings_install()} back={{ label: m.back(), href: '/instellingen' }} trail={m.settings_title()}>
      <Stack gap="l">
        <Show
          when={pwa.installState() !== 'installed'}
          fallback={
            <Note icon={checkIcon} strong={m.settings_installed()}>
              {null}
            </Note>
          }
        >
          <Text kind="prose">{m.install_lead()}</Text>
        </Show>
        <Show when={pwa.installState() === 'prompt'}>
          <Button kind="primary" wide icon={phoneCheckIcon} onClick={() => void pwa.install()}>
            {m.install()}
          </Button>
        </Show>
        <Show when={byHand()}>
          <Note icon={infoIcon} strong={m.install_first_word()}>{m.install_first_text()}</Note>
        </Show>
        <div>
          <Disclosure summary={m.install_on_iphone()} open={byHand()}>
            <PhoneSteps />
            <Text kind="meta">{m.install_step_after()}</Text>
          </Disclosure>
          <For each={others()}>
            {({ where, how }) => (
              <Disclosure summary={where}>
                <Text kind="prose">{how}</Text>
              </Disclosure>
            )}
          </For>
        </div>
        <Show when={hasOwn() && pwa.installState() !== 'installed'}>
          <TakeAlong />
        </Show>
      </Stack>
    </Screen>
  );
};
