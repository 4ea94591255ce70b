import { textWidth } from '../chart/text-width.ts';

export interface AccountPoint {
  /** In academic years since the start of the first one: 1.5 is half way through the second. */
  readonly position: number;
  /** The balance from here on. */
  readonly balance: number;
}

/** A stretch in which the balance does not move. */
interface Level {
  readonly from: number;
  readonly to: number;
  readonly balance: number;
}

const inOrder = (points: readonly AccountPoint[]): readonly AccountPoint[] => points.toSorted((a, b) => a.position - b.position);

/** What is booked up to now, ending at now. */
export const bookedUntil = (points: readonly AccountPoint[], now: number): readonly AccountPoint[] => {
  const past = inOrder(points).filter(({ position }) => position <= now);
  const last = past.at(-1);
  return last === undefined || last.position === now ? past : [...past, { position: now, balance: last.balance }];
};

/** What is forecast, from now on, starting at the balance of now. */
export const forecastFrom = (points: readonly AccountPoint[], now: AccountPoint): readonly AccountPoint[] => {
  const future = inOrder(points).filter(({ position }) => position > now.position);
  return future.length === 0 ? [] : [now, ...future];
};

/** The path of a step line: it moves at its points and never slopes. */
export const stepPath = (points: readonly AccountPoint[], x: (position: number) => number, y: (balance: number) => number): string =>
  points.map(({ position, balance }, index) => (index === 0 ? `M${x(position)} ${y(balance)}` : `H${x(position)}V${y(balance)}`)).join('');

/** The balance that holds at a position. */
const balanceAt = (points: readonly AccountPoint[], position: number): number =>
  (points.findLast((point) => point.position <= position) ?? points[0])?.balance ?? 0;

interface Range {
  readonly from: number;
  readonly to: number;
  readonly high: number;
  readonly low: number;
}

/** The boxes between two step lines. */
export const between = (one: readonly AccountPoint[], other: readonly AccountPoint[]): readonly Range[] => {
  const stops = [...new Set([...one, ...other].map(({ position }) => position))].toSorted((a, b) => a - b);
  return stops.slice(1).flatMap((to, index) => {
    const from = stops[index] ?? to;
    const [a, b] = [balanceAt(one, from), balanceAt(other, from)];
    return a === b ? [] : [{ from, to, high: Math.max(a, b), low: Math.min(a, b) }];
  });
};

const levelsOf = (points: readonly AccountPoint[]): readonly Level[] =>
  points.slice(1).reduce<readonly Level[]>((levels, point, index) => {
    const from = points[index];
    if (from === undefined || from.position === point.position) return levels;
    const last = levels.at(-1);
    return last !== undefined && last.balance === from.balance && last.to === from.position
      ? [...levels.slice(0, -1), { ...last, to: point.position }]
      : [...levels, { from: from.position, to: point.position, balance: from.balance }];
  }, []);

export interface Turn extends Level {
  readonly kind: 'low' | 'high';
}

/** Where the account was lowest after an enrolment, and highest before the next; the last stretch runs into what comes after it. */
export const turnsOf = (points: readonly AccountPoint[]): readonly Turn[] => {
  const levels = levelsOf(points);
  const opening = points[0]?.balance ?? 0;
  const closing = points.at(-1)?.balance ?? opening;
  return levels.flatMap((level, index): readonly Turn[] => {
    const before = levels[index - 1]?.balance ?? opening;
    const after = levels[index + 1]?.balance ?? closing;
    if (before > level.balance && after >= level.balance) return [{ ...level, kind: 'low' }];
    return before < level.balance && after < level.balance ? [{ ...level, kind: 'high' }] : [];
  });
};

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export const touches = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;

export interface TurnLabel extends Box {
  readonly text: string;
}

interface Scale {
  readonly x: (position: number) => number;
  readonly y: (balance: number) => number;
  readonly left: number;
  readonly right: number;
  /** Font size and line height, in px. */
  readonly size: number;
  readonly line: number;
}

const clearance = 4;

/** The strokes of a step line, as boxes that no label may cover. */
export const strokesOf = (points: readonly AccountPoint[], { x, y }: Pick<Scale, 'x' | 'y'>): readonly Box[] =>
  points.slice(1).flatMap((point, index) => {
    const from = points[index];
    if (from === undefined) return [];
    const [left, right] = [x(from.position), x(point.position)];
    const [one, other] = [y(from.balance), y(point.balance)];
    return [
      { left, top: one - 1, width: right - left, height: 2 },
      { left: right - 3, top: Math.min(one, other), width: 6, height: Math.abs(one - other) },
    ];
  });

type Format = (balance: number) => string;

/** Puts each turn's balance under or over its stretch; lows first, and none where it would touch a line or another label. */
export const labelTurns = (turns: readonly Turn[], text: Format, scale: Scale, taken: readonly Box[]): readonly TurnLabel[] => {
  const placed: TurnLabel[] = [];
  for (const turn of turns.toSorted((a, b) => (a.kind === b.kind ? a.balance - b.balance : a.kind === 'low' ? -1 : 1))) {
    const word = text(turn.balance);
    const width = textWidth(word, scale.size);
    const [from, to] = [scale.x(turn.from), scale.x(turn.to)];
    const [beneath, above] = [scale.y(turn.balance) + clearance, scale.y(turn.balance) - clearance - scale.line];
    const tops = turn.kind === 'low' ? [beneath, above] : [above];
    const lefts = [(from + to - width) / 2, from + clearance, to - width - clearance, from - width / 2];
    const within = lefts.map((left) => Math.max(scale.left, Math.min(scale.right - width, left)));
    const boxes = tops.flatMap((top) => within.map((left) => ({ left, top, width, height: scale.line })));
    const free = boxes.find((box) => ![...taken, ...placed].some((other) => touches(box, other)));
    if (free !== undefined) placed.push({ ...free, text: word });
  }
  return placed;
};
