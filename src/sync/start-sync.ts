import { loadWords, newRoot, tokensOf, type Tokens } from '../keys/index.ts';
import type { SyncMemory, Vault } from '../vault/index.ts';
import { askRoot, giveRoot, offerRoot, rootByLink, type CodeWorld } from './codes.ts';
import { devicesOf, dropDevices, forgetLeft, HOUR, knownInvite, leftVault, noteInvite, noteLeft, ownId, tellDevice } from './devices.ts';
import { httpTransport } from './http.ts';
import type { Proof } from './protocol/index.ts';
import type { RoundEnd } from './round-parts.ts';
import { followSync, tokensIn } from './running.ts';
import { refused, serviceOf } from './service.ts';
import type { JoinOptions, Sync, SyncOutcome, SyncRefusal } from './sync.ts';
import { seekProof } from './work.ts';
import { browserWorld, type SyncWorld } from './world.ts';

type Made = { readonly ok: true; readonly value: { readonly created: boolean } } | { readonly ok: false; readonly why: SyncRefusal };
const START: SyncMemory = { cursor: 0, held: new Map(), completeAt: null };
const done: SyncOutcome = { ok: true };
const no = (why: SyncRefusal): { readonly ok: false; readonly why: SyncRefusal } => ({ ok: false, why });

/** What a sync that had to be complete, and is not, means to the student. */
const whyNot = (end: RoundEnd): SyncRefusal => {
  if (end.kind === 'failed') return refused(end.failure).why;
  return end.kind === 'attention' && end.problem === 'storage' ? 'storage' : 'unavailable';
};

