import { createHash } from 'node:crypto';
import { digestText, type Vector } from '../sync/protocol/index.ts';

/** Up to which change of each writer something reaches. */
export type Reach = ReadonlyMap<string, number>;

export const reachOf = (vector: Vector): Reach => new Map(vector.map(({ w, n }) => [w, n]));

/** By writer, ascending: the same on every engine. */
export const vectorOf = (reach: Reach): Vector => Array.from(reach, ([w, n]) => ({ w, n })).toSorted((a, b) => (a.w < b.w ? -1 : 1));

/** What {@link digestText} wrote. */
export const reachFromText = (text: string): Reach =>
  new Map(
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [w = '', n = ''] = line.split(':');
        return [w, Number(n)];
      }),
  );

/** Whether `reach` holds all that `other` holds. */
export const covers = (reach: Reach, other: Reach): boolean => [...other].every(([w, n]) => (reach.get(w) ?? 0) >= n);

/** What the two hold together. */
export const together = (a: Reach, b: Reach): Reach => new Map([...a, ...Array.from(b, ([w, n]) => [w, Math.max(n, a.get(w) ?? 0)] as const)]);

/** SHA-256, hexadecimal. */
export const hashOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

export const digestOf = (reach: Reach): string => hashOf(digestText(vectorOf(reach)));
