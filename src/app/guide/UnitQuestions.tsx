import { For, Show } from 'solid-js';
import { Button, SectionHead, Text } from '../../ui/index.ts';
import { m } from '../../i18n/index.ts';
import { setCorrection } from '../../dossier/index.ts';
import type { CourseUnit, UnitCorrection } from '../../model/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { isSettled } from './standing.ts';
import css from './Unit.module.css';

interface UnitQuestion {
  readonly ask: string;
  readonly where: string;
  readonly answer: (known: 'yes' | 'no') => UnitCorrection;
}

const questionsOf = (unit: CourseUnit): readonly UnitQuestion[] => {
  const words = { unit: unit.title };
  const tolerable: UnitQuestion = { ask: m.ask_tolerable(words), where: m.ask_tolerable_where(), answer: (known) => ({ tolerable: known }) };
  const resit: UnitQuestion = { ask: m.ask_resit(words), where: m.ask_resit_where(), answer: (known) => ({ resit: known }) };
  return [...(unit.tolerable === 'unknown' ? [tolerable] : []), ...(unit.resit === 'unknown' ? [resit] : [])];
};

/** What the guide does not say of this unit and the student can look up: answered with one tap. */
export const UnitQuestions = (props: { readonly unit: CourseUnit; readonly programme: string; readonly onAnswered: () => void }) => {
  const { make, assessment } = useStudiekompas();
  let list: HTMLUListElement | undefined;
  const answer = (correction: UnitCorrection): void => {
    if (make(setCorrection(props.programme, props.unit.code, correction)) !== null) return;
    props.onAnswered();
    // The question is gone with its buttons: on to the next one, else to the title.
    const next = list?.isConnected ? list.querySelector('button') : document.querySelector<HTMLElement>('#screen-title');
    next?.focus();
  };
  const questions = () => (isSettled(assessment(), props.unit.code) ? [] : questionsOf(props.unit));
  return (
    <Show when={questions().length > 0}>
      <section>
        <SectionHead title={m.fiche_questions()} />
        <ul
          class={css['questions']}
          ref={(element) => {
            list = element;
          }}
        >
          <For each={questions()}>
            {(question) => (
              <li class={css['question']}>
                <div>
                  <p class={css['ask']}>{question.ask}</p>
                  <Text kind="meta">{question.where}</Text>
                </div>
                <div class={css['answers']}>
                  <Button onClick={() => answer(question.answer('yes'))}>{m.yes()}</Button>
                  <Button onClick={() => answer(question.answer('no'))}>{m.no()}</Button>
                </div>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
};
