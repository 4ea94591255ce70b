import { longestWord, textWidth } from '../chart/text-width.ts';
import { type AccountPoint, bookedUntil, type Box, forecastFrom, labelTurns, strokesOf, touches, type TurnLabel, turnsOf } from './account-layout.ts';
import type { CreditAccountProps } from './CreditAccount.tsx';

interface EndLabel {
  readonly line: 'best' | 'worst';
  readonly top: number;
  readonly balance: string;
  readonly word: string;
}

interface YearWord {
  readonly text: string;
  readonly x: number;
}

/** Everything that is drawn, in px. */
export interface AccountDrawing {
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (position: number) => number;
  readonly y: (balance: number) => number;
  readonly booked: readonly AccountPoint[];
  readonly best: readonly AccountPoint[];
  readonly worst: readonly AccountPoint[];
  readonly now: AccountPoint | undefined;
  readonly axis: readonly { readonly text: string; readonly y: number }[];
  readonly yearStarts: readonly number[];
  readonly yearWords: readonly YearWord[];
  readonly turns: readonly TurnLabel[];
  readonly nowLabel: TurnLabel | undefined;
  readonly ends: readonly EndLabel[];
  /** There is no room for the ends beside the plot: they stand beneath it. */
  readonly endsBeneath: boolean;
}

/** Height of the plot per point, and within which bounds, in px. */
const perPoint = 0.56;
const lowest = 96;
const highest = 168;
/** Between the plot and the words beside it. */
const endGap = 6;
/** The narrowest plot with words beside it, in rem. */
const narrowestPlot = 10;

type Ends = Pick<CreditAccountProps, 'bestWord' | 'worstWord' | 'format'>;

interface EndRoom {
  readonly y: (balance: number) => number;
  /** Room beside the plot, font size and line height, in px. */
  readonly room: number;
  readonly size: number;
  readonly line: number;
}

/** The last balances beside the plot, moved apart where they would touch. */
const endLabels = (props: Ends, best: AccountPoint | undefined, worst: AccountPoint | undefined, place: EndRoom): readonly EndLabel[] => {
  const { y, room, size, line } = place;
  const label = (point: AccountPoint | undefined, of: EndLabel['line'], word: string) => {
    if (point === undefined) return [];
    const balance = props.format(point.balance);
    const lines = textWidth(`${balance} ${word}`, size) > room ? 2 : 1;
    return [{ line: of, balance, word, middle: y(point.balance), height: lines * line }];
  };
  const labels = [...label(best, 'best', props.bestWord), ...label(worst, 'worst', props.worstWord)];
  const [upper, lower] = labels;
  const topOf = (each: { middle: number } | undefined) => (each === undefined ? 0 : each.middle - line / 2);
  const overlap = upper === undefined || lower === undefined ? 0 : Math.max(0, topOf(upper) + upper.height - topOf(lower));
  return labels.map((each, index) => ({
    line: each.line,
    balance: each.balance,
    word: each.word,
    top: topOf(each) + (index === 0 ? -overlap / 2 : overlap / 2),
  }));
};

/** As many year words as fit, in full or short, the last one first. */
const yearWordsOf = (years: CreditAccountProps['years'], x: (position: number) => number, right: number, size: number): readonly YearWord[] => {
  const room = x(1) - x(0) - 6;
  const full = years.every(({ word }) => textWidth(word, size) <= room);
  const words = years.map(({ word, short }) => (full ? word : (short ?? word)));
  const placed: YearWord[] = [];
  for (const [index, text] of [...words.entries()].toReversed()) {
    const width = textWidth(text, size);
    const left = Math.max(0, Math.min(x(index) + 4, right - width));
    const next = placed.at(-1);
    if (next === undefined || left + width + 2 <= next.x) placed.push({ text, x: left });
  }
  return placed.toReversed();
};

