import { createResource, createSignal, For, Match, Show, Switch } from 'solid-js';
import { ButtonLink, Disclosure, Link, Screen, SectionHead, Text } from '../../ui/index.ts';
import { formatDateLong, formatNumber, m } from '../../i18n/index.ts';
import { parametersIn, type RulePack } from '../../model/index.ts';
import { foundIn } from '../../packs/index.ts';
import { version } from '../../../package.json';
import { borrowedWords, guideOf, guideWords } from '../shell/Ground.tsx';
import { useOtherYear } from '../shell/other-year.ts';
import { useStudiekompas } from '../studiekompas.ts';
import css from './About.module.css';
import { contact } from './contact.ts';
import { fetchLicences } from './licences.ts';

/** The last day on which any number of a pack was read in its source. */
const checkedOn = (pack: RulePack) =>
  [...parametersIn(pack).values()]
    .map((one) => one.checkedOn)
    .toSorted()
    .at(-1);

/** The regulations, the guide and the other sources, each with how new it is. */
const Ground = () => {
  const { pack, chosen } = useStudiekompas();
  const otherYear = useOtherYear();
  const retrieved = () => {
    const known = chosen();
    return known === null || known.ground.kind === 'own' ? undefined : known.ground.guide.source.retrievedOn;
  };
  const found = () => foundIn(pack());
  return (
    <section>
      <SectionHead title={m.about_ground()} />
      <dl class={css['facts']}>
        <div>
          <dt>{m.about_pack()}</dt>
          <dd>
            <span lang="nl">{pack().title}</span>
            <Show when={checkedOn(pack())}>{(date) => <p>{m.about_checked({ date: formatDateLong(date()), known: formatNumber(found().known) })}</p>}</Show>
            <Show when={otherYear()}>{(words) => <p>{words()}</p>}</Show>
            <Show when={borrowedWords(pack())}>{(words) => <p>{words()}</p>}</Show>
          </dd>
        </div>
        <div>
          <dt>{m.about_guide()}</dt>
          <dd>
            {chosen() === null ? m.settings_programme_none() : guideWords(guideOf(chosen()))}
            <Show when={retrieved()}>{(date) => <p>{m.guide_as_of({ date: formatDateLong(date()) })}</p>}</Show>
          </dd>
        </div>
        <div>
          <dt>{m.about_sources()}</dt>
          <dd>{m.about_sources_text()}</dd>
        </div>
      </dl>
      <div class={css['ways']}>
        <ButtonLink href="/regels">{m.nav_rules()}</ButtonLink>
        <ButtonLink href="/vragen">{m.answers_title()}</ButtonLink>
      </div>
    </section>
  );
};

/** What the libraries ask to be passed on; fetched when it is opened. */
const Libraries = () => {
  const [wanted, setWanted] = createSignal(false);
  const [licences, { refetch }] = createResource(wanted, fetchLicences);
  // Read without waiting: the rest of the page stands meanwhile.
  const known = () => (licences.state === 'ready' ? licences.latest : undefined);
  const open = (opened: boolean): void => {
    if (!opened) return;
    if (known() === null) void refetch();
    else setWanted(true);
  };
  return (
    <Disclosure summary={m.about_libraries()} onToggle={open}>
      <Switch fallback={<p role="status">{m.about_libraries_wait()}</p>}>
        <Match when={known() === null}>
          <p role="status">{m.about_libraries_none()}</p>
        </Match>
        <Match when={known()}>
          {(all) => (
            <ul>
              <For each={all()}>
                {(one) => (
                  <li>
                    <Disclosure summary={`${one.name} ${one.version}`} right={one.licence}>
                      <p class={css['licence']} lang="en">
                        {one.text === '' ? one.licence : one.text}
                      </p>
                    </Disclosure>
                  </li>
                )}
              </For>
            </ul>
          )}
        </Match>
      </Switch>
    </Disclosure>
  );
};

const privacy = () => [m.about_privacy_here(), m.about_privacy_nobody(), m.about_privacy_sync(), m.about_privacy_yours()];

/** What the app is and is not, on what it rests, what it does with data, and of what it is made. */
export const AboutScreen = () => (
  <Screen title={m.about_title()}>
    <div class={css['sections']}>
      <section>
        <Text kind="prose">{m.about_is()}</Text>
        <Text kind="prose">{m.about_is_not()}</Text>
      </section>
      <Ground />
      <section>
        <SectionHead title={m.about_privacy()} />
        <ul class={css['list']}>
          <For each={privacy()}>{(line) => <li>{line}</li>}</For>
        </ul>
        <div class={css['ways']}>
          <ButtonLink href="/instellingen">{m.nav_settings()}</ButtonLink>
        </div>
      </section>
      <Show when={contact}>
        {(to) => (
          <section>
            <SectionHead title={m.about_contact()} />
            <Link class={css['contact']} href={to().href}>
              {to().label}
            </Link>
          </section>
        )}
      </Show>
      <section>
        <SectionHead title={m.about_made()} />
        <Text kind="prose">{m.about_licence({ version })}</Text>
        <Libraries />
      </section>
    </div>
  </Screen>
);
