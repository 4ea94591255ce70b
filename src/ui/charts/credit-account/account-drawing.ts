import { longestWord, textWidth } from '../chart/text-width.ts';
import { type AccountPoint, bookedUntil, type Box, forecastFrom, labelTurns, strokesOf, touches, type TurnLabel, turnsOf } from './account-layout.ts';
import type { CreditAccountProps } from './CreditAccount.tsx';

interface EndLabel {
  readonly top: number;
  readonly balance: string;
  readonly word: string;
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
  readonly yearWords: readonly { readonly text: string; readonly x: number }[];
  readonly turns: readonly TurnLabel[];
  readonly nowLabel: TurnLabel | undefined;
  readonly ends: readonly EndLabel[];
}

/** Height of the plot per point, and within which bounds, in px. */
const perPoint = 0.56;
const lowest = 96;
const highest = 168;

type Ends = Pick<CreditAccountProps, 'bestWord' | 'worstWord' | 'format'>;

const endLabels = (props: Ends, best: AccountPoint | undefined, worst: AccountPoint | undefined, y: (balance: number) => number, line: number, room: number, size: number): readonly EndLabel[] => {
  const label = (point: AccountPoint | undefined, word: string) => {
    if (point === undefined) return [];
    const balance = props.format(point.balance);
    const lines = textWidth(`${balance} ${word}`, size) > room ? 2 : 1;
    return [{ balance, word, middle: y(point.balance), height: lines * line }];
  };
  const labels = [...label(best, props.bestWord), ...label(worst, props.worstWord)];
  const [upper, lower] = labels;
  const topOf = (each: { middle: number } | undefined) => (each === undefined ? 0 : each.middle - line / 2);
  const overlap = upper === undefined || lower === undefined ? 0 : Math.max(0, topOf(upper) + upper.height - topOf(lower));
  return labels.map((each, index) => ({ balance: each.balance, word: each.word, top: topOf(each) + (index === 0 ? -overlap / 2 : overlap / 2) }));
};

/** As many year words as fit, the last one always: in full, short, or every second, third … of them. */
const yearWordsOf = (years: CreditAccountProps['years'], x: (position: number) => number, size: number) => {
  const room = x(1) - x(0) - 6;
  const fits = (words: readonly string[], every: number) => words.every((word) => textWidth(word, size) <= room * every);
  const full = years.map(({ word }) => word);
  const short = years.map((year) => year.short ?? year.word);
  const words = fits(full, 1) ? full : short;
  const every = [1, 2, 3, 4, 5, 6].find((step) => fits(words, step)) ?? words.length;
  return words.flatMap((text, index) => ((words.length - 1 - index) % every === 0 ? [{ text, x: x(index) + 4 }] : []));
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
  const endRoom = endWords.length === 0 ? 0 : Math.max(...endWords.map((word) => longestWord(word, size * 1.09))) + 8;
  const right = Math.max(left + 40, width - Math.ceil(endRoom) - (endRoom === 0 ? 2 : 0));
  const span = Math.max(1, props.years.length, ...[...booked, ...best, ...worst].map(({ position }) => position));
  const x = (position: number) => left + 1 + (position / span) * (right - left - 2);

  const scale = { x, y, left, right, size, line };
  const strokes = [...strokesOf(booked, scale), ...strokesOf(best, scale), ...strokesOf(worst, scale)];
  const nowLabel = now === undefined ? undefined : nowLabelOf(`${props.nowWord} ${props.format(now.balance)}`, x(now.position), y(now.balance), scale, strokes);
  const taken = [...strokes, ...(nowLabel === undefined ? [] : [nowLabel])];
  const ends = endLabels(props, bestEnd, worstEnd, y, rem * 1.0625, width - right - 6, size * 1.09);
  const lowestEnd = Math.max(0, ...ends.map((end) => end.top + line * 2));
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
    yearWords: yearWordsOf(props.years, x, size),
    turns: labelTurns([...turnsOf(booked), ...turnsOf(worst).filter(({ kind, balance }) => kind === 'low' && balance !== worstEnd?.balance)], props.format, scale, taken),
    nowLabel,
    ends,
  };
};

interface Around {
  readonly left: number;
  readonly right: number;
  readonly size: number;
  readonly line: number;
}

/** Above the ring, or where that is taken beside or beneath it. */
const nowLabelOf = (text: string, x: number, y: number, { left, right, size, line }: Around, strokes: readonly Box[]): TurnLabel => {
  const width = textWidth(text, size * 1.09);
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
  return boxes.find((box) => !strokes.some((stroke) => touches(box, stroke))) ?? first ?? { left: x, top: above, width, height: line, text };
};
