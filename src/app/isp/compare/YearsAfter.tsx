import { For, Show } from 'solid-js';
import { formatList, formatMoney, formatPoints, formatYear, m } from '../../../i18n/index.ts';
import type { YearAhead, YearsAhead } from '../../../rules/index.ts';
import { DataTable, Disclosure, SectionHead, Stack, Text } from '../../../ui/index.ts';
import { useStudiekompas } from '../../studiekompas.ts';
import type { UnitName } from '../../words/values.ts';
import css from './Compare.module.css';
import type { RoadLabel } from './road-labels.ts';

/** The years after one of the two drafts. */
export interface Ahead {
  readonly label: RoadLabel;
  readonly ahead: YearsAhead;
}

const yearWords = (year: YearAhead | undefined): string =>
  year === undefined ? '–' : year.fee === null ? formatPoints(year.points) : `${formatPoints(year.points)}, ${formatMoney(year.fee)}`;

/** When the diploma comes, or what stands in its way. */
export const diplomaWords = ({ years, diploma, toChoose, waiting }: YearsAhead, unitName: UnitName): string => {
  const last = years.at(-1);
  if (diploma !== null) return m.isp_compare_diploma({ year: formatYear(diploma) });
  if (waiting.length > 0) return m.isp_compare_waiting({ units: formatList(waiting.map(unitName)) });
  if (toChoose > 0 && last !== undefined) return m.isp_compare_to_choose({ year: formatYear(last.year), points: formatPoints(toChoose) });
  return m.isp_compare_not_passed();
};

/** The years that follow from each draft, and on what that rests. */
export const YearsAfter = (props: { readonly both: readonly [Ahead, Ahead] }) => {
  const { unitName } = useStudiekompas();
  const years = () => [...new Set(props.both.flatMap(({ ahead }) => ahead.years.map(({ year }) => year)))].toSorted((a, b) => a - b);
  const rows = () => years().map((year) => [formatYear(year), ...props.both.map(({ ahead }) => yearWords(ahead.years.find((one) => one.year === year)))]);
  const name = ({ letter, name: rest }: RoadLabel): string => `${letter}. ${rest}`;
  return (
    <section>
      <SectionHead title={m.isp_compare_years()} />
      <Stack>
        <Text kind="meta">{m.isp_compare_years_text()}</Text>
        <div class={css['years']}>
          <DataTable caption={m.isp_compare_years_caption()} heads={[m.isp_compare_year(), ...props.both.map(({ label }) => name(label))]} rows={rows()} />
        </div>
        <ul>
          <For each={props.both}>
            {({ label, ahead }) => (
              <li>
                <b>{name(label)}</b> {diplomaWords(ahead, unitName)}
              </li>
            )}
          </For>
        </ul>
        <Disclosure summary={m.isp_compare_years_units()}>
          <div class={css['lists']}>
            <For each={props.both}>
              {({ label, ahead }) => (
                <div>
                  <h3 class={css['listHead']}>{name(label)}</h3>
                  <dl>
                    <For each={ahead.years}>
                      {(year) => (
                        <div class={css['yearUnits']}>
                          <dt>{formatYear(year.year)}</dt>
                          <dd>
                            <Show when={year.units.length > 0} fallback={m.isp_compare_no_units()}>
                              {formatList(year.units.map(unitName))}
                            </Show>
                          </dd>
                        </div>
                      )}
                    </For>
                  </dl>
                </div>
              )}
            </For>
          </div>
        </Disclosure>
      </Stack>
    </section>
  );
};
