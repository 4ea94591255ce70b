import { Show } from 'solid-js';
import { formatDayOfYear, formatList, formatPoints, formatYear, m } from '../../i18n/index.ts';
import type { Programme, UnitCode } from '../../model/index.ts';
import type { Assessment, ThresholdAssessment } from '../../rules/index.ts';
import { FigureBlock, ThresholdBlocks, type Fill } from '../../ui/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { useWhyAddress } from '../why/address.ts';
import { createAssumedMark } from '../why/create-assumed-mark.ts';
import { topics } from '../why/topics.ts';

type Applies = Extract<ThresholdAssessment, { applies: true }>;

const fills: Readonly<Record<string, Fill>> = { credit: 'solid', exempt: 'tint', tolerated: 'half' };

/** More open units than this are a year that has only begun: naming them all would say nothing. */
const MOST_NAMES = 6;

const Drawing = (props: { readonly threshold: Applies; readonly assessment: Assessment; readonly programme: Programme }) => {
  const { unitName, pack } = useStudiekompas();
  const why = useWhyAddress();
  const pointsOf = (code: UnitCode) => props.programme.units.find((unit) => unit.code === code)?.points ?? 0;
  const fillOf = (code: UnitCode): Fill =>
    fills[props.assessment.units[code]?.status.value ?? ''] ?? (props.assessment.tolerance.undecided.includes(code) ? 'striped' : 'dashed');
  const open = () => props.threshold.open;
  const done = () => props.threshold.package.filter((code) => !open().includes(code)).length;
  const named = (code: UnitCode) => m.threshold_open_unit({ unit: unitName(code), points: formatPoints(pointsOf(code)) });
  const counts = () => ({ done: done(), count: props.threshold.package.length });
  const caption = (): string => {
    const { status, due, automatic, ifResultsStay, stillPossible } = props.threshold;
    const year = formatYear(due.value);
    const units = formatList(automatic.value.map(unitName));
    switch (status.value) {
      case 'met':
        return m.threshold_met();
      case 'met-automatically':
        return m.threshold_met_automatically({ units });
      case 'pending':
        return [
          ifResultsStay.value.length > 0
            ? m.threshold_pending_auto({ year, units: formatList(ifResultsStay.value.map(unitName)) })
            : m.threshold_pending({ year }),
          // Judged over the last year of the dossier: said only where the threshold is due in that very year (RULES F.3, F.8).
          ...(stillPossible.value || due.value !== props.assessment.years.at(-1)?.year ? [] : [m.threshold_impossible()]),
        ].join(' ');
      case 'not-met':
        return m.threshold_not_met({ year, date: formatDayOfYear(pack().dates.liftRefusal.value) });
    }
  };
  const single = () => (open().length === 1 ? named(open()[0] ?? '') : undefined);
  const assumed = createAssumedMark(() => [props.threshold.status.why]);
  return (
    <FigureBlock
      label={m.threshold_title()}
      why={{ label: m.why(), href: why(topics.threshold), reading: props.threshold.status.why.reading ? m.why_reading_mark() : undefined }}
      value={String(done())}
      words={m.threshold_of({ count: props.threshold.package.length })}
      assumed={assumed()}
      caption={caption()}
    >
      <ThresholdBlocks
        label={open().length === 0 ? m.threshold_chart_all({ count: props.threshold.package.length }) : m.threshold_chart({ ...counts(), open: formatList(open().map(named)) })}
        blocks={props.threshold.package.map((code) => ({
          id: code,
          points: pointsOf(code),
          fill: fillOf(code),
          ...(single() === undefined && open().length <= MOST_NAMES && open().includes(code) ? { name: named(code) } : {}),
        }))}
        leftCaption={m.threshold_width()}
        {...(single() === undefined ? {} : { openCaption: single() ?? '' })}
      />
    </FigureBlock>
  );
};

/** The statutory threshold: the package as blocks, what is open last. Nothing where it does not apply. */
export const ThresholdFigure = (props: { readonly assessment: Assessment; readonly programme: Programme }) => (
  <Show when={props.assessment.threshold.applies ? props.assessment.threshold : undefined}>
    {(threshold) => <Drawing threshold={threshold()} assessment={props.assessment} programme={props.programme} />}
  </Show>
);
