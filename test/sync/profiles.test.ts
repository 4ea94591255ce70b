// Profiles of a browser that were copied, put back, wiped, or went to another vault.
import { describe, expect, it } from 'vitest';
import { FRESH, JOIN, mark, markOf, newDevice, ok, onService, paired, PHONE, set, until } from './devices.fixture.ts';
import { settle, vaultOn, wordsOf } from './half-done.fixture.ts';

describe('the list of devices', () => {
  it('names who takes part, also when a twin of a copied profile turned sync off', async () => {
    const { relay, phone, onPhone, onLaptop } = await paired();
    // The same profile once more, with the same name of the device in it.
    const twin = newDevice(relay);
    for (const [key, value] of phone.storage) twin.storage.set(key, value);
    const words = await wordsOf(onPhone);
    const onTwin = await twin.open();
    expect(await onTwin.sync.joinByWords(words, FRESH)).toEqual(ok);
    for (const [key, value] of phone.storage) twin.storage.set(key, value);
    await settle(onTwin, onPhone, onLaptop);
    expect(await onTwin.sync.turnOff()).toEqual(ok);
    await settle(onPhone, onLaptop);
    await until('the phone on both lists', () => {
      void onPhone.sync.now();
      void onLaptop.sync.now();
      return [onPhone, onLaptop].every(({ sync }) => sync.devices().some(({ name }) => name === 'Phone'));
    });
  });

  it('names no devices of another vault from which something came along', async () => {
    const { relay, onPhone, onLaptop } = await paired();
    await settle(onPhone, onLaptop);
    expect(onPhone.sync.devices()).toHaveLength(2);
    const other = await newDevice(relay).open();
    await other.sync.turnOn({ deviceName: 'Tablet' });
    expect(await onLaptop.sync.joinByWords(await wordsOf(other), JOIN)).toEqual(ok);
    await settle(onLaptop, other);
    expect(other.sync.devices().map(({ name }) => name).toSorted()).toEqual(['Laptop', 'Tablet']);
    // Nor does a backup of them, where sync begins anew.
    const fresh = await newDevice(relay).open();
    await fresh.vault.importExport(onPhone.vault.export());
    await fresh.sync.turnOn({ deviceName: 'Fresh' });
    expect(fresh.sync.devices().map(({ name }) => name)).toEqual(['Fresh']);
  });
});

describe('a browser that wiped the data of an open app', () => {
  it('leaves sync off and says so, and everything that was sent comes back by the words; nothing is sent under other keys', async () => {
    const { relay, phone, onPhone, onLaptop, words } = await paired();
    const home = await vaultOn(onPhone);
    await phone.wipe();
    await mark(onPhone.vault, 3);
    await until('off', () => {
      void onPhone.sync.now();
      return onPhone.sync.state().kind === 'off';
    });
    expect([onPhone.sync.devices(), await vaultOn(onPhone) === home]).toEqual([[], false]);
    await onPhone.vault.edit('new', [set('unit/new', 'mark', 11)]);
    expect(await onPhone.sync.joinByWords(words.join(' '), JOIN)).toEqual(ok);
    await until('both have everything', () => {
      for (const { sync } of [onPhone, onLaptop]) void sync.now();
      return [onPhone, onLaptop].every(({ vault }) => markOf(vault) === 14 && vault.state().has('unit/new'));
    });
    await onService(onPhone.sync);
    expect(new Set(relay.seen.flatMap(({ path }) => /^\/v1\/vaults\/([0-9a-f]+)\//.exec(path)?.[1] ?? []))).toEqual(new Set([home]));
  });
});

describe('a profile put back from an old copy', () => {
  it('sends what it made since under names of its own: no number is used twice, nothing of either time is lost', async () => {
    const { relay, phone, onPhone, onLaptop } = await paired();
    phone.online = false;
    await onPhone.vault.edit('unsent', [set('unit/unsent', 'mark', 8)]);
    const copy = await phone.copy();
    phone.online = true;
    // The original goes on: what was unsent goes out, and more is made by the same writer.
    await onPhone.vault.edit('later', [set('unit/later', 'mark', 9)]);
    await onPhone.sync.now();
    await onService(onPhone.sync);
    onPhone.close();
    const old = await copy.open();
    await old.vault.edit('old', [set('unit/old', 'mark', 10)]);
    await until('all on both', () => {
      for (const { sync } of [old, onLaptop]) void sync.now();
      return [old, onLaptop].every(({ vault }) => ['unit/unsent', 'unit/later', 'unit/old'].every((key) => vault.state().has(key)));
    });
    await onService(old.sync);
    const pushed = relay.seen.flatMap(({ method, path, body }): readonly { readonly w: string; readonly n: number; readonly env: string }[] => (method === 'POST' && path.endsWith('/sync') ? JSON.parse(body).push : []));
    const bytes = new Map<string, string>();
    for (const { w, n, env } of pushed) {
      expect(bytes.get(`${w}:${n}`) ?? env).toBe(env);
      bytes.set(`${w}:${n}`, env);
    }
    expect(bytes.size).toBeGreaterThanOrEqual(3);
  });
});

describe('leaving a vault', () => {
  it('for another one with nothing first sends what the others still wait for', async () => {
    const { relay, laptop, onPhone, onLaptop } = await paired();
    const other = await newDevice(relay).open();
    await other.sync.turnOn(PHONE);
    laptop.online = false;
    await onLaptop.vault.edit('own', [set('unit/laptop', 'mark', 9)]);
    laptop.online = true;
    expect(await onLaptop.sync.joinByWords(await wordsOf(other), FRESH)).toEqual(ok);
    await until('what it had on the phone', () => {
      void onPhone.sync.now();
      return onPhone.vault.state().has('unit/laptop');
    });
    expect(onLaptop.vault.state().has('unit/laptop')).toBe(false);
  });
});
