import { cleanup, fireEvent, screen, within } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { decodeQR } from 'qr/decode.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addYear, chooseProgramme } from '../../dossier/index.ts';
import { setLocale } from '../../i18n/index.ts';
import type { SyncProblem, SyncRefusal, SyncState } from '../../sync/index.ts';
import { draw, inBrowser, openApp, until } from '../guide/studiekompas.fixture.tsx';
import { openExample } from '../start/beginning.ts';
import { createMemorySync, twelveWords } from './memory-sync.fixture.ts';
import { createSyncParts } from './sync-parts.tsx';
import { detailWords, lineWords, problemWords, refusalWords } from './sync-words.ts';
import { SyncScreen } from './SyncScreen.tsx';

beforeEach(inBrowser);
afterEach(() => {
  cleanup();
  localStorage.clear();
  vi.unstubAllGlobals();
});

const on: SyncState = { kind: 'on-service', at: Date.now() };
type World = Parameters<typeof createMemorySync>[0] & { readonly own?: boolean; readonly example?: boolean };

const show = async ({ own = false, example = false, ...world }: World = {}) => {
  const memory = createMemorySync(world);
  const app = await openApp(createSyncParts(memory.sync));
  if (own) {
    app.make(addYear(app.vault.state(), { programme: 'BM', year: 2024, contract: 'diploma' }, { units: ['A'] }));
    app.make(chooseProgramme('BM', 'odisee-2024'));
  }
  if (example) await openExample(app);
  draw(app, () => <SyncScreen />, '/instellingen/sync');
  await screen.findByRole('heading', { level: 1, name: 'Synchronisatie tussen toestellen' });
  return { ...memory, app, user: userEvent.setup() };
};
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const sheet = (): HTMLElement => {
  const open = document.querySelector<HTMLElement>('dialog[open]');
  if (open === null) throw new Error('no sheet is open');
  return open;
};
const begin = async (): Promise<void> => void fireEvent.click(await screen.findByLabelText(/^Ja, begin op dit toestel/));
const join = async (): Promise<void> => void fireEvent.click(await screen.findByLabelText(/^Nee, een ander toestel doet al mee/));

describe('before sync is on', () => {
  it('says what leaves the device, what the server can see and what it cannot', async () => {
    await show();
    expect(screen.getByText('Wat je toestel verlaat.')).toBeTruthy();
    expect(screen.getByText('Wat de server kan zien.')).toBeTruthy();
    expect(screen.getByText(/Je cijfers, opleidingsonderdelen, ontwerpen, de namen van je toestellen en wie je bent\./)).toBeTruthy();
  });

  it('says calmly that the address offers none, with another way', async () => {
    await show({ offered: { ok: false, why: 'no-service' } });
    expect(await screen.findByText('Dit adres biedt geen synchronisatie aan.')).toBeTruthy();
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.queryByRole('alert')?.textContent ?? '').toBe('');
  });

  it('asks again once there is a connection', async () => {
    const { world, user } = await show({ offered: { ok: false, why: 'offline' } });
    expect(await screen.findByText('Nu is er geen verbinding.')).toBeTruthy();
    world.offered = { ok: true, invite: false };
    await user.click(await button('Probeer opnieuw'));
    expect(await screen.findByLabelText(/^Ja, begin op dit toestel/)).toBeTruthy();
  });

  it('does not send the example, which is nobody’s', async () => {
    const { user, asked } = await show({ example: true });
    await begin();
    const turnOn = await button('Zet synchronisatie aan');
    expect(turnOn.getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByText('Je kijkt nu naar het voorbeeld. Begin eerst met je eigen dossier.')).toBeTruthy();
    await user.click(turnOn);
    expect(asked).toEqual([]);
  });
});

