/** Bytes on a buffer of their own, as WebCrypto takes them. */
export type Bytes = Uint8Array<ArrayBuffer>;

export const own = (bytes: Uint8Array): Bytes => new Uint8Array(bytes);
export const utf8 = (text: string): Bytes => new TextEncoder().encode(text);
export const randomBytes = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));

/** Two hexadecimal digits a byte. */
export const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

export const concat = (...parts: readonly Uint8Array[]): Bytes => {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};
