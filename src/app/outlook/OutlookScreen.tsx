import { createMemo, Show, type JSX } from 'solid-js';
import { formatDate, m } from '../../i18n/index.ts';
import { assess, outlook, proposeDraft } from '../../rules/index.ts';
import { Screen, SectionHead, Text } from '../../ui/index.ts';
import { Ground } from '../shell/Ground.tsx';
import { type Standing, WithProgramme } from '../shell/WithProgramme.tsx';
import { useStudiekompas } from '../studiekompas.ts';
import { WhyOutlet } from '../why/WhyOutlet.tsx';
import { Abroad } from './Abroad.tsx';
import { NextYear } from './NextYear.tsx';
import css from './Outlook.module.css';
import { outlookWhy } from './outlook-why.ts';
import { Risks } from './Risks.tsx';
import { Statuses } from './Statuses.tsx';
import { YearEnd } from './YearEnd.tsx';

const Section = (props: { readonly title: string; readonly children: JSX.Element }) => (
  <section class={css['section']}>
    <SectionHead title={props.title} />
    {props.children}
  </section>
);

const Sections = (props: { readonly standing: Standing }) => {
  const { pack, unitName } = useStudiekompas();
  const programme = () => props.standing.chosen().programme;
  const ahead = createMemo(() => outlook(pack(), programme(), props.standing.situation()));
  const draft = createMemo(() => proposeDraft(pack(), programme(), props.standing.situation()));
  const next = createMemo(() => assess(pack(), programme(), { ...props.standing.situation(), next: draft() }));
  const running = () => props.standing.assessment().years.at(-1)?.complete === false;
  return (
    <>
      <div class={css['sections']}>
        <Section title={m.outlook_risks()}>
          <Risks risks={ahead().risks} />
        </Section>
        <Section title={m.outlook_end()}>
          <Show when={running()} fallback={<Text kind="prose">{m.outlook_year_over()}</Text>}>
            <YearEnd ends={ahead()} />
          </Show>
        </Section>
        <Section title={m.outlook_next()}>
          <NextYear next={next()} units={draft().units.map(({ code }) => code)} />
        </Section>
        <Section title={m.abroad_section()}>
          <Abroad assessment={next()} />
        </Section>
        <Section title={m.statuses_title()}>
          <Statuses assessment={next()} />
        </Section>
      </div>
      <WhyOutlet own={(topic) => outlookWhy(topic, { ahead: ahead(), next: next(), unitName })} />
    </>
  );
};

/** What can still happen this year at best and at worst, and what next year brings: refusal risks, fee, abroad, statuses. */
export const OutlookScreen = () => {
  const { today } = useStudiekompas();
  return (
    <WithProgramme title={m.outlook_title()}>
      {(standing) => (
        <Screen
          title={m.outlook_title()}
          width="wide"
          back={{ label: m.nav_today(), href: '/' }}
          meta={m.today_meta({ date: formatDate(today()), programme: standing.chosen().programme.title })}
        >
          <Sections standing={standing} />
          <div class={css['ground']}>
            <Ground />
          </div>
        </Screen>
      )}
    </WithProgramme>
  );
};
