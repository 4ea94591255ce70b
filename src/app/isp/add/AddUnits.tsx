import { createMemo, For, Show, type JSX } from 'solid-js';
import { formatNumber, formatPoints, m } from '../../../i18n/index.ts';
import type { Programme, UnitCode } from '../../../model/index.ts';
import { addableUnits, groupChoices, mayAdd, type Finding, type GroupChoice } from '../../../rules/index.ts';
import { Announcer, Disclosure, EmptyState, SectionHead, Text, UnitList } from '../../../ui/index.ts';
import { indexUnits, searchUnits } from '../../guide/search.ts';
import { semesterWords } from '../../guide/unit-words.ts';
import { useStudiekompas } from '../../studiekompas.ts';
import type { OpenIsp } from '../open-isp.ts';
import css from './Add.module.css';
import { AddableRow } from './AddableRow.tsx';
import { AddFilters } from './AddFilters.tsx';
import type { AddAddress } from './address.ts';
import type { Adding } from './create-adding.ts';
import { othersOf, sectionsOf, shownUnits, type AddPart } from './sections.ts';

export interface AddUnitsProps {
  readonly open: OpenIsp;
  readonly programme: Programme;
  readonly adding: Adding;
  readonly address: AddAddress;
  readonly onAddress: (address: AddAddress) => void;
  /** To the why of a finding about a unit that is not in the draft, where the screen can show it. */
  readonly whyHref?: ((finding: Finding) => string) | undefined;
}

/** So many the same words are still read beside each unit; more are said once. */
const FEW = 3;

/** "3 van 6–9 sp gekozen", as far as the guide knows the bounds. */
export const chosenWords = ({ points, group: { min, max } }: GroupChoice): string => {
  if (min !== undefined && min === max) return m.isp_pick_chosen_of({ points: formatNumber(points), all: formatPoints(min) });
  if (min !== undefined && max !== undefined) return m.isp_pick_chosen_between({ points: formatNumber(points), min: formatNumber(min), max: formatPoints(max) });
  if (min !== undefined) return m.isp_pick_chosen_min({ points: formatNumber(points), min: formatPoints(min) });
  return max === undefined ? m.isp_pick_chosen({ points: formatPoints(points) }) : m.isp_pick_chosen_max({ points: formatNumber(points), max: formatPoints(max) });
};

const partTitle = (part: AddPart): string => {
  switch (part.kind) {
    case 'semester':
      return semesterWords(part.semester);
    case 'free':
      return m.guide_electives();
    case 'group':
      return part.choice.group.title;
  }
};

/** What is chosen of a group; nothing for what is in none. */
const partRight = (part: AddPart): JSX.Element => (part.kind === 'group' ? chosenWords(part.choice) : undefined);

/** The button that takes the place of one that goes when its unit is taken up. */
const nextButton = (row: HTMLElement | null | undefined, area: HTMLElement): HTMLElement | null => {
  const rows = [...area.querySelectorAll<HTMLElement>('li')];
  const at = row == null ? -1 : rows.indexOf(row);
  const next = rows[at + 1] ?? rows[at - 1];
  return next?.querySelector<HTMLElement>('button') ?? area.querySelector<HTMLElement>('input');
};

