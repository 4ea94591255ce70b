// A vault behind an app lock. Runs in Node on a simulated IndexedDB, and in Chromium on its own (vault.browser.test.ts).
import { describe, expect, it, vi } from 'vitest';
import { keepRoot, loadLock, newRoot, rootOf, type Kept, type LockedRoot } from '../keys/index.ts';
import { database, fields, keep, newName, open, saved, set } from './vault.fixture.ts';
import type { VaultSync } from './sync-port.ts';
import { openVault, type Unlock, type Vault } from './index.ts';

const must = async <T>(asked: Promise<{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: string }>): Promise<T> => {
  const answer = await asked;
  if (!answer.ok) throw new Error(answer.failure);
  return answer.value;
};
/** A way in that asks for no work: which of the two keys it is must not matter to the vault. */
const testWay = { kind: 'passkey', credential: new Uint8Array(1), salt: new Uint8Array(1), sealed: new Uint8Array(1) } as const;
const locked = async (kept: Kept, root: Uint8Array): Promise<LockedRoot> => (await loadLock()).withWay(kept, root, () => Promise.resolve(testWay));
const turnOn = async (vault: Vault): Promise<{ readonly sync: VaultSync; readonly root: Uint8Array }> => {
  const sync = await vault.sync();
  const [root, kept] = [await must(sync.root()), await must(sync.kept())];
  expect(await must(sync.relock(await locked(kept, root), kept))).toBe(true);
  return { sync, root };
};
const keptIn = async (name: string) => (await must((await database(name)).log.read(null))).kept;
/** As the app opens what is locked, for who has the root. */
const unlockWith = (root: Uint8Array): Unlock => async (lockedKeys, before) => {
  const { isRootOf, rootAfter } = await loadLock();
  const next = before === null ? null : await rootAfter({ kept: before.kept, root: await rootOf(before.keys) }, lockedKeys);
  if (next !== null) return keepRoot(next);
  if (!(await isRootOf(lockedKeys, root))) throw new Error('not this root');
  return keepRoot(root);
};