describe('turning sync on', () => {
  it('shows the twelve words and asks two of them back before it is done', async () => {
    const { user, asked } = await show();
    await begin();
    const name = await screen.findByLabelText('Naam van dit toestel');
    await user.clear(name);
    await user.type(name, 'Mijn laptop');
    await user.click(await button('Zet synchronisatie aan'));
    expect(asked).toEqual([{ act: 'turnOn', with: { deviceName: 'Mijn laptop', invite: undefined } }]);
    await screen.findByRole('heading', { name: 'Schrijf deze twaalf woorden op' });
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(twelveWords);
    await user.click(await button('Ik heb ze opgeschreven'));
    expect(screen.queryByText(twelveWords[0] ?? '')).toBeNull();
    const fields = screen.getAllByLabelText(/^Woord \d+$/);
    const places = fields.map(({ id }) => Number(document.querySelector(`label[for="${id}"]`)?.textContent.replace(/\D/g, '')));
    expect(new Set(places).size).toBe(2);
    for (const field of fields) await user.type(field, 'zebra');
    await user.click(await button('Kijk na'));
    expect(screen.getAllByText('Dat is een ander woord. Kijk na op je papier.')).toHaveLength(2);
    for (const [at, field] of fields.entries()) {
      await user.clear(field);
      await user.type(field, ` ${(twelveWords[(places[at] ?? 0) - 1] ?? '').toUpperCase()} `);
    }
    await user.click(await button('Kijk na'));
    expect(await screen.findByText('De woorden kloppen. Synchronisatie staat aan.')).toBeTruthy();
    expect(await screen.findByRole('heading', { name: 'Je toestellen' })).toBeTruthy();
  });

  it('asks an invite code where the host wants one, and says when it is wrong', async () => {
    const { user, world, asked } = await show({ offered: { ok: true, invite: true } });
    await begin();
    expect((await button('Zet synchronisatie aan')).getAttribute('aria-disabled')).toBe('true');
    await user.type(screen.getByLabelText('Uitnodigingscode'), 'kring-2026');
    world.refusal = 'bad-invite';
    await user.click(await button('Zet synchronisatie aan'));
    expect(await screen.findByText(refusalWords('bad-invite'))).toBeTruthy();
    world.refusal = null;
    await user.click(await button('Zet synchronisatie aan'));
    expect(asked.at(-1)).toMatchObject({ act: 'turnOn', with: { invite: 'kring-2026' } });
    expect(await screen.findByRole('heading', { name: 'Schrijf deze twaalf woorden op' })).toBeTruthy();
  });
});

