import { createMemo, createSignal, For, Show } from 'solid-js';
import { formatDate, m } from '../../i18n/index.ts';
import { Button, ButtonLink, calendarIcon, Disclosure, Screen, SectionHead } from '../../ui/index.ts';
import { EmptyWithLinks } from '../shell/EmptyWithLinks.tsx';
import { GroundLine } from '../shell/Ground.tsx';
import { type Standing, WithProgramme } from '../shell/WithProgramme.tsx';
import { useStudiekompas } from '../studiekompas.ts';
import { missingSentences } from '../why/missing-sentences.ts';
import { CalendarSheet } from './CalendarSheet.tsx';
import { createDated } from './dated.ts';
import { DatedWhy } from './DatedWhy.tsx';
import { DateRow } from './DateRow.tsx';
import css from './Dates.module.css';
import { comingDays, concerning, type DatedDay } from './days.ts';
import { bySpan, passedDays, undated } from './spans.ts';
import { dayWords, leftWords } from './when-words.ts';

const Day = (props: { readonly day: DatedDay; readonly passed?: boolean }) => {
  const { today } = useStudiekompas();
  return (
    <section class={css['day']}>
      <h3 class={`u-apart ${css['when']}`}>
        <span class={css['date']}>{dayWords(props.day.date, today())}</span>
        <Show when={!props.passed}>
          {' '}
          <span class={css['left']}>{leftWords(props.day.left)}</span>
        </Show>
      </h3>
      <ul>
        <For each={props.day.deadlines}>{(deadline) => <DateRow deadline={deadline} short={props.passed} />}</For>
      </ul>
    </section>
  );
};

const Dates = (props: { readonly standing: Standing }) => {
  const { today, pack, unitName } = useStudiekompas();
  const [choosing, setChoosing] = createSignal(false);
  const dated = createDated(() => props.standing);
  const all = createMemo(() => concerning(dated()));
  const coming = createMemo(() => comingDays(all(), today()));
  const passed = createMemo(() => passedDays(all(), today()));
  const unknown = createMemo(() => undated(all()));
  const passedCount = () => passed().reduce((sum, { deadlines }) => sum + deadlines.length, 0);
  return (
    <Screen
      title={m.dates_screen()}
      meta={m.today_meta({ date: formatDate(today()), programme: props.standing.chosen().programme.title })}
      bar={
        <Show when={coming().length > 0}>
          <Button kind="primary" wide icon={calendarIcon} onClick={() => setChoosing(true)}>
            {m.dates_to_calendar()}
          </Button>
        </Show>
      }
    >
      <div class={css['groups']}>
        <Show when={coming().length === 0 && unknown().length === 0}>
          <EmptyWithLinks title={m.dates_empty_title()} links={[{ label: m.dossier_title(), href: '/dossier' }]}>
            {m.dates_empty_text()}
          </EmptyWithLinks>
        </Show>
        <Show when={unknown().length > 0}>
          <section>
            <SectionHead title={m.dates_unknown()} />
            <ul>
              <For each={unknown()}>
                {(deadline) => (
                  <DateRow
                    deadline={deadline}
                    short
                    alone
                    action={
                      <ButtonLink kind="quiet" href={`/dossier/${deadline.year}`}>
                        {m.dates_unknown_action()}
                      </ButtonLink>
                    }
                  >
                    {missingSentences(deadline.date.why.missing, pack(), unitName).join(' ')}
                  </DateRow>
                )}
              </For>
            </ul>
          </section>
        </Show>
        <For each={bySpan(coming())}>
          {({ span, days }) => (
            <section>
              <SectionHead title={span === Infinity ? m.dates_later() : m.dates_next({ days: span })} />
              <For each={days}>{(day) => <Day day={day} />}</For>
            </section>
          )}
        </For>
        <Show when={passedCount() > 0}>
          <Disclosure summary={m.dates_passed({ count: passedCount() })}>
            <For each={passed()}>{(day) => <Day day={day} passed />}</For>
          </Disclosure>
        </Show>
      </div>
      <GroundLine />
      <CalendarSheet open={choosing()} days={coming()} incomplete={unknown().length > 0} onClose={() => setChoosing(false)} />
      <DatedWhy assessment={dated()} />
    </Screen>
  );
};

/** Every date that concerns the student: what comes, what has no date yet, what is over; each with its why, and all of them for a calendar. */
export const DatesScreen = () => <WithProgramme title={m.dates_screen()}>{(standing) => <Dates standing={standing} />}</WithProgramme>;
