import type { Known, Requirement, Semester } from '../../model/index.ts';
import type { Kept, Tell } from './found.ts';

const MAX_TITLE = 200;
const MAX_SHOWN = 60;

/** A text as it may stand in a message: one line, not too long. */
export const shown = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > MAX_SHOWN ? `${line.slice(0, MAX_SHOWN)}…` : line;
};

/** A title as the guide keeps it: plain text on one line, at most 200 characters. What looks like markup stays text. */
export const titleOf = (text: string | undefined): string | undefined => {
  const line = (text ?? '').replace(/\s+/g, ' ').trim();
  if (line === '') return undefined;
  return line.length > MAX_TITLE ? `${line.slice(0, MAX_TITLE - 1)}…` : line;
};

const codeOfUnit = /^[\p{L}\p{N}][\p{L}\p{N}._:/-]{0,39}$/u;

/** A code of a unit, programme or group, or undefined for what is none. */
export const codeOf = (text: string | undefined): string | undefined => {
  const code = (text ?? '').trim();
  return codeOfUnit.test(code) ? code : undefined;
};

/** The code of a programme that the file does not name: the name of the file. */
export const codeOfFile = (name: string): string =>
  (name.split(/[\\/]/).at(-1) ?? name)
    .replace(/\.[^.]*$/, '')
    .replaceAll(/[^\p{L}\p{N}._-]+/gu, '-')
    .slice(0, 40) || 'programme';

const MAX_CODE = 40;

/** A few letters and digits that tell one text from another (FNV-1a). */
const markOf = (text: string): string => {
  let mark = 0x81_1c_9d_c5;
  for (const letter of text) mark = Math.imul(mark ^ (letter.codePointAt(0) ?? 0), 0x01_00_01_93);
  return (mark >>> 0).toString(36);
};

/** The code of a programme of which only the title is known: always the same, and another for another title. */
export const codeOfTitle = (title: string): string => {
  const plain = title.toLowerCase();
  const mark = markOf(plain);
  const words = plain.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '');
  return `${words.slice(0, MAX_CODE - mark.length - 1)}-${mark}`;
};

const wholeNumber = (text: string): number | undefined => (/^\d{1,4}(?:[.,]0+)?$/.test(text) ? Math.trunc(Number(text.replace(',', '.'))) : undefined);

const semesters: ReadonlyMap<string, Semester> = new Map<string, Semester>([
  ['1', 1],
  ['2', 2],
  ['3', 'year'],
  ['1+2', 'year'],
  ['1,2', 'year'],
  ['1 & 2', 'year'],
  ['1 en 2', 'year'],
  ['year', 'year'],
  ['jaar', 'year'],
]);

const answers: ReadonlyMap<string, boolean> = new Map([
  ...['true', 'yes', 'ja', 'j', 'y', '1', 'x'].map((word) => [word, true] as const),
  ...['false', 'no', 'nee', 'neen', 'n', '0'].map((word) => [word, false] as const),
]);

const readings = {
  points: (text: string) => wholeNumber(text),
  stage: (text: string) => {
    const stage = wholeNumber(text);
    return stage !== undefined && stage >= 1 && stage <= 10 ? stage : undefined;
  },
  semester: (text: string) => semesters.get(text.toLowerCase()),
  truth: (text: string) => answers.get(text.toLowerCase()),
  known: (text: string): Known | undefined => {
    if (/^(unknown|onbekend|\?)$/i.test(text)) return 'unknown';
    const answer = answers.get(text.toLowerCase());
    return answer === undefined ? undefined : answer ? 'yes' : 'no';
  },
  quarters: (text: string) => {
    const points = /^\d{1,2}(?:[.,]\d{1,2})?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
    return points > 0 && points <= 60 && Number.isInteger(points * 4) ? points : undefined;
  },
};

type Reading = { readonly [K in keyof typeof readings]: NonNullable<ReturnType<(typeof readings)[K]>> };

/** Reads texts of one place in a source; tells of each that is not what it should be. Empty means that the source does not say. */
export const reader = (tell: Tell, place: string) => ({
  as: <K extends keyof Reading>(kind: K, field: string, text: string | undefined, kept: Kept = 'unknown'): Reading[K] | undefined => {
    const plain = (text ?? '').trim();
    if (plain === '') return undefined;
    const read: (text: string) => unknown = readings[kind];
    const value = read(plain) as Reading[K] | undefined;
    if (value === undefined) tell(place, { code: 'field-not-understood', field, value: shown(plain), kept });
    return value;
  },
});

const MAX_NAMED = 30;
const MAX_NESTED = 8;

/** Splits at a word outside of brackets. */
const splitAt = (tokens: readonly string[], word: 'EN' | 'OF'): readonly (readonly string[])[] => {
  const parts: string[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    depth += token === '(' ? 1 : token === ')' ? -1 : 0;
    if (depth === 0 && token === word) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
};

const isEnclosed = (tokens: readonly string[]): boolean => {
  let depth = 0;
  const closes = tokens.findIndex((token) => {
    depth += token === '(' ? 1 : token === ')' ? -1 : 0;
    return depth === 0;
  });
  return tokens[0] === '(' && closes === tokens.length - 1;
};

const leafOf = (token: string): Requirement | undefined => {
  const [, mark, name] = /^(?:(VVT|VT|VT=):)?(.+)$/i.exec(token) ?? [];
  const unit = codeOf(name);
  if (unit === undefined || !/\d/.test(unit)) return undefined;
  switch (mark?.toUpperCase()) {
    case 'VVT':
      return { kind: 'acquired', unit };
    case 'VT':
      return { kind: 'followed', unit, sameYear: false };
    case 'VT=':
      return { kind: 'followed', unit, sameYear: true };
    default:
      return { kind: 'kind-unknown', unit };
  }
};

const combined = (tokens: readonly string[], depth: number): Requirement | undefined => {
  const bare = isEnclosed(tokens) ? tokens.slice(1, -1) : tokens;
  if (bare.length === 0 || depth > MAX_NESTED) return undefined;
  for (const [word, kind] of [['OF', 'any'], ['EN', 'all']] as const) {
    const parts = splitAt(bare, word);
    if (parts.length === 1) continue;
    const of = parts.map((part) => combined(part, depth + 1)).filter((part) => part !== undefined);
    return of.length === parts.length && of.length <= MAX_NAMED ? { kind, of } : undefined;
  }
  if (isEnclosed(bare)) return combined(bare, depth + 1);
  const [only] = bare;
  return bare.length === 1 && only !== undefined ? leafOf(only) : undefined;
};

/**
 * Codes joined by EN and OF (or AND, OR), with brackets: which units come first. EN binds closer than OF. A code says nothing of its kind
 * (followed or acquired) unless `VT:` or `VVT:` stands before it (`VT=:`: the same year will do). Undefined for any other text: a sentence
 * is no rule.
 */
export const requirementIn = (text: string): Requirement | undefined => {
  const tokens = text
    .replaceAll(/[()]/g, ' $& ')
    .split(/\s+/)
    .filter((token) => token !== '')
    .map((token) => (/^(en|and|&)$/i.test(token) ? 'EN' : /^(of|or)$/i.test(token) ? 'OF' : token));
  return tokens.length > 200 ? undefined : combined(tokens, 1);
};
