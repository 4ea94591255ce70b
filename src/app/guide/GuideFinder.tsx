import { createMemo, createSignal, createEffect, For, type JSX, on, Show, untrack } from 'solid-js';
import { Chip, Chips, EmptyState, SearchField } from '../../ui/index.ts';
import { formatNumber, m } from '../../i18n/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import type { GuideAddress } from './address.ts';
import { arrowsThrough } from './arrow-keys.ts';
import { createFound, sharedSearcher, tellOwn } from './create-guide-search.ts';
import css from './Guide.module.css';
import { GuideResults } from './GuideResults.tsx';
import type { Answer, Question } from './search-service.ts';

export interface GuideFinderProps {
  /** What the address says. */
  readonly address: GuideAddress;
  /** Keeps in the address what is searched for, so that the way back leads to it. */
  readonly onSearch: (address: GuideAddress) => void;
  /** What stands there while nothing is searched for, and until the first answer. */
  readonly children: (semester: GuideAddress['semester']) => JSX.Element;
}

type SemesterFilter = NonNullable<GuideAddress['semester']>;

const semesterChips = (): readonly { readonly value: SemesterFilter; readonly label: string }[] => [
  { value: '1', label: m.guide_semester_1() },
  { value: '2', label: m.guide_semester_2() },
  { value: 'year', label: m.guide_semester_year() },
];

const foundWords = ({ own, others }: Answer): string =>
  others.count === 0 ? m.guide_found({ count: own.count }) : m.guide_found_with({ own: m.guide_found({ count: own.count }), others: m.guide_found_elsewhere({ count: others.count }) });

/** Search while typing over every guide on this device, the student's own programme first. */
export const GuideFinder = (props: GuideFinderProps) => {
  const { chosen } = useStudiekompas();
  const [typed, setTyped] = createSignal<Pick<GuideAddress, 'zoek' | 'semester'>>(untrack(() => props.address));
  // Another guide is opened by a link: what was searched for is what its address says.
  createEffect(on(() => props.address.opleiding, () => setTyped(untrack(() => props.address)), { defer: true }));
  const change = ({ zoek, semester }: { readonly zoek: string | undefined; readonly semester: SemesterFilter | undefined }): void => {
    const next = { ...(zoek === undefined || zoek === '' ? {} : { zoek }), ...(semester === undefined ? {} : { semester }) };
    const { opleiding } = props.address;
    setTyped(next);
    props.onSearch(opleiding === undefined ? next : { ...next, opleiding });
  };
  const query = () => typed().zoek ?? '';
  const question = createMemo((): Question | null => (query().trim() === '' ? null : { query: query(), semester: typed().semester }));
  const searcher = sharedSearcher();
  tellOwn(searcher, chosen);
  const answer = createFound(searcher, question);
  // Only what answers the letters that stand there can say that there is nothing.
  const none = () => {
    const found = answer();
    return found !== null && found.own.count + found.others.count === 0 && found.query === query() ? found : null;
  };
  return (
    <div class={css['finder']} ref={arrowsThrough}>
      <search class={css['find']}>
        <SearchField
          label={m.guide_search()}
          placeholder={m.guide_search()}
          clearLabel={m.guide_clear()}
          value={query()}
          aria-describedby="guide-search-keys"
          onInput={(zoek) => change({ zoek, semester: typed().semester })}
        />
        <p id="guide-search-keys" class="u-hidden">
          {m.guide_search_keys()}
        </p>
        <Chips label={m.guide_semester_filter()}>
          <For each={semesterChips()}>
            {(chip) => (
              <Chip label={chip.label} pressed={typed().semester === chip.value} onPress={(isOn) => change({ zoek: query(), semester: isOn ? chip.value : undefined })} />
            )}
          </For>
        </Chips>
        <div class={css['count']}>
          <p role="status">
            <Show when={answer()}>{(found) => <>{foundWords(found())}</>}</Show>
          </p>
          <Show when={answer()}>{(found) => <p>{m.guide_searched({ count: formatNumber(found().searched) })}</p>}</Show>
        </div>
      </search>
      <Show when={answer()} fallback={props.children(typed().semester)}>
        {(found) => (
          <Show when={none()} fallback={<GuideResults answer={found()} />}>
            <EmptyState title={m.guide_none({ query: query() })}>{m.guide_search_again()}</EmptyState>
          </Show>
        )}
      </Show>
    </div>
  );
};
