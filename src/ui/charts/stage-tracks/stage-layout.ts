import type { Fill } from '../../fill/Fills.tsx';

export interface StagePart {
  readonly fill: Fill;
  readonly points: number;
}

export interface StagePoints {
  /** In the order they are drawn. */
  readonly parts: readonly StagePart[];
  /** Points of the whole stage. */
  readonly points: number;
}

export interface PlacedPart extends StagePart {
  readonly x: number;
  readonly width: number;
}

const stageGap = 8;
const partGap = 2;
const thinnest = 3;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

const pointsOf = ({ parts, points }: StagePoints): number => Math.max(points, sum(parts.map((part) => Math.max(0, part.points))));

/** Widths of the tracks in px, all on one scale, so that the fullest of the rows fits; each at least `narrowest` wide in a row of its own. */
export const stageWidths = (stages: readonly StagePoints[], width: number, narrowest: number): readonly number[] => {
  const fit = Math.max(1, Math.floor((width + stageGap) / (narrowest + stageGap)));
  const rowCount = Math.max(1, Math.ceil(stages.length / fit));
  const perRow = Math.ceil(stages.length / rowCount);
  const scales = Array.from({ length: rowCount }, (_, row) => {
    const own = stages.slice(row * perRow, (row + 1) * perRow);
    return (width - stageGap * (own.length - 1)) / Math.max(1, sum(own.map(pointsOf)));
  });
  const scale = Math.max(0, Math.min(...scales));
  return stages.map((stage) => Math.max(1, Math.floor(pointsOf(stage) * scale)));
};

/** The parts of one track. Every part is at least visible; what that takes comes off the widest. */
export const stageParts = (stage: StagePoints, width: number): readonly PlacedPart[] => {
  const parts = stage.parts.filter(({ points }) => points > 0);
  const all = pointsOf(stage);
  if (parts.length === 0) return [];
  const room = (width * sum(parts.map(({ points }) => points))) / all - partGap * (parts.length - 1);
  const wished = parts.map(({ points }) => Math.max(thinnest, (points / all) * width - partGap));
  const widest = wished.indexOf(Math.max(...wished));
  const widths = wished.map((each, index) => (index === widest ? Math.max(1, each + room - sum(wished)) : each));
  return parts.map((part, index) => ({ ...part, x: sum(widths.slice(0, index)) + index * partGap, width: widths[index] ?? 1 }));
};
