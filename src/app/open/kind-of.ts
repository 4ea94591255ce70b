import { textOfBytes } from '../foreign-file/text-of-bytes.ts';
import type { Importer } from './handed.ts';

/** What a file or text is by how it begins: for one importer, for the student to say (`either`), or nothing that the app can read. */
export type Incoming = Importer | 'either' | 'unusable';

/** Enough to know a file by; what it holds is read by its importer, in a worker. */
const LOOKED_AT = 4096;

/** For which importer a text is. A table or a copied page can be results as well as a guide. */
export const kindOfText = (start: string): Exclude<Incoming, 'unusable'> => {
  const text = start.trimStart();
  if (text.startsWith('{') || text.startsWith('[')) return /"format"\s*:\s*"studiekompas-export"/.test(text) ? 'backup' : 'guide';
  if (text.startsWith('<')) return /<(?:\w+:)?elmo[\s>]/i.test(text) ? 'dossier' : 'guide';
  return 'either';
};

/** For which importer a file is, by its first bytes: neither its name nor what another app calls it tells. */
export const kindOfFile = async (file: File): Promise<Incoming> => {
  if (file.size === 0) return 'unusable';
  const bytes = await file.slice(0, LOOKED_AT).arrayBuffer().then((read) => new Uint8Array(read), () => null);
  if (bytes === null) return 'unusable';
  // Cut in the middle of a letter, the end is left out: it must not make another encoding of the whole.
  const whole = file.size > LOOKED_AT ? bytes.subarray(0, Math.max(1, bytes.findLastIndex((byte) => byte < 0x80))) : bytes;
  const read = textOfBytes(whole);
  return read.ok ? kindOfText(read.text) : 'unusable';
};
