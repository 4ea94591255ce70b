import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { ROOT_BYTES } from './root.ts';

/** The words there are (BIP39, English), in their order: for who helps typing. */
export const allWords: readonly string[] = wordlist;

/** A root as twelve words (BIP39, English). */
export const wordsOf = (root: Uint8Array): readonly string[] => entropyToMnemonic(root, wordlist).split(' ');

const typed = (text: string): readonly string[] => text.normalize('NFKD').toLowerCase().match(/[a-z]+/g) ?? [];

/**
 * The root of twelve words as somebody typed them: capitals, numbering, commas and lines do not matter. Otherwise what is wrong: how many
 * words there are instead, which of them (from 0) are none of the list, or that they do not belong together (the checksum).
 */
export const rootOfWords = (
  text: string,
):
  | { readonly ok: true; readonly root: Uint8Array }
  | { readonly ok: false; readonly why: 'count'; readonly count: number }
  | { readonly ok: false; readonly why: 'unknown'; readonly places: readonly number[] }
  | { readonly ok: false; readonly why: 'checksum' } => {
  const words = typed(text);
  const places = words.flatMap((word, place) => (wordlist.includes(word) ? [] : [place]));
  if (words.length !== 12) return { ok: false, why: 'count', count: words.length };
  if (places.length > 0) return { ok: false, why: 'unknown', places };
  try {
    const root = mnemonicToEntropy(words.join(' '), wordlist);
    return root.length === ROOT_BYTES ? { ok: true, root } : { ok: false, why: 'checksum' };
  } catch {
    return { ok: false, why: 'checksum' };
  }
};
