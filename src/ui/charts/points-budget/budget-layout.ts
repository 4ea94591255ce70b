import type { Fill } from '../../fill/Fills.tsx';

export interface BudgetSegment {
  readonly fill: Fill;
  readonly points: number;
}

export interface BudgetBox {
  readonly fill: Fill;
  readonly x: number;
  readonly width: number;
  readonly segment: number;
}

/** The stretch of one segment within one row. */
export interface BudgetRun {
  readonly segment: number;
  readonly x: number;
  readonly width: number;
}

export interface BudgetRow {
  readonly boxes: readonly BudgetBox[];
  readonly runs: readonly BudgetRun[];
  /** Where the limit is crossed, if it is crossed in this row. */
  readonly end: number | undefined;
}

export interface BudgetLayout {
  readonly rows: readonly BudgetRow[];
  readonly height: number;
  readonly radius: number;
}

const mostSquares = 24;
/** Points past the limit come on top of it; beyond this a row of squares says nothing any more. */
const mostDrawn = 48;
const narrowestPitch = 15;
const widestPitch = 34;
/** In more than one row the squares stay as large as in a full single row of a phone. */
const widestPitchInRows = 22;
const squareShare = 0.7;
const largestSquare = 22;
/** Room around the end mark. */
const endRoom = 10;
const barHeight = 18;
const barGap = 2;

const runsOf = (boxes: readonly BudgetBox[]): readonly BudgetRun[] =>
  [...Map.groupBy(boxes, ({ segment }) => segment)].map(([segment, own]) => {
    const x = Math.min(...own.map((box) => box.x));
    return { segment, x, width: Math.max(...own.map((box) => box.x + box.width)) - x };
  });

const squares = (segments: readonly BudgetSegment[], limit: number, over: boolean, width: number): BudgetLayout => {
  const all = segments.flatMap(({ fill, points }, segment) => Array.from({ length: points }, () => ({ fill, segment })));
  const room = width - (over ? endRoom : 0);
  const rowCount = Math.max(1, Math.ceil((all.length * narrowestPitch) / room));
  const perRow = Math.ceil(all.length / rowCount);
  const pitch = Math.min(rowCount > 1 ? widestPitchInRows : widestPitch, room / Math.max(1, perRow - 1 + squareShare));
  const size = Math.min(largestSquare, Math.floor(pitch * squareShare));
  const rows = Array.from({ length: rowCount }, (_, row): BudgetRow => {
    const first = row * perRow;
    const own = all.slice(first, first + perRow);
    const crossed = over && limit >= first && limit < first + own.length;
    const boxes = own.map(({ fill, segment }, column) => ({
      fill,
      segment,
      x: column * pitch + (crossed && first + column >= limit ? endRoom : 0),
      width: size,
    }));
    // Half way between the squares on either side of it.
    const between = Math.max(1, Math.round((limit - first) * pitch - (pitch - size) / 2 + endRoom / 2));
    return { boxes, runs: runsOf(boxes), end: crossed ? between : all.length === 0 ? 1 : undefined };
  });
  return { rows, height: size, radius: 3 };
};

/** One diagonal across a long bar would look like a slope, so a half bar is made of half boxes. */
const tiled = (box: BudgetBox): readonly BudgetBox[] => {
  if (box.fill !== 'half') return [box];
  const count = Math.max(1, Math.round(box.width / barHeight));
  const width = (box.width - barGap * (count - 1)) / count;
  return Array.from({ length: count }, (_, index) => ({ ...box, x: box.x + index * (width + barGap), width }));
};

const bar = (segments: readonly BudgetSegment[], limit: number, over: boolean, width: number): BudgetLayout => {
  const total = segments.reduce((sum, { points }) => sum + points, 0);
  const scale = (width - (over ? endRoom : 0)) / Math.max(1, total, limit);
  let before = 0;
  const boxes = segments.flatMap(({ fill, points }, segment): readonly BudgetBox[] => {
    const from = before;
    before += points;
    const cuts = over && from < limit && limit < before ? [from, limit, before] : [from, before];
    return cuts.slice(1).map((to, index) => {
      const start = cuts[index] ?? from;
      const past = over && start >= limit ? endRoom : 0;
      return { fill, segment, x: start * scale + past, width: Math.max(1, (to - start) * scale - barGap) };
    });
  });
  const end = over ? Math.max(1, Math.round(limit * scale - barGap / 2 + endRoom / 2)) : undefined;
  return { rows: [{ boxes: boxes.flatMap(tiled), runs: runsOf(boxes), end }], height: barHeight, radius: 3 };
};

/**
 * Lays a budget out over a width in px: one square to the point, over more rows where it is narrow; one bar to scale where the limit is
 * over 24 points or not whole. What passes the limit stands beyond an end mark.
 */
export const budgetLayout = (segments: readonly BudgetSegment[], limit: number, width: number): BudgetLayout => {
  const drawn = segments.map((segment) => ({ ...segment, points: Math.max(0, segment.points) }));
  const taken = drawn.filter(({ fill }) => fill !== 'dashed').reduce((sum, { points }) => sum + points, 0);
  const total = drawn.reduce((sum, { points }) => sum + points, 0);
  const over = taken > limit;
  const whole = [limit, ...drawn.map(({ points }) => points)].every(Number.isInteger);
  const countable = whole && limit <= mostSquares && total <= mostDrawn;
  return countable ? squares(drawn, limit, over, width) : bar(drawn, limit, over, width);
};
