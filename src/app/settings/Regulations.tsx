import { createMemo, createSignal, For, Show } from 'solid-js';
import { ButtonLink, ChoiceList, DateField, Disclosure, SectionHead, Text } from '../../ui/index.ts';
import { formatDateLong, formatList, formatYear, m } from '../../i18n/index.ts';
import { choosePack, exampleDay } from '../../dossier/index.ts';
import { isCalendarDate, type CalendarDate, type DateToEnter, type RulePack } from '../../model/index.ts';
import { foundIn, packs } from '../../packs/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { checkedOn, parametersOf, type ParameterGroup, type ParameterLine } from './pack-parameters.ts';
import { Conflicts } from '../dossier/Conflicts.tsx';
import css from './Settings.module.css';

/** Days that an academic year of the app can hold. */
const FIRST: CalendarDate = '2000-01-01';
const LAST: CalendarDate = '2099-12-31';

/** The article of a number; of one that is not known for this school, where it was taken from. */
const articleWords = (pack: RulePack, { article, assumed }: ParameterLine): string => {
  if (assumed === undefined) return article;
  const origin = pack.origins?.find(({ id }) => id === assumed.from);
  return origin === undefined
    ? m.settings_pack_nowhere({ article })
    : m.settings_pack_taken({ school: origin.institution, year: formatYear(origin.year), article });
};

const toEnterWords: Readonly<Record<DateToEnter, () => string>> = {
  'year-start': () => m.to_enter_year_start(),
  'semester-2-start': () => m.to_enter_semester2(),
  'resit-registration': () => m.to_enter_resit_registration(),
  'results-1': () => m.to_enter_results({ period: 1 }),
  'results-2': () => m.to_enter_results({ period: 2 }),
  'results-3': () => m.to_enter_results({ period: 3 }),
};

/** How many of the numbers were found for the school, how many are another's, and which stand in no regulations. */
const foundWords = (pack: RulePack): string => {
  const { known, assumed } = foundIn(pack);
  const nowhere = parametersOf(pack).flatMap(({ lines }) => lines.filter(({ assumed: from }) => from !== undefined && from.from === undefined));
  const total = known + assumed;
  const school = pack.institution;
  const found =
    pack.origins === undefined
      ? m.settings_pack_read({ known, total })
      : m.settings_pack_found({ known, total, school, taken: assumed - nowhere.length, others: formatList(pack.origins.map((origin) => origin.institution)) });
  return nowhere.length === 0 ? found : `${found} ${m.settings_pack_no_source({ numbers: formatList(nowhere.map(({ label }) => label)) })}`;
};

const whichYear = ({ institution, year, undated }: RulePack): string =>
  undated === true ? m.settings_school_undated({ school: institution }) : m.settings_school({ school: institution, year: formatYear(year) });

const Numbers = (props: { readonly pack: RulePack; readonly group: ParameterGroup }) => (
  <table class={css['numbers']}>
    <caption>{props.group.title}</caption>
    <thead class="u-hidden">
      <tr>
        <th scope="col">{m.settings_pack_what()}</th>
        <th scope="col">{m.settings_pack_number()}</th>
        <th scope="col">{m.settings_pack_article()}</th>
      </tr>
    </thead>
    <tbody>
      <For each={props.group.lines}>
        {(line) => (
          <tr>
            <th scope="row">{line.label}</th>
            <td class={css['number']}>{line.value}</td>
            <td class={css['article']} lang={line.assumed === undefined ? 'nl' : undefined}>
              {articleWords(props.pack, line)}
            </td>
          </tr>
        )}
      </For>
    </tbody>
  </table>
);

/** Which programme and regulations everything is computed by, every number with its article. */
export const Regulations = () => {
  const { chosen, pack, make } = useStudiekompas();
  const groups = createMemo(() => parametersOf(pack()));
  return (
    <>
      <Conflicts about={({ kind }) => kind === 'settings' || kind === 'programme'} />
      <section>
        <SectionHead title={m.settings_programme()} />
        <div class={css['fields']}>
          <p class={css['strong']}>{chosen()?.programme.title ?? m.settings_programme_none()}</p>
          <ButtonLink wide href="/start/opleiding">
            {chosen() === null ? m.guide_choose_programme() : m.settings_programme_change()}
          </ButtonLink>
        </div>
      </section>
      <section class={css['regulations']}>
        <SectionHead title={m.settings_pack()} />
        <Text kind="prose">{m.settings_pack_text({ title: pack().title })}</Text>
        <ChoiceList
          label={m.settings_pack_choose()}
          options={packs.map((one) => ({ value: one.id, label: whichYear(one), detail: foundWords(one) }))}
          value={pack().id}
          onChange={(id) => make(choosePack(id))}
        />
        <Disclosure summary={m.settings_pack_numbers()}>
          <For each={groups()}>{(group) => <Numbers pack={pack()} group={group} />}</For>
          <Text kind="meta">{m.settings_pack_to_enter({ days: formatList(pack().toEnter.map((day) => toEnterWords[day]())) })}</Text>
          <Show when={checkedOn(groups())}>{(date) => <Text kind="meta">{m.settings_pack_checked({ date: formatDateLong(date()) })}</Text>}</Show>
        </Disclosure>
      </section>
    </>
  );
};

/** Computes as if it were another day. */
export const AnotherDay = () => {
  const { chosenDay, chooseDay, settings } = useStudiekompas();
  const [wrong, setWrong] = createSignal(false);
  const choose = (day: string | null): void => {
    const readable = day === null || (isCalendarDate(day) && day >= FIRST && day <= LAST);
    setWrong(!readable);
    if (readable) chooseDay(day === null || !isCalendarDate(day) ? null : day);
  };
  return (
    <DateField
      label={m.settings_day()}
      hint={settings().example ? m.settings_day_hint_example({ date: formatDateLong(exampleDay) }) : m.settings_day_hint()}
      error={wrong() ? m.settings_day_invalid({ from: formatDateLong(FIRST), until: formatDateLong(LAST) }) : undefined}
      value={chosenDay()}
      min={FIRST}
      max={LAST}
      onChange={choose}
    />
  );
};
