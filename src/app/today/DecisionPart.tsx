import { For, Match, Show, Switch, type JSX } from 'solid-js';
import { formatDate, formatDateLong, formatDeadline, formatList, formatPoints, m } from '../../i18n/index.ts';
import type { CalendarDate } from '../../model/index.ts';
import { arrowRightIcon, ButtonLink, DecisionCard, type DaysLeft, type DecisionCandidate, Why } from '../../ui/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { useWhyAddress } from '../why/address.ts';
import { topics } from '../why/topics.ts';
import { refusingWords } from '../words/automatic.ts';
import { reasonList } from '../words/values.ts';
import type { CandidateLine, Decision } from './decision.ts';
import css from './DecisionPart.module.css';

type Deciding = Extract<Decision, { kind: 'decide' }>;
type Automatic = Extract<Decision, { kind: 'automatic' }>;
type Blocked = Extract<Decision, { kind: 'cannot' }>;
type Over = Extract<Decision, { kind: 'expired' | 'later' }>;

const seconds: Readonly<Record<CandidateLine['second'], () => string>> = {
  'to-come': () => m.decide_second_yes(),
  none: () => m.decide_second_no(),
  unknown: () => m.decide_second_unknown(),
};

interface Term {
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  readonly daysLeft: number;
  readonly days: number;
}

const daysOf = ({ from, until, daysLeft, days }: Term): DaysLeft => ({
  ...(daysLeft === 0 ? {} : { count: String(daysLeft) }),
  words: daysLeft === 0 ? m.decide_today() : m.decide_days_left({ days: daysLeft }),
  total: days,
  left: daysLeft,
  from: formatDate(from),
  until: formatDeadline(until),
});

const Compare = () => (
  <ButtonLink kind="decision" wide iconEnd={arrowRightIcon} href="/wat-als">
    {m.decide_compare()}
  </ButtonLink>
);

const useCandidates = (): ((lines: readonly CandidateLine[]) => DecisionCandidate[]) => {
  const { unitName } = useStudiekompas();
  return (lines) =>
    lines.map(({ code, points, result, second, unknown }) => ({
      mark: String(result),
      outOf: '/20',
      name: unitName(code),
      detail: unknown ? m.decide_ask_tolerable() : seconds[second](),
      points: formatPoints(points),
    }));
};

/** A decision without the filled card, of which a screen has one at most. */
const InPlainText = (props: { readonly title: string; readonly children: JSX.Element }) => {
  const why = useWhyAddress();
  return (
    <section class={css['aside']}>
      <h2 class={css['title']}>{props.title}</h2>
      {props.children}
      <div class={css['acts']}>
        <ButtonLink href="/wat-als">{m.decide_compare()}</ButtonLink>
        <ButtonLink kind="quiet" href={why(topics.window)}>
          {m.why()}
        </ButtonLink>
      </div>
    </section>
  );
};

const DecideNow = (props: { readonly decision: Deciding; readonly main: boolean }) => {
  const { assessment, unitName } = useStudiekompas();
  const candidates = useCandidates();
  const why = useWhyAddress();
  const nothing = () => {
    if (props.decision.automatic.length > 0) return m.decide_nothing_deploys({ units: formatList(props.decision.automatic.map(unitName)) });
    if (props.decision.ifNothing.length > 0) return m.decide_nothing_automatic({ units: formatList(props.decision.ifNothing.map(unitName)) });
    return props.decision.secondToCome ? m.decide_nothing_september() : m.decide_nothing();
  };
  const fit = () => (props.decision.choices > 1 ? ` ${m.decide_not_fit({ count: props.decision.choices })}` : '');
  return (
    <Show
      when={props.main}
      fallback={
        <InPlainText title={m.decide_question()}>
          <p>
            <b>{formatList(props.decision.candidates.map(({ code }) => unitName(code)))}.</b>{' '}
            {m.decide_until_text({ date: formatDateLong(props.decision.closes) })} {m.decide_final()} {nothing()}
          </p>
        </InPlainText>
      }
    >
      <DecisionCard
        question={m.decide_question()}
        days={daysOf({ ...props.decision, from: props.decision.opens, until: props.decision.closes })}
        candidates={candidates(props.decision.candidates)}
        action={<Compare />}
        consequence={m.decide_final()}
        nothing={nothing() + fit()}
        why={{ label: m.why(), reading: assessment()?.tolerance.window.why.reading === true ? m.why_reading_mark() : undefined, href: why(topics.window) }}
      />
    </Show>
  );
};

