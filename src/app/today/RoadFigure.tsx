import { formatNumber, m } from '../../i18n/index.ts';
import type { Programme } from '../../model/index.ts';
import type { Assessment, PointsStanding } from '../../rules/index.ts';
import { FigureBlock, StageTracks, type Fill } from '../../ui/index.ts';
import { useWhyAddress } from '../why/address.ts';
import { createAssumedMark } from '../why/create-assumed-mark.ts';
import { topics } from '../why/topics.ts';

interface Part {
  readonly fill: Fill;
  readonly of: Exclude<keyof PointsStanding, 'points' | 'settled'>;
  readonly word: () => string;
}

const parts: readonly Part[] = [
  { fill: 'solid', of: 'credit', word: () => m.road_credit() },
  { fill: 'tint', of: 'exempt', word: () => m.road_exempt() },
  { fill: 'half', of: 'tolerated', word: () => m.road_tolerated() },
  { fill: 'striped', of: 'undecided', word: () => m.road_undecided() },
  { fill: 'dashed', of: 'open', word: () => m.road_open() },
];

/** The road to the diploma: one track a stage, every fill counted. */
export const RoadFigure = (props: { readonly assessment: Assessment; readonly programme: Programme }) => {
  const why = useWhyAddress();
  const road = () => props.assessment.programme;
  const counted = () => parts.filter(({ of }) => road().standing[of] > 0);
  const assumed = createAssumedMark(() => [road().earned.why]);
  return (
    <FigureBlock
      label={m.road_title({ points: props.programme.points })}
      why={{ label: m.why(), href: why(topics.earned), reading: road().earned.why.reading ? m.why_reading_mark() : undefined }}
      value={formatNumber(road().earned.value)}
      words={m.road_settled()}
      assumed={assumed()}
    >
      <StageTracks
        label={m.road_chart({ earned: road().earned.value, points: props.programme.points })}
        stages={road().stages.map((stage) => ({
          word: m.road_stage({ stage: stage.stage }),
          countWord: m.road_stage_count({ settled: stage.settled, points: stage.points }),
          parts: parts.filter(({ of }) => stage[of] > 0).map(({ fill, of }) => ({ fill, points: stage[of] })),
          points: stage.points,
        }))}
        legend={counted().map(({ fill, of, word }) => ({ fill, count: formatNumber(road().standing[of]), word: word() }))}
      />
    </FigureBlock>
  );
};