/** Everything of the guide that is not in the draft: search, filters, and the units by stage, semester and group. */
export const AddUnits = (props: AddUnitsProps) => {
  const { pack } = useStudiekompas();
  let area: HTMLDivElement | undefined;
  const addables = createMemo(() => new Map(addableUnits(pack(), props.programme, props.open.situation()).map((one) => [one.code, one])));
  const units = createMemo(() =>
    props.programme.units.flatMap((unit) => {
      const addable = addables().get(unit.code);
      return addable === undefined ? [] : [{ unit, may: mayAdd(addable) }];
    }),
  );
  const unsure = createMemo(() => units().flatMap(({ unit, may }) => (may === 'unknown' ? [unit.code] : [])));
  const choices = createMemo(() => groupChoices(props.programme, props.open.situation(), props.open.assessment()));
  const shown = createMemo(() => shownUnits(units(), choices(), props.address));
  const sections = createMemo(() => sectionsOf(props.programme, shown(), choices()));
  const query = () => props.address.zoek ?? '';
  const searching = () => query().trim() !== '';
  const index = createMemo(() => (searching() ? indexUnits(shown().map(({ unit }) => unit)) : null));
  const found = createMemo(() => {
    const ready = index();
    return ready === null ? [] : searchUnits(ready, query());
  });
  const marks = createMemo(() => new Map(found().map((one) => [one.unit.code, one])));

  const add = (code: UnitCode): void => {
    if (area === undefined) return;
    const row = document.activeElement?.closest('li');
    const inList = row instanceof HTMLElement && area.contains(row) ? row : null;
    const next = nextButton(inList, area);
    if (props.adding.add(code) && inList !== null) (next?.isConnected === true ? next : area.querySelector<HTMLElement>('input'))?.focus();
  };
  const Rows = (list: { readonly label: string; readonly codes: readonly UnitCode[]; readonly staged?: boolean }) => (
    <UnitList label={list.label}>
      <For each={list.codes}>
        {(code) => (
          <Show when={props.open.unitOf(code)}>
            {(unit) => (
              <AddableRow
                draft={props.open.isp().id}
                unit={unit()}
                unsure={unsure().length <= FEW && unsure().includes(code)}
                findings={addables().get(code)?.findings ?? []}
                found={marks().get(code)}
                staged={list.staged === true}
                whyHref={props.whyHref}
                onAdd={() => add(code)}
              />
            )}
          </Show>
        )}
      </For>
    </UnitList>
  );
  const none = () => (
    <Show when={units().length > 0} fallback={<Text kind="prose">{m.isp_pick_all_taken()}</Text>}>
      <EmptyState title={searching() ? m.guide_none({ query: query() }) : m.isp_pick_none()}>{m.isp_pick_none_text()}</EmptyState>
    </Show>
  );
  return (
    <div
      class={css['area']}
      ref={(element) => {
        area = element;
      }}
    >
      <AddFilters
        address={props.address}
        onChange={props.onAddress}
        stages={props.programme.stages}
        hasOthers={othersOf(choices()).size > 0}
        hasUnsure={unsure().length > 0}
      />
      <Show when={unsure().length > FEW}>
        <Text kind="meta">{m.isp_pick_silent({ count: unsure().length })}</Text>
      </Show>
      <Announcer message={props.adding.message()} />
      <Show
        when={!searching()}
        fallback={
          <Show when={found().length > 0} fallback={none()}>
            <p class={css['count']} role="status">
              {m.guide_found({ count: found().length })}
            </p>
            <Rows label={m.guide_found({ count: found().length })} codes={found().map((one) => one.unit.code)} staged />
          </Show>
        }
      >
        <Show when={shown().length > 0} fallback={none()}>
          <For each={sections().stages.map(({ stage }) => stage)}>
            {(stage) => {
              const parts = () => sections().stages.find((one) => one.stage === stage)?.parts ?? [];
              return (
                <section>
                  <SectionHead title={m.stage_title({ stage })} />
                  <For each={parts().map(partTitle)}>
                    {(title, at) => (
                      <Show when={parts()[at()]}>
                        {(part) => (
                          <section>
                            <SectionHead level={3} quiet title={title} right={partRight(part())} />
                            <Rows label={`${m.stage_title({ stage })}, ${title}`} codes={part().codes} />
                          </section>
                        )}
                      </Show>
                    )}
                  </For>
                </section>
              );
            }}
          </For>
          <Show when={sections().held.length > 0}>
            <Disclosure summary={m.isp_pick_held({ count: sections().held.length })}>
              <Text kind="meta">{m.isp_pick_held_text()}</Text>
              <Rows label={m.isp_pick_held({ count: sections().held.length })} codes={sections().held} staged />
            </Disclosure>
          </Show>
        </Show>
      </Show>
    </div>
  );
};
