/** One message: its texts (more than one when it has plural or other variants) and what it is given. */
export interface Message {
  readonly texts: readonly string[];
  readonly placeholders: ReadonlySet<string>;
  /** Whether some variant serves every value. */
  readonly complete: boolean;
}

const PLACEHOLDER = /\{\s*([\w]+)[^{}]*\}/g;

const placeholdersOf = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => [...text.matchAll(PLACEHOLDER)].map((found) => found[1] ?? '')));

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const readMessage = (key: string, value: unknown): Message => {
  if (typeof value === 'string') return { texts: [value], placeholders: placeholdersOf([value]), complete: true };
  const variants: unknown = Array.isArray(value) ? value[0] : undefined;
  if (!isRecord(variants) || !isRecord(variants['match'])) throw new Error(`${key}: neither a text nor a list of variants`);
  const texts = Object.values(variants['match']).map(String);
  const complete = Object.keys(variants['match']).some((match) => match.split(',').every((part) => /=\s*(other|\*)\s*$/.test(part)));
  const declarations = Array.isArray(variants['declarations']) ? variants['declarations'].map(String) : [];
  const inputs = declarations.filter((declaration) => declaration.startsWith('input ')).map((declaration) => declaration.slice(6).trim());
  return { texts, placeholders: new Set([...placeholdersOf(texts), ...inputs]), complete };
};

/** Reads a message file; throws on one that is not understood. */
export const readMessages = (file: unknown): ReadonlyMap<string, Message> => {
  if (!isRecord(file)) throw new Error('a message file is an object');
  return new Map(Object.entries(file).flatMap(([key, value]) => (key === '$schema' ? [] : [[key, readMessage(key, value)] as const])));
};

const list = (names: ReadonlySet<string>): string => [...names].toSorted().join(', ') || 'none';

/** A text without a word of its own, such as "{from}–{to}", reads the same everywhere. */
const hasWords = (text: string): boolean => /\p{L}{2,}/u.test(text.replaceAll(PLACEHOLDER, ''));

const compare = (language: string, key: string, dutch: Message, other: Message, same: ReadonlySet<string>): readonly string[] => [
  ...(list(dutch.placeholders) === list(other.placeholders)
    ? []
    : [`${key}: is given ${list(dutch.placeholders)} in nl, ${list(other.placeholders)} in ${language}`]),
  ...(dutch.complete && other.complete ? [] : [`${key}: no variant serves every value (end with "other" or "*")`]),
  ...(same.has(key) || !dutch.texts.some(hasWords) || dutch.texts.join('\n') !== other.texts.join('\n')
    ? []
    : [`${key}: the same in nl and ${language} (if it must be, add it to scripts/same-in-both-languages.json)`]),
  ...([...dutch.texts, ...other.texts].some((text) => text.trim() === '') ? [`${key}: empty`] : []),
];

/** What is wrong with a translation: missing, not in Dutch, given other placeholders, the same as the Dutch (unless in `same`), incomplete. */
export const checkTranslation = (
  language: string,
  dutch: ReadonlyMap<string, Message>,
  translation: ReadonlyMap<string, Message>,
  same: ReadonlySet<string>,
): readonly string[] => [
  ...[...dutch].flatMap(([key, message]) => {
    const translated = translation.get(key);
    return translated === undefined ? [`${key}: missing in ${language}`] : compare(language, key, message, translated, same);
  }),
  ...[...translation.keys()].filter((key) => !dutch.has(key)).map((key) => `${key}: in ${language}, missing in nl`),
];

/** Messages that `source` uses nowhere, and names in `same` of none. A computed key is refused too: it would put every message in one chunk. */
export const checkUse = (dutch: ReadonlyMap<string, Message>, same: ReadonlySet<string>, source: string): readonly string[] => {
  const used = new Set([...source.matchAll(/\bm\.(\w+)/g)].map((found) => found[1]));
  return [
    ...[...dutch.keys()].filter((key) => !used.has(key)).map((key) => `${key}: used nowhere`),
    ...[...same].filter((key) => !dutch.has(key)).map((key) => `${key}: in scripts/same-in-both-languages.json, but no message`),
    ...(/\bm\[/.test(source) ? ['a message is read by a computed key, m[…]'] : []),
  ];
};
