import { createUniqueId, For, type JSX, Show } from 'solid-js';
import { DayStrip } from '../charts/index.ts';
import { Why, type WhyProps } from '../why/Why.tsx';
import css from './DecisionCard.module.css';

export interface DecisionCandidate {
  /** "9" */
  readonly mark: string;
  /** "/20" */
  readonly outOf: string;
  readonly name: string;
  /** "tweede examenkans in augustus" */
  readonly detail?: string | undefined;
  /** "5 sp" */
  readonly points: string;
}

export interface DaysLeft {
  /** The big number; left out on the last day, when `words` says it all. */
  readonly count?: string | undefined;
  /** "dagen over"; on the last day "vandaag tot 23.59 u." */
  readonly words: string;
  /** Days of the whole window, one block each. */
  readonly total: number;
  /** Of these, how many are left. */
  readonly left: number;
  /** First day of the window: "3 juli". */
  readonly from: string;
  /** Its last moment: "vr 18 juli, 23.59 u." */
  readonly until: string;
}

export interface DecisionCardProps {
  readonly question: string;
  readonly days?: DaysLeft | undefined;
  readonly candidates: readonly DecisionCandidate[];
  /** The one button: `Button` or `ButtonLink` of kind `decision`, wide. */
  readonly action?: JSX.Element;
  /** What cannot be undone, in bold. */
  readonly consequence?: string | undefined;
  /** What doing nothing means. */
  readonly nothing?: string | undefined;
  readonly why?: Omit<WhyProps, 'about'> | undefined;
}

const Strip = (props: { readonly days: DaysLeft }) => (
  <>
    {/* The words above say the same. */}
    <div class={css['strip']} aria-hidden="true">
      <DayStrip label={props.days.words} total={props.days.total} gone={props.days.total - props.days.left} />
    </div>
    <p class={css['ends']}>
      <span>{props.days.from}</span> <b>{props.days.until}</b>
    </p>
  </>
);

/** The one filled card of a screen: what must be decided, until when, and what doing nothing means. */
export const DecisionCard = (props: DecisionCardProps) => {
  const id = createUniqueId();
  return (
    <section class={css['card']} aria-labelledby={id}>
      <header class={css['head']}>
        <h2 id={id} class={css['question']}>
          {props.question}
        </h2>
        <Show when={props.days}>
          {(days) => (
            <p class={css['days']}>
              <Show when={days().count}>{(count) => <b class={css['count']}>{count()} </b>}</Show>
              <span>{days().words}</span>
            </p>
          )}
        </Show>
      </header>
      <Show when={props.days}>{(days) => <Strip days={days()} />}</Show>
      <ul>
        <For each={props.candidates}>
          {(candidate) => (
            <li class={css['candidate']}>
              <span class={css['mark']}>
                <b>{candidate.mark}</b>
                {candidate.outOf}
              </span>
              <span class={css['name']}>
                {candidate.name}
                <Show when={candidate.detail}>{(detail) => <span class={css['detail']}>{detail()}</span>}</Show>
              </span>
              <span class={css['points']}>{candidate.points}</span>
            </li>
          )}
        </For>
      </ul>
      <Show when={props.action}>{(action) => <div class={css['action']}>{action()}</div>}</Show>
      <footer class={css['foot']}>
        <p>
          <Show when={props.consequence}>{(text) => <b>{text()} </b>}</Show>
          {props.nothing}
        </p>
        <Show when={props.why}>{(why) => <Why {...why()} about={props.question} />}</Show>
      </footer>
    </section>
  );
};
