import { createSignal } from 'solid-js';
import type { LogPosition, LogReading, StorageFailure, Stored } from '../storage/index.ts';
import type { Entry } from './envelope.ts';
import { exportText, fitsTogether, readExportText } from './export.ts';
import { checkWrites, ownWrites } from './limits.ts';
import { createLive } from './live.ts';
import type { Codec, Log, OpenLog } from './log.ts';
import { release } from './merge/fold.ts';
import { join } from './merge/join.ts';
import type { Change } from './merge/replica.ts';
import { compacted, decodeReading, withReading, type Reading } from './reading.ts';
import { createSaver } from './saver.ts';
import { EraseError, type SaveFailure, type SaveOutcome, type Vault, type VaultProblem } from './vault.ts';

/** What a vault needs of the world. */
export interface World {
  readonly openLog: OpenLog;
  readonly codec: Codec;
  /** The clock, in milliseconds. */
  now(): number;
  /** As many random bytes as asked. */
  random(length: number): Uint8Array;
  /** Calls back when the tab comes into view. Returns how to stop. */
  onVisible(listener: () => void): () => void;
  /** After how many entries the log is folded into a snapshot. */
  readonly compactAfter: number;
}

// The screens tell the student to close or reload: the data are there, another version of the app holds them.
const saveFailure = (failure: StorageFailure): SaveFailure => (failure === 'newer' || failure === 'blocked' ? 'closed' : failure);

/** Opens a vault on a log. It always opens: without a log it lives in memory, and says so. */
export const startVault = async (world: World): Promise<Vault> => {
  const { codec } = world;
  const live = createLive(world.now, world.random);
  const [problems, setProblems] = createSignal<readonly VaultProblem[]>([]);
  let log: Log | null = null;
  let position: LogPosition | null = null;
  let closed = false;
  let erasures = 0;
  let uncompacted = 0;
  let compactAt = world.compactAfter;
  const stops: (() => void)[] = [];

  /** The log is used by one at a time, so that a position always belongs to what memory holds. */
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.then(work);
    turn = mine.catch(() => undefined);
    return mine;
  };

  const forget = (): void => {
    erasures++;
    live.clear();
    saver.clear();
    setProblems([]);
  };

  const takeIn = async (read: LogReading): Promise<Reading> => {
    const reading = await decodeReading(codec, read);
    if (position !== null && position.epoch !== read.position.epoch) forget();
    position = read.position;
    uncompacted = read.complete ? read.entries.length : uncompacted + read.entries.length;
    setProblems((known) => (read.complete ? reading.problems : [...known, ...reading.problems]));
    live.absorb((replica) => release(withReading(replica, reading)));
    return reading;
  };

  const readOn = async (from: Log): Promise<SaveFailure | null> => {
    const read = await from.read(position);
    if (!read.ok) return saveFailure(read.failure);
    await takeIn(read.value);
    return null;
  };

  /** Opens the log and reads all of it, if that was not done yet. */
  const connected = async (): Promise<Stored<Log>> => {
    if (closed) return { ok: false, failure: 'closed' };
    if (log !== null && position !== null) return { ok: true, value: log };
    const opened = log === null ? await world.openLog() : { ok: true as const, value: log };
    if (!opened.ok) return opened;
    const fresh = opened.value;
    if (log === null) {
      log = fresh;
      stops.push(
        fresh.subscribe(refresh),
        fresh.onClosed(() => {
          disconnect();
          saver.report('closed');
        }),
      );
    }
    const failure = await readOn(fresh);
    return failure === null ? { ok: true, value: fresh } : { ok: false, failure };
  };

  const disconnect = (): void => {
    for (const stop of stops.splice(0)) stop();
    log?.close();
    log = null;
  };

  const append = async (to: Log, bytes: Uint8Array): Promise<SaveFailure | null> => {
    if (position === null) return 'unknown';
    const done = await to.append(bytes, position.epoch);
    if (!done.ok) return saveFailure(done.failure);
    if (done.value.kind === 'erased') return readOn(to);
    if (done.value.seq === position.seq + 1) position = { ...position, seq: done.value.seq };
    uncompacted++;
    return null;
  };

  const saver = createSaver(async (entry: Entry) => {
    try {
      const madeAfter = erasures;
      const bytes = await codec.encode(entry);
      return await inTurn(async () => {
        const to = await connected();
        if (!to.ok) return saveFailure(to.failure);
        // What was erased while it waited must not come back.
        return erasures === madeAfter ? await append(to.value, bytes) : null;
      });
    } catch {
      return 'unknown';
    }
  });

  /** Folds the durable log into a snapshot. A failure loses nothing: the entries are still there. */
  const compact = (): Promise<void> =>
    inTurn(async () => {
      if (log === null || uncompacted < compactAt) return;
      const read = await log.read(null);
      if (!read.ok) return;
      const reading = await takeIn(read.value);
      if (reading.problems.some(({ place }) => place === 'snapshot')) return;
      const { replica, folded } = compacted(reading);
      const replaced = await log.replace(await codec.encode({ kind: 'state', replica }), read.value.position, folded);
      if (replaced.ok && replaced.value) {
        position = { ...read.value.position, revision: read.value.position.revision + 1 };
        uncompacted -= folded.length;
      }
      compactAt = uncompacted + world.compactAfter;
    });

  const refresh = (): void => {
    void inTurn(async () => {
      if (log !== null && !closed) await readOn(log);
    });
  };

  const save = async (entry: Entry): Promise<SaveOutcome> => {
    const outcome = await saver.save(entry);
    if (uncompacted >= compactAt) void compact();
    return outcome;
  };

  const saveChange = (change: Change | null): Promise<SaveOutcome> =>
    change === null ? Promise.resolve({ saved: true }) : save({ kind: 'change', change });

  const retry = async (): Promise<SaveOutcome> => {
    const to = await inTurn(connected);
    if (to.ok) return saver.retry();
    const reason = saveFailure(to.failure);
    saver.report(reason);
    return { saved: false, reason };
  };

  const started = await inTurn(connected);
  if (!started.ok) saver.report(saveFailure(started.failure));
  if (uncompacted >= compactAt) void compact();
  const stopWatching = world.onVisible(() => {
    if (saver.state().kind === 'failed') void retry();
    else refresh();
  });

  return {
    state: live.state,
    saveState: saver.state,
    undoable: live.undoable,
    redoable: live.redoable,
    problems,

    edit: async (label, writes) => {
      checkWrites(live.replica(), writes);
      return saveChange(live.edit(label, ownWrites(writes)));
    },
    undo: async () => saveChange(live.undo()),
    redo: async () => saveChange(live.redo()),
    retry,
    export: () => exportText(live.replica(), world.now()),

    importExport: async (json) => {
      const read = readExportText(json);
      if (!read.ok) return { ok: false, reason: read.reason };
      if (!fitsTogether(live.replica(), read.replica)) return { ok: false, reason: 'too-large' };
      live.absorb((replica) => release(join(replica, read.replica)));
      return { ok: true, save: await save({ kind: 'state', replica: read.replica }) };
    },

    erase: () =>
      inTurn(async () => {
        const to = await connected();
        const erased = to.ok ? await to.value.erase() : to;
        if (!erased.ok) throw new EraseError(saveFailure(erased.failure));
        forget();
        position = erased.value;
        uncompacted = 0;
      }),

    close: () => {
      closed = true;
      stopWatching();
      disconnect();
    },
  };
};
