import type { LogEntry, LogReading } from '../storage/index.ts';
import type { Decoded, Entry } from './envelope.ts';
import type { Codec } from './log.ts';
import { fold } from './merge/fold.ts';
import { join } from './merge/join.ts';
import { emptyReplica, type Change, type Replica } from './merge/replica.ts';
import { hasSeen } from './merge/seen.ts';
import type { VaultProblem } from './vault.ts';

/** What a reading of the log says, as far as it can be read. */
export interface Reading {
  readonly snapshot: Replica | null;
  readonly entries: readonly { readonly seq: number; readonly entry: Entry }[];
  readonly problems: readonly VaultProblem[];
}

const decodeSafely = async (codec: Codec, bytes: Uint8Array): Promise<Decoded<Entry>> => {
  try {
    return await codec.decode(bytes);
  } catch {
    return { ok: false, reason: 'malformed' };
  }
};

/** Decodes what was read; what cannot be decoded becomes a problem and stands in nobody's way. */
export const decodeReading = async (codec: Codec, { snapshot, entries }: LogReading): Promise<Reading> => {
  const problems: VaultProblem[] = [];
  const decode = async (place: VaultProblem['place'], bytes: Uint8Array): Promise<Entry | null> => {
    const decoded = await decodeSafely(codec, bytes);
    if (decoded.ok) return decoded.value;
    problems.push({ place, reason: decoded.reason });
    return null;
  };
  const first = snapshot === null ? null : await decode('snapshot', snapshot);
  if (first?.kind === 'change') problems.push({ place: 'snapshot', reason: 'malformed' });
  const decoded = await Promise.all(entries.map(async ({ seq, bytes }: LogEntry) => ({ seq, entry: await decode('entry', bytes) })));
  return {
    snapshot: first?.kind === 'state' ? first.replica : null,
    entries: decoded.flatMap(({ seq, entry }) => (entry === null ? [] : [{ seq, entry }])),
    problems,
  };
};

/** Adds a reading to a replica. Runs of changes are folded at once: folding them one by one would copy the replica each time. */
export const withReading = (replica: Replica, { snapshot, entries }: Reading): Replica => {
  let result = snapshot === null ? replica : join(replica, snapshot);
  let run: Change[] = [];
  for (const { entry } of entries) {
    if (entry.kind === 'change') {
      run.push(entry.change);
    } else {
      result = join(fold(result, run), entry.replica);
      run = [];
    }
  }
  return fold(result, run);
};

/** What a complete reading comes to, and the entries that its state holds; the others must stay in the log. */
export const compacted = (reading: Reading): { readonly replica: Replica; readonly folded: readonly number[] } => {
  const replica = withReading(emptyReplica, reading);
  const folded = reading.entries.filter(({ entry }) => entry.kind === 'state' || hasSeen(replica.seen, entry.change)).map(({ seq }) => seq);
  return { replica, folded };
};
