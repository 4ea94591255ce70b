import { newRoot, open, seal, sealingKeys } from '../../src/keys/index.ts';

/** What sealing costs: envelopes a second, and the bytes of one edit as JSON and sealed. */
export interface SealingCost {
  readonly sealed: number;
  readonly opened: number;
  readonly json: number;
  readonly bytes: number;
}

const WRITER = '0123456789abcdef';

/** A change as an edit of one mark makes it. */
const editOf = (n: number): Uint8Array =>
  new TextEncoder().encode(
    JSON.stringify({
      v: 1,
      kind: 'change',
      change: {
        writer: WRITER,
        n,
        at: 1_760_000_000_000 + n,
        label: 'edit_result',
        operations: [
          { record: `unit/51858212/2024/diploma/HBI${n % 60}B`, field: 'result', seen: n > 1 ? [{ writer: WRITER, n: n - 1 }] : [], value: { kind: 'mark', mark: n % 21, opportunity: 1 } },
        ],
      },
    }),
  );

const perSecond = (count: number, began: number): number => (count * 1000) / (performance.now() - began);

/** Seals and opens so many edits, one after the other, as a vault does on its own thread. */
export const sealingCost = async (edits = 2000): Promise<SealingCost> => {
  const keys = await sealingKeys(newRoot());
  const bodies = Array.from({ length: edits }, (_, index) => editOf(index + 1));
  const envelopes: Uint8Array[] = [];
  const began = performance.now();
  for (const [index, body] of bodies.entries()) envelopes.push(await seal(keys, { kind: 'change', writer: WRITER, n: index + 1 }, body));
  const sealed = perSecond(edits, began);
  const opening = performance.now();
  for (const [index, envelope] of envelopes.entries()) {
    if ((await open(keys, { kind: 'change', writer: WRITER, n: index + 1 }, envelope)) === null) throw new Error(`envelope ${index + 1} does not open`);
  }
  const opened = perSecond(edits, opening);
  const sum = (all: readonly Uint8Array[]): number => all.reduce((total, { length }) => total + length, 0);
  return { sealed, opened, json: sum(bodies) / edits, bytes: sum(envelopes) / edits };
};
