// What a crash leaves half done, and what the student may do before it is ended.
import { describe, expect, it } from 'vitest';
import { JOIN, mark, markOf, newDevice, newDeviceAt, ok, onService, openRelay, paired, PHONE, set, until } from './devices.fixture.ts';
import { asksToErase, erasedOn, halfRemoved, refusing, settle, vaultOn, wordsOf } from './half-done.fixture.ts';

describe('a vault that was left and is still to be erased', () => {
  it('is erased when the device goes on to a third one with everything, which hears nothing of it', async () => {
    const { relay, onPhone, left } = await halfRemoved();
    const second = await vaultOn(onPhone);
    const other = await newDevice(relay).open();
    await other.sync.turnOn(PHONE);
    relay.instead = null;
    expect(await onPhone.sync.joinByWords(await wordsOf(other), JOIN)).toEqual(ok);
    await settle(onPhone, other);
    expect([await vaultOn(onPhone), erasedOn(relay).includes(left), erasedOn(relay).includes(second)]).toEqual([await vaultOn(other), true, false]);
    expect([onPhone, other].map(({ vault }) => vault.state().has('sync/left'))).toEqual([false, false]);
  });

  it('is taken back when the device goes back to it: nothing there is erased, by whoever read of it', async () => {
    const { relay, phone, onPhone, onLaptop, words, left } = await halfRemoved();
    expect(await onPhone.sync.joinByWords(words.join(' '), JOIN)).toEqual(ok);
    await settle(onPhone, onLaptop);
    relay.instead = null;
    // One of them goes on to a third vault, and takes along everything that it knows.
    const third = await newDevice(relay).open();
    await third.sync.turnOn(PHONE);
    expect(await onLaptop.sync.joinByWords(await wordsOf(third), JOIN)).toEqual(ok);
    await settle(onLaptop, third, onPhone);
    expect(erasedOn(relay)).not.toContain(left);
    await mark(onPhone.vault, 18);
    await onService(onPhone.sync);
    expect([await vaultOn(onPhone), onPhone.vault.state().has('sync/left'), phone.online]).toEqual([left, false, true]);
  });

  it('is noted for the new vault only: what a crash before the new keys left behind erases nothing, whoever reads it', async () => {
    const { relay, phone, onPhone, onLaptop } = await paired();
    const home = await vaultOn(onPhone);
    const port = await onPhone.vault.sync();
    // The page is gone just before the keys change.
    Object.assign(port, { rekey: () => new Promise(() => undefined) });
    void onPhone.sync.removeOtherDevices();
    await until('noted', () => onPhone.vault.state().get('sync/left')?.fields['to'] !== undefined);
    await onPhone.vault.retry();
    const noted = onPhone.vault.state().get('sync/left')?.fields ?? {};
    onPhone.close();
    const again = await newDeviceAt(phone).open();
    await settle(again, onLaptop);
    expect([await vaultOn(again), again.vault.state().has('sync/left')]).toEqual([home, false]);
    // Where another tab sent the note before that, the laptop has it, and takes it along to a vault of its own.
    await onLaptop.vault.edit('', Object.entries(noted).map(([field, value]) => set('sync/left', field, String(value))));
    const third = await newDevice(relay).open();
    await third.sync.turnOn(PHONE);
    expect(await onLaptop.sync.joinByWords(await wordsOf(third), JOIN)).toEqual(ok);
    await settle(onLaptop, third, again);
    expect(erasedOn(relay)).toEqual([]);
    await mark(again.vault, 16);
    await onService(again.sync);
  });

  it('does not turn sync on again after the student turned it off', async () => {
    const { relay, phone, onPhone } = await halfRemoved();
    expect(await onPhone.sync.turnOff()).toEqual(ok);
    onPhone.close();
    relay.instead = null;
    const before = relay.seen.length;
    const again = await phone.open();
    await settle(again);
    expect([again.sync.state().kind, relay.seen.length]).toEqual(['off', before]);
  });

  it('is erased with the new one when the student erases everything from the service', async () => {
    const { relay, phone, onPhone, left } = await halfRemoved();
    const now = await vaultOn(onPhone);
    expect(await onPhone.sync.eraseFromService()).toEqual({ ok: false, why: 'unavailable' });
    relay.instead = null;
    expect(await onPhone.sync.eraseFromService()).toEqual(ok);
    expect(erasedOn(relay).toSorted()).toEqual([left, now].toSorted());
    onPhone.close();
    const again = await phone.open();
    await settle(again);
    expect([again.sync.state().kind, again.vault.state().has('sync/left'), markOf(again.vault)]).toEqual(['off', false, 14]);
  });

  it('is erased before the next one is left', async () => {
    const { relay, onPhone, left } = await halfRemoved();
    const second = await vaultOn(onPhone);
    expect(await onPhone.sync.removeOtherDevices()).toEqual({ ok: false, why: 'unavailable' });
    expect(await vaultOn(onPhone)).toBe(second);
    relay.instead = null;
    expect(await onPhone.sync.removeOtherDevices()).toEqual(ok);
    await until('both erased', () => erasedOn(relay).length >= 2);
    expect(new Set(erasedOn(relay))).toEqual(new Set([left, second]));
  });

  it('is erased by no other tab before the service holds everything under the new keys', async () => {
    const { relay, phone, onPhone } = await paired();
    const tab = await phone.open();
    await onService(tab.sync);
    const port = await onPhone.vault.sync();
    const remember = port.remember;
    const gone = Promise.withResolvers<void>();
    Object.assign(port, {
      remember: async (...told: Parameters<typeof remember>) => {
        await gone.promise;
        return remember(...told);
      },
    });
    const moving = onPhone.sync.removeOtherDevices();
    await until('new keys in the other tab', () => tab.vault.state().has('sync/left'));
    await new Promise((resolve) => void setTimeout(resolve, 100));
    expect(erasedOn(relay)).toEqual([]);
    gone.resolve();
    expect(await moving).toEqual(ok);
    await until('erased', () => erasedOn(relay).length > 0);
    const put = relay.seen.findIndex(({ path }, index) => path.endsWith('/snapshot') && index > relay.seen.findLastIndex(({ method, path: other }) => method === 'POST' && other === '/v1/vaults'));
    expect(put).toBeLessThan(relay.seen.findIndex(({ method }) => method === 'DELETE'));
  });
});

