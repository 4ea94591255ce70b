import type { Change, Registers, Value } from './registers.ts';

/** Sealed as far as the proof needs it: readable to itself, bound to its name, and every changed byte is seen. */
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** FNV-1a, twice, over the name and the text. */
const tagOf = (name: string, text: Uint8Array): string => {
  let [a, b] = [0x811c9dc5, 0x01000193];
  const add = (byte: number): void => {
    a = Math.imul(a ^ byte, 0x01000193) >>> 0;
    b = Math.imul(b + byte, 0x85ebca6b) >>> 0;
  };
  for (const byte of encoder.encode(name)) add(byte);
  for (const byte of text) add(byte);
  return a.toString(16).padStart(8, '0') + b.toString(16).padStart(8, '0');
};

const seal = (name: string, value: unknown): Uint8Array => {
  const text = encoder.encode(JSON.stringify(value));
  const bytes = new Uint8Array(16 + text.length);
  bytes.set(encoder.encode(tagOf(name, text)));
  bytes.set(text, 16);
  return bytes;
};
const unseal = (name: string, bytes: Uint8Array): unknown => {
  const text = bytes.subarray(16);
  return decoder.decode(bytes.subarray(0, 16)) === tagOf(name, text) ? JSON.parse(decoder.decode(text)) : undefined;
};

const changeName = ({ w, n }: { readonly w: string; readonly n: number }): string => `change ${w} ${n}`;
const stateName = (upTo: ReadonlyMap<string, number>): string => `state ${[...upTo].toSorted().join(' ')}`;

export const sealChange = (change: Change): Uint8Array => seal(changeName(change), change);
/** The change under this name; undefined for anything else. The tag is the proof that a device of the proof made it. */
export const openChange = (w: string, n: number, bytes: Uint8Array): Change | undefined => unseal(changeName({ w, n }), bytes) as Change | undefined;

interface StateText {
  readonly fields: readonly (readonly [string, readonly Value[]])[];
  readonly applied: readonly (readonly [string, readonly number[]])[];
}
export const sealState = (registers: Registers, upTo: ReadonlyMap<string, number>): Uint8Array =>
  seal(stateName(upTo), { fields: [...registers.fields], applied: [...registers.applied].map(([w, ns]) => [w, [...ns]]) });
export const openState = (upTo: ReadonlyMap<string, number>, bytes: Uint8Array): Registers | undefined => {
  const text = unseal(stateName(upTo), bytes) as StateText | undefined;
  return text === undefined ? undefined : { fields: new Map(text.fields), applied: new Map(text.applied.map(([w, ns]) => [w, new Set(ns)])), held: [] };
};
