import { createMemo, For, Show } from 'solid-js';
import { setStudent } from '../../dossier/index.ts';
import { formatMoney, formatNumber, formatPoints, formatYear, m } from '../../i18n/index.ts';
import type { Student } from '../../model/index.ts';
import type { Assessment, FeeAssessment } from '../../rules/index.ts';
import { Disclosure, FigureBlock, Select, UnitList, UnitRow, WhyLines } from '../../ui/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { useWhyAddress } from '../why/address.ts';
import { outlookTopics } from './topics.ts';

const tariffNames: Readonly<Record<Student['tariff'], () => string>> = {
  standard: () => m.tariff_standard(),
  'nearly-grant': () => m.tariff_nearly_grant(),
  grant: () => m.tariff_grant(),
  'non-eea-business-management': () => m.tariff_non_eea(),
  'last-year-secondary': () => m.tariff_secondary(),
};
const tariffs: readonly Student['tariff'][] = ['standard', 'nearly-grant', 'grant', 'non-eea-business-management', 'last-year-secondary'];

const feeLines = ({ fixed, variable, surcharge, platform, total }: FeeAssessment) => [
  { label: m.step_fixed_fee(), value: formatMoney(fixed.value) },
  { label: m.step_variable_fee(), value: formatMoney(variable.value) },
  ...(surcharge.value > 0 ? [{ label: m.step_surcharge(), value: formatMoney(surcharge.value) }] : []),
  ...(platform.value > 0 ? [{ label: m.step_platform_fee(), value: formatMoney(platform.value) }] : []),
  { label: m.step_total_fee(), value: formatMoney(total.value), total: true },
];

/** What next year's programme would be if nothing is chosen, and what it costs. */
export const NextYear = (props: {
  /** If nothing more is passed this year. */
  readonly next: Assessment;
  readonly units: readonly string[];
  /** If everything still open is passed; null where nothing is open. */
  readonly ifPassed: Assessment | null;
}) => {
  const { make, dossier, unitName, chosen } = useStudiekompas();
  const why = useWhyAddress();
  const tariff = () => dossier()?.dossier.student.tariff ?? 'standard';
  const pointsOf = createMemo(() => new Map(chosen()?.programme.units.map(({ code, points }) => [code, points])));
  const year = () => formatYear(props.next.isp?.year ?? 0);
  const refused = () => props.next.isp?.findings.some(({ key }) => key === 'refused') ?? false;
  const same = () => props.ifPassed === null || props.ifPassed.fee?.total.value === props.next.fee?.total.value;
  const caption = (): string => {
    const { isp, fee } = props.ifPassed ?? { isp: null, fee: null };
    return [
      ...(refused() ? [m.outlook_fee_refused()] : []),
      ...(isp === null || fee === null || same() ? [] : [m.outlook_fee_if_passed({ amount: formatMoney(fee.total.value), points: formatPoints(isp.points.value) })]),
      m.outlook_fee_caption(),
    ].join(' ');
  };
  const retaken = (code: string): boolean => props.next.units[code] !== undefined;
  return (
    <Show when={props.next.isp}>
      {(isp) => (
        <>
          <FigureBlock
            label={m.outlook_fee_title({ year: year() })}
            why={props.next.fee === null ? undefined : { label: m.why(), href: why(outlookTopics.fee), reading: props.next.fee.variable.why.reading ? m.why_reading_mark() : undefined }}
            value={props.next.fee === null ? null : formatMoney(props.next.fee.total.value)}
            words={(same() ? m.outlook_fee_words : m.outlook_fee_words_worst)({ points: formatPoints(isp().points.value) })}
            caption={caption()}
          >
            <Show when={props.next.fee}>{(fee) => <WhyLines label={m.outlook_fee_title({ year: year() })} lines={feeLines(fee())} />}</Show>
          </FigureBlock>
          <Select
            label={m.outlook_tariff()}
            hint={m.outlook_tariff_hint()}
            options={tariffs.map((value) => ({ value, label: tariffNames[value]() }))}
            value={tariff()}
            onChange={(value) => make(setStudent('tariff', value))}
          />
          <Disclosure summary={m.outlook_units({ count: props.units.length, year: year() })}>
            <UnitList>
              <For each={props.units}>
                {(code) => (
                  <UnitRow
                    name={unitName(code)}
                    meta={retaken(code) ? m.outlook_retake() : undefined}
                    points={formatNumber(pointsOf().get(code) ?? 0)}
                    unit={m.points_unit()}
                    href={`/gids/${encodeURIComponent(code)}`}
                  />
                )}
              </For>
            </UnitList>
          </Disclosure>
        </>
      )}
    </Show>
  );
};
