import 'fake-indexeddb/auto';
import { openVault } from '../../src/vault/index.ts';

const RECORDS = 200;
const FIELDS = 7;

/** Median milliseconds to start a vault that holds so many changes, on a simulated database: what reading and folding them costs, not the disk. */
export const vaultStart = async (changes: number, runs = 5): Promise<number> => {
  const name = `bench-${changes}`;
  const vault = await openVault({ name });
  await Promise.all(
    Array.from({ length: changes }, (_, n) => vault.edit('n', [{ record: `unit/${n % RECORDS}`, field: `f${n % FIELDS}`, value: n }])),
  );
  vault.close();
  const took: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now();
    const again = await openVault({ name });
    took.push(performance.now() - began);
    again.close();
  }
  return took.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
};
