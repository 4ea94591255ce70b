import { Result } from '../model/index.ts';
import type { EditProblem } from './edit.ts';

const LOWEST = 0;
const HIGHEST = 20;

/** Checks a result that somebody entered: what is wrong with it, or null (RULES B.1). */
export const resultProblem = (value: unknown): EditProblem | null => {
  if (Result.safeParse(value).success) return null;
  if (typeof value !== 'number' || !Number.isFinite(value)) return { code: 'invalid-value', field: 'result', value };
  if (value < LOWEST || value > HIGHEST) return { code: 'mark-out-of-range', value, min: LOWEST, max: HIGHEST };
  return { code: 'mark-not-whole', value };
};

const words: ReadonlyMap<string, Result> = new Map<string, Result>([
  ['na', 'NA'],
  ['fr', 'FR'],
  ['g', 'pass'],
  ['geslaagd', 'pass'],
  ['pass', 'pass'],
  ['p', 'pass'],
  ['ng', 'fail'],
  ['niet geslaagd', 'fail'],
  ['fail', 'fail'],
  ['f', 'fail'],
]);

export type ResultReading = { readonly ok: true; readonly result: Result } | { readonly ok: false; readonly problem: EditProblem };

/** Reads a result as students and schools write it: `12`, `12/20`, `NA`, `FR`, `G`, `NG`, "geslaagd", "pass". */
export const readResult = (text: string): ResultReading => {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ ?\/ ?20$/, '');
  const word = words.get(plain);
  if (word !== undefined) return { ok: true, result: word };
  const value: unknown = /^-?\d{1,6}(?:[.,]\d{1,6})?$/.test(plain) ? Number(plain.replace(',', '.')) : text;
  const parsed = Result.safeParse(value);
  if (parsed.success) return { ok: true, result: parsed.data };
  return { ok: false, problem: resultProblem(value) ?? { code: 'invalid-value', field: 'result', value: text } };
};
