import { describe, expect, it } from 'vitest';
import { FRESH, JOIN, mark, markOf, newDevice, newDeviceAt, ok, onService, openRelay, paired, PHONE, set, start, until } from './devices.fixture.ts';

describe('turning sync on', () => {
  it('puts everything on the service, sealed, and says so only then', async () => {
    const { relay, onPhone } = await start();
    await onPhone.vault.edit('name', [set('unit/b', 'title', 'Onmiskenbare statistiek')]);
    const progress: number[] = [];
    expect([onPhone.sync.state().kind, onPhone.sync.devices()]).toEqual(['off', []]);
    expect(await onPhone.sync.turnOn({ ...PHONE, onProgress: (done) => progress.push(done) })).toEqual(ok);
    await onService(onPhone.sync);
    expect(progress.at(-1)).toBe(1);
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
    expect(onPhone.sync.devices()).toMatchObject([{ name: 'Phone', thisDevice: true }]);
    expect(relay.seen.filter(({ path }) => path.endsWith('/snapshot')).length).toBe(1);
    expect(relay.seen.map(({ body }) => body).join('\n')).not.toMatch(/Onmiskenbare|unit\/|mark|Phone/);
  });

  it('says at once that an edit is not on the service, also without a network', async () => {
    const { phone, onPhone } = await start();
    await onPhone.sync.turnOn(PHONE);
    await onService(onPhone.sync);
    phone.online = false;
    const saving = mark(onPhone.vault, 15);
    expect(onPhone.sync.state().kind).toBe('here');
    await saving;
    expect(onPhone.sync.state()).toMatchObject({ kind: 'here', unsent: 1 });
    await until('offline', () => {
      const state = onPhone.sync.state();
      return state.kind === 'here' && state.why === 'offline';
    });
    phone.online = true;
    await onService(onPhone.sync);
  });

  it('works before anything was entered', async () => {
    const relay = await openRelay();
    const [first, second] = [await newDevice(relay).open(), await newDevice(relay).open()];
    expect(await first.sync.turnOn(PHONE)).toEqual(ok);
    expect(await second.sync.joinByWords((await first.sync.words()).join(' '), FRESH)).toEqual(ok);
    await until('both listed', () => {
      void first.sync.now();
      return first.sync.devices().length === 2;
    });
  });

  it('is over when everything is erased from the device, which asks nothing of the student then', async () => {
    const { phone, laptop, onPhone, onLaptop } = await paired();
    await onLaptop.vault.erase();
    await until('off', () => {
      void onLaptop.sync.now();
      return onLaptop.sync.state().kind === 'off';
    });
    await mark(onLaptop.vault, 3);
    expect([onLaptop.sync.state(), onLaptop.sync.devices()]).toEqual([{ kind: 'off' }, []]);
    onLaptop.close();
    await laptop.open();
    await onPhone.sync.now();
    expect([markOf(onPhone.vault), phone.storage.size, laptop.storage.size]).toEqual([14, 1, 0]);
  });

  it('asks the invite code of a host that wants one', async () => {
    const { onPhone } = await start({ price: { work: 0, invites: ['welkom'] } });
    expect(await onPhone.sync.offered()).toEqual({ ok: true, invite: true });
    expect(await onPhone.sync.turnOn(PHONE)).toEqual({ ok: false, why: 'invite-needed' });
    expect(await onPhone.sync.turnOn({ ...PHONE, invite: 'welkim' })).toEqual({ ok: false, why: 'bad-invite' });
    expect(onPhone.sync.state().kind).toBe('off');
    expect(await onPhone.sync.turnOn({ ...PHONE, invite: 'welkom' })).toEqual(ok);
    expect(await onPhone.sync.removeOtherDevices()).toEqual(ok);
  });

  it('is not offered where the app comes from a host without a service, nor without a network', async () => {
    const { relay, phone, onPhone } = await start();
    relay.instead = () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } });
    expect(await onPhone.sync.offered()).toEqual({ ok: false, why: 'no-service' });
    phone.online = false;
    expect(await onPhone.sync.offered()).toEqual({ ok: false, why: 'offline' });
    expect(await onPhone.sync.turnOn(PHONE)).toEqual({ ok: false, why: 'offline' });
  });

  it('goes on after the app is opened again', async () => {
    const { phone, onPhone } = await start();
    await onPhone.sync.turnOn(PHONE);
    await onService(onPhone.sync);
    onPhone.close();
    const again = await phone.open();
    await onService(again.sync);
    expect(again.sync.devices()).toMatchObject([{ name: 'Phone', thisDevice: true }]);
  });
});

