import { createMemo, For, Show } from 'solid-js';
import { formatDeadline, m } from '../../i18n/index.ts';
import type { Assessment, Deadline } from '../../rules/index.ts';
import { ButtonLink, Why } from '../../ui/index.ts';
import { comingDays, concerning, type DatedDay } from '../dates/days.ts';
import { leftWords } from '../dates/when-words.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { useWhyAddress } from '../why/address.ts';
import { topics } from '../why/topics.ts';
import { firstDates } from '../words/deadlines.ts';
import css from './Deadlines.module.css';

type FirstDate = Deadline & { readonly id: keyof typeof firstDates };

const isFirst = (deadline: Deadline): deadline is FirstDate => deadline.id in firstDates;

/** More than these are looked up on their own screen. */
const SHOWN = 4;

interface Shown {
  readonly day: DatedDay;
  readonly first: FirstDate;
}

/** The next days on which something falls due, soonest first; the words of the rest are on the screen of all dates. */
export const Deadlines = (props: { readonly assessment: Assessment }) => {
  const { today } = useStudiekompas();
  const why = useWhyAddress();
  const coming = createMemo(() => comingDays(concerning(props.assessment), today()));
  const shown = (): readonly Shown[] =>
    coming()
      .flatMap((day): readonly Shown[] => {
        const first = day.deadlines.find(isFirst);
        return first === undefined ? [] : [{ day, first }];
      })
      .slice(0, SHOWN);
  const name = ({ day, first }: Shown): string => {
    const what = firstDates[first.id]();
    const count = day.deadlines.length - 1;
    return count === 0 ? what : m.dates_more_that_day({ name: what, count });
  };
  return (
    <Show when={coming().length > 0}>
      <section class={css['dates']}>
        <h2 class={css['title']}>{m.dates_title()}</h2>
        <ul class={css['list']}>
          <For each={shown()}>
            {(one) => (
              <li class={css['date']}>
                <span>{name(one)}</span>
                <span class={css['when']}>
                  {formatDeadline(one.day.date)} ({leftWords(one.day.left)})
                </span>
                <Why label={m.why()} about={name(one)} href={why(topics.deadline(one.first))} />
              </li>
            )}
          </For>
        </ul>
        <ButtonLink wide href="/data">
          {m.dates_screen()}
        </ButtonLink>
      </section>
    </Show>
  );
};
