import { Show, type JSX } from 'solid-js';
import { formatNumber, m } from '../../i18n/index.ts';
import { infoIcon, octagonIcon, Ruler, stampIcon, SummaryBar, triangleIcon, type SummaryCount } from '../../ui/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import type { OpenIsp } from './open-isp.ts';
import { byWeight } from './weights.ts';

/** Room beyond the maximum, so that its mark does not stand at the very edge. */
const BEYOND = 1.1;

const pointsOf = (open: OpenIsp): number => open.assessment().isp?.points.value ?? 0;

/** The points of a year against the least and the most that it may have; nothing under a contract that sets none (RULES H.2). */
export const PointsRuler = (props: { readonly open: OpenIsp }) => {
  const { pack } = useStudiekompas();
  const limited = () => props.open.isp().contract === 'diploma' || props.open.isp().contract === 'diploma-exam';
  const points = () => pointsOf(props.open);
  const minimum = () => pack().isp.minimumPoints.value;
  const maximum = () => pack().isp.maximumPoints.value;
  return (
    <Show when={limited()}>
      <Ruler
        label={m.isp_ruler({ points: points(), minimum: minimum(), maximum: maximum() })}
        value={points()}
        limits={[
          { at: minimum(), word: m.isp_ruler_min({ minimum: minimum() }) },
          { at: maximum(), word: m.isp_ruler_max({ maximum: maximum() }) },
        ]}
        max={maximum() * BEYOND}
      />
    </Show>
  );
};

/** How many findings of each weight a draft has, in words. */
export const countsOf = (open: OpenIsp): readonly SummaryCount[] => {
  const weights = byWeight(open.findings());
  // What the guide says of none of them is one thing to note, as it is one row.
  const silent = Math.max(0, open.silent().length - 1);
  const [blocks, asks, warns, informs] = [weights.blocks.length, weights['needs-permission'].length, weights.warns.length - silent, weights.informs.length];
  return [
    ...(blocks === 0 ? [] : [{ icon: octagonIcon, tone: 'blocks' as const, words: m.isp_count_blocks({ count: blocks }) }]),
    ...(asks === 0 ? [] : [{ icon: stampIcon, tone: 'permission' as const, words: m.isp_count_permission({ count: asks }) }]),
    ...(warns === 0 ? [] : [{ icon: triangleIcon, tone: 'plain' as const, words: m.isp_count_warns({ count: warns }) }]),
    ...(informs === 0 ? [] : [{ icon: infoIcon, tone: 'plain' as const, words: m.isp_count_informs({ count: informs }) }]),
  ];
};

/** The standing of a draft in reach of the thumb: points of the year, what is still to be arranged (or other `counts`), the next act. */
export const IspSummary = (props: { readonly open: OpenIsp; readonly counts?: readonly SummaryCount[]; readonly onCounts?: () => void; readonly action?: JSX.Element }) => (
  <SummaryBar
    value={formatNumber(pointsOf(props.open))}
    unit={m.points_unit()}
    ruler={<PointsRuler open={props.open} />}
    counts={props.counts ?? countsOf(props.open)}
    countsLabel={m.isp_counts_open()}
    onCounts={props.onCounts}
    action={props.action}
  />
);
