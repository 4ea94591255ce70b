import { createMemo, Show, type JSX } from 'solid-js';
import { formatDate, m } from '../../i18n/index.ts';
import { assess, outlook, proposeDraft, type Situation } from '../../rules/index.ts';
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
  const running = () => props.standing.assessment().years.at(-1)?.complete === false;
  const ahead = createMemo(() => outlook(pack(), programme(), props.standing.situation()));
  const proposed = (situation: Situation) => {
    const draft = proposeDraft(pack(), programme(), situation);
    return { units: draft.units.map(({ code }) => code), assessment: assess(pack(), programme(), { ...situation, next: draft }) };
  };
  // What must be taken again depends on how the year ends: the dearer end is shown first, the other beside it.
  const worst = createMemo(() => proposed(ahead().situations.worst));
  const best = createMemo(() => (running() ? proposed(ahead().situations.best) : null));
  const next = () => worst().assessment;
  const condition = () => {
    const { years } = props.standing.assessment();
    const before = years.at(-2)?.bindingCondition;
    return running() && before?.value === true ? before.why : null;
  };
  return (
    <>
      <div class={css['sections']}>
        <Section title={m.outlook_risks()}>
          <Risks risks={ahead().risks} condition={condition()} />
        </Section>
        <Section title={m.outlook_end()}>
          <Show when={running()} fallback={<Text kind="prose">{m.outlook_year_over()}</Text>}>
            <YearEnd ends={ahead()} />
            <Text kind="meta">{m.outlook_ends_hint()}</Text>
          </Show>
        </Section>
        <Section title={m.outlook_next()}>
          <NextYear next={next()} units={worst().units} ifPassed={best()?.assessment ?? null} />
        </Section>
        <Section title={m.abroad_section()}>
          <Abroad assessment={props.standing.assessment()} />
        </Section>
        <Section title={m.statuses_title()}>
          <Statuses assessment={next()} />
        </Section>
      </div>
      <WhyOutlet own={(topic) => outlookWhy(topic, { ahead: ahead(), now: props.standing.assessment(), condition: condition(), next: next(), unitName })} />
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
