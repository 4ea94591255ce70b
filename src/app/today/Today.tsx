import { For, lazy, Show, Suspense } from 'solid-js';
import { formatDate, m } from '../../i18n/index.ts';
import type { Assessment } from '../../rules/index.ts';
import { ButtonLink, FigureList, forkIcon, Screen } from '../../ui/index.ts';
import { createDated } from '../dates/dated.ts';
import { DatedWhy } from '../dates/DatedWhy.tsx';
import { Questions } from '../questions/Questions.tsx';
import { Ground } from '../shell/Ground.tsx';
import { type Standing, WithProgramme } from '../shell/WithProgramme.tsx';
import { useStudiekompas } from '../studiekompas.ts';
import { wellAfterStart } from '../well-after.ts';
import { CreditFigure } from './CreditFigure.tsx';
import { Deadlines } from './Deadlines.tsx';
import { decisionsOf } from './decision.ts';
import { DecisionPart } from './DecisionPart.tsx';
import { EfficiencyFigure } from './EfficiencyFigure.tsx';
import { PercentageFigure } from './PercentageFigure.tsx';
import { RoadFigure } from './RoadFigure.tsx';
import { ThresholdFigure } from './ThresholdFigure.tsx';
import css from './Today.module.css';
import { ToleranceFigure } from './ToleranceFigure.tsx';

// What few students see, or each of them once, is fetched by who sees it; the screen stands when it is there.
const Refusals = lazy(async () => ({ default: (await import('./Refusals.tsx')).Refusals }));
const EmptyToday = lazy(async () => ({ default: (await import('./EmptyToday.tsx')).EmptyToday }));
const Reminders = lazy(async () => {
  await wellAfterStart;
  // Where its file is not to be had, the screen stands without.
  return import('./Reminders.tsx').then(({ Reminders: default_ }) => ({ default: default_ }), () => ({ default: () => null }));
});

const Standings = (props: { readonly standing: Standing; readonly dated: Assessment }) => {
  const { pack } = useStudiekompas();
  const assessment = () => props.standing.assessment();
  const decisions = () => decisionsOf(assessment(), pack());
  return (
    <div class={css['columns']}>
      <div class={css['decisions']}>
        <For each={decisions()}>{(decision, index) => <DecisionPart decision={decision} main={index() === 0} />}</For>
        <Show when={assessment().refusals.length > 0}>
          <Refusals refusals={assessment().refusals} />
        </Show>
        <Questions questions={assessment().questions} />
      </div>
      <h2 class={css['standing']}>{m.today_standing()}</h2>
      <div class={css['figures']}>
        <FigureList>
          <ToleranceFigure assessment={assessment()} />
          <CreditFigure assessment={assessment()} />
          <ThresholdFigure assessment={assessment()} programme={props.standing.chosen().programme} />
          <EfficiencyFigure assessment={assessment()} />
          <RoadFigure assessment={assessment()} programme={props.standing.chosen().programme} />
          <PercentageFigure assessment={assessment()} />
        </FigureList>
        <Deadlines assessment={props.dated} />
        <ButtonLink wide href="/vooruitzicht">
          {m.outlook_link()}
        </ButtonLink>
      </div>
    </div>
  );
};

const Read = (props: { readonly standing: Standing }) => {
  const { today, dossier } = useStudiekompas();
  const empty = () => dossier()?.dossier.enrolments.length === 0;
  const dated = createDated(() => props.standing);
  return (
    <Screen
      title={m.today_title()}
      width="wide"
      meta={m.today_meta({ date: formatDate(today()), programme: props.standing.chosen().programme.title })}
      actions={
        <span class={css['wideOnly']}>
          <ButtonLink icon={forkIcon} href="/wat-als">
            {m.nav_what_if()}
          </ButtonLink>
        </span>
      }
    >
      <Show when={!empty()} fallback={<EmptyToday dated={dated()} />}>
        <Standings standing={props.standing} dated={dated()} />
      </Show>
      <div class={css['ground']}>
        <Ground />
      </div>
      <Suspense>
        <Reminders />
      </Suspense>
      <DatedWhy assessment={dated()} />
    </Screen>
  );
};

/** What needs a decision now, with the days left, and where the student stands. */
export const Today = () => <WithProgramme title={m.today_title()}>{(standing) => <Read standing={standing} />}</WithProgramme>;
