import { Show } from 'solid-js';
import { Button, ButtonLink, checkIcon, Note, phoneCheckIcon, refreshIcon, SectionHead, Text } from '../../ui/index.ts';
import { m } from '../../i18n/index.ts';
import { version } from '../../../package.json';
import { useStudiekompas } from '../studiekompas.ts';
import css from './Settings.module.css';

/** The worker that serves the app without a network has taken over this page, now or in an earlier session. */
const isServed = (): boolean => 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null;

const Install = () => {
  const { pwa } = useStudiekompas();
  return (
    <section>
      <SectionHead title={m.settings_install()} />
      <Show
        when={pwa.installState() !== 'installed'}
        fallback={
          <Note icon={checkIcon} strong={m.settings_installed()}>
            {null}
          </Note>
        }
      >
        <div class={css['fields']}>
          <Show when={pwa.installState() === 'prompt'}>
            <Button wide icon={phoneCheckIcon} onClick={() => void pwa.install()}>
              {m.install()}
            </Button>
          </Show>
          <ButtonLink wide icon={phoneCheckIcon} href="/installeren">
            {m.install_how()}
          </ButtonLink>
        </div>
      </Show>
    </section>
  );
};

/** Installing, the version and its updates, and what the app is. */
export const AboutApp = () => {
  const { pwa } = useStudiekompas();
  return (
    <>
      <Install />
      <section>
        <SectionHead title={m.settings_about()} />
        <div class={css['fields']}>
          <Text kind="prose">{m.settings_about_text()}</Text>
          <ButtonLink wide href="/over">
            {m.about_title()}
          </ButtonLink>
          <ButtonLink wide href="/vragen">
            {m.answers_title()}
          </ButtonLink>
          <Text kind="meta">
            {m.settings_version({ version })}. {pwa.updateWaiting() ? m.settings_update_waiting() : m.settings_up_to_date()}{' '}
            {pwa.offlineReady() || isServed() ? m.settings_offline_yes() : m.settings_offline_no()}
          </Text>
          <Show when={pwa.updateWaiting()}>
            <Button wide icon={refreshIcon} onClick={() => void pwa.reload()}>
              {m.update_now()}
            </Button>
          </Show>
        </div>
      </section>
    </>
  );
};