const AutomaticPart = (props: { readonly decision: Automatic; readonly main: boolean }) => {
  const { assessment, pack, unitName } = useStudiekompas();
  const why = useWhyAddress();
  const units = () => formatList(props.decision.units.value.map(unitName));
  const refuse = () => {
    const now = assessment();
    return now === null ? '' : refusingWords(now, pack());
  };
  return (
    <Show
      when={props.main}
      fallback={
        <section class={css['aside']}>
          <h2 class={css['title']}>{m.automatic_question()}</h2>
          <p>{m.automatic_text({ units: units() })}</p>
          <p>{refuse()}</p>
          <ButtonLink kind="quiet" href={why(topics.automatic)}>
            {m.why()}
          </ButtonLink>
        </section>
      }
    >
      <DecisionCard
        question={m.automatic_question()}
        {...(props.decision.refuse === null ? {} : { days: daysOf(props.decision.refuse) })}
        candidates={[]}
        action={<Compare />}
        consequence={m.automatic_text({ units: units() })}
        nothing={refuse()}
        why={{ label: m.why(), href: why(topics.automatic) }}
      />
    </Show>
  );
};

const OverPart = (props: { readonly decision: Over }) => {
  const { unitName } = useStudiekompas();
  const units = () => formatList(props.decision.candidates.map(({ code }) => unitName(code)));
  const words = () => {
    const { decision } = props;
    if (decision.kind === 'expired') {
      return `${m.decide_expired_text({ date: formatDateLong(decision.closes) })}${decision.another ? ` ${m.decide_expired_september()}` : ''}`;
    }
    return decision.opens === null ? m.decide_not_open_text() : `${m.decide_not_open_text()} ${m.decide_opens_from({ date: formatDateLong(decision.opens) })}`;
  };
  return (
    <InPlainText title={props.decision.kind === 'expired' ? m.decide_expired() : m.decide_not_open()}>
      <p>
        <b>{units()}.</b> {words()}
      </p>
    </InPlainText>
  );
};

const BlockedPart = (props: { readonly decision: Blocked }) => {
  const { pack, unitName } = useStudiekompas();
  const why = useWhyAddress();
  return (
    <section class={css['aside']}>
      <h2 class={css['title']}>{m.decide_cannot()}</h2>
      <For each={props.decision.candidates}>
        {(candidate) => (
          <p>
            {m.decide_cannot_unit({ unit: unitName(candidate.code), reasons: reasonList(candidate.reasons, pack()) })}{' '}
            <Why label={m.why()} about={unitName(candidate.code)} href={why(topics.candidate(candidate.code))} />
          </p>
        )}
      </For>
    </section>
  );
};

/** One decision on Today: the filled card for the first that is open, plain text for what is over or not yet. */
export const DecisionPart = (props: { readonly decision: Decision; readonly main: boolean }) => {
  const deciding = () => (props.decision.kind === 'decide' ? props.decision : undefined);
  const automatic = () => (props.decision.kind === 'automatic' ? props.decision : undefined);
  const blocked = () => (props.decision.kind === 'cannot' ? props.decision : undefined);
  const over = () => (props.decision.kind === 'expired' || props.decision.kind === 'later' ? props.decision : undefined);
  return (
    <Switch>
      <Match when={deciding()}>{(decision) => <DecideNow decision={decision()} main={props.main} />}</Match>
      <Match when={automatic()}>{(decision) => <AutomaticPart decision={decision()} main={props.main} />}</Match>
      <Match when={blocked()}>{(decision) => <BlockedPart decision={decision()} />}</Match>
      <Match when={over()}>{(decision) => <OverPart decision={decision()} />}</Match>
    </Switch>
  );
};
