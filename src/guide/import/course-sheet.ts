import type { FoundUnit } from './found.ts';
import { titleOf } from './values.ts';

/** Letters and longer codes that schools write for a language, beside the two letters of ISO 639-1. */
const languages: ReadonlyMap<string, string> = new Map([
  ['n', 'nl'],
  ['e', 'en'],
  ['f', 'fr'],
  ['d', 'de'],
  ['s', 'es'],
  ['nederlands', 'nl'],
  ['engels', 'en'],
  ['frans', 'fr'],
  ['duits', 'de'],
  ['spaans', 'es'],
  ['nld', 'nl'],
  ['dut', 'nl'],
  ['eng', 'en'],
  ['fra', 'fr'],
  ['fre', 'fr'],
  ['deu', 'de'],
  ['ger', 'de'],
  ['spa', 'es'],
]);

const known = new Set(languages.values());

/** A language tag (RFC 5646) begins with its language: `nl`, `nl-BE`, `nld-Latn-BE`. */
const languageOf = (text: string): string | undefined => {
  const plain = text.trim().toLowerCase();
  const [, tag] = /^([a-z]{2,3})(?:-[a-z0-9]{1,8})*$/.exec(plain) ?? [];
  return tag !== undefined && known.has(tag) ? tag : languages.get(tag ?? plain);
};

const MOST_LANGUAGES = 5;

/** The languages that a unit is taught in, as two letters. Undefined where none is said, or one of them is not known: half a list would be wrong. */
export const languagesOf = (texts: readonly (string | undefined)[]): string[] | undefined => {
  const said = texts.filter((text) => text !== undefined && text.trim() !== '').map((text) => languageOf(text ?? ''));
  const codes = [...new Set(said.filter((code) => code !== undefined))].slice(0, MOST_LANGUAGES);
  return codes.length === 0 || said.includes(undefined) ? undefined : codes;
};

const MOST_EVALUATIONS = 20;

/** How a unit is evaluated, one plain line each; undefined where nothing is said. */
export const evaluationsOf = (texts: readonly (string | undefined)[]): string[] | undefined => {
  const lines = [...new Set(texts.map(titleOf).filter((line) => line !== undefined))].slice(0, MOST_EVALUATIONS);
  return lines.length === 0 ? undefined : lines;
};

/** What a source in the other language adds to a unit: its title there. What it says in words stays out of a guide in this language. */
export const inOtherLanguage = <T extends Pick<FoundUnit, 'title' | 'otherTitle' | 'evaluations'>>(unit: T): T => ({
  ...unit,
  title: undefined,
  otherTitle: unit.title,
  evaluations: undefined,
});
