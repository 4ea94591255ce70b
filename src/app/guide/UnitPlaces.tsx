import { createMemo, For, Show } from 'solid-js';
import { SectionHead, Text, UnitList, UnitRow } from '../../ui/index.ts';
import { m } from '../../i18n/index.ts';
import type { CourseUnit } from '../../model/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { unitAddress } from './address.ts';
import { createPlaces, sharedSearcher, tellOwn } from './create-guide-search.ts';
import type { Place } from './search-service.ts';

export interface UnitPlacesProps {
  readonly unit: CourseUnit;
  readonly programme: string;
  /** The guide does not say which units are identical. */
  readonly silent: boolean;
}

const titleOf = ({ title, code }: Place): string => (title === code ? code : `${title}, ${code}`);

/** In which other programmes on this device a unit stands, and the units that are identical to it. */
export const UnitPlaces = (props: UnitPlacesProps) => {
  const { chosen } = useStudiekompas();
  const searcher = sharedSearcher();
  tellOwn(searcher, chosen);
  const places = createPlaces(searcher, () => ({ programme: props.programme, code: props.unit.code, identicalTo: props.unit.identicalTo }));
  const href = (place: Place): string => unitAddress(place.code, place.programme.code === chosen()?.programme.code ? undefined : place.programme.code);
  const same = createMemo(() => (places() ?? []).filter((place) => place.as === 'same'));
  const identical = createMemo(() => (places() ?? []).filter((place) => place.as === 'identical'));
  /** Named by the guide, and in no guide on this device. */
  const unseen = createMemo(() => {
    const seen = new Set(identical().map(({ code }) => code));
    return props.unit.identicalTo.filter((code) => !seen.has(code));
  });
  return (
    <>
      <section>
        <SectionHead title={m.fiche_identical()} />
        <Show
          when={identical().length + unseen().length > 0}
          fallback={<Text kind="meta">{props.silent ? m.fiche_not_in_guide() : m.fiche_identical_none()}</Text>}
        >
          <UnitList label={m.fiche_identical()}>
            <For each={identical()}>{(place) => <UnitRow name={titleOf(place)} meta={place.programme.title} href={href(place)} />}</For>
            <For each={unseen()}>{(code) => <UnitRow name={code} meta={m.fiche_identical_unseen()} />}</For>
          </UnitList>
        </Show>
      </section>
      <section>
        <SectionHead title={m.fiche_elsewhere()} />
        <Show when={same().length > 0} fallback={<Text kind="meta">{m.fiche_elsewhere_none()}</Text>}>
          <UnitList label={m.fiche_elsewhere()}>
            <For each={same()}>{(place) => <UnitRow name={place.programme.title} href={href(place)} />}</For>
          </UnitList>
        </Show>
      </section>
    </>
  );
};
