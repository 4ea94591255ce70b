import { For, Show } from 'solid-js';
import { SectionHead, Text } from '../../ui/index.ts';
import { formatList, m } from '../../i18n/index.ts';
import type { CourseUnit } from '../../model/index.ts';
import type { InstalledProgramme } from '../../guide/index.ts';
import { languageName } from './unit-words.ts';
import css from './Unit.module.css';

/** How a unit is evaluated, in which language it is taught, what it is called in the other: as the guide says it, and that it does not where it does not. */
export const UnitAbout = (props: { readonly unit: CourseUnit; readonly language: InstalledProgramme['language'] }) => {
  const otherLanguage = () => (props.language === 'nl' ? 'en' : 'nl');
  const languages = () => (props.unit.languages === undefined ? m.fiche_not_in_guide() : formatList(props.unit.languages.map(languageName), 'and'));
  return (
    <>
      <section>
        <SectionHead title={m.fiche_evaluation()} />
        <Show when={props.unit.evaluations} fallback={<Text kind="meta">{m.fiche_not_in_guide()}</Text>}>
          {(evaluations) => (
            <ul class={css['evaluations']}>
              <For each={evaluations()}>{(evaluation) => <li lang={props.language}>{evaluation}</li>}</For>
            </ul>
          )}
        </Show>
      </section>
      <dl class={css['about']}>
        <div>
          <dt>{m.fiche_languages()}</dt>
          <dd>{languages()}</dd>
        </div>
        <div>
          <dt>{otherLanguage() === 'en' ? m.fiche_title_english() : m.fiche_title_dutch()}</dt>
          <dd lang={props.unit.otherTitle === undefined ? undefined : otherLanguage()}>{props.unit.otherTitle ?? m.fiche_not_in_guide()}</dd>
        </div>
      </dl>
    </>
  );
};