/** Starts sync for this vault, in this page; it goes on where it was, also when it stood still in the middle of something. */
export const startSync = async (vault: Vault, world: SyncWorld = browserWorld()): Promise<Sync> => {
  const port = await vault.sync();
  const tokens = tokensIn(port);
  const service = serviceOf(world.network);
  const own = ownId(world.storage);
  const { exclusive } = world;
  const codes: CodeWorld = { service, origin: world.origin, now: world.now, after: world.after };

  const thisHour = (): number => world.now() - (world.now() % HOUR);
  /** Erases the vault that was left for this one, as soon as the service holds everything under the new keys. Tells whether nothing is left to erase. */
  const endLeft = async (): Promise<SyncOutcome> => {
    const [current, memory] = [await tokens(), await port.memory()];
    if (current === null || !memory.ok) return no('storage');
    const left = leftVault(vault.state(), current.vault);
    if (left === null) return done;
    // Of these keys: with others it would be empty.
    if (memory.value === null || memory.value.completeAt === null) return no('unavailable');
    const erased = await service.erase(left.vault, left.admin);
    if (!erased.ok) return refused(erased);
    await forgetLeft(vault, left);
    return done;
  };
  let named = '';
  const afterComplete = async (): Promise<void> => {
    await endLeft();
    const id = own.get();
    if (id === null) return;
    const me = devicesOf(vault.state(), id).find(({ thisDevice }) => thisDevice);
    named = me?.name ?? named;
    if (me?.lastSynced === thisHour()) return;
    // Who takes part is named, also when a twin of a copied profile took the name off the list, or a turning off was broken off.
    await tellDevice(vault, id, { ...(me === undefined ? { name: named } : {}), lastSynced: thisHour() });
  };
  const running = followSync(vault, port, world, tokens, () => void afterComplete());

  /** Turns sync on under the root that the vault has. `others`: which devices of the list take no part in it. */
  const enter = async (deviceName: string, others: (id: string) => boolean): Promise<SyncOutcome> => {
    const before = own.get();
    await dropDevices(vault, (other) => other === before || others(other));
    let id = '';
    const on = await exclusive(() => {
      id = own.renew();
      return port.remember(START);
    });
    if (!on.ok) return no('storage');
    named = deviceName;
    await tellDevice(vault, id, { name: deviceName, lastSynced: thisHour() });
    await running.follow();
    const end = await running.now();
    return end.kind === 'attention' && end.problem === 'storage' ? no('storage') : done;
  };

  const create = async (to: Tokens, invite: string | undefined, onProgress: (done: number) => void): Promise<Made> => {
    const limits = await service.limits();
    if (!limits.ok) return refused(limits);
    if (limits.value.invite && invite === undefined) return no('invite-needed');
    const proof: Proof =
      limits.value.invite && invite !== undefined ? { kind: 'invite', code: invite } : { kind: 'work', nonce: await seekProof(to.vault, limits.value.work, onProgress) };
    const made = await service.create(to, proof);
    return made.ok ? made : refused(made);
  };

  const join = async (root: Uint8Array, { deviceName, mine }: JoinOptions): Promise<SyncOutcome> => {
    const to = await tokensOf(root);
    const there = await httpTransport(world.network, to.vault, to.access).sync({ cursor: 0, digest: null, push: [], limit: 1 });
    if (!there.ok) return refused(there);
    const current = await tokens();
    if (current === null) return no('storage');
    if (current.vault === to.vault) return enter(deviceName, () => false);
    // Who goes back takes it back.
    if (leftVault(vault.state(), current.vault)?.vault === to.vault) await forgetLeft(vault);
    // The others wait for what was made here, also where it is left behind.
    if (running.state().kind !== 'off') await running.now();
    await endLeft();
    running.stop();
    const moved = await exclusive(() => port.rekey(root, mine));
    if (!moved.ok) {
      await running.follow();
      return no('storage');
    }
    await forgetLeft(vault);
    return enter(deviceName, () => true);
  };

  const turnOff = async (): Promise<SyncOutcome> => {
    running.stop();
    const turned = await exclusive(() => port.remember(null));
    if (!turned.ok) {
      own.stay();
      await running.follow();
      return no('storage');
    }
    own.forget();
    return done;
  };

  /** Goes on with what a crash left half done: the vault has new keys, and sync is not on yet. */
  const resume = (): Promise<void> =>
    exclusive(async () => {
      const [current, memory] = [await tokens(), await port.memory()];
      if (current === null || !memory.ok) return;
      const left = leftVault(vault.state(), current.vault);
      // Of a crash before the new keys, or of another vault.
      if (left === null) await forgetLeft(vault);
      if (own.leaving() && memory.value !== null) await port.remember(null);
      else if (memory.value !== null) return;
      // Who turned sync off has no name to take part by.
      else if (left !== null && own.get() !== null) return void (await port.remember(START));
      // What was erased takes part no more.
      own.forget();
    });

  await resume();
  await running.follow();

  return {
    state: running.state,
    devices: () => (running.state().kind === 'off' ? [] : devicesOf(vault.state(), own.get())),

    offered: async () => {
      const limits = await service.limits();
      if (limits.ok) return { ok: true, invite: limits.value.invite };
      return { ok: false, why: limits.why === 'offline' ? 'offline' : 'no-service' };
    },

    words: async () => {
      const [root, { wordsOf }] = [await port.root(), await loadWords()];
      if (!root.ok) throw new Error(`no words: ${root.failure}`);
      return wordsOf(root.value);
    },

    turnOn: async ({ deviceName, invite, onProgress = () => undefined }) => {
      const to = await tokens();
      if (to === null) return no('storage');
      let made = await create(to, invite, onProgress);
      if (!made.ok && made.why === 'gone') {
        // It was erased, and stays so: what is here goes on under other keys.
        const root = newRoot();
        const moved = await exclusive(() => port.rekey(root, 'join'));
        if (!moved.ok) return no('storage');
        made = await create(await tokensOf(root), invite, onProgress);
      }
      if (!made.ok) return made;
      if (invite !== undefined) await noteInvite(vault, invite);
      return enter(deviceName, () => made.value.created);
    },

    joinByWords: async (words, options) => {
      const read = (await loadWords()).rootOfWords(words);
      return read.ok ? join(read.root, options) : no('bad-words');
    },
    joinByCode: async (link, options) => {
      const read = await rootByLink(service, link);
      return read.ok ? join(read.root, options) : read;
    },
    offerCode: async () => {
      const root = await port.root();
      if (!root.ok) return no('storage');
      const before = new Set(devicesOf(vault.state(), null).map(({ id }) => id));
      return offerRoot(codes, root.value, async () => {
        await running.now();
        return devicesOf(vault.state(), null).some(({ id }) => !before.has(id));
      });
    },
    askCode: (options) => askRoot(codes, (root) => join(root, options)),
    answerCode: async (link) => {
      const root = await port.root();
      return root.ok ? giveRoot(service, link, root.value) : no('storage');
    },

    renameDevice: async (name) => {
      const id = own.get();
      named = name;
      if (id !== null) await tellDevice(vault, id, { name });
    },

    removeOtherDevices: async () => {
      const from = await tokens();
      if (from === null) return no('storage');
      // What the other devices sent must be here before their vault goes.
      const end = await running.now();
      if (end.kind !== 'complete') return no(whyNot(end));
      // One vault can be noted as left.
      const ended = await endLeft();
      if (!ended.ok) return ended;
      const root = newRoot();
      const to = await tokensOf(root);
      const made = await create(to, knownInvite(vault.state()) ?? undefined, () => undefined);
      if (!made.ok) return made;
      running.stop();
      const moved = await exclusive(async () => {
        if (!(await noteLeft(vault, { vault: from.vault, admin: from.admin, to: to.vault }))) return { ok: false } as const;
        const rekeyed = await port.rekey(root, 'join');
        return rekeyed.ok ? port.remember(START) : rekeyed;
      });
      const id = own.get();
      if (moved.ok) await dropDevices(vault, (other) => other !== id);
      else await forgetLeft(vault);
      await running.follow();
      await running.now();
      return moved.ok ? done : no('storage');
    },

    exported: async () => {
      const shown = await tokens();
      if (shown === null) return no('storage');
      const found = await service.exported(shown);
      if (!found.ok) return refused(found);
      const { items, snapshot, madeAt } = found.value;
      const bytes = [...items, ...(snapshot === null ? [] : [snapshot])].reduce((sum, { env }) => sum + Math.floor((env.length * 3) / 4), 0);
      return { ok: true, holds: { bytes, changes: items.length, madeAt, file: JSON.stringify(found.value, null, 1) } };
    },

    eraseFromService: async () => {
      const shown = await tokens();
      if (shown === null) return no('storage');
      const left = leftVault(vault.state(), shown.vault);
      for (const { vault: one, admin } of left === null ? [shown] : [left, shown]) {
        const erased = await service.erase(one, admin);
        if (!erased.ok) return refused(erased);
      }
      const off = await turnOff();
      // Nobody takes part any more; who joins again tells so anew.
      await dropDevices(vault, () => true);
      await forgetLeft(vault);
      return off;
    },

    turnOff: async () => {
      // So that the others no longer name it; where they cannot hear it now, they name it still.
      const id = own.get();
      own.leave();
      await dropDevices(vault, (other) => other === id);
      await running.now();
      return turnOff();
    },

    now: async () => void (await running.now()),
    close: running.close,
  };
};
