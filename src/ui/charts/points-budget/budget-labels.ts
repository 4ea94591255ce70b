import { longestWord, textWidth } from '../chart/text-width.ts';
import type { BudgetRun } from './budget-layout.ts';

export interface BudgetLabel {
  /** Stands first, in bold: "5 sp". */
  readonly strong: string;
  /** Beneath it: "Statistiek". */
  readonly name: string;
}

export interface LabelColumn {
  /** Left edge, in px. */
  readonly start: number;
  /** Its bold word ends at the end of the drawing, because it is wider than what is left there. */
  readonly atEnd: boolean;
}

const gap = 8;
const mostLines = 3;
/** Of a segment's width, how far its label may stand to the right of its start. */
const mostMoved = 0.4;
/** Of a wrapped text, how much of each line is filled. */
const filled = 0.8;

/** Widths a label needs, in px: its bold word, and the narrowest column for its name. */
const needs = ({ strong, name }: BudgetLabel, size: number) => ({
  strong: textWidth(strong, size),
  name: Math.max(longestWord(name, size), textWidth(name, size) / mostLines / filled),
});

/**
 * Where each label stands beneath its own segment, moved a little to the right for a wide neighbour; undefined when some label does not
 * fit: then they are listed. `size` is the font size in px.
 */
export const labelColumns = (
  labels: readonly BudgetLabel[],
  runs: readonly BudgetRun[],
  width: number,
  size: number,
): readonly LabelColumn[] | undefined => {
  const columns: LabelColumn[] = [];
  let free = 0;
  let freeForNames = 0;
  for (const [index, label] of labels.entries()) {
    const run = runs[index];
    if (run === undefined) return undefined;
    const need = needs(label, size);
    const start = Math.max(run.x, free, label.name === '' ? 0 : freeForNames);
    const last = index === labels.length - 1;
    const atEnd = last && label.name === '' && start + need.strong > width;
    // Only a bold word may be moved to the end of the drawing, as long as it leaves the one before it alone.
    const beneath = start - run.x <= run.width * mostMoved && start + Math.max(need.strong, need.name) <= width;
    if (!(atEnd ? width - need.strong >= free : beneath)) return undefined;
    columns.push({ start, atEnd });
    free = start + need.strong + gap;
    freeForNames = start + need.name + gap;
  }
  return columns;
};
