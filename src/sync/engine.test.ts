import { describe, expect, it } from 'vitest';
import type { SealedChange, SyncMemory, SyncPort } from '../vault/index.ts';
import { backOff } from './back-off.ts';
import { decisions } from './decisions.ts';
import { startEngine, type Wake } from './engine.ts';
import type { SyncState } from './sync.ts';
import type { CallFailure, Transport } from './transport.ts';
import { leadingZeroBits, workText } from './protocol/index.ts';
import { seekProof } from './work.ts';

const MINUTE = 60_000;
const settled = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/** An engine on a log that holds nothing and a service that agrees, in a time that a test moves. */
const running = async () => {
  const world = { elapsed: 0, visible: true, random: 1, syncs: [] as number[], partings: 0, failure: null as CallFailure | null, backoff: undefined as number | undefined, outbox: [] as SealedChange[] };
  let memory: SyncMemory | null = { cursor: 0, held: new Map(), completeAt: null };
  let timers: { readonly at: number; readonly callback: () => void }[] = [];
  let wake: (why: Wake) => void = () => undefined;
  let saved = (): void => undefined;
  const states: SyncState[] = [];
  const ok = <T>(value: T) => Promise.resolve({ ok: true as const, value });
  const port: SyncPort = {
    memory: () => ok(memory),
    remember: (next) => ok(void (memory = next)),
    outbox: () => ok(world.outbox),
    acknowledge: (sent, next) => {
      memory = next;
      world.outbox = world.outbox.filter((change) => !sent.includes(change));
      return ok(undefined);
    },
    receive: (_, __, next) => ok((memory = next, { bad: [], badState: false })),
    seen: () => new Map(),
    snapshot: () => Promise.resolve(null),
    onSaved: (listener) => {
      saved = listener;
      return () => undefined;
    },
  };
  const transport: Transport = {
    sync: (_, parting) => {
      world.syncs.push(world.elapsed);
      if (parting === true) world.partings++;
      const { backoff } = world;
      return Promise.resolve(
        world.failure ?? { ok: true, value: { head: 0, items: [], more: false, serverTime: 0, ...(backoff === undefined ? {} : { backoff }) } },
      );
    },
    putSnapshot: () => Promise.resolve({ ok: true, value: { s: 1 } }),
  };
  const engine = startEngine({
    port,
    decisions,
    connect: () => Promise.resolve(transport),
    now: () => 1_800_000_000_000,
    elapsed: () => world.elapsed,
    random: () => world.random,
    after: (wait, callback) => {
      const timer = { at: world.elapsed + wait, callback };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    exclusive: (work) => work(),
    onWake: (listener) => {
      wake = listener;
      return () => undefined;
    },
    visible: () => world.visible,
    saved: () => true,
    tell: (state) => void states.push(state),
  });
  /** Lets so much time pass, with all that it brings. */
  const pass = async (milliseconds: number): Promise<void> => {
    const end = world.elapsed + milliseconds;
    await settled();
    for (;;) {
      const [next] = timers.toSorted((a, b) => a.at - b.at);
      if (next === undefined || next.at > end) break;
      timers = timers.filter((other) => other !== next);
      world.elapsed = Math.max(world.elapsed, next.at);
      next.callback();
      await settled();
    }
    world.elapsed = end;
  };
  await pass(0);
  return {
    world,
    engine,
    states,
    pass,
    wake: async (why: Wake) => {
      wake(why);
      await pass(0);
    },
    save: () => saved(),
    last: () => states.at(-1),
  };
};

describe('the engine', () => {
  it('syncs at the start, and every minute as long as the page is seen', async () => {
    const { world, pass, last } = await running();
    expect([world.syncs, last()?.kind]).toEqual([[0], 'on-service']);
    await pass(2.5 * MINUTE);
    expect(world.syncs).toEqual([0, MINUTE, 2 * MINUTE]);
    world.visible = false;
    await pass(10 * MINUTE);
    expect(world.syncs.length).toBe(4);
  });

  it('syncs a second after an edit, once for many', async () => {
    const { world, engine, pass, last } = await running();
    await pass(5000);
    for (let count = 0; count < 10; count++) engine.changed();
    expect(last()).toMatchObject({ kind: 'here', why: 'waiting', unsent: 1 });
    await pass(10_000);
    expect(world.syncs).toEqual([0, 6000]);
    expect(last()?.kind).toBe('on-service');
  });

  it('syncs at once when the page is seen again or the network is back', async () => {
    const { world, pass, wake } = await running();
    await pass(5000);
    await wake('visible');
    await pass(5000);
    await wake('online');
    expect(world.syncs).toEqual([0, 5000, 10_000]);
  });

  it('sends what waits when the page goes away, and asks nothing when nothing waits', async () => {
    const { world, engine, wake, last } = await running();
    await wake('hidden');
    expect(world.partings).toBe(0);
    engine.changed();
    world.outbox = [{ writer: 'a'.repeat(16), n: 1, bytes: new Uint8Array(40) }];
    await wake('hidden');
    expect([world.partings, world.syncs.length, world.outbox, last()?.kind]).toEqual([1, 2, [], 'on-service']);
  });

  it('waits longer after each failure, a quarter of an hour at most, and says why it waits', async () => {
    const { world, engine, pass, last } = await running();
    world.failure = { ok: false, why: 'unreachable', wait: 0 };
    world.outbox = [{ writer: 'a'.repeat(16), n: 1, bytes: new Uint8Array(40) }];
    engine.changed();
    await pass(3 * 60 * MINUTE);
    const waits = world.syncs.slice(1).map((at, index, all) => at - (all[index - 1] ?? 0)).slice(1);
    expect(waits.slice(0, 4)).toEqual([2000, 4000, 8000, 16_000]);
    expect(Math.max(...waits)).toBe(15 * MINUTE);
    expect(last()).toMatchObject({ kind: 'here', why: 'service-unreachable', unsent: 1 });
    world.failure = null;
    await pass(15 * MINUTE);
    expect(last()?.kind).toBe('on-service');
  });

  it('never comes before the service asked, whatever happens meanwhile', async () => {
    const { world, engine, pass, wake } = await running();
    await pass(1000);
    world.failure = { ok: false, why: 'too-many', wait: 5 * MINUTE };
    await wake('visible');
    world.failure = null;
    engine.changed();
    await wake('online');
    await engine.now();
    await wake('hidden');
    await pass(4 * MINUTE);
    expect(world.syncs).toEqual([0, 1000]);
    await pass(MINUTE);
    expect(world.syncs).toEqual([0, 1000, 1000 + 5 * MINUTE]);
    world.backoff = 10 * MINUTE;
    await wake('visible');
    const count = world.syncs.length;
    await pass(9 * MINUTE);
    expect(world.syncs.length).toBe(count);
  });

  it('asks no more of a service that erased the vault, until somebody does', async () => {
    const { world, pass, wake, last } = await running();
    world.failure = { ok: false, why: 'gone', wait: 0 };
    await wake('visible');
    const count = world.syncs.length;
    await pass(60 * MINUTE);
    expect([world.syncs.length, last()]).toEqual([count, expect.objectContaining({ kind: 'attention', problem: 'gone' })]);
  });

  it('is silent once it is closed', async () => {
    const { world, engine, pass, states } = await running();
    engine.close();
    const told = states.length;
    engine.changed();
    await pass(10 * MINUTE);
    expect([world.syncs.length, states.length]).toEqual([1, told]);
  });
});

describe('waiting after failures', () => {
  it('is spread from a second to a bound that doubles up to a quarter of an hour', () => {
    expect([1, 2, 3, 30].map((failures) => backOff(failures, 1))).toEqual([2000, 4000, 8000, 15 * MINUTE]);
    expect([1, 30].map((failures) => backOff(failures, 0))).toEqual([1000, 1000]);
    expect(backOff(10, 0.5)).toBe(7.5 * MINUTE);
  });
});

describe('the proof of work', () => {
  it('is found, and holds by another SHA-256', async () => {
    const progress: number[] = [];
    const nonce = await seekProof('a'.repeat(32), 15, (done) => progress.push(done));
    expect(nonce).toMatch(/^[0-9a-z]{1,32}$/);
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(workText('a'.repeat(32), nonce)));
    expect(leadingZeroBits(new Uint8Array(hash))).toBeGreaterThanOrEqual(15);
    expect([progress.at(-1), progress.length > 1]).toEqual([1, true]);
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
  });
});
