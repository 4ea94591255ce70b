import { For, Show } from 'solid-js';
import { m } from '../../i18n/index.ts';
import { type EditResult, setCorrection } from '../../dossier/index.ts';
import type { Missing, Question } from '../../rules/index.ts';
import { Button, ButtonLink } from '../../ui/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { missingWords } from '../why/missing-words.ts';
import css from './Questions.module.css';

type AboutUnit = Extract<Missing, { what: 'tolerable' | 'resit' }>;

const aboutUnit = (missing: Missing): AboutUnit | undefined =>
  missing.what === 'tolerable' || missing.what === 'resit' ? missing : undefined;

const UnitQuestion = (props: { readonly missing: AboutUnit }) => {
  const { settings, unitName, make } = useStudiekompas();
  const words = () => ({ unit: unitName(props.missing.unit) });
  const answer = (known: 'yes' | 'no'): EditResult =>
    setCorrection(settings().programme ?? '', props.missing.unit, props.missing.what === 'tolerable' ? { tolerable: known } : { resit: known });
  return (
    <li class={css['question']}>
      <p class={css['ask']}>{props.missing.what === 'tolerable' ? m.ask_tolerable(words()) : m.ask_resit(words())}</p>
      <p class={css['where']}>{props.missing.what === 'tolerable' ? m.ask_tolerable_where() : m.ask_resit_where()}</p>
      <div class={css['answers']}>
        <Button onClick={() => make(answer('yes'))}>{m.yes()}</Button>
        <Button onClick={() => make(answer('no'))}>{m.no()}</Button>
      </div>
    </li>
  );
};

const where = (missing: Missing): string => {
  switch (missing.what) {
    case 'result':
    case 'publication':
      return `/dossier/${missing.year}`;
    case 'unit-not-in-guide':
    case 'tolerable':
    case 'resit':
    case 'requirement':
      return `/gids/${encodeURIComponent(missing.unit)}`;
    case 'learning-credit':
    case 'today':
      return '/dossier';
  }
};

const OtherQuestion = (props: { readonly missing: Missing }) => {
  const { pack, unitName } = useStudiekompas();
  return (
    <li class={css['question']}>
      <p class={css['where']}>{missingWords(props.missing, pack(), unitName)}</p>
      <ButtonLink kind="quiet" href={where(props.missing)}>
        {m.ask_unit_action()}
      </ButtonLink>
    </li>
  );
};

/** What the student can answer or look up that would settle a figure, each answered in place where one tap is enough. */
export const Questions = (props: { readonly questions: readonly Question[] }) => (
  <Show when={props.questions.length > 0}>
    <section class={css['questions']}>
      <h2 class={css['title']}>{m.ask_title()}</h2>
      <ul class={css['list']}>
        <For each={props.questions}>
          {({ missing }) => (
            <Show when={aboutUnit(missing)} fallback={<OtherQuestion missing={missing} />}>
              {(known) => <UnitQuestion missing={known()} />}
            </Show>
          )}
        </For>
      </ul>
    </section>
  </Show>
);