describe('taking part with a device', () => {
  it('joins by twelve words, however they are typed', async () => {
    const { user, asked } = await show();
    await join();
    await user.click(await button('Typ de twaalf woorden'));
    const field = within(sheet()).getByLabelText('De twaalf woorden');
    await user.type(field, 'legal winner');
    expect(within(sheet()).getByText('Nu staan er 2 woorden van de 12.')).toBeTruthy();
    fireEvent.input(field, { target: { value: twelveWords.map((word, at) => `${at + 1}. ${word.toUpperCase()}`).join('\n') } });
    await user.click(within(sheet()).getByRole('button', { name: 'Doe mee met dit toestel' }));
    expect(asked).toEqual([{ act: 'joinByWords', with: { words: twelveWords.join(' '), options: { deviceName: 'Laptop', mine: 'join' } } }]);
    expect(await screen.findByText('Dit toestel doet mee. Je dossier is hier.')).toBeTruthy();
  });

  it('joins by a pasted link where there is no camera, and refuses what is none', async () => {
    const { user, asked } = await show();
    await join();
    await user.click(await button('Scan de code van het andere toestel'));
    expect(await within(sheet()).findByText('Deze browser geeft geen camera. Plak de link van de code.')).toBeTruthy();
    const field = within(sheet()).getByLabelText('Of plak de link van de code');
    fireEvent.input(field, { target: { value: 'https://elders.example/' } });
    await user.click(within(sheet()).getByRole('button', { name: 'Gebruik deze link' }));
    expect(within(sheet()).getByText('Dit is geen code van een toestel van Studiekompas.')).toBeTruthy();
    const link = `https://studie.example/toestel#${'a'.repeat(32)}.${'A'.repeat(43)}`;
    fireEvent.input(field, { target: { value: ` ${link} ` } });
    await user.click(within(sheet()).getByRole('button', { name: 'Gebruik deze link' }));
    await until(() => asked.length > 0);
    expect(asked).toEqual([{ act: 'joinByCode', with: { link, options: { deviceName: 'Laptop', mine: 'join' } } }]);
  });

  it('lets the same link be tried again after a refusal', async () => {
    const { user, asked, world } = await show();
    world.refusal = 'offline';
    await join();
    await user.click(await button('Scan de code van het andere toestel'));
    fireEvent.input(within(sheet()).getByLabelText('Of plak de link van de code'), { target: { value: `https://studie.example/toestel#${'a'.repeat(32)}.x` } });
    await user.click(within(sheet()).getByRole('button', { name: 'Gebruik deze link' }));
    expect(await within(sheet()).findByText(refusalWords('offline'))).toBeTruthy();
    world.refusal = null;
    await user.click(within(sheet()).getByRole('button', { name: 'Gebruik deze link' }));
    await until(() => asked.length === 2);
    expect(await screen.findByText('Dit toestel doet mee. Je dossier is hier.')).toBeTruthy();
  });

  it('shows a code of its own that the other device scans', async () => {
    const { user, asked, codes } = await show();
    await join();
    await user.click(await button('Toon hier een code'));
    expect(await within(sheet()).findByRole('img', { name: /QR-code/ })).toBeTruthy();
    expect(asked).toEqual([{ act: 'askCode', with: { deviceName: 'Laptop', mine: 'join' } }]);
    codes[0]?.end('taken');
    expect(await within(sheet()).findByText('De code is gescand. Je dossier komt eraan.')).toBeTruthy();
    codes[0]?.joins({ ok: true });
    expect(await screen.findByText('Dit toestel doet mee. Je dossier is hier.')).toBeTruthy();
  });

  it('never takes a dossier away without a word: both are joined unless the student says otherwise, after an offer of a backup', async () => {
    const { user, asked } = await show({ own: true });
    await join();
    expect(await screen.findByLabelText(/^Voeg beide samen/)).toHaveProperty('checked', true);
    expect(await button('Bewaar een reservekopie')).toBeTruthy();
    await user.click(screen.getByLabelText(/^Begin met dat van het andere toestel/));
    const words = await button('Typ de twaalf woorden');
    expect(words.getAttribute('aria-disabled')).toBe('true');
    await user.click(screen.getByLabelText('Wat nu op dit toestel staat, mag hier weg'));
    await user.click(await button('Typ de twaalf woorden'));
    fireEvent.input(within(sheet()).getByLabelText('De twaalf woorden'), { target: { value: twelveWords.join(' ') } });
    await user.click(within(sheet()).getByRole('button', { name: 'Doe mee met dit toestel' }));
    expect(asked.at(-1)).toMatchObject({ act: 'joinByWords', with: { options: { mine: 'fresh' } } });
  });

  it('leaves the example behind', async () => {
    const { user, asked } = await show({ example: true });
    await join();
    await button('Typ de twaalf woorden');
    expect(screen.queryByLabelText(/^Voeg beide samen/)).toBeNull();
    await user.click(await button('Typ de twaalf woorden'));
    fireEvent.input(within(sheet()).getByLabelText('De twaalf woorden'), { target: { value: twelveWords.join(' ') } });
    await user.click(within(sheet()).getByRole('button', { name: 'Doe mee met dit toestel' }));
    expect(asked.at(-1)).toMatchObject({ act: 'joinByWords', with: { options: { mine: 'fresh' } } });
  });
});

