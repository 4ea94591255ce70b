import type { LooksLike } from './job.ts';

export type BytesReading = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly looksLike: LooksLike };

/** How files of other kinds begin: bytes from an offset. Documents and sheets of an office are zip files, or the older container that comes after it. */
const signatures: readonly { readonly at?: number; readonly bytes: readonly number[]; readonly looksLike: LooksLike }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], looksLike: 'pdf' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], looksLike: 'zip' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], looksLike: 'zip' },
  { bytes: [0x1f, 0x8b], looksLike: 'zip' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], looksLike: 'image' },
  { bytes: [0xff, 0xd8, 0xff], looksLike: 'image' },
  { bytes: [0x47, 0x49, 0x46, 0x38], looksLike: 'image' },
  { at: 8, bytes: [0x57, 0x45, 0x42, 0x50], looksLike: 'image' },
  // What phones take pictures in.
  { at: 4, bytes: [0x66, 0x74, 0x79, 0x70], looksLike: 'image' },
];

/** Whether a text holds control characters other than the few that texts have. */
const hasNoTextIn = (text: string): boolean => /[^\P{Cc}\t\n\v\f\r\u{7f}-\u{9f}]/u.test(text);
const LOOKED_AT = 65_536;

/** The encoding that the bytes themselves tell: a mark at the start, or the declaration of an XML file. */
const declaredIn = (bytes: Uint8Array, start: string): string | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const [, label] = /^(?:\u{EF}\u{BB}\u{BF})?<\?xml[^>]*encoding=["']([\w.-]{1,40})["']/u.exec(start) ?? [];
  // A declaration that could be read byte by byte is not in two bytes a letter.
  return label === undefined || /^utf-?16/i.test(label) ? undefined : label;
};

const decoded = (bytes: Uint8Array, label: string, fatal: boolean): string | null => {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes);
  } catch {
    return null;
  }
};

/**
 * The text that bytes stand for, by what they are and not by what the file is called: UTF-8 or 16, what an XML declaration names, or else the
 * Western European encoding in which spreadsheets save CSV. Bytes that are no text are told by how they begin.
 */
export const textOfBytes = (bytes: Uint8Array): BytesReading => {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const known = signatures.find((one) => one.bytes.every((byte, index) => bytes[(one.at ?? 0) + index] === byte));
  if (known !== undefined) return { ok: false, looksLike: known.looksLike };
  const label = declaredIn(bytes, start);
  const text = (label === undefined ? null : decoded(bytes, label, false)) ?? decoded(bytes, 'utf-8', true) ?? decoded(bytes, 'windows-1252', false);
  return text === null || hasNoTextIn(text.slice(0, LOOKED_AT)) ? { ok: false, looksLike: 'unknown' } : { ok: true, text };
};
