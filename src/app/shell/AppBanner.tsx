import { Match, Show, Switch } from 'solid-js';
import { Banner, Button, ButtonLink, calendarIcon, exampleIcon, scalesIcon, triangleIcon } from '../../ui/index.ts';
import { formatDateLong, formatYear, m } from '../../i18n/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { useBannerKind, useSampleYear } from './banner.ts';
import { useOtherYear } from './other-year.ts';
import { SaveFailure } from './SaveFailure.tsx';

/** The one message about the whole app, the most severe first. */
export const AppBanner = () => {
  const { vault, pwa, sync, chosenDay, chooseDay, today, pack } = useStudiekompas();
  const failure = () => {
    const state = vault.saveState();
    return state.kind === 'failed' ? state.reason : undefined;
  };
  const kind = useBannerKind();
  const otherYear = useOtherYear();
  const sample = useSampleYear();
  return (
    <Switch>
      <Match when={failure()}>{(reason) => <SaveFailure reason={reason()} />}</Match>
      <Match when={kind() === 'chunk-missing'}>
        <Banner
          icon={triangleIcon}
          tone="blocks"
          strong={pwa.online() ? m.chunk_missing_word() : m.offline_word()}
          live
          action={
            <Button kind="quiet" onClick={() => void pwa.reload()}>
              {m.error_reload()}
            </Button>
          }
        >
          {pwa.online() ? m.chunk_missing_text() : m.chunk_missing_offline()}
        </Banner>
      </Match>
      <Match when={sync.parts()?.attention()}>{(attention) => attention()()}</Match>
      <Match when={kind() === 'example'}>
        <Banner
          icon={exampleIcon}
          strong={m.example_word()}
          action={
            <ButtonLink kind="quiet" href="/start/opleiding">
              {m.example_leave()}
            </ButtonLink>
          }
        >
          <Show when={sample()} fallback={m.example_banner({ date: formatDateLong(today()) })}>
            {(year) => <>{m.example_banner_sample({ year: formatYear(year()), date: formatDateLong(today()) })}</>}
          </Show>
        </Banner>
      </Match>
      <Match when={chosenDay()}>
        {(day) => (
          <Banner
            icon={calendarIcon}
            strong={m.day_word()}
            action={
              <Button kind="quiet" onClick={() => chooseDay(null)}>
                {m.day_reset()}
              </Button>
            }
          >
            {m.day_banner({ date: formatDateLong(day()) })}
          </Banner>
        )}
      </Match>
      <Match when={sample()}>
        {(year) => (
          <Banner icon={exampleIcon} strong={m.sample_word()}>
            {m.sample_banner({ year: formatYear(year()) })}
          </Banner>
        )}
      </Match>
      <Match when={otherYear()}>
        {(words) => (
          <Banner icon={scalesIcon} strong={pack().undated === true ? m.why_undated() : m.no_pack_word()}>
            {words()}
          </Banner>
        )}
      </Match>
    </Switch>
  );
};