describe('a vault behind a lock', () => {
  it('keeps no key on the device, opens when it is unlocked, and is open as before without the lock', async () => {
    const name = newName();
    const first = await open(name);
    await first.edit('mark', [set('unit', 'mark', 12)]);
    const { sync, root } = await turnOn(first);
    const row = await keptIn(name);
    expect(row?.lock).toBe('app');
    expect(Object.values(row ?? {}).some((part) => part instanceof CryptoKey)).toBe(false);
    // Who has it open goes on.
    expect(await first.edit('note', [set('unit', 'note', 'x')])).toEqual(saved);

    const second = keep(await openVault({ name, unlock: unlockWith(root) }));
    expect(fields(second, 'unit')).toEqual({ mark: 12, note: 'x' });
    expect(await second.edit('mark', [set('unit', 'mark', 13)])).toEqual(saved);

    const now = await must(sync.kept());
    if (now.lock !== 'app') throw new Error('no lock');
    const device = await (await loadLock()).withoutWay(now, root, 'passkey');
    expect(await must(sync.relock(device, now))).toBe(true);
    expect(fields(await open(name), 'unit')).toEqual({ mark: 13, note: 'x' });
  });

  it('shows nothing while it is locked, and waits as long as that takes', async () => {
    const name = newName();
    const first = await open(name);
    await first.edit('mark', [set('unit', 'mark', 12)]);
    const { root } = await turnOn(first);
    const asked = Promise.withResolvers<void>();
    const given = Promise.withResolvers<Uint8Array>();
    let isOpen = false;
    const opening = openVault({
      name,
      unlock: async () => {
        asked.resolve();
        return keepRoot(await given.promise);
      },
    }).then((vault) => {
      isOpen = true;
      return keep(vault);
    });
    await asked.promise;
    await new Promise((resolve) => void setTimeout(resolve, 20));
    expect(isOpen).toBe(false);
    given.resolve(root);
    expect(fields(await opening, 'unit')).toEqual({ mark: 12 });
  });

  it('that nobody can unlock here shows nothing and says that nothing is saved; nothing is lost by it', async () => {
    const name = newName();
    const first = await open(name);
    await first.edit('mark', [set('unit', 'mark', 12)]);
    const { root } = await turnOn(first);
    const shut = keep(await openVault({ name, unlock: () => Promise.reject(new Error('no screen')) }));
    expect([shut.state().size, shut.saveState().kind]).toEqual([0, 'failed']);
    expect((await shut.edit('b', [set('unit', 'note', 'x')])).saved).toBe(false);
    expect(fields(keep(await openVault({ name, unlock: unlockWith(root) })), 'unit')).toEqual({ mark: 12 });
  });

  it('takes a lock for the keys that were there only: of two tabs that change it at once, one is told no', async () => {
    const name = newName();
    const vault = await open(name);
    await vault.edit('mark', [set('unit', 'mark', 12)]);
    const sync = await vault.sync();
    const [root, kept] = [await must(sync.root()), await must(sync.kept())];
    const [one, two] = [await locked(kept, root), await locked(kept, root)];
    expect([await must(sync.relock(one, kept)), await must(sync.relock(two, kept))]).toEqual([true, false]);
    expect(await keptIn(name)).toEqual(one);
    expect(fields(keep(await openVault({ name, unlock: unlockWith(root) })), 'unit')).toEqual({ mark: 12 });
  });

  for (const [mine, moment] of [['join', 1], ['join', 2], ['fresh', 1], ['fresh', 2]] as const) {
    it(`stays locked when another tab locks it while it gets other keys (${mine}, moment ${moment})`, async () => {
      const name = newName();
      const first = await open(name);
      await first.edit('mark', [set('unit', 'mark', 12)]);
      const [root, sync] = [await must((await first.sync()).root()), await first.sync()];
      const other = await (await open(name)).sync();
      const lock = await locked(await must(other.kept()), root);
      const were = await must(other.kept());
      const next = newRoot();
      const deriving = crypto.subtle.deriveKey.bind(crypto.subtle);
      let between: Promise<unknown> | null = null;
      let made = 0;
      // Making the new keys takes a moment, in which the other tab turns the lock on.
      vi.spyOn(crypto.subtle, 'deriveKey').mockImplementation(async (...how: Parameters<typeof deriving>) => {
        made++;
        if (made >= moment) await (between ??= other.relock(lock, were));
        return deriving(...how);
      });
      const rekeyed = await sync.rekey(next, mine);
      vi.restoreAllMocks();
      expect([rekeyed.ok, await between]).toEqual([true, { ok: true, value: true }]);
      const kept = await keptIn(name);
      expect([kept?.lock, kept?.vault]).toEqual(['app', (await keepRoot(next)).vault]);
      expect(fields(keep(await openVault({ name, unlock: unlockWith(next) })), 'unit')).toEqual(mine === 'join' ? { mark: 12 } : undefined);
    });
  }

  it('stays locked when it gets other keys, and tabs that have it open go on', async () => {
    const name = newName();
    const first = await open(name);
    await first.edit('mark', [set('unit', 'mark', 12)]);
    const { root } = await turnOn(first);
    const [mine, other] = [keep(await openVault({ name, unlock: unlockWith(root) })), keep(await openVault({ name, unlock: unlockWith(root) }))];
    const next = newRoot();
    const sync = await mine.sync();
    await must(sync.rekey(next, 'join'));
    expect((await keptIn(name))?.lock).toBe('app');
    expect(await must(sync.root())).toEqual(next);
    expect(await other.edit('note', [set('unit', 'note', 'y')])).toEqual(saved);
    expect(await must((await other.sync()).root())).toEqual(next);
    expect(fields(keep(await openVault({ name, unlock: unlockWith(next) })), 'unit')).toEqual({ mark: 12, note: 'y' });
    await must(sync.rekey(newRoot(), 'fresh'));
    expect((await keptIn(name))?.lock).toBe('app');
  });

  it('is erased with its lock', async () => {
    const name = newName();
    const first = await open(name);
    await first.edit('mark', [set('unit', 'mark', 12)]);
    await turnOn(first);
    await first.erase();
    expect(await keptIn(name)).toBeNull();
    expect(await first.edit('mark', [set('unit', 'mark', 9)])).toEqual(saved);
    expect((await keptIn(name))?.lock).toBe('device');
  });
});
