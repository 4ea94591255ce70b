import { checkJson } from '../json-text.ts';
import { MAX_SOURCE_DEPTH, type Tell } from './found.ts';

/** The value of a JSON source; undefined, with the reason told, for one that is not JSON or nested too deep. */
export const jsonOf = (text: string, tell: Tell): unknown => {
  const check = checkJson(text, MAX_SOURCE_DEPTH);
  if (check.ok) {
    const value: unknown = JSON.parse(text);
    return value;
  }
  const { line, column } = check.place;
  tell(
    `line ${line}`,
    check.problem === 'too-deep'
      ? { code: 'too-deep', limit: MAX_SOURCE_DEPTH }
      : { code: 'not-well-formed', format: 'JSON', detail: `unexpected text at column ${column}` },
  );
  return undefined;
};

/** The value under a name of its own; never one that every object has. */
export const at = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;

/** The list under a name, with the place of each; empty when there is none. */
export const listAt = (value: unknown, name: string, place: string): readonly { readonly value: unknown; readonly place: string }[] => {
  const list = at(value, name);
  return Array.isArray(list) ? list.map((one: unknown, index) => ({ value: one, place: place === '' ? `${name}[${index}]` : `${place}.${name}[${index}]` })) : [];
};

/** The text under a name; a number or a truth value as its text. */
export const textAt = (value: unknown, name: string): string | undefined => {
  const text = at(value, name);
  return typeof text === 'string' ? text : typeof text === 'number' || typeof text === 'boolean' ? String(text) : undefined;
};
