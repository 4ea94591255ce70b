import { createSignal } from 'solid-js';
import type { KeptKeys, LogPosition, LogReading, StorageFailure, Stored } from '../storage/index.ts';
import type { Entry } from './envelope.ts';
import { exportText, fitsTogether, readExportText, takenInBy } from './export.ts';
import { checkWrites, ownWrites } from './limits.ts';
import { createLive } from './live.ts';
import { sealingCodec, type Codec, type Log, type Opened, type OpenLog, type Unlock } from './log.ts';
import { release } from './merge/fold.ts';
import { join } from './merge/join.ts';
import type { Change, Replica } from './merge/replica.ts';
import { compacted, decodeReading, nothingRead, withReading, type Reading } from './reading.ts';
import { createSaver } from './saver.ts';
import type { VaultSync } from './sync-port.ts';
import { EraseError, type SaveFailure, type SaveOutcome, type Vault, type VaultProblem } from './vault.ts';

/** What a vault needs of the world. */
export interface World {
  readonly openLog: OpenLog;
  readonly unlock: Unlock;
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
  const live = createLive(world.now, world.random);
  const [problems, setProblems] = createSignal<readonly VaultProblem[]>([]);
  let log: Log | null = null;
  let codec: Codec | null = null;
  let opened: Opened | null = null;
  let position: LogPosition | null = null;
  let syncing = false;
  let plain = false;
  let sync: Promise<VaultSync> | null = null;
  const savedListeners = new Set<() => void>();
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

  /** What is held waits for what it builds on while sync may still bring that; without sync nothing more will come. */
  const settle = (replica: Replica): Replica => (syncing ? replica : release(replica));

  const takeIn = async (read: LogReading, decoder: Codec | null): Promise<Reading> => {
    const reading = decoder === null ? nothingRead : await decodeReading(decoder, read);
    if (position !== null && position.epoch !== read.position.epoch) forget();
    codec = decoder;
    ({ position, syncing } = read);
    plain = [read.snapshot, ...read.entries].some((sealed) => sealed?.header === null);
    uncompacted = read.complete ? read.entries.length : uncompacted + read.entries.length;
    setProblems((known) => (read.complete ? reading.problems : [...known, ...reading.problems]));
    live.absorb((replica) => settle(withReading(replica, reading)));
    return reading;
  };

  /** The codec of the keys that are kept; the first tab that needs some makes them. */
  const unlocked = async (from: Log, kept: KeptKeys | null): Promise<Stored<Codec>> => {
    if (codec !== null && opened !== null && kept?.vault === codec.keys.vault) {
      opened = { kept, keys: opened.keys };
      return { ok: true, value: codec };
    }
    const found = kept === null ? await (await import('./fresh-keys.ts')).makeKeys(from) : { ok: true as const, value: kept };
    if (!found.ok) return found;
    const { value } = found;
    const keys = value.lock === 'app' ? await world.unlock(value, opened) : value;
    opened = { kept: value, keys };
    return { ok: true, value: sealingCodec(keys) };
  };

  const readOn = async (from: Log): Promise<SaveFailure | null> => {
    try {
      const read = await from.read(position);
      if (!read.ok) return saveFailure(read.failure);
      const { kept, snapshot, entries } = read.value;
      // Where nothing is sealed yet, keys can wait for the first thing to seal.
      const isNew = kept === null && snapshot === null && entries.length === 0;
      const decoder = isNew ? { ok: true as const, value: null } : await unlocked(from, kept);
      if (!decoder.ok) return saveFailure(decoder.failure);
      await takeIn(read.value, decoder.value);
      return null;
    } catch {
      return 'unknown';
    }
  };

  /** The codec, also of a log that nothing was written to yet. */
  const anyCodec = async (from: Log): Promise<Stored<Codec>> => {
    const found = codec === null ? await unlocked(from, null) : { ok: true as const, value: codec };
    if (found.ok) codec = found.value;
    return found;
  };

