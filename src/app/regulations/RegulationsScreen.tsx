import { createMemo, createSignal, For, Show, untrack } from 'solid-js';
import { ButtonLink, Chip, Chips, EmptyState, Link, Screen, SearchField, Text } from '../../ui/index.ts';
import { formatNumber, locale, m } from '../../i18n/index.ts';
import type { RegulationsPart } from '../../model/index.ts';
import { addressWith } from '../shell/address.ts';
import type { RegulationsAddress } from './address.ts';
import { countCoverage, onlyWith, type CoverageKind } from './contents.ts';
import { createRegulations, RegulationsContext, useRegulations } from './create-regulations.ts';
import { Hits } from './Hits.tsx';
import { kindWords } from './kind-words.ts';
import { NoRegulations, OtherSchool } from './OtherSchool.tsx';
import { Parts } from './Parts.tsx';
import css from './Regulations.module.css';
import { indexRegulations, type RegulationsIndex } from './search.ts';

export interface RegulationsScreenProps {
  /** What the address says when the screen opens. */
  readonly address: RegulationsAddress;
  /** Keeps in the address what is searched for and opened, so that the way back leads to it. */
  readonly onChange: (address: RegulationsAddress) => void;
}

type Filter = NonNullable<RegulationsAddress['toon']>;

const kinds: Readonly<Record<Filter, CoverageKind>> = { berekend: 'computed', beslist: 'explained' };
const filters: readonly Filter[] = ['berekend', 'beslist'];

/** More hits than this do not help: a longer query does. */
const MOST_HITS = 40;
/** One letter stands in everything. */
const SHORTEST_QUERY = 2;

/** An index that is built with the first search, and anew when the language or the pack changes. */
const createIndex = (parts: () => readonly RegulationsPart[]) => {
  const { pack } = useRegulations();
  const latest = createMemo(() => {
    const [now, numbers] = [parts(), pack()];
    locale();
    let built: RegulationsIndex | undefined;
    return () => (built ??= untrack(() => indexRegulations(now, numbers)));
  });
  return () => latest()();
};

const NothingFound = (props: { readonly query: string }) => (
  <EmptyState
    title={m.rules_none({ query: props.query })}
    actions={<ButtonLink href={addressWith('/vragen', { zoek: props.query })}>{m.rules_to_answers_query()}</ButtonLink>}
  >
    {m.rules_none_text()}
  </EmptyState>
);

const Contents = (props: RegulationsScreenProps & { readonly parts: readonly RegulationsPart[] }) => {
  const [address, setAddress] = createSignal<RegulationsAddress>(untrack(() => props.address));
  const change = (next: RegulationsAddress): void => {
    setAddress(next);
    props.onChange(next);
  };
  const query = () => address().zoek ?? '';
  const type = (typed: string): void => {
    const { zoek: _, ...rest } = address();
    change(typed === '' ? rest : { ...rest, zoek: typed });
  };
  const filter = (toon: Filter, on: boolean): void => {
    const { toon: _, ...rest } = address();
    change(on ? { ...rest, toon } : rest);
  };
  const showPart = (deel: string | undefined): void => {
    const { deel: _, ...rest } = address();
    change(deel === undefined ? rest : { ...rest, deel });
  };
  const kind = (): CoverageKind | undefined => {
    const { toon } = address();
    return toon === undefined ? undefined : kinds[toon];
  };
  const searching = createMemo(() => query().trim().length >= SHORTEST_QUERY);
  const index = createIndex(() => props.parts);
  const found = createMemo(() => (searching() ? index().search(query(), kind()) : []));
  const counts = createMemo(() => countCoverage(props.parts));
  const totals = () => ({
    total: formatNumber(counts().total),
    computed: formatNumber(counts().computed),
    explained: formatNumber(counts().explained),
    none: formatNumber(counts()['no-decision']),
  });
  return (
    <>
      <div class={css['find']}>
        <SearchField label={m.rules_search()} placeholder={m.rules_search()} clearLabel={m.guide_clear()} value={query()} onInput={type} />
        <Chips label={m.rules_filter()}>
          <For each={filters}>
            {(one) => <Chip label={kindWords(kinds[one])} pressed={address().toon === one} onPress={(on) => filter(one, on)} />}
          </For>
        </Chips>
        <p class={css['count']} role="status">
          <Show when={searching()}>
            <span>{m.rules_found({ count: found().length })}</span>
            <span>{found().length > MOST_HITS ? m.rules_found_first({ shown: MOST_HITS }) : m.guide_searched({ count: totals().total })}</span>
          </Show>
        </p>
      </div>
      <Show
        when={searching()}
        fallback={
          <>
            <Parts parts={onlyWith(props.parts, kind())} open={address().deel} onOpen={showPart} />
            <div class={css['foot']}>
              <Text kind="meta">{m.rules_counts(totals())}</Text>
            </div>
          </>
        }
      >
        <Show when={found().length > 0} fallback={<NothingFound query={query()} />}>
          <Hits label={m.rules_found({ count: found().length })} hits={found().slice(0, MOST_HITS)} />
        </Show>
      </Show>
    </>
  );
};

/** The regulations in plain words, part by part; searched while typing; and what the app does with each article. */
export const RegulationsScreen = (props: RegulationsScreenProps) => {
  const regulations = createRegulations(() => props.address.reglement);
  return (
    <RegulationsContext.Provider value={regulations}>
      <Show when={regulations.parts()}>
        {(known) => (
          <Screen title={m.rules_title()} meta={<span lang="nl">{regulations.pack().title}</span>}>
            <Show when={known().length > 0} fallback={<NoRegulations />}>
              <Show when={regulations.other() === undefined} fallback={<OtherSchool />}>
                <div class={css['intro']}>
                  <Text kind="prose">{m.rules_intro()}</Text>
                  <Link class={css['toAnswers']} href="/vragen">
                    {m.rules_to_answers()}
                  </Link>
                </div>
              </Show>
              <Contents address={props.address} onChange={(address) => props.onChange(address)} parts={known()} />
            </Show>
          </Screen>
        )}
      </Show>
    </RegulationsContext.Provider>
  );
};