describe('two devices', () => {
  it('have the same after joining by words, and keep both values of what both changed', async () => {
    const { phone, laptop, onPhone, onLaptop } = await paired();
    expect(markOf(onLaptop.vault)).toBe(14);
    await until('both listed', () => onPhone.sync.devices().length === 2 && onLaptop.sync.devices().length === 2);
    [phone.online, laptop.online] = [false, false];
    await mark(onPhone.vault, 15);
    await mark(onLaptop.vault, 16);
    [phone.online, laptop.online] = [true, true];
    await Promise.all([onPhone.sync.now(), onLaptop.sync.now()]);
    const valuesOf = ({ vault }: typeof onPhone): readonly unknown[] => {
      const record = vault.state().get('unit/a');
      return [record?.fields['mark'], ...(record?.alternatives['mark'] ?? [])].toSorted();
    };
    await until('both values on both', () => {
      void onPhone.sync.now();
      void onLaptop.sync.now();
      return [onPhone, onLaptop].every((one) => String(valuesOf(one)) === '15,16');
    });
  });

  it('join what each had, or leave behind what the second had', async () => {
    const { relay, onPhone, onLaptop } = await start();
    await onLaptop.vault.edit('own', [set('unit/laptop', 'mark', 9)]);
    await onPhone.sync.turnOn(PHONE);
    const words = (await onPhone.sync.words()).join(' ');
    const other = await newDevice(relay).open();
    await other.vault.edit('own', [set('unit/other', 'mark', 7)]);
    expect(await onLaptop.sync.joinByWords(words, JOIN)).toEqual(ok);
    expect(await other.sync.joinByWords(words, FRESH)).toEqual(ok);
    await until('the joined record on all', () => {
      for (const { sync } of [onPhone, other]) void sync.now();
      return [onPhone, onLaptop, other].every(({ vault }) => vault.state().has('unit/laptop') && markOf(vault) === 14);
    });
    for (const { vault } of [onPhone, onLaptop, other]) expect(vault.state().has('unit/other')).toBe(false);
  });

  it('refuse words that are none, or of no vault', async () => {
    const { onLaptop } = await start();
    await mark(onLaptop.vault, 3);
    expect(await onLaptop.sync.joinByWords('legal winner thank', FRESH)).toEqual({ ok: false, why: 'bad-words' });
    expect(await onLaptop.sync.joinByWords('legal winner thank year wave sausage worth useful legal winner thank yellow', FRESH)).toEqual({ ok: false, why: 'unknown-vault' });
    expect([markOf(onLaptop.vault), onLaptop.sync.state().kind]).toEqual([3, 'off']);
  });

  it('pair by a code of the one that has the vault, once', async () => {
    const { onPhone, onLaptop, relay } = await start();
    await onPhone.sync.turnOn(PHONE);
    const offered = await onPhone.sync.offerCode();
    if (!offered.ok) throw new Error(offered.why);
    expect(offered.code.link).toMatch(/^https:\/\/studie\.example\/toestel#[0-9a-f]{32}\.[\w-]{43}$/);
    expect(await onLaptop.sync.joinByCode(`${offered.code.link}x`, JOIN)).toEqual({ ok: false, why: 'bad-code' });
    expect(await onLaptop.sync.joinByCode(offered.code.link, JOIN)).toEqual(ok);
    expect(await offered.code.ended).toBe('taken');
    const third = await newDevice(relay).open();
    expect(await third.sync.joinByCode(offered.code.link, JOIN)).toEqual({ ok: false, why: 'code-expired' });
    await until('both listed', () => onPhone.sync.devices().length === 2);
  });

  it('pair by a code of the one that wants to join', async () => {
    const { onPhone, onLaptop } = await start();
    await onPhone.sync.turnOn(PHONE);
    const asked = await onLaptop.sync.askCode(JOIN);
    if (!asked.ok) throw new Error(asked.why);
    expect(await onPhone.sync.answerCode(asked.code.link)).toEqual(ok);
    expect(await asked.joined).toEqual(ok);
    expect(await asked.code.ended).toBe('taken');
    await onService(onLaptop.sync);
    expect(markOf(onLaptop.vault)).toBe(14);
  });

  it('do not pair by a code that was withdrawn', async () => {
    const { onPhone, onLaptop } = await start();
    await onPhone.sync.turnOn(PHONE);
    const offered = await onPhone.sync.offerCode();
    if (!offered.ok) throw new Error(offered.why);
    offered.code.withdraw();
    expect(await offered.code.ended).toBe('withdrawn');
    expect(await onLaptop.sync.joinByCode(offered.code.link, JOIN)).toEqual({ ok: false, why: 'code-expired' });
  });
});

describe('removing the other devices', () => {
  it('moves everything to a new vault and erases the old one', async () => {
    const { onPhone, onLaptop, words, laptop } = await paired();
    laptop.online = false;
    await mark(onLaptop.vault, 17);
    expect(await onPhone.sync.removeOtherDevices()).toEqual(ok);
    await onService(onPhone.sync);
    expect(await onPhone.sync.words()).not.toEqual(words);
    expect(onPhone.sync.devices()).toMatchObject([{ name: 'Phone', thisDevice: true }]);
    expect(markOf(onPhone.vault)).toBe(14);
    laptop.online = true;
    await until('the laptop told', () => {
      void onLaptop.sync.now();
      const state = onLaptop.sync.state();
      return state.kind === 'attention' && state.problem === 'gone';
    });
    // What it had is still there, and comes along when it is added again.
    expect(markOf(onLaptop.vault)).toBe(17);
    expect(await onLaptop.sync.joinByWords((await onPhone.sync.words()).join(' '), JOIN)).toEqual(ok);
    await until('the mark of the laptop on the phone', () => {
      void onPhone.sync.now();
      return markOf(onPhone.vault) === 17;
    });
  });

  it('is ended after a crash, wherever it came', async () => {
    const { relay, phone, onPhone, words } = await paired();
    let refusals = 0;
    // The old vault cannot be erased yet, and the app is closed.
    relay.instead = (request) => (request.method === 'DELETE' && ++refusals > 0 ? Response.json({ error: 'unavailable' }, { status: 503 }) : undefined);
    expect(await onPhone.sync.removeOtherDevices()).toEqual(ok);
    await until('tried', () => refusals > 0);
    onPhone.close();
    relay.instead = null;
    const again = await phone.open();
    const third = await newDevice(relay).open();
    await until('erased', () => relay.seen.some(({ method, path }) => method === 'DELETE' && path.startsWith('/v1/vaults/')));
    expect(await third.sync.joinByWords(words.join(' '), JOIN)).toEqual({ ok: false, why: 'gone' });
    await until('forgotten', () => !again.vault.state().has('sync/left'));
    await onService(again.sync);
    expect(markOf(again.vault)).toBe(14);
  });

  it('goes on when the app was closed between the new keys and turning on', async () => {
    const { phone, onPhone, relay } = await paired();
    const port = await onPhone.vault.sync();
    const remember = port.remember;
    // From the new keys on the page is gone.
    Object.assign(port, { remember: () => new Promise(() => undefined) });
    void onPhone.sync.removeOtherDevices();
    await until('new keys', () => onPhone.vault.state().has('sync/left'));
    await until('sync off in the log', () => onPhone.sync.state().kind === 'off');
    await expect.poll(() => port.memory(), { timeout: 8000 }).toEqual({ ok: true, value: null });
    onPhone.close();
    Object.assign(port, { remember });
    const again = await newDeviceAt(phone).open();
    await onService(again.sync);
    await until('erased', () => relay.seen.some(({ method, path }) => method === 'DELETE' && path.startsWith('/v1/vaults/')));
    expect(markOf(again.vault)).toBe(14);
  });
});

describe('the service', () => {
  it('gives everything that it holds, and erases it; what is here stays, and can go there again', async () => {
    const { onPhone, onLaptop } = await paired();
    const exported = await onPhone.sync.exported();
    if (!exported.ok) throw new Error(exported.why);
    expect(exported.holds.bytes).toBeGreaterThan(500);
    expect(JSON.parse(exported.holds.file)).toMatchObject({ vault: expect.stringMatching(/^[0-9a-f]{32}$/) });
    expect(await onPhone.sync.eraseFromService()).toEqual(ok);
    expect([onPhone.sync.state().kind, markOf(onPhone.vault)]).toEqual(['off', 14]);
    await until('the laptop told', () => {
      void onLaptop.sync.now();
      const state = onLaptop.sync.state();
      return state.kind === 'attention' && state.problem === 'gone';
    });
    expect(await onPhone.sync.turnOn(PHONE)).toEqual(ok);
    await onService(onPhone.sync);
    expect(onPhone.sync.devices()).toMatchObject([{ name: 'Phone', thisDevice: true }]);
  });

  it('is left by one device alone, in all its tabs', async () => {
    const { laptop, onPhone, onLaptop } = await paired();
    const tab = await laptop.open();
    await onService(tab.sync);
    expect(await onLaptop.sync.turnOff()).toEqual(ok);
    await until('off in the other tab', () => {
      void tab.sync.now();
      return tab.sync.state().kind === 'off';
    });
    await mark(tab.vault, 18);
    await until('one device left', () => {
      void onPhone.sync.now();
      return onPhone.sync.devices().length === 1;
    });
    expect(markOf(onPhone.vault)).toBe(14);
    expect(laptop.storage.size).toBe(0);
  });

  it('gets what one tab saved from whichever tab comes first', async () => {
    const { phone, onPhone, onLaptop } = await paired();
    const tab = await phone.open();
    await mark(tab.vault, 19);
    await until('the mark on the laptop', () => {
      void onLaptop.sync.now();
      return markOf(onLaptop.vault) === 19;
    });
    await onService(onPhone.sync);
    await onService(tab.sync);
    expect([onPhone, tab].map(({ vault }) => markOf(vault))).toEqual([19, 19]);
  });
});
