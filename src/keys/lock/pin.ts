import { randomBytes, utf8, type Bytes } from '../bytes.ts';
import { stretchInWorker, type Stretch } from './argon2.ts';
import { asKey } from './box.ts';
import { rootByWay, sealForWay, type LockedRoot, type PinCost, type PinWay } from './locked-root.ts';

/** RFC 9106, the second recommended option, with one lane. */
export const PIN_COST: PinCost = { memory: 64 * 1024, passes: 3 };
export const LEAST_DIGITS = 6;
export const LEAST_LETTERS = 8;
export const MOST_LETTERS = 128;
const SALT = 16;

/** Why a PIN or password is not taken: too `short`, too `long`, or one of the first that anybody tries. */
export type PinProblem = 'short' | 'long' | 'simple';

/** As it counts: without the spaces around it, and however the keyboard makes its letters; those of a number not at all. */
const normal = (typed: string): string => {
  const text = typed.normalize('NFKC').trim();
  return /^[\d\s]+$/.test(text) ? text.replaceAll(/\s/g, '') : text;
};
const isDigits = (text: string): boolean => /^\d+$/.test(text);

/** All the same, or each one more or one less than the one before. */
const isRow = (text: string): boolean => {
  const steps = new Set(Array.from(text).slice(1).map((letter, at) => (letter.codePointAt(0) ?? 0) - (text.codePointAt(at) ?? 0)));
  return steps.size === 1 && [...steps].every((step) => Math.abs(step) <= 1);
};
/** A few digits, again and again. */
const isRepeated = (text: string): boolean => /^(\d{1,3})\1+$/.test(text);

/** What is wrong with a PIN of digits, or a password with other letters; null when it can be used. */
export const pinProblem = (typed: string): PinProblem | null => {
  const text = normal(typed);
  if (text.length > MOST_LETTERS) return 'long';
  if (text.length < (isDigits(text) ? LEAST_DIGITS : LEAST_LETTERS)) return 'short';
  return isRow(text) || isRepeated(text) ? 'simple' : null;
};

export const samePin = (a: string, b: string): boolean => normal(a) === normal(b);

const keyOf = async (pin: string, way: Pick<PinWay, 'salt' | 'memory' | 'passes'>, stretch: Stretch): Promise<CryptoKey> =>
  asKey(await stretch({ secret: utf8(normal(pin)), salt: way.salt, memory: way.memory, passes: way.passes }));

/** A way with this PIN or password, for `withWay`. */
export const pinWay =
  (pin: string, cost: PinCost = PIN_COST, stretch: Stretch = stretchInWorker) =>
  async (lockKey: Uint8Array): Promise<PinWay> => {
    const salt = randomBytes(SALT);
    const key = await keyOf(pin, { salt, ...cost }, stretch);
    return { kind: 'pin', digits: isDigits(normal(pin)), salt, ...cost, sealed: await sealForWay('pin', key, lockKey) };
  };

/** The root, for who knows the PIN; null for a wrong one. Nothing but the sealed key itself tells right from wrong. */
export const rootByPin = async (locked: LockedRoot, way: PinWay, pin: string, stretch: Stretch = stretchInWorker): Promise<Bytes | null> =>
  rootByWay(locked, way, await keyOf(pin, way, stretch));
