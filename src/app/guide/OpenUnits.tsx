import { createMemo, For, Show } from 'solid-js';
import { openOf, type OpenThing } from '../../guide/index.ts';
import { m } from '../../i18n/index.ts';
import type { CourseUnit } from '../../model/index.ts';
import { Disclosure, SectionHead, Text, UnitList } from '../../ui/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import css from './Guide.module.css';
import { GuideUnit } from './GuideUnit.tsx';
import { unknownWords } from './reading/unknown-words.ts';
import { isSettled } from './standing.ts';

/** In the order in which most hangs on it. */
const asked: readonly OpenThing[] = ['tolerable', 'resit', 'requirements', 'requirement-kind'];

interface Open {
  readonly what: OpenThing;
  readonly units: readonly CourseUnit[];
}

/** What the guide leaves open of the units that still matter, counted, each count leading to its units, where the student answers. */
export const OpenUnits = () => {
  const { chosen, assessment } = useStudiekompas();
  const open = createMemo((): readonly Open[] => {
    const units = (chosen()?.programme.units ?? []).filter(({ code }) => !isSettled(assessment(), code));
    return asked.map((what) => ({ what, units: units.filter((unit) => openOf(unit).includes(what)) })).filter((one) => one.units.length > 0);
  });
  return (
    <Show when={open().length > 0}>
      <section class={css['source']}>
        <SectionHead title={m.guide_open_title()} />
        <Text kind="meta">{m.guide_open_text()}</Text>
        <For each={open()}>
          {({ what, units }) => {
            const words = (): string => unknownWords({ what, of: 'units', count: units.length });
            return (
              <Disclosure summary={words()}>
                <UnitList label={words()}>
                  <For each={units}>{(unit) => <GuideUnit unit={unit} />}</For>
                </UnitList>
              </Disclosure>
            );
          }}
        </For>
      </section>
    </Show>
  );
};
