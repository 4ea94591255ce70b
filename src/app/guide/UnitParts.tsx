import { For, Show } from 'solid-js';
import { SectionHead, Text, UnitList, UnitRow, Why } from '../../ui/index.ts';
import { formatNumber, m } from '../../i18n/index.ts';
import type { CourseUnit } from '../../model/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { useWhyAddress } from '../why/address.ts';
import { topics } from '../why/topics.ts';

/** The parts of a unit, how its mark follows from them, and the way into the student's own result. */
export const UnitParts = (props: { readonly unit: CourseUnit }) => {
  const { pack, assessment } = useStudiekompas();
  const whyAddress = useWhyAddress();
  const taken = () => assessment()?.units[props.unit.code] !== undefined;
  const why = () => <Why label={m.why()} about={m.why_title_result()} href={whyAddress(topics.unit(props.unit.code))} />;
  return (
    <Show when={props.unit.activities.length > 0 || taken()}>
      <section>
        <SectionHead
          title={props.unit.activities.length > 0 ? m.fiche_parts() : m.why_title_result()}
          right={taken() ? why() : undefined}
        />
        <Show when={props.unit.activities.length > 0}>
          <UnitList label={m.fiche_parts()}>
            <For each={props.unit.activities}>
              {(part) => <UnitRow name={part.title === '' ? part.id : part.title} points={formatNumber(part.points)} unit={m.points_unit()} />}
            </For>
          </UnitList>
          <Text kind="meta">
            {props.unit.calculation === 'own' ? m.fiche_parts_own() : m.fiche_parts_weighted({ low: String(pack().marks.partPullsDown.value) })}
          </Text>
        </Show>
      </section>
    </Show>
  );
};