/** Works out where everything of the account stands, for a width and the size of one rem, in px. */
export const accountDrawing = (props: CreditAccountProps, width: number, rem: number): AccountDrawing => {
  const size = 0.75 * rem;
  const line = rem;
  const lastBooked = Math.max(0, ...props.booked.map(({ position }) => position));
  const booked = bookedUntil(props.booked, props.now ?? lastBooked);
  const now = booked.at(-1);
  const from = now ?? { position: 0, balance: props.start };
  const best = forecastFrom(props.best, from);
  const worst = forecastFrom(props.worst, from);

  const balances = [0, props.start, ...[...booked, ...best, ...worst].map(({ balance }) => balance)];
  const [min, max] = [Math.min(...balances), Math.max(...balances)];
  const plot = Math.max(lowest, Math.min(highest, (max - min) * perPoint));
  // Above the plot stands the word of now; beneath, a low balance and the years.
  const top = line + 10;
  const y = (balance: number) => top + ((max - balance) / (max - min || 1)) * plot;
  const bottom = y(min) + (min < 0 ? line + 6 : 0);

  const axis = [...new Set([props.start, 0])].map((balance) => ({ text: props.format(balance), y: y(balance) }));
  const left = Math.ceil(Math.max(...axis.map(({ text }) => textWidth(text, size))) + 6);
  const bestEnd = best.at(-1);
  const worstEnd = worst.at(-1);
  const endWords = [
    ...(bestEnd === undefined ? [] : [props.format(bestEnd.balance), props.bestWord]),
    ...(worstEnd === undefined ? [] : [props.format(worstEnd.balance), props.worstWord]),
  ];
  const endRoom = endWords.length === 0 ? 0 : Math.max(...endWords.map((word) => longestWord(word, rem * 0.8125))) + endGap;
  const endsBeneath = width - endRoom - left < narrowestPlot * rem;
  const right = Math.max(left + 40, width - (endsBeneath || endRoom === 0 ? 6 : Math.ceil(endRoom)));
  const span = Math.max(1, props.years.length, ...[...booked, ...best, ...worst].map(({ position }) => position));
  const x = (position: number) => left + 1 + (position / span) * (right - left - 2);

  const scale = { x, y, left, right, bottom, size, line };
  const strokes = [...strokesOf(booked, scale), ...strokesOf(best, scale), ...strokesOf(worst, scale)];
  const nowText = `${props.nowWord} ${props.format(from.balance)}`;
  const nowLabel = now === undefined ? undefined : nowLabelOf(nowText, x(now.position), y(now.balance), scale, strokes);
  const yearLane = { left: 0, top: bottom + 3, width, height: line };
  const taken = [yearLane, ...strokes, ...(nowLabel === undefined ? [] : [nowLabel])];
  // What the labels of now and of the end say already is not said twice.
  const turns = [
    ...turnsOf(booked).filter(({ to, balance }) => to !== from.position || balance !== from.balance),
    ...turnsOf(worst).filter(({ kind, balance }) => kind === 'low' && balance !== worstEnd?.balance && balance !== from.balance),
  ];
  const ends = endLabels(props, bestEnd, worstEnd, { y, room: width - right - endGap, size: rem * 0.8125, line: rem * 1.0625 });
  const lowestEnd = endsBeneath ? 0 : Math.max(0, ...ends.map((end) => end.top + line * 2));
  return {
    height: Math.max(bottom + line + 4, lowestEnd),
    left,
    right,
    top: top - 4,
    bottom,
    x,
    y,
    booked,
    best,
    worst,
    now,
    axis,
    yearStarts: props.years.map((_, index) => x(index)),
    yearWords: yearWordsOf(props.years, x, endsBeneath ? width : right, size),
    turns: labelTurns(turns, props.format, scale, taken),
    nowLabel,
    ends,
    endsBeneath,
  };
};

interface Around {
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly size: number;
  readonly line: number;
}

/** Above the ring, or where that is taken beside or beneath it. */
const nowLabelOf = (text: string, x: number, y: number, { left, right, bottom, size, line }: Around, strokes: readonly Box[]): TurnLabel => {
  const width = textWidth(text, (size * 13) / 12);
  const within = (wished: number) => Math.max(left, Math.min(right - width, wished));
  const above = y - line - 7;
  const beneath = y + 7;
  const boxes = [
    { left: within(x - width / 2), top: above },
    { left: within(x - width + 8), top: above },
    { left: within(x - 8), top: above },
    { left: within(x - width / 2), top: beneath },
    { left: within(x - width - 8), top: beneath },
    { left: within(x + 8), top: beneath },
  ].map((box) => ({ ...box, width, height: line, text }));
  const [first] = boxes;
  const free = boxes.find((box) => box.top + line <= bottom + 3 && !strokes.some((stroke) => touches(box, stroke)));
  return free ?? first ?? { left: x, top: above, width, height: line, text };
};