  /** Seals what an earlier version of the app left unsealed. What fails is tried again at the next start. */
  const takeOverPlain = async (from: Log): Promise<SaveFailure | null> => {
    if (!plain || codec === null) return null;
    try {
      const { takeOver } = await import('./reseal.ts');
      await takeOver(from, codec);
      return await readOn(from);
    } catch {
      return null;
    }
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
        fresh.subscribe(() => {
          refresh();
          tellSaved();
        }),
        fresh.onClosed(() => {
          disconnect();
          saver.report('closed');
        }),
      );
    }
    const failure = (await readOn(fresh)) ?? (await takeOverPlain(fresh));
    return failure === null ? { ok: true, value: fresh } : { ok: false, failure };
  };

  const disconnect = (): void => {
    for (const stop of stops.splice(0)) stop();
    log?.close();
    log = null;
  };

  const tellSaved = (): void => {
    for (const listener of savedListeners) listener();
  };

  const append = async (to: Log, entry: Entry, madeAfter: number): Promise<SaveFailure | null> => {
    // What was erased while it waited must not come back.
    if (erasures !== madeAfter) return null;
    const found = await anyCodec(to);
    if (!found.ok) return saveFailure(found.failure);
    if (position === null) return 'unknown';
    const { keys, encode } = found.value;
    const { header, bytes } = await encode(entry);
    const done = await to.append(header, bytes, { epoch: position.epoch, vault: keys.vault });
    if (!done.ok) return saveFailure(done.failure);
    // Refused for what happened to the log meanwhile: erased, or sealed anew.
    if (done.value.kind !== 'appended') return (await readOn(to)) ?? append(to, entry, madeAfter);
    if (done.value.seq === position.seq + 1) position = { ...position, seq: done.value.seq };
    uncompacted++;
    tellSaved();
    return null;
  };

  const saver = createSaver(async (entry: Entry) => {
    try {
      const madeAfter = erasures;
      return await inTurn(async () => {
        const to = await connected();
        return to.ok ? append(to.value, entry, madeAfter) : saveFailure(to.failure);
      });
    } catch {
      return 'unknown';
    }
  });

  /** Folds the durable log into a snapshot. A failure loses nothing: the entries are still there. */
  const compact = (): Promise<void> =>
    inTurn(async () => {
      if (log === null || codec === null || uncompacted < compactAt) return;
      const read = await log.read(null);
      if (!read.ok || read.value.kept?.vault !== codec.keys.vault) return;
      const reading = await takeIn(read.value, codec);
      if (reading.problems.some(({ place }) => place === 'snapshot')) return;
      const { replica, folded } = compacted(reading);
      const { header, bytes } = await codec.encode({ kind: 'state', replica });
      const replaced = await log.replace(header, bytes, read.value.position, folded);
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
  // Needed by the first edit, which may be made without a network.
  if (codec === null && started.ok) Promise.all([import('./fresh-keys.ts'), started.value.sync()]).catch(() => undefined);
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
      const taken = takenInBy(live.replica(), read.replica);
      live.absorb((replica) => settle(join(replica, taken)));
      return { ok: true, save: await save({ kind: 'state', replica: taken }) };
    },

    erase: () =>
      inTurn(async () => {
        const to = await connected();
        const erased = to.ok ? await to.value.erase() : to;
        if (!erased.ok) throw new EraseError(saveFailure(erased.failure));
        forget();
        [codec, opened, position, syncing, uncompacted] = [null, null, null, false, 0];
      }),

    sync: () =>
      (sync ??= import('./open-sync.ts').then(({ openSync }) =>
        openSync({
          caughtUp: () =>
            inTurn(async () => {
              const to = await connected();
              if (!to.ok) return to;
              const failure = await readOn(to.value);
              if (failure !== null) return { ok: false, failure };
              const found = await anyCodec(to.value);
              return found.ok ? to : found;
            }),
          opened: () => opened,
          onSaved: (listener) => {
            savedListeners.add(listener);
            return () => void savedListeners.delete(listener);
          },
        }),
      ).catch((error: unknown) => {
        // Asked again, it is loaded again.
        sync = null;
        throw error;
      })),

    close: () => {
      closed = true;
      stopWatching();
      disconnect();
    },
  };
};
