import { createMemo, For, Show } from 'solid-js';
import type { EnrolmentPlace } from '../../dossier/index.ts';
import { m } from '../../i18n/index.ts';
import type { Enrolment, ExamPeriod } from '../../model/index.ts';
import { ButtonLink, Card, Stack, Text } from '../../ui/index.ts';
import { PublicationField } from './PublicationField.tsx';
import css from './YearDone.module.css';

export interface YearDoneProps {
  readonly place: EnrolmentPlace;
  readonly published: Enrolment['published'];
  /** Exam periods whose publication is still to be asked. */
  readonly ask: readonly ExamPeriod[];
  /** Some units get their mark later. */
  readonly later: boolean;
  /** There are tolerable marks to decide about. */
  readonly decide: boolean;
  readonly ref: (title: HTMLElement) => void;
}

/** Nothing is left to enter now: what is still asked, and where to go on. */
export const YearDone = (props: YearDoneProps) => {
  // A question that was answered stays, so that the answer can be seen and changed.
  const asked = createMemo((before: readonly ExamPeriod[]) => [...new Set([...before, ...props.ask])].toSorted((a, b) => a - b), []);
  return (
    <Card>
      <Stack>
        <div>
          <h2 class={css['title']} tabindex="-1" ref={(element) => props.ref(element)}>
            {props.later ? m.dossier_done_later() : m.pad_all_done()}
          </h2>
          <Text kind="prose">{props.decide ? m.dossier_done_decide() : m.dossier_done_standing()}</Text>
        </div>
        <Show when={asked().length > 0}>
          <section class={css['ask']}>
            <h3 class={css['question']}>{m.dossier_published_missing()}</h3>
            <Text kind="meta">{m.dossier_published_missing_text()}</Text>
            <For each={asked()}>{(period) => <PublicationField place={props.place} period={period} value={props.published[period]} />}</For>
          </section>
        </Show>
        <Show
          when={props.decide}
          fallback={
            <ButtonLink kind="primary" wide href="/">
              {m.dossier_done_today()}
            </ButtonLink>
          }
        >
          <ButtonLink kind="primary" wide href="/wat-als">
            {m.decide_compare()}
          </ButtonLink>
        </Show>
      </Stack>
    </Card>
  );
};