describe('adding a device', () => {
  it('shows a code that a camera reads, with the same link beneath it, for as long as it holds', async () => {
    const { user, codes } = await show({ state: on });
    await user.click(await button('Toon een code voor het andere toestel'));
    const picture = await within(sheet()).findByRole('img', { name: /QR-code/ });
    const link = codes[0]?.code.link ?? '';
    expect(within(sheet()).getByText(link)).toBeTruthy();
    expect(within(sheet()).getByRole('timer').textContent).toMatch(/^Nog (?:5:00|4:59) geldig, voor één toestel$/);
    expect(read(picture)).toBe(link);
    codes[0]?.end('expired');
    expect(await within(sheet()).findByText('Deze code is verlopen. Er is niets gewijzigd.')).toBeTruthy();
    expect(within(sheet()).queryByRole('img')).toBeNull();
    await user.click(within(sheet()).getByRole('button', { name: 'Maak een nieuwe code' }));
    await within(sheet()).findByRole('img', { name: /QR-code/ });
    codes[1]?.end('taken');
    expect(await screen.findByText(/^De code is gebruikt\./)).toBeTruthy();
  });

  it('withdraws the code when its sheet is closed', async () => {
    const { user, codes } = await show({ state: on });
    await user.click(await button('Toon een code voor het andere toestel'));
    await within(sheet()).findByRole('img', { name: /QR-code/ });
    await user.click(within(sheet()).getByRole('button', { name: 'Sluit' }));
    expect(await codes[0]?.code.ended).toBe('withdrawn');
  });

  it('says why there is no code', async () => {
    const { user, world } = await show({ state: on });
    world.refusal = 'too-many';
    await user.click(await button('Toon een code voor het andere toestel'));
    expect(await within(sheet()).findByText(refusalWords('too-many'))).toBeTruthy();
  });

  it('lets in a device that shows its code, and lists it', async () => {
    const { user, asked } = await show({ state: on });
    await user.click(await button('Scan de code die het andere toestel toont'));
    const link = `https://studie.example/toestel#${'b'.repeat(32)}.${'B'.repeat(43)}`;
    fireEvent.input(within(sheet()).getByLabelText('Of plak de link van de code'), { target: { value: link } });
    await user.click(within(sheet()).getByRole('button', { name: 'Gebruik deze link' }));
    expect(await screen.findByText('Telefoon')).toBeTruthy();
    expect(asked).toEqual([{ act: 'answerCode', with: link }]);
  });
});

