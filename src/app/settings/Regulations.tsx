import { createMemo, createSignal, For, Show } from 'solid-js';
import { ButtonLink, DateField, Disclosure, SectionHead, Text } from '../../ui/index.ts';
import { formatDateLong, formatYear, m } from '../../i18n/index.ts';
import { isCalendarDate, type CalendarDate } from '../../model/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { checkedOn, parametersOf, type ParameterGroup } from './pack-parameters.ts';
import css from './Settings.module.css';

/** Days that an academic year of the app can hold. */
const FIRST: CalendarDate = '2000-01-01';
const LAST: CalendarDate = '2099-12-31';

const Numbers = (props: { readonly group: ParameterGroup }) => (
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
            <td class={css['article']} lang="nl">
              {line.article}
            </td>
          </tr>
        )}
      </For>
    </tbody>
  </table>
);

/** Which programme and regulations everything is computed by, every number with its article. */
export const Regulations = () => {
  const { chosen, pack } = useStudiekompas();
  const groups = createMemo(() => parametersOf(pack()));
  return (
    <>
      <section>
        <SectionHead title={m.settings_programme()} />
        <div class={css['fields']}>
          <p class={css['strong']}>{chosen()?.programme.title ?? m.settings_programme_none()}</p>
          <ButtonLink wide href="/start/opleiding">
            {chosen() === null ? m.guide_choose_programme() : m.settings_programme_change()}
          </ButtonLink>
        </div>
      </section>
      <section>
        <SectionHead title={m.settings_pack()} />
        <Text kind="prose">{m.settings_pack_text({ title: pack().title })}</Text>
        <Text kind="meta">{m.settings_school({ school: pack().institution, year: formatYear(pack().year) })}</Text>
        <Disclosure summary={m.settings_pack_numbers()}>
          <For each={groups()}>{(group) => <Numbers group={group} />}</For>
          <Show when={checkedOn(groups())}>{(date) => <Text kind="meta">{m.settings_pack_checked({ date: formatDateLong(date()) })}</Text>}</Show>
        </Disclosure>
      </section>
    </>
  );
};

/** Computes as if it were another day. */
export const AnotherDay = () => {
  const { chosenDay, chooseDay } = useStudiekompas();
  const [wrong, setWrong] = createSignal(false);
  const choose = (day: string | null): void => {
    const readable = day === null || (isCalendarDate(day) && day >= FIRST && day <= LAST);
    setWrong(!readable);
    if (readable) chooseDay(day === null || !isCalendarDate(day) ? null : day);
  };
  return (
    <DateField
      label={m.settings_day()}
      hint={m.settings_day_hint()}
      error={wrong() ? m.settings_day_invalid({ from: formatDateLong(FIRST), until: formatDateLong(LAST) }) : undefined}
      value={chosenDay()}
      min={FIRST}
      max={LAST}
      onChange={choose}
    />
  );
};
