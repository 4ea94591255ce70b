import type { LogEntry, LogReading, Sealed } from '../storage/index.ts';
import type { Entry } from './envelope.ts';
import type { Codec } from './log.ts';
import { fold } from './merge/fold.ts';
import { join } from './merge/join.ts';
import { emptyReplica, type Change, type Replica } from './merge/replica.ts';
import { hasSeen } from './merge/seen.ts';
import type { VaultProblem } from './vault.ts';

/** What a reading of the log says, as far as it can be read. */
export interface Reading {
  readonly snapshot: Replica | null;
  readonly entries: readonly { readonly seq: number; readonly outbox: boolean; readonly entry: Entry }[];
  readonly problems: readonly VaultProblem[];
  /** What a newer version of the app wrote. */
  readonly newer: readonly Sealed[];
}

export const nothingRead: Reading = { snapshot: null, entries: [], problems: [], newer: [] };

/** Decodes what was read; what cannot be decoded becomes a problem and stands in nobody's way. */
export const decodeReading = async (codec: Codec, { snapshot, entries }: LogReading): Promise<Reading> => {
  const decode = async (place: VaultProblem['place'], sealed: Sealed) => ({ place, sealed, decoded: await codec.decode(sealed) });
  const first = snapshot === null ? null : await decode('snapshot', snapshot);
  const rest = await Promise.all(entries.map(async ({ seq, outbox, ...sealed }: LogEntry) => ({ seq, outbox, ...(await decode('entry', sealed)) })));
  // In the order of the log, whichever was decoded first.
  const failed = [...(first === null ? [] : [first]), ...rest].flatMap(({ place, sealed, decoded }) => (decoded.ok ? [] : [{ place, sealed, reason: decoded.reason }]));
  const state = first?.decoded.ok === true ? first.decoded.value : null;
  const misplaced: readonly VaultProblem[] = state?.kind === 'change' ? [{ place: 'snapshot', reason: 'malformed' }] : [];
  return {
    snapshot: state?.kind === 'state' ? state.replica : null,
    entries: rest.flatMap(({ seq, outbox, decoded }) => (decoded.ok ? [{ seq, outbox, entry: decoded.value }] : [])),
    problems: [...misplaced, ...failed.map(({ place, reason }) => ({ place, reason }))],
    newer: failed.flatMap(({ sealed, reason }) => (reason === 'newer' ? [sealed] : [])),
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

/**
 * What a complete reading comes to, and the entries that its state holds; the others must stay in the log: those that are held, and those
 * that the service must still get as they are. `settle` may apply what is held.
 */
export const compacted = (
  reading: Reading,
  settle: (replica: Replica) => Replica = (replica) => replica,
): { readonly replica: Replica; readonly folded: readonly number[] } => {
  const replica = settle(withReading(emptyReplica, reading));
  const isHeldThere = (entry: Entry): boolean => entry.kind === 'state' || hasSeen(replica.seen, entry.change);
  return { replica, folded: reading.entries.filter(({ outbox, entry }) => !outbox && isHeldThere(entry)).map(({ seq }) => seq) };
};