describe('while sync is on', () => {
  it('lists the devices with when each last synced, and renames this one', async () => {
    const { user, setDevices, asked } = await show({ state: on });
    const now = Date.now();
    const hour = 3_600_000;
    setDevices([
      { id: 'own', name: 'Laptop', thisDevice: true, lastSynced: now },
      { id: 'b', name: 'Telefoon', thisDevice: false, lastSynced: now - 5 * hour },
      { id: 'c', name: 'Oude laptop', thisDevice: false, lastSynced: Date.UTC(2025, 0, 31, 12) },
    ]);
    const item = (name: string) => screen.getByText(name).closest('li')?.textContent;
    expect(item('Laptop')).toContain('dit toestel');
    expect(item('Telefoon')).toContain('Laatst gesynchroniseerd: 5 uur geleden');
    expect(item('Oude laptop')).toContain('Laatst gesynchroniseerd: op 31 januari 2025');
    await user.click(await button('Hernoem dit toestel'));
    const field = within(sheet()).getByLabelText('Naam van dit toestel');
    await user.clear(field);
    expect(within(sheet()).getByRole('button', { name: 'Bewaar deze naam' }).getAttribute('aria-disabled')).toBe('true');
    await user.type(field, 'Kot{Enter}');
    expect(await screen.findByText('Kot')).toBeTruthy();
    expect(asked).toEqual([{ act: 'renameDevice', with: 'Kot' }]);
  });

  it('removes the other devices only after saying that there is a new vault, and shows its words', async () => {
    const { user, asked } = await show({ state: on });
    await user.click(await button('Verwijder alle andere toestellen'));
    expect(within(sheet()).getByText(/voeg ze daarna opnieuw toe/)).toBeTruthy();
    expect(asked).toEqual([]);
    await user.click(within(sheet()).getByRole('button', { name: 'Maak een nieuwe kluis' }));
    expect(await screen.findByRole('heading', { name: 'Schrijf deze twaalf woorden op' })).toBeTruthy();
    expect(asked).toEqual([{ act: 'removeOtherDevices', with: undefined }]);
  });

  it('saves what the server holds', async () => {
    const files: Blob[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    URL.createObjectURL = (file) => {
      if (file instanceof Blob) files.push(file);
      return 'blob:test';
    };
    const { user, world } = await show({ state: on });
    await user.click(await button('Bewaar wat de server heeft'));
    expect(await screen.findByText(/in 321 versleutelde stukken, sinds 1 september 2026/)).toBeTruthy();
    expect(await files[0]?.text()).toBe(world.holds.file);
  });

  it('erases from the server once the word is typed; the dossier stays here', async () => {
    const { user, asked } = await show({ state: on });
    await user.click(await button('Wis alles van de server'));
    const erase = within(sheet()).getByRole('button', { name: 'Wis van de server' });
    await user.click(erase);
    expect(asked).toEqual([]);
    await user.type(within(sheet()).getByLabelText('Typ “wissen” om te bevestigen'), 'Wissen');
    await user.click(within(sheet()).getByRole('button', { name: 'Wis van de server' }));
    expect(await screen.findByText('De server heeft niets meer van jou. Je dossier staat nog op dit toestel.')).toBeTruthy();
    expect(asked).toEqual([{ act: 'eraseFromService', with: undefined }]);
  });

  it('turns off here only', async () => {
    const { user, asked } = await show({ state: on });
    await user.click(await button('Zet synchronisatie hier uit'));
    await user.click(within(sheet()).getByRole('button', { name: 'Zet hier uit' }));
    expect(await screen.findByText(/^Synchronisatie staat uit op dit toestel\./)).toBeTruthy();
    expect(asked).toEqual([{ act: 'turnOff', with: undefined }]);
  });

  it('says of every problem what it is, what is safe and what to do', async () => {
    const { setState } = await show({ state: on });
    for (const problem of problems) {
      setState({ kind: 'attention', problem, unsent: 2, lastComplete: null });
      const { strong, text } = problemWords(problem);
      expect(await screen.findByText(`Bewaard hier. Kijk na: ${strong}`, { exact: false })).toBeTruthy();
      expect(screen.getByText(text, { exact: false }).textContent).toContain('2 wijzigingen staan alleen hier.');
    }
  });
});

const problems: readonly SyncProblem[] = ['gone', 'refused', 'full', 'too-large', 'damaged', 'newer', 'storage'];
const refusals: readonly SyncRefusal[] = [
  'no-service', 'offline', 'bad-words', 'unknown-vault', 'bad-code', 'code-expired', 'invite-needed', 'bad-invite', 'too-many', 'storage', 'gone', 'unavailable',
];

describe('the words', () => {
  it.each(['nl', 'en'] as const)('of every refusal and problem say what to do, each its own, in %s', (language) => {
    void setLocale(language);
    const told = [...refusals.map(refusalWords), ...problems.map((problem) => problemWords(problem).text)];
    expect(new Set(told).size).toBe(told.length);
    // What happened, and what to do or what is safe.
    expect(told.filter((words) => words.split(/(?<=[.;:])\s/).length < 2)).toEqual([]);
  });

  it('say “on the server” only when the server holds everything', () => {
    void setLocale('nl');
    const whys = ['waiting', 'sending', 'offline', 'service-unreachable'] as const;
    const states: readonly SyncState[] = [
      ...whys.flatMap((why): readonly SyncState[] => [0, 3].map((unsent) => ({ kind: 'here', why, unsent, lastComplete: 1 }))),
      ...problems.map((problem): SyncState => ({ kind: 'attention', problem, unsent: 0, lastComplete: null })),
    ];
    for (const state of states) expect(lineWords(state)).not.toBe(lineWords(on));
    expect(lineWords(on)).toBe('Bewaard hier en op de server');
    expect(lineWords({ kind: 'off' })).toBeNull();
    expect(detailWords({ kind: 'on-service', at: 0 }, 60_000)).toBe('Laatst volledig op de server: net.');
    expect(detailWords({ kind: 'on-service', at: 0 }, 119 * 60_000)).toBe('Laatst volledig op de server: 119 minuten geleden.');
    expect(detailWords({ kind: 'on-service', at: 0 }, 120 * 60_000)).toBe('Laatst volledig op de server: 2 uur geleden.');
    expect(detailWords({ kind: 'here', why: 'offline', unsent: 1, lastComplete: null }, 0)).toBe('1 wijziging staat alleen hier. Nog nooit volledig op de server.');
  });
});

/** What a camera would read in a drawn code. */
const read = (picture: Element): string => {
  const size = Number(picture.getAttribute('viewBox')?.split(' ')[2]);
  const scale = 4;
  const data = new Uint8ClampedArray((size * scale) ** 2 * 4).fill(255);
  for (const [, x, y] of (picture.querySelector('path')?.getAttribute('d') ?? '').matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let dy = 0; dy < scale; dy++) {
      for (let dx = 0; dx < scale; dx++) data.fill(0, ((Number(y) * scale + dy) * size * scale + Number(x) * scale + dx) * 4, ((Number(y) * scale + dy) * size * scale + Number(x) * scale + dx) * 4 + 3);
    }
  }
  return decodeQR({ width: size * scale, height: size * scale, data });
};
