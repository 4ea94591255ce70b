import { For, Show } from 'solid-js';
import { formatYear, m } from '../../i18n/index.ts';
import type { Missing, Question } from '../../rules/index.ts';
import { ButtonLink, Disclosure } from '../../ui/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { missingWords } from '../why/missing-words.ts';
import css from './Questions.module.css';
import { aboutUnit, UnitQuestion } from './UnitQuestion.tsx';

const where = (missing: Missing): string => {
  switch (missing.what) {
    case 'result':
    case 'publication':
    case 'resit-registration':
    case 'unit-value':
    case 'enrolment-value':
      return `/dossier/${missing.year}`;
    case 'unit-not-in-guide':
    case 'tolerable':
    case 'resit':
    case 'requirement':
      return `/gids/${encodeURIComponent(missing.unit)}`;
    case 'work-track':
      return '/gids';
    case 'learning-credit':
    case 'student-value':
    case 'today':
      return '/dossier';
  }
};

const OtherQuestion = (props: { readonly missing: Missing }) => {
  const { pack, unitName } = useStudiekompas();
  return (
    <div class={css['question']}>
      <p class={css['where']}>{missingWords(props.missing, pack(), unitName)}</p>
      <ButtonLink kind="quiet" href={where(props.missing)}>
        {m.ask_unit_action()}
      </ButtonLink>
    </div>
  );
};

/** More than this at once is a form, not a question. */
const AT_ONCE = 2;

/** Marks that are missing, by year: asked together, since they are entered together. */
const missingMarks = (questions: readonly Question[]): readonly { readonly year: number; readonly count: number }[] => {
  const years = questions.flatMap(({ missing }) => (missing.what === 'result' ? [missing.year] : []));
  return [...new Set(years)].map((year) => ({ year, count: years.filter((other) => other === year).length }));
};

const MissingMarks = (props: { readonly year: number; readonly count: number }) => (
  <div class={css['question']}>
    <p class={css['where']}>{m.ask_results({ count: props.count, year: formatYear(props.year) })}</p>
    <ButtonLink kind="quiet" href={`/dossier/${props.year}`}>
      {m.dossier_enter_marks()}
    </ButtonLink>
  </div>
);

const Items = (props: { readonly questions: readonly Question[] }) => (
  <For each={props.questions}>
    {({ missing }) => (
      <li class={css['item']}>
        <Show when={aboutUnit(missing)} fallback={<OtherQuestion missing={missing} />}>
          {(known) => <UnitQuestion missing={known()} />}
        </Show>
      </li>
    )}
  </For>
);

/** What the student can answer or look up that would settle a figure, each answered in place where one tap is enough. */
export const Questions = (props: { readonly questions: readonly Question[] }) => {
  const single = () => props.questions.filter(({ missing }) => missing.what !== 'result');
  return (
    <Show when={props.questions.length > 0}>
      <section class={css['questions']}>
        <h2 class={css['title']}>{m.ask_title()}</h2>
        <ul class={css['list']}>
          <For each={missingMarks(props.questions)}>
            {(marks) => (
              <li class={css['item']}>
                <MissingMarks {...marks} />
              </li>
            )}
          </For>
          <Items questions={single().slice(0, AT_ONCE)} />
        </ul>
        <Show when={single().length > AT_ONCE}>
          <Disclosure summary={m.ask_more({ count: single().length - AT_ONCE })}>
            <ul class={css['list']}>
              <Items questions={single().slice(AT_ONCE)} />
            </ul>
          </Disclosure>
        </Show>
      </section>
    </Show>
  );
};