describe('a backup', () => {
  it('holds nothing that the service asks for: no invite code, no token', async () => {
    const relay = await openRelay({ price: { work: 0, invites: ['welkom-2026'] } });
    const phone = newDevice(relay);
    const on = await phone.open();
    await mark(on.vault, 14);
    expect(await on.sync.turnOn({ ...PHONE, invite: 'welkom-2026' })).toEqual(ok);
    const refused = refusing(relay, asksToErase);
    expect(await on.sync.removeOtherDevices()).toEqual(ok);
    await until('tried', () => refused.length > 0);
    const file = on.vault.export();
    const left = on.vault.state().get('sync/left')?.fields['admin'];
    expect(left).toEqual(expect.any(String));
    expect(file).not.toContain(left);
    expect(file).not.toMatch(/welkom-2026|sync\//);
    expect(file).toContain('unit/a');
    // Put back where it came from it takes nothing away of what it does not hold.
    expect((await on.vault.importExport(file)).ok).toBe(true);
    on.close();
    const again = await phone.open();
    expect(again.vault.state().get('sync/left')?.fields['admin']).toBe(left);
    relay.instead = null;
    await until('erased', () => erasedOn(relay).length > 0);
    expect(await again.sync.removeOtherDevices()).toEqual(ok);
  });

  it('of an earlier version, which held such things, brings nothing of them', async () => {
    const { relay, onPhone, left } = await halfRemoved();
    const admin = onPhone.vault.state().get('sync/left')?.fields['admin'];
    const file = JSON.parse(onPhone.vault.export());
    const value = (text: unknown) => ({ writer: 'aaaaaaaaaaaaaaaa', n: 1, at: 1, value: text });
    const field = (name: string, text: unknown) => ({ name, values: [value(text)] });
    file.records = file.records.filter(({ key }: { readonly key: string }) => !key.startsWith('sync/'));
    file.records.push({ key: 'sync/left', fields: [field('vault', left), field('admin', admin)] }, { key: 'sync/host', fields: [field('invite', 'oude-code')] });
    file.seen.push({ writer: 'aaaaaaaaaaaaaaaa', upTo: 1 });
    relay.instead = null;
    await until('erased', () => erasedOn(relay).length > 0);
    const fresh = await newDevice(relay).open();
    const erased = erasedOn(relay).length;
    expect(await fresh.vault.importExport(JSON.stringify(file))).toEqual({ ok: true, save: { saved: true } });
    expect(markOf(fresh.vault)).toBe(14);
    expect([...fresh.vault.state().keys()].filter((key) => key.startsWith('sync/'))).toEqual([]);
    await fresh.sync.turnOn(PHONE);
    await settle(fresh);
    expect(erasedOn(relay)).toHaveLength(erased);
  });
});

describe('a step that could not be made', () => {
  it('leaves sync as on as it was, and the state says so', async () => {
    const { relay, onPhone } = await paired();
    const other = await newDevice(relay).open();
    await other.sync.turnOn(PHONE);
    const port = await onPhone.vault.sync();
    const { rekey, remember } = port;
    const refuse = () => Promise.resolve({ ok: false, failure: 'quota' });
    Object.assign(port, { rekey: refuse });
    expect(await onPhone.sync.joinByWords(await wordsOf(other), JOIN)).toEqual({ ok: false, why: 'storage' });
    await onService(onPhone.sync);
    Object.assign(port, { rekey, remember: refuse });
    expect(await onPhone.sync.turnOff()).toEqual({ ok: false, why: 'storage' });
    Object.assign(port, { remember });
    await until('on the list again', () => {
      void onPhone.sync.now();
      return onPhone.sync.devices().some(({ thisDevice, name }) => thisDevice && name === 'Phone');
    });
    await onService(onPhone.sync);
  });
});

describe('turning off', () => {
  it('is ended at the next start when the app was closed in the middle', async () => {
    const { phone, laptop, onPhone, onLaptop } = await paired();
    const port = await onLaptop.vault.sync();
    Object.assign(port, { remember: () => new Promise(() => undefined) });
    void onLaptop.sync.turnOff();
    await until('off the list', () => {
      void onPhone.sync.now();
      return onPhone.sync.devices().length === 1;
    });
    onLaptop.close();
    const again = await newDeviceAt(laptop).open();
    await mark(again.vault, 3);
    await settle(again, onPhone);
    expect([again.sync.state().kind, laptop.storage.size, phone.storage.size]).toEqual(['off', 0, 1]);
    expect([markOf(again.vault), markOf(onPhone.vault), onPhone.sync.devices().length]).toEqual([3, 14, 1]);
  });
});
