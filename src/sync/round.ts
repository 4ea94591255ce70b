import type { Stored } from '../storage/index.ts';
import type { SyncMemory, SyncPort } from '../vault/index.ts';
import { toBase64url } from '../keys/index.ts';
import type { Decisions } from './decisions.ts';
import { syncLimits, type SyncAnswer } from './protocol/index.ts';
import { Ended, garbled, pageOf, refusal, type RoundEnd } from './round-parts.ts';
import type { Transport } from './transport.ts';
import { beyondOf, covers, digestOf, heldOf, notHeld, together, vectorOf, withChanges, without, type Held } from './vectors.ts';

export interface RoundReport {
  readonly end: RoundEnd;
  /** Milliseconds that the service asks to wait before the next sync. */
  readonly backoff: number;
  /** Whether everything was read again from the start. */
  readonly readAgain: boolean;
  /** How many snapshots went to the service because it lacked something. */
  readonly healed: number;
}

export interface RoundWorld {
  readonly port: SyncPort;
  readonly transport: Transport;
  readonly decisions: Decisions;
  now(): number;
  /** Whether what is missing may be looked for from the start again; not at each poll, when the last time did not find it. */
  readonly mayReadAgain: boolean;
  /** The page may go away: one small request, no more. */
  readonly parting?: boolean;
  /** Changes after a gap that a snapshot carried: no vector can say that the service has them. */
  readonly carried: Set<string>;
}

/** More requests than a whole vault takes. */
const MOST_TURNS = 60;
const MOST_SNAPSHOTS = 3;
const PARTING_BYTES = 60 * 1024;
const limit = syncLimits.page;

const must = <T>(stored: Stored<T>): T => {
  if (!stored.ok) throw new Ended({ kind: 'attention', problem: 'storage' });
  return stored.value;
};

/**
 * One sync, from the first request until both sides have the same or something stands in the way. Every step is durable before the next.
 * The rules, each found by a run that failed without it: acknowledge before reading; take out of the outbox exactly what the answered
 * request carried; after the last page compare what each side has; read again from the start, without pushing, when the service gave
 * something up or promises what is not here; then heal it by a snapshot, which it takes only when nothing is lost by it.
 */
