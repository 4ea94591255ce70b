import { For, Show } from 'solid-js';
import { SectionHead, Text, UnitList, UnitRow } from '../../ui/index.ts';
import { formatNumber, m } from '../../i18n/index.ts';
import type { CourseUnit, LearningActivity } from '../../model/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { answerWords } from '../words/values.ts';

/** Whether a part can be taken again, where that differs from the whole or the whole does not say. */
const resitWords = (part: LearningActivity, unit: CourseUnit): string | undefined =>
  part.resit === unit.resit ? undefined : `${m.fiche_resit()}: ${answerWords(part.resit)}`;

/** The parts of a unit with their points, and how its mark follows from them. */
export const UnitParts = (props: { readonly unit: CourseUnit; readonly silent: boolean }) => {
  const { pack } = useStudiekompas();
  return (
    <section>
      <SectionHead title={m.fiche_parts()} />
      <Show
        when={props.unit.activities.length > 0}
        fallback={<Text kind="meta">{props.silent ? m.fiche_not_in_guide() : m.fiche_parts_none()}</Text>}
      >
        <UnitList label={m.fiche_parts()}>
          <For each={props.unit.activities}>
            {(part) => (
              <UnitRow
                name={part.title === '' ? part.id : part.title}
                meta={resitWords(part, props.unit)}
                points={formatNumber(part.points)}
                unit={m.points_unit()}
              />
            )}
          </For>
        </UnitList>
        <Text kind="meta">
          {props.unit.calculation === 'own' ? m.fiche_parts_own() : m.fiche_parts_weighted({ low: String(pack().marks.partPullsDown.value) })}
        </Text>
      </Show>
    </section>
  );
};
