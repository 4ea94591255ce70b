/** A place in a text, both from 1, as an editor shows it. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

export type JsonCheck = { readonly ok: true } | { readonly ok: false; readonly problem: 'syntax' | 'too-deep'; readonly place: TextPlace };

const placeAt = (text: string, offset: number): TextPlace => {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
};

const token = /[\t\n\r ]*(?:([{}[\],:])|(")|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;
const escaped = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const blank = /[\t\n\r ]*/y;

/** What may come next: a value, a value or the end of a list, a name, a name or the end of an object, the colon, or what follows a value. */
type Expecting = 'value' | 'value-or-end' | 'name' | 'name-or-end' | 'colon' | 'after';

const afterSign = (sign: string, expecting: Expecting, open: string[]): Expecting | null => {
  const wantsValue = expecting === 'value' || expecting === 'value-or-end';
  switch (sign) {
    case '{':
    case '[':
      if (!wantsValue) return null;
      open.push(sign);
      return sign === '{' ? 'name-or-end' : 'value-or-end';
    case '}':
      return (expecting === 'name-or-end' || expecting === 'after') && open.pop() === '{' ? 'after' : null;
    case ']':
      return (expecting === 'value-or-end' || expecting === 'after') && open.pop() === '[' ? 'after' : null;
    case ':':
      return expecting === 'colon' ? 'value' : null;
    default:
      if (expecting !== 'after' || open.length === 0) return null;
      return open.at(-1) === '{' ? 'name' : 'value';
  }
};

/** The offset after the string that starts before `from`; -1 when it does not end or holds what a string may not hold. */
const endOfString = (text: string, from: number): number => {
  let offset = from;
  while (offset < text.length) {
    const letter = text.charAt(offset);
    if (letter === '"') return offset + 1;
    if (letter < ' ') return -1;
    if (letter === '\\') {
      escaped.lastIndex = offset;
      if (!escaped.test(text)) return -1;
      offset = escaped.lastIndex;
    } else offset += 1;
  }
  return -1;
};

const afterWord = (expecting: Expecting): Expecting | null => (expecting === 'value' || expecting === 'value-or-end' ? 'after' : null);

const afterText = (expecting: Expecting): Expecting | null => {
  if (expecting === 'name' || expecting === 'name-or-end') return 'colon';
  return afterWord(expecting);
};

/**
 * Whether a text is JSON nested no deeper than `maxDepth`, and if not, where it goes wrong. Browsers each tell the place of a syntax
 * error in their own words, or not at all; this walks the text without recursion, so that no file can exhaust the stack.
 */
export const checkJson = (text: string, maxDepth: number): JsonCheck => {
  const open: string[] = [];
  let expecting: Expecting = 'value';
  let offset = 0;
  const fail = (problem: 'syntax' | 'too-deep'): JsonCheck => {
    blank.lastIndex = offset;
    return { ok: false, problem, place: placeAt(text, offset + (blank.exec(text)?.[0].length ?? 0)) };
  };
  for (;;) {
    token.lastIndex = offset;
    const match = token.exec(text);
    if (match === null) break;
    const [, sign, quote] = match;
    const end = quote === undefined ? token.lastIndex : endOfString(text, token.lastIndex);
    if (end < 0) return fail('syntax');
    const next: Expecting | null =
      sign !== undefined ? afterSign(sign, expecting, open) : quote !== undefined ? afterText(expecting) : afterWord(expecting);
    if (next === null) return fail('syntax');
    if (open.length > maxDepth) return fail('too-deep');
    expecting = next;
    offset = end;
  }
  blank.lastIndex = offset;
  blank.exec(text);
  return blank.lastIndex === text.length && expecting === 'after' && open.length === 0 ? { ok: true } : fail('syntax');
};
