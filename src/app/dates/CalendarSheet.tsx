import { createSignal, For, Show } from 'solid-js';
import { locale, m } from '../../i18n/index.ts';
import type { Deadline } from '../../rules/index.ts';
import { Button, ButtonRow, Checkbox, Disclosure, downloadIcon, Sheet, Text } from '../../ui/index.ts';
import { saveFile } from '../save-file.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { dateName } from '../words/deadlines.ts';
import { calendarEntries, entryId } from './calendar-entries.ts';
import css from './Dates.module.css';
import type { DatedDay } from './days.ts';
import { dayWords } from './when-words.ts';

type Outcome = 'saved' | 'failed';

/** Chooses which coming dates go in a file for a calendar; all of them unless the student leaves some out. */
export const CalendarSheet = (props: {
  readonly open: boolean;
  readonly days: readonly DatedDay[];
  /** Some dates are not known yet. */
  readonly incomplete: boolean;
  readonly onClose: () => void;
}) => {
  const { settings, pack, today } = useStudiekompas();
  const [leftOut, setLeftOut] = createSignal<ReadonlySet<string>>(new Set());
  const [outcome, setOutcome] = createSignal<Outcome | null>(null);
  const programme = () => settings().programme ?? '';
  const idOf = (deadline: Deadline): string => entryId(programme(), deadline);
  const all = () => props.days.flatMap(({ deadlines }) => deadlines);
  const chosen = () => all().filter((deadline) => !leftOut().has(idOf(deadline)));
  const nothing = (): string | undefined => (chosen().length === 0 ? m.dates_calendar_choose() : undefined);
  const leave = (ids: readonly string[]): void => {
    setOutcome(null);
    setLeftOut(new Set(ids));
  };
  const choose = (deadline: Deadline, wanted: boolean): void => {
    const others = [...leftOut()].filter((id) => id !== idOf(deadline));
    leave(wanted ? others : [...others, idOf(deadline)]);
  };
  const save = async (): Promise<void> => {
    const entries = calendarEntries(chosen(), programme(), pack(), today());
    try {
      const { calendarFile } = await import('./calendar-file.ts');
      // Named after the day of the device's own clock, which is what its owner will look for.
      saveFile(`studiekompas-${Temporal.Now.plainDateISO().toString()}.ics`, 'text/calendar;charset=utf-8', calendarFile(entries, Temporal.Now.instant(), locale()));
      setOutcome('saved');
    } catch {
      setOutcome('failed');
    }
  };
  return (
    <Sheet
      open={props.open}
      onClose={() => {
        setOutcome(null);
        props.onClose();
      }}
      topic={m.dates_calendar_topic()}
      title={m.dates_calendar_question()}
      closeLabel={m.close()}
      actions={
        <Button kind="primary" wide icon={downloadIcon} unavailable={nothing()} onClick={() => void save()}>
          {m.dates_calendar_save({ count: chosen().length })}
        </Button>
      }
    >
      <div class={css['choices']}>
        <Text kind="prose">
          {m.dates_calendar_hint()} {props.incomplete ? m.dates_calendar_undated() : ''}
        </Text>
        <Disclosure summary={m.dates_calendar_which({ chosen: chosen().length, total: all().length })}>
          <For each={props.days}>
            {(day) => (
              <For each={day.deadlines}>
                {(deadline) => (
                  <Checkbox
                    label={dateName(deadline.id)}
                    hint={dayWords(day.date, today())}
                    checked={!leftOut().has(idOf(deadline))}
                    onChange={(wanted) => choose(deadline, wanted)}
                  />
                )}
              </For>
            )}
          </For>
          <ButtonRow>
            <Button kind="quiet" onClick={() => leave([])}>
              {m.dates_calendar_all()}
            </Button>
            <Button kind="quiet" onClick={() => leave(all().map(idOf))}>
              {m.dates_calendar_none()}
            </Button>
          </ButtonRow>
        </Disclosure>
      </div>
      <div role="status">
        <Show when={outcome()}>{(known) => <Text kind="prose">{known() === 'saved' ? m.dates_calendar_saved() : m.dates_calendar_failed()}</Text>}</Show>
      </div>
    </Sheet>
  );
};