export const syncRound = async (world: RoundWorld): Promise<RoundReport> => {
  const { port, transport, decisions, carried } = world;
  let memory: SyncMemory = { cursor: 0, held: new Map(), completeAt: null };
  let backoff = 0;
  let readAgain = false;
  let snapshots = 0;
  let healed = 0;

  const acknowledge = async (sent: Parameters<SyncPort['acknowledge']>[0], next: SyncMemory): Promise<void> => {
    must(await port.acknowledge(sent, next));
    memory = next;
  };
  const remember = (next: SyncMemory): Promise<void> => acknowledge([], next);

  const ask = async (cursor: number, digest: string | null): Promise<SyncAnswer> => {
    const answer = await transport.sync({ cursor, digest, push: [], limit });
    if (!answer.ok) throw new Ended(refusal(answer));
    backoff = Math.max(backoff, answer.value.backoff ?? 0);
    return answer.value;
  };

  /** Takes in page after page to the last, and what the service then says that it holds; `digest` is null where it must say so. */
  const read = async (first: SyncAnswer, from: number, digest: () => string | null): Promise<void> => {
    let answer = first;
    let cursor = from;
    for (let turn = 0; turn < MOST_TURNS; turn++) {
      const page = pageOf(answer, cursor);
      const reached = withChanges(together(memory.held, page.state?.upTo ?? new Map()), page.changes);
      const next = { ...memory, cursor: page.cursor, held: answer.have === undefined ? reached : heldOf(answer.have) };
      if (page.state !== null || page.changes.length > 0) {
        must(await port.receive(page.state, page.changes, next));
        memory = next;
      } else if (page.cursor !== memory.cursor || answer.have !== undefined) {
        await remember(next);
      }
      if (!answer.more) {
        if (digest() === null && answer.have === undefined) throw new Ended(garbled);
        return;
      }
      cursor = page.cursor;
      answer = await ask(cursor, digest());
      // It was put back while it was read.
      if (answer.head < cursor) break;
    }
    throw new Ended({ kind: 'unfinished' });
  };

  const readFromStart = async (): Promise<void> => {
    readAgain = true;
    carried.clear();
    await remember({ ...memory, cursor: 0, held: new Map() });
    await read(await ask(0, null), 0, () => null);
  };

  /**
   * Puts everything that is shown here on the service in the place of what it holds up to there. False when no state can be made of it now,
   * or, `onlyNews`, when it would tell the service nothing; true also when somebody else put one meanwhile, which must be read first.
   */
  const putSnapshot = async (onlyNews = false): Promise<boolean> => {
    const outbox = must(await port.outbox());
    const beyond = beyondOf(port.seen());
    const state = await port.snapshot();
    if (state === null) return false;
    if (onlyNews && beyond.every((name) => carried.has(name)) && covers(memory.held, state.upTo)) return false;
    if (state.bytes.length > syncLimits.snapshot) throw new Ended({ kind: 'attention', problem: 'too-large' });
    snapshots++;
    if (snapshots > MOST_SNAPSHOTS) throw new Ended({ kind: 'unfinished' });
    const put = await transport.putSnapshot({ vv: vectorOf(state.upTo), env: toBase64url(state.bytes) });
    if (!put.ok) {
      if (put.why === 'stale-snapshot') return true;
      throw new Ended(refusal(put));
    }
    for (const name of beyond) carried.add(name);
    const covered = outbox.filter(({ writer, n }) => n <= (state.upTo.get(writer) ?? 0));
    await acknowledge(covered, { ...memory, held: together(memory.held, state.upTo) });
    return true;
  };
  const heal = (onlyNews = false): Promise<boolean> => {
    healed++;
    return putSnapshot(onlyNews);
  };

  const difference = async () => {
    const outbox = must(await port.outbox());
    const seen = without(port.seen(), carried);
    return { ...decisions.compare(seen, memory.held, outbox), waiting: outbox.length, unknown: notHeld(seen, memory.held) };
  };

  /** One request, and what follows from its answer. Null to go on with another. */
  const turn = async (): Promise<RoundEnd | null> => {
    const outbox = must(await port.outbox());
    const { push, tooLarge } = decisions.batch(outbox, world.parting === true ? PARTING_BYTES : syncLimits.request);
    const cursor = memory.cursor;
    const believed: Held = withChanges(memory.held, push);
    const items = push.map(({ writer, n, bytes }) => ({ w: writer, n, env: toBase64url(bytes) }));
    const answered = await transport.sync({ cursor, digest: digestOf(believed), push: items, limit }, world.parting);
    if (!answered.ok) {
      const { why } = answered;
      const lost = why === 'gap' || why === 'conflict';
      // A snapshot takes less room than the changes that it folds.
      const folds = why === 'vault-full' || why === 'too-large';
      if (push.length === 0 || world.parting === true || (!lost && !folds) || snapshots > 0) return refusal(answered);
      // The service lacks what came before, or holds other bytes.
      if (lost) await readFromStart();
      if (lost ? await heal() : await putSnapshot()) return null;
      return lost ? { kind: 'unfinished' } : refusal(answered);
    }
    const answer = answered.value;
    backoff = Math.max(backoff, answer.backoff ?? 0);
    if (push.length > 0) {
      const sent = decisions.acknowledged(push, outbox);
      await acknowledge(sent, { ...memory, held: withChanges(memory.held, sent) });
    }
    if (world.parting === true) return { kind: 'unfinished' };
    if (decisions.wentBack(answer, cursor)) await readFromStart();
    else await read(answer, cursor, () => digestOf(memory.held));

    let found = await difference();
    if (found.missingHere && !readAgain && world.mayReadAgain) {
      await readFromStart();
      found = await difference();
    }
    if (found.missingThere && (await heal(true))) return null;
    if (tooLarge && (await putSnapshot())) return null;
    if (!found.missingThere && !tooLarge && snapshots === 0 && push.length > 0 && decisions.compacts(answer, push.length)) {
      // Only a help: who cannot leaves it to the next.
      await putSnapshot();
      return null;
    }
    // What stands in the way of one thing does not stop the others.
    if (found.waiting > 0 && push.length > 0) return null;
    if (found.missingHere) return { kind: 'attention', problem: 'damaged' };
    if (tooLarge) return { kind: 'attention', problem: 'too-large' };
    return found.waiting === 0 && found.unknown === 0 ? { kind: 'complete' } : { kind: 'unfinished' };
  };

  const round = async (): Promise<RoundEnd> => {
    const start = must(await port.memory());
    if (start === null) return { kind: 'off' };
    memory = start;
    for (let turns = 0; turns < MOST_TURNS; turns++) {
      const end = await turn();
      if (end === null) continue;
      if (end.kind === 'complete') await remember({ ...memory, completeAt: world.now() });
      return end;
    }
    return { kind: 'unfinished' };
  };

  /** Who cannot save because sync was turned off meanwhile has nothing to complain of. */
  const offOr = async (end: RoundEnd): Promise<RoundEnd> => {
    if (end.kind !== 'attention' || end.problem !== 'storage') return end;
    const found = await port.memory();
    return found.ok && found.value === null ? { kind: 'off' } : end;
  };

  try {
    return { end: await round(), backoff, readAgain, healed };
  } catch (error) {
    if (error instanceof Ended) return { end: await offOr(error.end), backoff, readAgain, healed };
    throw error;
  }
};
