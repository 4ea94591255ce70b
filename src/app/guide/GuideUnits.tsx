import { createMemo, For, Show } from 'solid-js';
import { SectionHead, Text, UnitList } from '../../ui/index.ts';
import { formatPoints, m } from '../../i18n/index.ts';
import type { CourseUnit, Programme, UnitGroup } from '../../model/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { GuideUnit } from './GuideUnit.tsx';
import { groupBounds } from './unit-words.ts';

interface StagePart {
  readonly group: UnitGroup | null;
  readonly title: string | null;
  readonly units: readonly CourseUnit[];
}

interface StageList {
  readonly stage: number;
  readonly parts: readonly StagePart[];
}

/** The units of a programme per stage: what everybody takes, the free electives, then each group. */
const stagesOf = (programme: Programme, units: readonly CourseUnit[]): readonly StageList[] =>
  Array.from({ length: programme.stages }, (_, index) => {
    const own = units.filter((unit) => unit.stage === index + 1);
    const loose = own.filter((unit) => unit.group === undefined);
    const parts: readonly StagePart[] = [
      { group: null, title: null, units: loose.filter((unit) => unit.mandatory) },
      { group: null, title: m.guide_electives(), units: loose.filter((unit) => !unit.mandatory) },
      ...programme.groups.map((group) => ({ group, title: group.title, units: own.filter((unit) => unit.group === group.id) })),
    ];
    return { stage: index + 1, parts: parts.filter((part) => part.units.length > 0) };
  }).filter(({ parts }) => parts.length > 0);

const Part = (props: { readonly part: StagePart; readonly stage: number; readonly programme: string | undefined }) => (
  <section>
    <Show when={props.part.title}>
      {(title) => (
        <SectionHead level={3} quiet title={title()} right={props.part.group === null ? undefined : groupBounds(props.part.group)} />
      )}
    </Show>
    <UnitList label={props.part.title ?? m.stage_title({ stage: props.stage })}>
      <For each={props.part.units}>{(unit) => <GuideUnit unit={unit} programme={props.programme} />}</For>
    </UnitList>
  </section>
);

export interface GuideUnitsProps {
  readonly programme: Programme;
  readonly units: readonly CourseUnit[];
  /** Not the student's own programme: nothing of it is in the assessment. */
  readonly other: boolean;
}

/** Every unit of the programme, by stage and group. */
export const GuideUnits = (props: GuideUnitsProps) => {
  const { assessment } = useStudiekompas();
  const stages = createMemo(() => stagesOf(props.programme, props.units));
  const stagePoints = (stage: number): string | undefined => {
    const standing = props.other ? undefined : assessment()?.programme.stages.find((one) => one.stage === stage);
    return standing === undefined ? undefined : formatPoints(standing.points);
  };
  return (
    <Show when={stages().length > 0} fallback={<Text kind="prose">{m.guide_no_units()}</Text>}>
      <For each={stages()}>
        {(list) => (
          <section>
            <SectionHead title={m.stage_title({ stage: list.stage })} right={stagePoints(list.stage)} />
            <For each={list.parts}>{(part) => <Part part={part} stage={list.stage} programme={props.other ? props.programme.code : undefined} />}</For>
          </section>
        )}
      </For>
    </Show>
  );
};
