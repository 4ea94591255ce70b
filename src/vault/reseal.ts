import { open, seal, type SealingKeys } from '../keys/index.ts';
import type { EntryHeader, LogReading, Resealed, Sealed } from '../storage/index.ts';
import { decodeEntry } from './envelope.ts';
import { headerOf, type Codec, type Log } from './log.ts';

const outsideOf = (body: Uint8Array): EntryHeader => {
  const decoded = decodeEntry(body);
  return decoded.ok ? headerOf(decoded.value) : { kind: 'other' };
};

/** The same sealed for other keys, whatever it says; null for what does not open. */
const resealed = async (from: SealingKeys, to: SealingKeys, { header, bytes }: Sealed): Promise<(Sealed & { readonly header: EntryHeader }) | null> => {
  const body = header === null ? bytes : await open(from, header, bytes);
  if (body === null) return null;
  const outside = header ?? outsideOf(body);
  return { header: outside, bytes: await seal(to, outside, body) };
};

/** All that was read and that opens, sealed for other keys. */
export const resealAll = async (from: SealingKeys, to: SealingKeys, { snapshot, entries }: Pick<LogReading, 'snapshot' | 'entries'>) => {
  const again = await Promise.all(
    entries.map(async ({ seq, ...sealed }): Promise<readonly Resealed[]> => {
      const entry = await resealed(from, to, sealed);
      return entry === null ? [] : [{ seq, ...entry }];
    }),
  );
  return { entries: again.flat(), snapshot: snapshot === null ? null : await resealed(from, to, snapshot) };
};

const TRIES = 5;

/**
 * Seals what was written before entries were sealed: all of it in one transaction that also removes what was there, byte for byte the same
 * within. Where it fails everything stays as it was, for the next start.
 */
export const takeOver = async (log: Log, { keys }: Codec): Promise<void> => {
  for (let left = TRIES; left > 0; left--) {
    const read = await log.read(null);
    if (!read.ok) return;
    const { snapshot, entries, position } = read.value;
    const plain = { snapshot: snapshot?.header === null ? snapshot : null, entries: entries.filter(({ header }) => header === null) };
    const again = await resealAll(keys, keys, plain);
    const done = await (await log.sync()).reseal(position, again.entries, again.snapshot, null);
    if (!done.ok || done.value) return;
  }
};
