import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSyncService, type Store, type SyncServiceOptions } from '../../src/server/index.ts';
import { syncLimits, type Item } from '../../src/sync/protocol/index.ts';
import { clientOf, digestOf, newKeys, sealed, textIn, writer, type Client, type Keys } from './service-client.ts';

const A = writer(0xa);
const B = writer(0xb);
const item = (w: string, n: number, text = `${w} ${n}`): Item => ({ w, n, env: sealed(text) });
const NOW = Date.UTC(2026, 10, 23, 15, 18);

/** What every engine must do: each promise of the protocol. */
export const promiseTheContract = (engine: string, open: () => Promise<Store>): void => {
  describe(`the sync service on ${engine}`, () => {
    let store: Store;
    let client: Client;
    let now = NOW;

    const serve = (options: Partial<SyncServiceOptions> = {}): Client => {
      const service = createSyncService({ store, clock: () => now, rates: null, ...options });
      return clientOf((request) => service.fetch(request));
    };
    const vault = async (): Promise<Keys> => {
      const keys = newKeys();
      expect(await client.create(keys)).toMatchObject({ ok: true, status: 201, value: { created: true } });
      return keys;
    };
    const names = (items: readonly { readonly w: string; readonly n: number }[]): readonly string[] => items.map(({ w, n }) => `${w === A ? 'A' : 'B'}${n}`);
    const read = async (keys: Keys, cursor = 0) => {
      const answer = await client.sync(keys, { cursor });
      if (!answer.ok) throw new Error(answer.error);
      return answer.value;
    };

    beforeAll(async () => {
      store = await open();
      client = serve();
    });
    afterAll(() => store.close());

    it('makes a vault once, and finds it made when asked again; another may not take its name', async () => {
      const keys = await vault();
      expect(await client.create(keys)).toMatchObject({ ok: true, status: 200, value: { created: false } });
      expect(await client.create({ ...newKeys(), vault: keys.vault })).toMatchObject({ ok: false, error: 'conflict', status: 409 });
      expect(await read(keys)).toEqual({ head: 0, items: [], more: false, have: [], serverTime: NOW });
    });

    it('keeps what is pushed, and gives it in its order to who has not read it', async () => {
      const keys = await vault();
      const pushed = await client.sync(keys, { push: [item(A, 1), item(B, 1), item(A, 2)] });
      expect(pushed).toMatchObject({ ok: true, value: { head: 3, items: [], more: false, have: [{ w: A, n: 2 }, { w: B, n: 1 }] } });
      const all = await read(keys);
      expect(names(all.items)).toEqual(['A1', 'B1', 'A2']);
      expect(all.items.map(({ s, env }) => [s, textIn(env)])).toEqual([[1, `${A} 1`], [2, `${B} 1`], [3, `${A} 2`]]);
      expect(names((await read(keys, 2)).items)).toEqual(['A2']);
      expect((await read(keys, 3)).items).toEqual([]);
    });

    it('gives back what others pushed meanwhile, without what was just pushed', async () => {
      const keys = await vault();
      await client.sync(keys, { push: [item(B, 1), item(B, 2)] });
      const answer = await client.sync(keys, { push: [item(A, 1)] });
      if (!answer.ok) throw new Error(answer.error);
      expect(names(answer.value.items)).toEqual(['B1', 'B2']);
      const again = await client.sync(keys, { push: [item(A, 1)] });
      if (!again.ok) throw new Error(again.error);
      expect(names(again.value.items)).toEqual(['B1', 'B2']);
      expect(again.value.head).toBe(3);
    });

    it('takes the same bytes again as often as they come, other bytes never, and half a push never', async () => {
      const keys = await vault();
      const push = Array.from({ length: syncLimits.push }, (_, index) => item(A, index + 1));
      for (const turn of [1, 2]) expect(await client.sync(keys, { push }), `time ${turn}`).toMatchObject({ ok: true, value: { head: 500, items: [] } });
      expect(await client.sync(keys, { push: [item(A, 501), item(A, 2, 'other')] })).toMatchObject({ ok: false, error: 'conflict', status: 409 });
      expect(await client.sync(keys, { push: [item(B, 1), item(B, 1, 'other')] })).toMatchObject({ ok: false, error: 'conflict' });
      expect(await client.sync(keys, { push: [item(B, 1), item(A, 502)] })).toMatchObject({ ok: false, error: 'gap', status: 409 });
      expect(await client.sync(keys, { push: [item(B, 2)] })).toMatchObject({ ok: false, error: 'gap' });
      const { have, head } = await read(keys);
      expect([have, head]).toEqual([[{ w: A, n: 500 }], 500]);
    });

    it('says what it holds only to who believes otherwise', async () => {
      const keys = await vault();
      const right = digestOf([{ w: A, n: 1 }]);
      const agreed = await client.sync(keys, { push: [item(A, 1)], digest: right });
      expect(agreed).toMatchObject({ ok: true, value: { head: 1, items: [], more: false } });
      expect(agreed.ok && 'have' in agreed.value).toBe(false);
      expect(await client.sync(keys, { cursor: 1, digest: right })).toEqual({ ok: true, status: 200, value: { head: 1, items: [], more: false, serverTime: NOW } });
      expect(await client.sync(keys, { cursor: 1, digest: digestOf([]) })).toMatchObject({ ok: true, value: { have: [{ w: A, n: 1 }] } });
      expect(await client.sync(keys, { cursor: 1, digest: null })).toMatchObject({ ok: true, value: { have: [{ w: A, n: 1 }] } });
    });

    it('gives long answers in pages by number and by size, and says what it holds on the last', async () => {
      const keys = await vault();
      const large = sealed('x'.repeat(60_000));
      for (const first of [1, 3, 5]) await client.sync(keys, { push: [{ ...item(A, first), env: large }, { ...item(A, first + 1), env: large }] });
      const pages = async (limit: number) => {
        const seen: string[][] = [];
        for (let cursor = 0, more = true; more; ) {
          const answer = await client.sync(keys, { cursor, limit });
          if (!answer.ok) throw new Error(answer.error);
          expect(answer.value.have === undefined).toBe(answer.value.more);
          seen.push([...names(answer.value.items)]);
          more = answer.value.more;
          cursor = answer.value.items.at(-1)?.s ?? 0;
        }
        return seen;
      };
      expect(await pages(4)).toEqual([['A1', 'A2', 'A3', 'A4'], ['A5', 'A6']]);
      expect(await pages(3)).toEqual([['A1', 'A2', 'A3'], ['A4', 'A5', 'A6']]);
      for (let n = 7; n <= 20; n += 2) await client.sync(keys, { push: [{ ...item(A, n), env: large }, { ...item(A, n + 1), env: large }] });
      const bySize = await pages(500);
      expect(bySize.map(({ length }) => length)).toEqual([17, 3]);
    });

    it('tells a device that has read further than there is that the service went back in time', async () => {
      const keys = await vault();
      await client.sync(keys, { push: [item(A, 1)] });
      expect(await client.sync(keys, { cursor: 50, digest: digestOf([{ w: A, n: 9 }]) })).toMatchObject({ ok: true, value: { head: 1, items: [], have: [{ w: A, n: 1 }] } });
    });

    it('folds what a snapshot covers, gives the snapshot before what came after, and lets a writer go on', async () => {
      const keys = await vault();
      await client.sync(keys, { push: [item(A, 1), item(A, 2), item(B, 1)] });
      const state = { vv: [{ w: A, n: 2 }], env: sealed('state') };
      expect(await client.putSnapshot(keys, state)).toMatchObject({ ok: true, value: { s: 4 } });
      await client.sync(keys, { cursor: 4, push: [item(A, 3)] });
      const all = await read(keys);
      expect(all.snap).toEqual({ s: 4, ...state });
      expect(names(all.items)).toEqual(['B1', 'A3']);
      expect(all.have).toEqual([{ w: A, n: 3 }, { w: B, n: 1 }]);
      expect((await read(keys, 4)).snap).toBeUndefined();
      const agreed = await client.sync(keys, { cursor: 3, digest: digestOf(all.have ?? []) });
      expect(agreed.ok && agreed.value.snap).toBeUndefined();
      // What it holds folded it cannot compare; it holds it.
      expect(await client.sync(keys, { push: [item(A, 1)] })).toMatchObject({ ok: true, value: { head: 5 } });
      expect(await client.sync(keys, { push: [item(A, 5)] })).toMatchObject({ ok: false, error: 'gap' });
    });

    it('refuses a snapshot that does not hold what the one before it held; takes the same one again at its place', async () => {
      const keys = await vault();
      const first = { vv: [{ w: A, n: 4 }, { w: B, n: 2 }], env: sealed('first') };
      expect(await client.putSnapshot(keys, first)).toMatchObject({ ok: true, value: { s: 1 } });
      expect(await client.putSnapshot(keys, first)).toMatchObject({ ok: true, value: { s: 1 } });
      for (const vv of [[], [{ w: A, n: 9 }], [{ w: A, n: 4 }, { w: B, n: 1 }]])
        expect(await client.putSnapshot(keys, { vv, env: sealed('stale') })).toMatchObject({ ok: false, error: 'stale-snapshot', status: 409 });
      expect((await read(keys)).snap).toEqual({ s: 1, ...first });
      expect(await client.putSnapshot(keys, { ...first, env: sealed('other') })).toMatchObject({ ok: true, value: { s: 2 } });
      expect(await client.sync(keys, { push: [item(A, 5)] })).toMatchObject({ ok: true, value: { head: 3 } });
    });

    it('hands out everything that it holds, with when it was made and the day of the last sync', async () => {
      const keys = await vault();
      expect(await client.exported(keys)).toEqual({ ok: true, status: 200, value: { vault: keys.vault, madeAt: NOW, lastSyncAt: null, snapshot: null, items: [] } });
      await client.sync(keys, { push: [item(A, 1)] });
      await client.putSnapshot(keys, { vv: [{ w: A, n: 1 }], env: sealed('state') });
      await client.sync(keys, { push: [item(A, 2)] });
      expect(await client.exported(keys)).toMatchObject({
        value: { lastSyncAt: Date.UTC(2026, 10, 23), snapshot: { vv: [{ w: A, n: 1 }], env: sealed('state') }, items: [{ s: 3, ...item(A, 2) }] },
      });
    });

    it('erases everything but that the vault was there: later answers are gone, for those who hold its tokens', async () => {
      const keys = await vault();
      await client.sync(keys, { push: [item(A, 1)] });
      await client.putSnapshot(keys, { vv: [{ w: A, n: 1 }], env: sealed('state') });
      expect(await client.erase(keys)).toMatchObject({ ok: true });
      expect(await client.erase(keys), 'again, the answer was lost').toMatchObject({ ok: true });
      const gone = { ok: false, error: 'gone', status: 410 };
      expect(await client.sync(keys)).toMatchObject(gone);
      expect(await client.sync(keys, { push: [item(A, 2)] })).toMatchObject(gone);
      expect(await client.putSnapshot(keys, { vv: [], env: sealed('x') })).toMatchObject(gone);
      expect(await client.exported(keys)).toMatchObject(gone);
      expect(await client.create(keys)).toMatchObject(gone);
      expect(await client.sync({ ...newKeys(), vault: keys.vault })).toMatchObject({ ok: false, error: 'unauthorized' });
      for (const table of ['changes', 'snapshots'] as const)
        expect(await store.db.selectFrom(table).selectAll().where('vault_id', '=', keys.vault).execute()).toEqual([]);
    });

    it('lets no token read, write or erase another vault, and no access token do what the admin token does (I8)', async () => {
      const vaults = await Promise.all([vault(), vault(), vault()]);
      const unknown = newKeys();
      for (const [index, keys] of vaults.entries()) await client.sync(keys, { push: [item(A, 1, `secret of ${index}`)] });
      for (const target of [...vaults, unknown]) {
        const tokens = [...vaults, unknown].flatMap(({ access, admin }) => [access, admin]);
        for (const token of [...tokens, undefined, '', 'A'.repeat(43), `${target.access}x`, target.access.toLowerCase()]) {
          const known = target !== unknown;
          const asAccess = { vault: target.vault, access: token ?? '', admin: '' };
          const asAdmin = { vault: target.vault, access: '', admin: token ?? '' };
          const mayAccess = known && token === target.access;
          const mayAdmin = known && token === target.admin;
          const expected = (may: boolean) => (may ? { ok: true } : { ok: false, error: 'unauthorized', status: 401 });
          expect(await client.sync(asAccess, { digest: null })).toMatchObject(expected(mayAccess));
          expect(await client.sync(asAccess, { push: [item(A, 1, `secret of ${vaults.indexOf(target)}`)] })).toMatchObject(expected(mayAccess));
          expect(await client.putSnapshot(asAccess, { vv: [], env: sealed('x') })).toMatchObject(expected(mayAccess));
          expect(await client.exported(asAdmin)).toMatchObject(expected(mayAdmin));
          // Its owner's own erasing has a test of its own.
          expect(mayAdmin ? expected(false) : await client.erase(asAdmin)).toMatchObject(expected(false));
        }
      }
      for (const [index, keys] of vaults.entries()) expect((await read(keys)).items.map(({ env }) => textIn(env))).toEqual([`secret of ${index}`]);
    });

    it('holds a vault to its size: changes and snapshot together, and makes room when a snapshot folds them', async () => {
      const keys = await vault();
      const env = sealed('x'.repeat(syncLimits.envelope));
      let n = 0;
      let answer = await client.sync(keys, { push: [{ w: A, n: 1, env }] });
      while (answer.ok && n < 100) {
        n += 1;
        answer = await client.sync(keys, { cursor: n, push: [{ w: A, n: n + 1, env }] });
      }
      expect(answer).toMatchObject({ ok: false, error: 'vault-full', status: 507, wait: expect.any(Number) });
      expect(n).toBe(Math.floor(syncLimits.vault / (syncLimits.envelope + 64)));
      expect(await client.putSnapshot(keys, { vv: [], env: sealed('x'.repeat(syncLimits.snapshot)) })).toMatchObject({ ok: false, error: 'vault-full' });
      expect(await client.putSnapshot(keys, { vv: [{ w: A, n }], env: sealed('x'.repeat(syncLimits.snapshot)) })).toMatchObject({ ok: true });
      expect(await client.sync(keys, { push: [{ w: A, n: n + 1, env }] })).toMatchObject({ ok: true });
      const { bytes } = await store.db.selectFrom('vaults').select('bytes').where('vault_id', '=', keys.vault).executeTakeFirstOrThrow();
      expect(bytes).toBe(syncLimits.snapshot + `${A}:${n}`.length + syncLimits.envelope + 64);
    });

    it('serves two devices that push at the same moment, one after the other', async () => {
      const keys = await vault();
      const writers = Array.from({ length: 8 }, (_, index) => writer(index + 1));
      const answers = await Promise.all(
        writers.flatMap((w) => [client.sync(keys, { push: [item(w, 1), item(w, 2)] }), client.sync(keys, { push: [item(w, 1), item(w, 2)] })]),
      );
      expect(answers.filter(({ ok }) => !ok)).toEqual([]);
      const { items, head } = await read(keys);
      expect(head).toBe(16);
      expect(items.map(({ s }) => s)).toEqual(Array.from({ length: 16 }, (_, index) => index + 1));
      expect(new Set(items.map(({ w, n }) => `${w}:${n}`)).size).toBe(16);
    });

    it('holds a letter for five minutes, for the first who asks', async () => {
      const { vault: box } = newKeys();
      const missing = { ok: false, error: 'not-found', status: 404 };
      expect(await client.takeMail(box)).toMatchObject(missing);
      expect(await client.putMail(box, sealed('letter'))).toMatchObject({ ok: true });
      expect(await client.putMail(box, sealed('letter')), 'the same again').toMatchObject({ ok: true });
      expect(await client.putMail(box, sealed('other'))).toMatchObject({ ok: false, error: 'conflict' });
      expect((await client.ask('HEAD', `/v1/mailboxes/${box}`)).status, 'takes nothing').toBe(400);
      const both = await Promise.all([client.takeMail(box), client.takeMail(box)]);
      expect(both.filter(({ ok }) => ok)).toMatchObject([{ value: { env: sealed('letter') } }]);
      await client.putMail(box, sealed('late'));
      now += syncLimits.mailboxFor;
      expect(await client.takeMail(box)).toMatchObject(missing);
      expect(await client.putMail(box, sealed('new')), 'in the place of what is past its time').toMatchObject({ ok: true });
      expect(await client.dropMail(box)).toMatchObject({ ok: true });
      expect(await client.takeMail(box)).toMatchObject(missing);
      expect(await client.putMail(box, sealed('x'.repeat(1024)))).toMatchObject({ ok: true });
      expect(await client.putMail(newKeys().vault, sealed('x'.repeat(1025)))).toMatchObject({ ok: false, error: 'malformed' });
    });

    it('keeps no letter past its time', async () => {
      const service = createSyncService({ store, clock: () => now, rates: null });
      const { vault: box } = newKeys();
      await client.putMail(box, sealed('forgotten'));
      const there = () => store.db.selectFrom('mailboxes').selectAll().where('mailbox_id', '=', box).execute();
      await service.sweep();
      expect(await there()).toHaveLength(1);
      now += syncLimits.mailboxFor;
      await service.sweep();
      expect(await there()).toHaveLength(0);
      now = NOW;
    });

    it('keeps no token, only hashes', async () => {
      const keys = await vault();
      const row = await store.db.selectFrom('vaults').selectAll().where('vault_id', '=', keys.vault).executeTakeFirstOrThrow();
      expect(Object.values(row).map(String).join()).not.toContain(keys.access);
      expect(Object.values(row).map(String).join()).not.toContain(keys.admin);
    });

    it('asks its price for a vault: work, or an invite code', async () => {
      const working = serve({ price: { work: 9, invites: [] } });
      const keys = newKeys();
      const proofs = await Promise.all(Array.from({ length: 40 }, (_, nonce) => working.create(keys, { kind: 'work', nonce: nonce.toString(36) })));
      expect(proofs.filter(({ ok }) => ok).length).toBeLessThan(proofs.length / 4);
      expect(await working.create(keys, { kind: 'invite', code: 'x' })).toMatchObject({ ok: false, error: 'proof', status: 403 });
      const inviting = serve({ price: { work: 9, invites: ['raad', 'kring'] } });
      expect(await inviting.create(keys, { kind: 'invite', code: 'Raad' })).toMatchObject({ ok: false, error: 'proof' });
      expect(await inviting.create(keys, { kind: 'work', nonce: '0' })).toMatchObject({ ok: false, error: 'proof' });
      expect(await inviting.create(keys, { kind: 'invite', code: 'kring' })).toMatchObject({ ok: true });
    });
  });
};
