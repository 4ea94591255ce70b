import { createMemo, For, Show } from 'solid-js';
import { formatDate, formatDeadline, formatList, m } from '../../i18n/index.ts';
import type { Assessment, Deadline } from '../../rules/index.ts';
import { ButtonLink, Why } from '../../ui/index.ts';
import { comingDays, concerning, type DatedDay } from '../dates/days.ts';
import { leftWords } from '../dates/when-words.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { useWhyAddress } from '../why/address.ts';
import { topics } from '../why/topics.ts';
import { dateName } from '../words/deadlines.ts';
import css from './Deadlines.module.css';

/** More days than these are looked up on their own screen. */
const SHOWN = 5;

/** What follows an appeal: nobody told the app of one, so it stands on the screen of all dates alone. */
const afterAppeal = new Set<Deadline['id']>(['appeal-grounds', 'appeal-decision']);

/** One row: the day, or none where the school's calendar has it and nobody entered it, and what falls due then. */
interface Shown {
  readonly day: DatedDay | null;
  readonly first: Deadline;
  readonly others: readonly Deadline[];
}

/** The next days on which something falls due, soonest first, and what has no date yet. */
export const Deadlines = (props: { readonly assessment: Assessment }) => {
  const { today } = useStudiekompas();
  const why = useWhyAddress();
  const dates = createMemo(() => concerning(props.assessment).filter(({ id }) => !afterAppeal.has(id)));
  const row = (day: DatedDay | null, [first, ...others]: readonly Deadline[]): readonly Shown[] => (first === undefined ? [] : [{ day, first, others }]);
  const shown = createMemo(() => [
    ...comingDays(dates(), today()).slice(0, SHOWN).flatMap((day) => row(day, day.deadlines)),
    ...dates().flatMap((one) => (one.date.value === null ? row(null, [one]) : [])),
  ]);
  return (
    <Show when={shown().length > 0}>
      <section class={css['dates']}>
        <h2 class={css['title']}>{m.dates_title()}</h2>
        <ul class={css['list']}>
          <For each={shown()}>
            {(one) => (
              <li class={css['date']}>
                <span>{dateName(one.first.id)}</span>
                <span class={css['when']}>
                  {one.day === null ? m.dates_unknown() : `${(one.first.kind === 'until' ? formatDeadline : formatDate)(one.day.date)} (${leftWords(one.day.left)})`}
                  {one.others.length === 0 ? '' : `. ${m.dates_also({ what: formatList(one.others.map(({ id }) => dateName(id))) })}`}
                </span>
                <Why label={m.why()} about={dateName(one.first.id)} href={why(topics.deadline(one.first))} />
              </li>
            )}
          </For>
        </ul>
        <ButtonLink wide detail={m.dates_to_calendar()} href="/data">
          {m.dates_screen()}
        </ButtonLink>
      </section>
    </Show>
  );
};
