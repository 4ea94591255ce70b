import { For, Show } from 'solid-js';
import { SectionHead, Text, UnitList, UnitRow } from '../../ui/index.ts';
import { formatNumber, m } from '../../i18n/index.ts';
import type { CourseUnit } from '../../model/index.ts';
import { useStudiekompas } from '../studiekompas.ts';

/** The parts of a unit, and how its mark follows from them. */
export const UnitParts = (props: { readonly unit: CourseUnit }) => {
  const { pack } = useStudiekompas();
  return (
    <Show when={props.unit.activities.length > 0}>
      <section>
        <SectionHead title={m.fiche_parts()} />
        <UnitList label={m.fiche_parts()}>
          <For each={props.unit.activities}>
            {(part) => <UnitRow name={part.title === '' ? part.id : part.title} points={formatNumber(part.points)} unit={m.points_unit()} />}
          </For>
        </UnitList>
        <Text kind="meta">
          {props.unit.calculation === 'own' ? m.fiche_parts_own() : m.fiche_parts_weighted({ low: String(pack().marks.partPullsDown.value) })}
        </Text>
      </section>
    </Show>
  );
};
