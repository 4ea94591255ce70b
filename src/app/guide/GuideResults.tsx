import { createMemo, For, Show } from 'solid-js';
import { Highlight, SectionHead, Text, UnitList, UnitRow } from '../../ui/index.ts';
import { formatNumber, m } from '../../i18n/index.ts';
import type { CourseUnit } from '../../model/index.ts';
import type { Found } from '../../search/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { unitAddress } from './address.ts';
import { GuideUnit, isByOtherTitle } from './GuideUnit.tsx';
import type { Answer, FoundElsewhere, FoundUnits } from './search-service.ts';

const programmeWords = ({ programmes }: FoundElsewhere): string => {
  const [first, ...more] = programmes;
  return more.length === 0 ? (first?.title ?? '') : m.guide_programme_and_more({ programme: first?.title ?? '', count: more.length });
};

/** A unit of another programme on this device. */
const Elsewhere = (props: { readonly found: FoundElsewhere }) => (
  <UnitRow
    name={<Highlight text={props.found.unit.title} ranges={props.found.title} />}
    href={unitAddress(props.found.unit.code, props.found.programmes[0]?.code)}
    points={formatNumber(props.found.unit.points)}
    unit={m.points_unit()}
    meta={
      <>
        <Show when={isByOtherTitle(props.found)}>
          <Highlight text={props.found.unit.otherTitle ?? ''} ranges={props.found.otherTitle} />
          {', '}
        </Show>
        {programmeWords(props.found)}
        {', '}
        <Highlight text={props.found.unit.code} ranges={props.found.code} />
      </>
    }
  />
);

const Rest = (props: { readonly of: FoundUnits<unknown> }) => (
  <Show when={props.of.count > props.of.shown.length}>
    <Text kind="meta">{m.guide_found_first({ shown: formatNumber(props.of.shown.length), count: formatNumber(props.of.count) })}</Text>
  </Show>
);

interface OwnFound {
  readonly unit: CourseUnit;
  readonly found: Found;
}

/** What a search found: the student's own programme first, then the other programmes on this device. */
export const GuideResults = (props: { readonly answer: Answer }) => {
  const { chosen } = useStudiekompas();
  const units = createMemo(() => new Map(chosen()?.programme.units.map((unit) => [unit.code, unit])));
  // By code, so that a row that stays is not drawn anew: it may have the focus.
  const own = createMemo(
    (): ReadonlyMap<string, OwnFound> =>
      new Map(
        props.answer.own.shown.flatMap((found) => {
          const unit = units().get(found.unit.code);
          return unit === undefined ? [] : [[unit.code, { unit, found }] as const];
        }),
      ),
  );
  const others = createMemo(() => new Map(props.answer.others.shown.map((found) => [found.unit.code, found])));
  return (
    <>
      <Show when={own().size > 0}>
        <UnitList label={m.guide_found({ count: props.answer.own.count })}>
          <For each={[...own().keys()]}>
            {(code) => <Show when={own().get(code)}>{(one) => <GuideUnit unit={one().unit} found={one().found} />}</Show>}
          </For>
        </UnitList>
        <Rest of={props.answer.own} />
      </Show>
      <Show when={props.answer.others.count > 0}>
        <section>
          <SectionHead quiet title={m.guide_elsewhere()} right={formatNumber(props.answer.others.count)} />
          <UnitList label={m.guide_elsewhere()}>
            <For each={[...others().keys()]}>{(code) => <Show when={others().get(code)}>{(found) => <Elsewhere found={found()} />}</Show>}</For>
          </UnitList>
          <Rest of={props.answer.others} />
        </section>
      </Show>
    </>
  );
};
