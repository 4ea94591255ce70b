import { createMemo, createSignal, For, Show, untrack } from 'solid-js';
import { ButtonLink, Chip, Chips, EmptyState, Screen, SearchField, Text, UnitList } from '../../ui/index.ts';
import { formatNumber, formatYear, m } from '../../i18n/index.ts';
import type { CourseUnit } from '../../model/index.ts';
import { useStudiekompas, type ChosenProgramme } from '../studiekompas.ts';
import type { GuideAddress } from './address.ts';
import css from './Guide.module.css';
import { GuideSource } from './GuideSource.tsx';
import { GuideUnit } from './GuideUnit.tsx';
import { GuideUnits } from './GuideUnits.tsx';
import { ProgrammesHere } from './ProgrammesHere.tsx';
import { indexUnits, searchUnits } from './search.ts';

export interface GuideScreenProps {
  /** What the address says when the screen opens. */
  readonly address: GuideAddress;
  /** Keeps in the address what is searched for, so that the way back leads to it. */
  readonly onSearch: (address: GuideAddress) => void;
}

type SemesterFilter = NonNullable<GuideAddress['semester']>;

const semesterChips = (): readonly { readonly value: SemesterFilter; readonly label: string }[] => [
  { value: '1', label: m.guide_semester_1() },
  { value: '2', label: m.guide_semester_2() },
  { value: 'year', label: m.guide_semester_year() },
];

const Units = (props: GuideScreenProps & { readonly chosen: ChosenProgramme }) => {
  const [address, setAddress] = createSignal<GuideAddress>(untrack(() => props.address));
  const change = (next: GuideAddress): void => {
    setAddress(next);
    props.onSearch(next);
  };
  const query = () => address().zoek ?? '';
  const type = (typed: string): void => {
    const { zoek: _, ...rest } = address();
    change(typed === '' ? rest : { ...rest, zoek: typed });
  };
  const filter = (semester: SemesterFilter, on: boolean): void => {
    const { semester: _, ...rest } = address();
    change(on ? { ...rest, semester } : rest);
  };
  const units = createMemo((): readonly CourseUnit[] => {
    const wanted = address().semester;
    const all = props.chosen.programme.units;
    return wanted === undefined ? all : all.filter((unit) => String(unit.semester) === wanted);
  });
  const index = createMemo(() => indexUnits(units()));
  const found = createMemo(() => searchUnits(index(), query()));
  const searching = () => query().trim() !== '';
  const none = () => (
    <EmptyState title={m.guide_none({ query: query() })}>{m.guide_search_again()}</EmptyState>
  );
  return (
    <>
      <div class={css['find']}>
        <SearchField label={m.guide_search()} placeholder={m.guide_search()} clearLabel={m.guide_clear()} value={query()} onInput={type} />
        <Chips label={m.guide_semester_filter()}>
          <For each={semesterChips()}>
            {(chip) => <Chip label={chip.label} pressed={address().semester === chip.value} onPress={(on) => filter(chip.value, on)} />}
          </For>
        </Chips>
        <p class={css['count']} role="status">
          <Show when={searching()}>
            <span>{m.guide_found({ count: found().length })}</span>
            <span>{m.guide_searched({ count: formatNumber(units().length) })}</span>
          </Show>
        </p>
      </div>
      <Show when={searching()} fallback={<GuideUnits programme={props.chosen.programme} units={units()} />}>
        <Show when={found().length > 0} fallback={none()}>
          <UnitList label={m.guide_found({ count: found().length })}>
            <For each={found()}>{(one) => <GuideUnit unit={one.unit} found={one} />}</For>
          </UnitList>
        </Show>
      </Show>
    </>
  );
};

/** No programme on the screen: none chosen yet, or its guide is gone from this device. */
const NoProgramme = (props: { readonly lost: boolean }) => (
  <EmptyState
    title={props.lost ? m.guide_lost() : m.guide_none_chosen()}
    actions={
      <ButtonLink kind="primary" href={props.lost ? '/start/opleiding' : '/start'}>
        {props.lost ? m.settings_programme_change() : m.guide_choose_programme()}
      </ButtonLink>
    }
  >
    {props.lost ? m.guide_lost_text() : m.guide_none_chosen_text()}
  </EmptyState>
);

/** The programme guide: search while typing, the units by stage and group, where the guide comes from, other programmes. */
export const GuideScreen = (props: GuideScreenProps) => {
  const { chosen, settings } = useStudiekompas();
  const guide = () => {
    const ground = chosen()?.ground;
    return ground?.kind === 'guide' ? ground.guide : undefined;
  };
  const meta = () => {
    const programme = chosen()?.programme.title;
    if (programme === undefined) return undefined;
    const known = guide();
    return m.guide_meta({ programme, year: known === undefined ? m.guide_own_programme() : formatYear(known.academicYear) });
  };
  return (
    <Screen title={m.guide_title()} meta={meta()}>
      <Show when={chosen()} fallback={<NoProgramme lost={settings().programme !== null} />}>
        {(known) => <Units chosen={known()} address={props.address} onSearch={props.onSearch} />}
      </Show>
      <Show when={guide()}>{(known) => <GuideSource guide={known()} />}</Show>
      <Show when={guide() === undefined && chosen() !== null}>
        <Text kind="meta">{m.guide_own_programme()}</Text>
      </Show>
      <ProgrammesHere />
    </Screen>
  );
};
