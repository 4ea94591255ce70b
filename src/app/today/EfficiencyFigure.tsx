import { Show } from 'solid-js';
import { formatPercent, formatYear, m } from '../../i18n/index.ts';
import type { Assessment, YearAssessment } from '../../rules/index.ts';
import { FigureBlock, Ruler } from '../../ui/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { useWhyAddress } from '../why/address.ts';
import { createAssumedMark } from '../why/create-assumed-mark.ts';
import { topics } from '../why/topics.ts';

const Drawing = (props: { readonly year: YearAssessment; readonly refused: boolean }) => {
  const { pack } = useStudiekompas();
  const why = useWhyAddress();
  const minimum = () => pack().progress.minimumEfficiency.value;
  const value = () => props.year.efficiency.value;
  const best = () => props.year.efficiencyBest.value;
  const words = (): string => {
    const year = formatYear(props.year.year);
    const most = best();
    if (value() === null) return m.efficiency_none({ year });
    return most === null || most === value() ? m.efficiency_in({ year }) : m.efficiency_best({ year, best: formatPercent(most) });
  };
  const shown = (percent: number | null) => (percent === null ? '–' : formatPercent(percent));
  const assumed = createAssumedMark(() => [props.year.efficiency.why, props.year.efficiencyBest.why]);
  return (
    <FigureBlock
      label={m.efficiency_title()}
      why={{ label: m.why(), href: why(topics.efficiency(props.year.year)), reading: props.year.efficiency.why.reading ? m.why_reading_mark() : undefined }}
      value={value() === null ? null : shown(value())}
      words={words()}
      assumed={assumed()}
      caption={props.year.bindingCondition.value && !props.refused ? m.efficiency_binding({ minimum: formatPercent(minimum()) }) : undefined}
    >
      <Show when={value() !== null}>
        <Ruler
          label={m.efficiency_chart({ value: shown(value()), best: shown(best()), minimum: formatPercent(minimum()) })}
          value={value() ?? 0}
          best={best() ?? 0}
          limits={[{ at: minimum(), word: m.efficiency_min({ minimum: formatPercent(minimum()) }) }]}
          max={100}
        />
      </Show>
    </FigureBlock>
  );
};

/** The study efficiency of the last year. */
export const EfficiencyFigure = (props: { readonly assessment: Assessment }) => (
  <Show when={props.assessment.years.at(-1)}>{(year) => <Drawing year={year()} refused={props.assessment.refusals.some(({ kind }) => kind === 'efficiency')} />}</Show>
);
