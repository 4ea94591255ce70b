import { longestWord, textWidth } from '../chart/text-width.ts';

export interface BudgetLabel {
  /** Stands first, in bold: "5 sp". */
  readonly strong: string;
  /** Beneath it: "Statistiek". */
  readonly name: string;
}

export interface LabelColumn {
  /** Width of the column under the segment, up to where the next one begins, in px. */
  readonly width: number;
  /** Its bold word stands at the end of the drawing, because it is wider than its column. */
  readonly atEnd: boolean;
}

const gap = 8;
const mostLines = 3;

/**
 * The columns in which every label fits beneath its own segment, or undefined when some label does not: then they are listed. `starts`
 * are the left edges of the segments, in px; `size` is the font size in px.
 */
export const labelColumns = (
  labels: readonly BudgetLabel[],
  starts: readonly number[],
  width: number,
  size: number,
): readonly LabelColumn[] | undefined => {
  const ends = starts.map((_, index) => starts[index + 1] ?? width);
  const last = labels.length - 1;
  const columns = labels.map((label, index) => {
    const start = starts[index] ?? 0;
    const room = (ends[index] ?? width) - start;
    return { width: room, atEnd: index === last && last > 0 && textWidth(label.strong, size) > room };
  });
  const fits = labels.every((label, index) => {
    const column = columns[index];
    if (column === undefined) return false;
    const next = columns[index + 1];
    const borrowed = next?.atEnd === true ? textWidth(labels[index + 1]?.strong ?? '', size) - next.width : 0;
    const strongFits = column.atEnd || textWidth(label.strong, size) <= column.width - borrowed - (index === last ? 0 : gap);
    // Nothing stands beneath the bold word of what is left, so the name before it may run on.
    const nameRoom = column.width + (next !== undefined && index + 1 === last && labels[last]?.name === '' ? next.width : 0) - (index === last ? 0 : gap);
    return strongFits && longestWord(label.name, size) <= nameRoom && textWidth(label.name, size) <= nameRoom * mostLines * 0.8;
  });
  return fits ? columns : undefined;
};
