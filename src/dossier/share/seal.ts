/** Beyond these nothing is read: far more than the dossier of a student takes. Bytes, but for the link: characters of the whole address. */
export const shareLimits = {
  /** Mail and chat programs break longer addresses: beyond it the dossier goes as a file. */
  link: 8_000,
  sealed: 500_000,
  text: 4_000_000,
} as const;

/** What was closed with a key: nobody reads or changes it without the key. */
export interface Sealed {
  /** 256 bits in base64url. */
  readonly key: string;
  /** A head of four bytes that says what it is, twelve of chance, and the cipher text. */
  readonly content: Uint8Array<ArrayBuffer>;
}

/** Why something sealed does not open: not sealed by this app, by a newer version of it, too large, or not whole (or another key). */
export type SealProblem = 'foreign' | 'newer' | 'too-large' | 'damaged';
export type Opened = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: SealProblem };

const MARK = [0x53, 0x4b, 0x64] as const;
const VERSION = 1;
const HEAD = Uint8Array.of(...MARK, VERSION);
const CHANCE = 12;
const KEY = 32;
const ALGORITHM = 'AES-GCM';

/** Bytes as letters that an address may hold. */
export const toBase64Url = (bytes: Uint8Array): string => {
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
};

/** The bytes of such letters; null when they are none. */
export const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> | null => {
  if (!/^[\w-]*$/.test(text)) return null;
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
};

/** Sends bytes through a compression stream; null when they are not what it takes, or what comes out is more than `most` bytes. */
const through = async (stream: CompressionStream | DecompressionStream, bytes: Uint8Array<ArrayBuffer>, most: number): Promise<Uint8Array<ArrayBuffer> | 'too-large' | 'broken'> => {
  const writer = stream.writable.getWriter();
  // What goes wrong is told by the reader.
  writer.write(bytes).catch(() => undefined);
  writer.close().catch(() => undefined);
  const reader = stream.readable.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      length += next.value.length;
      if (length > most) {
        await reader.cancel();
        return 'too-large';
      }
      parts.push(next.value);
    }
  } catch {
    return 'broken';
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

const keyOf = (bytes: Uint8Array<ArrayBuffer>, use: 'encrypt' | 'decrypt'): Promise<CryptoKey> => crypto.subtle.importKey('raw', bytes, ALGORITHM, false, [use]);

/** Compresses a text and closes it with a new key (AES-256-GCM; the head is authenticated with it). */
export const seal = async (text: string): Promise<Sealed> => {
  const packed = await through(new CompressionStream('deflate-raw'), new TextEncoder().encode(text), Infinity);
  if (typeof packed === 'string') throw new Error('the text could not be compressed');
  const key = crypto.getRandomValues(new Uint8Array(KEY));
  const iv = crypto.getRandomValues(new Uint8Array(CHANCE));
  const cipher = await crypto.subtle.encrypt({ name: ALGORITHM, iv, additionalData: HEAD }, await keyOf(key, 'encrypt'), packed);
  const content = new Uint8Array(HEAD.length + CHANCE + cipher.byteLength);
  content.set(HEAD);
  content.set(iv, HEAD.length);
  content.set(new Uint8Array(cipher), HEAD.length + CHANCE);
  return { key: toBase64Url(key), content };
};

const decrypt = async (content: Uint8Array<ArrayBuffer>, key: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer> | null> => {
  const start = HEAD.length + CHANCE;
  try {
    const iv = content.slice(HEAD.length, start);
    return new Uint8Array(await crypto.subtle.decrypt({ name: ALGORITHM, iv, additionalData: content.slice(0, HEAD.length) }, await keyOf(key, 'decrypt'), content.slice(start)));
  } catch {
    return null;
  }
};

/** Opens what {@link seal} closed. */
export const unseal = async (content: Uint8Array<ArrayBuffer>, key: string): Promise<Opened> => {
  if (content.length > shareLimits.sealed) return { ok: false, problem: 'too-large' };
  if (!MARK.every((byte, at) => content[at] === byte)) return { ok: false, problem: 'foreign' };
  if ((content[MARK.length] ?? 0) > VERSION) return { ok: false, problem: 'newer' };
  const bytes = fromBase64Url(key);
  if (bytes?.length !== KEY) return { ok: false, problem: 'damaged' };
  const packed = await decrypt(content, bytes);
  if (packed === null) return { ok: false, problem: 'damaged' };
  const plain = await through(new DecompressionStream('deflate-raw'), packed, shareLimits.text);
  if (typeof plain === 'string') return { ok: false, problem: plain === 'too-large' ? 'too-large' : 'damaged' };
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(plain) };
  } catch {
    return { ok: false, problem: 'damaged' };
  }
};
