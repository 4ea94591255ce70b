import { For, Show } from 'solid-js';
import { formatDeadline, m } from '../../i18n/index.ts';
import type { Assessment, DeadlinesAssessment } from '../../rules/index.ts';
import { Why } from '../../ui/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { useWhyAddress } from '../why/address.ts';
import { deadlineOrder, deadlineWords, topics } from '../why/topics.ts';
import css from './Deadlines.module.css';

/** The dates that are still to come, soonest first. */
export const Deadlines = (props: { readonly assessment: Assessment }) => {
  const { today } = useStudiekompas();
  const why = useWhyAddress();
  const coming = (): readonly { name: keyof DeadlinesAssessment; date: string }[] =>
    deadlineOrder
      .flatMap((name) => {
        const date = props.assessment.deadlines[name].value;
        const arises = name !== 'tolerance' || props.assessment.tolerance.undecided.length > 0;
        return arises && date !== null && date >= today() ? [{ name, date }] : [];
      })
      .toSorted((a, b) => (a.date < b.date ? -1 : 1));
  return (
    <Show when={coming().length > 0}>
      <section class={css['dates']}>
        <h2 class={css['title']}>{m.dates_title()}</h2>
        <ul class={css['list']}>
          <For each={coming()}>
            {({ name, date }) => (
              <li class={css['date']}>
                <span>{deadlineWords(name)}</span>
                <span class={css['when']}>{formatDeadline(date)}</span>
                <Why label={m.why()} about={deadlineWords(name)} href={why(topics.deadline(name))} />
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
};
