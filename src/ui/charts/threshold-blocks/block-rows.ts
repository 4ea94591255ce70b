interface Sized {
  readonly points: number;
}

export interface PlacedBlock<Block> {
  readonly block: Block;
  readonly x: number;
  readonly width: number;
}

const gap = 3;
const narrowest = 10;

const drawRow = <Block extends Sized>(blocks: readonly Block[], scale: number): readonly PlacedBlock<Block>[] =>
  blocks.map((block, index) => {
    const before = blocks.slice(0, index).reduce((sum, { points }) => sum + points, 0);
    return { block, x: before * scale + index * gap, width: Math.max(1, block.points * scale) };
  });

/** Splits into so many rows of about as many points each. */
const split = <Block extends Sized>(blocks: readonly Block[], count: number): readonly (readonly Block[])[] => {
  const total = blocks.reduce((sum, { points }) => sum + points, 0);
  let before = 0;
  const rows: Block[][] = Array.from({ length: count }, () => []);
  for (const block of blocks) {
    const middle = before + block.points / 2;
    rows[Math.min(count - 1, Math.floor((middle / total) * count))]?.push(block);
    before += block.points;
  }
  return rows.filter((row) => row.length > 0);
};

/** px for one point so that the fullest row just fits. */
const scaleOf = (rows: readonly (readonly Sized[])[], width: number): number =>
  Math.min(
    ...rows.map((row) => {
      const points = row.reduce((sum, block) => sum + block.points, 0);
      return points > 0 ? (width - gap * (row.length - 1)) / points : Number.POSITIVE_INFINITY;
    }),
  );

/**
 * Lays blocks out side by side, their widths in proportion to their points, all rows on one scale; as few rows as keep the narrowest
 * block visible.
 */
export const blockRows = <Block extends Sized>(blocks: readonly Block[], width: number): readonly (readonly PlacedBlock<Block>[])[] => {
  const drawn = blocks.filter(({ points }) => points > 0);
  if (drawn.length === 0) return [];
  const smallest = Math.min(...drawn.map(({ points }) => points));
  for (let count = 1; ; count += 1) {
    const rows = split(drawn, count);
    const scale = scaleOf(rows, width);
    if (scale * smallest >= narrowest || count >= drawn.length) return rows.map((row) => drawRow(row, Math.max(0, scale)));
  }
};
