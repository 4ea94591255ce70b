import { cleanup, fireEvent, screen, within } from '@solidjs/testing-library';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addYear, chooseProgramme, dossierOf, exampleProgramme, programmesInDossier, setResult } from '../../dossier/index.ts';
import { readGuideFile } from '../../guide/index.ts';
import { formatDateLong, locale } from '../../i18n/index.ts';
import { parametersIn } from '../../model/index.ts';
import { packs } from '../../packs/index.ts';
import { addDays } from '../../rules/index.ts';
import { EraseError } from '../../vault/index.ts';
import { draw, inBrowser, openApp, until } from '../guide/studiekompas.fixture.tsx';
import { openExample } from '../start/beginning.ts';
import type { Studiekompas } from '../studiekompas.ts';
import { answerBackup } from './answer-backup.ts';
import { backupText, readBackup, restoreBackup } from './backup.ts';
import { BackupReminder } from './BackupReminder.tsx';
import { eraseEverything } from './erase.ts';
import { parametersOf } from './pack-parameters.ts';
import { SettingsScreen } from './SettingsScreen.tsx';

beforeEach(inBrowser);
beforeEach(() => vi.stubGlobal('Worker', WorkerHere));
afterEach(() => {
  cleanup();
  localStorage.clear();
  delete document.documentElement.dataset['theme'];
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const place = { programme: 'BM', year: 2024, contract: 'diploma' } as const;

const withOwnYear = async (): Promise<Studiekompas> => {
  const app = await openApp();
  app.make(addYear(app.vault.state(), place, { units: ['A'] }));
  app.make(setResult({ ...place, code: 'A' }, 1, 9));
  app.make(chooseProgramme('BM', 'odisee-2024'));
  return app;
};

const file = (content: string): File => new File([content], 'reservekopie.json', { type: 'application/json' });
/** jsdom has no workers: what the worker of a backup does is done here. The worker itself is tested in a browser (backup.browser.test.ts). */
class WorkerHere extends EventTarget {
  async postMessage({ files: [one] }: { readonly files: readonly File[] }): Promise<void> {
    const answer = { value: answerBackup((await one?.text()) ?? '') };
    this.dispatchEvent(new MessageEvent('message', { data: { answer, refused: [] } }));
  }
  terminate(): void {
    // There is nothing to end.
  }
}

const show = async (app: Studiekompas, onErased: () => void = () => undefined) => {
  draw(app, () => <SettingsScreen onErased={onErased} />);
  await screen.findByText('Instellingen', { selector: 'h1' });
};
const sheet = (): HTMLElement => {
  const open = document.querySelector<HTMLElement>('dialog[open]');
  if (open === null) throw new Error('no sheet is open');
  return open;
};

describe('language and theme', () => {
  it('change at once and are kept for the next start', async () => {
    await show(await openApp());
    fireEvent.change(screen.getByLabelText('Uitzicht'), { target: { value: 'dark' } });
    expect(document.documentElement.dataset['theme']).toBe('dark');
    expect(localStorage.getItem('studiekompas.theme')).toBe('dark');
    fireEvent.change(screen.getByLabelText('Uitzicht'), { target: { value: 'system' } });
    expect(document.documentElement.dataset['theme']).toBeUndefined();
    expect(localStorage.getItem('studiekompas.theme')).toBeNull();
    fireEvent.click(screen.getByLabelText('English'));
    expect(locale()).toBe('en');
    await screen.findByText('Settings', { selector: 'h1' });
  });
});

describe('the regulations', () => {
  it('show every number of the pack with its article', () => {
    for (const pack of packs) {
      const numbers = parametersIn(pack);
      const lines = parametersOf(pack).flatMap((group) => group.lines);
      expect(new Set(lines.map(({ path }) => path))).toEqual(new Set(numbers.keys()));
      // Each grade of merit has a line of its own.
      expect(lines).toHaveLength(numbers.size - 1 + pack.programme.merit.value.length);
      for (const { path, label, value, article, checkedOn, assumed } of lines) {
        const number = numbers.get(path);
        expect({ path, article, checkedOn, assumed }).toEqual({ path, article: number?.article, checkedOn: number?.checkedOn, assumed: number?.assumed });
        expect([label, value]).not.toContain('');
      }
    }
  });

  it('write money as money, whatever the cents', () => {
    const [pack] = packs;
    if (pack === undefined) throw new Error('no pack');
    const fees = parametersOf(pack).flatMap(({ lines }) => lines.filter(({ path }) => path.startsWith('fee.standard')));
    expect(fees.map(({ label, value }) => `${label}: ${value}`)).toEqual(['Gewoon tarief: vast bedrag: €\u00A0288,00', 'Gewoon tarief: per studiepunt: €\u00A013,80']);
  });
});

describe('choosing the regulations', () => {
  const ucll = (): HTMLElement => screen.getByLabelText(/^UCLL/);

  it('says of each school how many of its numbers were read and how many are assumed', async () => {
    await show(await withOwnYear());
    expect(screen.getByLabelText(/^Odisee, academiejaar 2024-2025\s*(\d+) van de (\d+) getallen gelezen\. In geen reglement: Start van het academiejaar\.$/)).toHaveProperty('checked', true);
    expect(screen.getByLabelText(/^UCLL, zonder jaartal\s*We vonden 13 van de \d+ getallen voor UCLL; \d+ komen van Odisee\. In geen reglement: Start van het academiejaar\.$/)).toHaveProperty('checked', false);
  });

  it('computes with those, and keeps all else', async () => {
    const app = await withOwnYear();
    const before = { dossier: dossierOf(app.vault.state(), 'BM'), settings: app.settings() };
    await show(app);
    fireEvent.click(ucll());
    await until(() => app.pack().id === 'ucll');
    expect(ucll()).toHaveProperty('checked', true);
    expect(app.settings()).toEqual({ ...before.settings, pack: 'ucll' });
    expect(dossierOf(app.vault.state(), 'BM')).toEqual(before.dossier);
    expect(app.vault.saveState().kind).not.toBe('failed');
    fireEvent.click(screen.getByLabelText(/^Odisee/));
    await until(() => app.pack().id === 'odisee-2024');
    expect(app.settings()).toEqual(before.settings);
  });

  it('shows of each number whether it is the school’s own, and which days no regulations name', async () => {
    const app = await withOwnYear();
    await show(app);
    fireEvent.click(ucll());
    await until(() => app.pack().id === 'ucll');
    const row = (name: string) => screen.getByText(name, { selector: 'th' }).closest('tr')?.textContent;
    expect(row('Hoogstens in elke opleiding')).toMatch(/18.*ucll\.be\/nl\/terminologie\/tolerantie$/);
    expect(row('Hoogstens als starter')).toContain('aangenomen, uit Odisee 2024-2025, art. 91 §1');
    expect(row('Start van het academiejaar')).toContain('aangenomen, academische kalender');
    expect(screen.getByText(/Deze dagen staan in geen reglement.*de start van het tweede semester.*de bekendmaking van examenperiode 3/)).toBeTruthy();
  });
});

describe('another day', () => {
  it('computes as if it were that day, and today again when emptied', async () => {
    const app = await openApp();
    await show(app);
    const field = screen.getByLabelText('Reken alsof het een andere dag is');
    fireEvent.change(field, { target: { value: '2025-07-12' } });
    expect(app.today()).toBe('2025-07-12');
    fireEvent.change(field, { target: { value: '' } });
    expect(app.today()).toBe(app.realToday());
  });

  it('is still that day after a reload, until it is emptied', async () => {
    (await openApp()).chooseDay('2025-07-12');
    const reloaded = await openApp();
    expect(reloaded.today()).toBe('2025-07-12');
    reloaded.chooseDay(null);
    expect((await openApp()).chosenDay()).toBeNull();
  });

  it('says which day it is when nothing is chosen: today, or the fixed day of the example', async () => {
    const app = await openApp();
    await show(app);
    expect(screen.getByText(/Leeg = vandaag\.$/)).toBeTruthy();
    cleanup();
    await show({ ...app, settings: () => ({ ...app.settings(), example: true }) });
    expect(screen.getByText(/Leeg = de dag van het voorbeeld, 12 juli 2025\.$/)).toBeTruthy();
  });

  it('waits for a year that is still being typed, and refuses one of long ago', async () => {
    const app = await openApp();
    await show(app);
    const field = screen.getByLabelText('Reken alsof het een andere dag is');
    fireEvent.change(field, { target: { value: '0002-07-12' } });
    expect(app.chosenDay()).toBeNull();
    expect(screen.queryByText(/^Kies een dag van/)).toBeNull();
    fireEvent.change(field, { target: { value: '1999-12-31' } });
    expect(app.chosenDay()).toBeNull();
    expect(screen.getByText('Kies een dag van 1 januari 2000 tot 31 december 2099.')).toBeTruthy();
  });
});

describe('a backup', () => {
  it('saved, everything erased, put back: the same dossier', async () => {
    const app = await withOwnYear();
    const before = dossierOf(app.vault.state(), 'BM');
    const backup = file(app.vault.export());
    expect(await eraseEverything(app)).toBe('erased');
    expect(app.vault.state().size).toBe(0);

    await show(app);
    const [input] = document.querySelectorAll<HTMLInputElement>('input[type=file]');
    if (input === undefined) throw new Error('no file button');
    fireEvent.change(input, { target: { files: [backup] } });
    await until(() => document.querySelector('dialog[open]') !== null);
    expect(within(sheet()).getByText(/Er zit 1 academiejaar in/)).toBeTruthy();
    expect(app.vault.state().size).toBe(0);
    fireEvent.click(within(sheet()).getByText('Voeg samen met wat er staat'));
    await screen.findByText('De reservekopie is samengevoegd met wat er al stond.');
    expect(dossierOf(app.vault.state(), 'BM')).toEqual(before);
    expect(app.settings().programme).toBe('BM');
  });

  it('brings along a guide that only this device had, and leaves what another device has of it', async () => {
    const app = await withOwnYear();
    const reading = readGuideFile(
      JSON.stringify({
        format: 'studiekompas-guide', version: 1, language: 'nl', academicYear: 2025, source: { name: 'Mijn school' }, sample: false, completeness: [],
        programmes: [{
          code: 'GID', title: 'Uit een bestand', kind: 'bachelor', initial: true, educational: false, workTrack: false, points: 180, stages: 3, groups: [], units: [],
        }],
      }),
    );
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    await app.guides.install(reading.guide);
    const json = await backupText(app.vault, app.guides);
    const other = await openApp();
    const backup = await readBackup(other, file(json));
    if (!backup.ok) throw new Error(backup.refusal);
    expect(await restoreBackup(other, backup.backup)).toEqual({ saved: true });
    expect(await other.guides.programme('GID')).toMatchObject({ kind: 'installed', guide: { academicYear: 2025, source: { name: 'Mijn school' } } });

    await other.guides.install({ ...reading.guide, academicYear: 2026 });
    await restoreBackup(other, backup.backup);
    expect(await other.guides.programme('GID')).toMatchObject({ guide: { academicYear: 2026 } });
  });

  it.each([
    ['no JSON', 'nee', 'not-json'],
    ['something else', '{"format":"agenda"}', 'not-an-export'],
    ['newer', '{"format":"studiekompas-export","version":99}', 'newer'],
  ])('is refused when it is %s, and nothing changes', async (_, content, refusal) => {
    const app = await withOwnYear();
    const before = app.vault.state();
    expect(await readBackup(app, file(content))).toEqual({ ok: false, refusal });
    expect(app.vault.state()).toBe(before);
  });

  it('is not read at all when it is far too large', async () => {
    const film = file('');
    Object.defineProperty(film, 'size', { value: 60_000_000 });
    expect(await readBackup(await openApp(), film)).toEqual({ ok: false, refusal: 'too-large' });
  });

  it('takes the place of the example', async () => {
    const own = await withOwnYear();
    const app = await openApp();
    await openExample(app);
    const reading = await readBackup(app, file(own.vault.export()));
    if (!reading.ok) throw new Error(reading.refusal);
    expect(await restoreBackup(app, reading.backup)).toEqual({ saved: true });
    expect(programmesInDossier(app.vault.state())).toEqual(['BM']);
    expect(app.settings()).toEqual({ programme: 'BM', pack: 'odisee-2024', example: false });
  });

  it('of the example does not get into a dossier of the student’s own', async () => {
    const example = await openApp();
    await openExample(example);
    const app = await withOwnYear();
    expect(await readBackup(app, file(example.vault.export()))).toEqual({ ok: false, refusal: 'example' });
  });

  it('is downloaded with one tap', async () => {
    const app = await withOwnYear();
    const blobs: Blob[] = [];
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${blobs.push(blob)}`, revokeObjectURL: () => undefined }));
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await show(app);
    fireEvent.click(screen.getByText('Bewaar een reservekopie'));
    await screen.findByText('De reservekopie staat bij je downloads.');
    expect(click).toHaveBeenCalledOnce();
    expect(await blobs[0]?.text()).toContain('"studiekompas-export"');
  });

  it('is dated where it is made, and asked for again when there is much to lose', async () => {
    const app = await withOwnYear();
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined }));
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await show(app);
    expect(screen.getByText('Op dit toestel maakte je nog geen reservekopie.')).toBeTruthy();
    fireEvent.click(screen.getByText('Bewaar een reservekopie'));
    await screen.findByText(`Laatste reservekopie op dit toestel: ${formatDateLong(app.realToday())}.`);
    cleanup();

    draw(app, () => <BackupReminder />);
    expect(screen.queryByText('Maak een reservekopie.')).toBeNull();
    cleanup();
    for (let mark = 0; mark < 100; mark += 1) app.make(setResult({ ...place, code: 'A' }, 1, mark % 20));
    draw(app, () => <BackupReminder />);
    expect(screen.getByText('Maak een reservekopie.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Naar de reservekopie' }).getAttribute('href')).toBe('/instellingen');
  });

  it('is not asked for on the day that the first thing is kept, and is after 30 days', async () => {
    const app = await withOwnYear();
    draw(app, () => <BackupReminder />);
    expect(screen.queryByText('Maak een reservekopie.')).toBeNull();
    cleanup();
    const remembered: unknown = JSON.parse(localStorage.getItem('studiekompas.backup') ?? '');
    expect(remembered).toMatchObject({ since: app.realToday(), made: false });
    localStorage.setItem('studiekompas.backup', JSON.stringify({ since: addDays(app.realToday(), -30), made: false, changes: 3 }));
    draw(app, () => <BackupReminder />);
    expect(screen.getByText(/Op dit toestel maakte je er nog geen/)).toBeTruthy();
  });

  it('that is nested too deep, or names what objects inherit, is refused', async () => {
    const app = await openApp();
    expect(await readBackup(app, file(`${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`))).toMatchObject({ ok: false });
    expect(await readBackup(app, file('{"__proto__":{"format":"studiekompas-export","version":1}}'))).toEqual({ ok: false, refusal: 'not-an-export' });
    expect(Object.hasOwn(Object.prototype, 'format')).toBe(false);
  });
});

describe('erasing', () => {
  it('asks first, then removes data, guides and choices', async () => {
    const app = await openApp();
    await openExample(app);
    localStorage.setItem('studiekompas.theme', 'dark');
    const onErased = vi.fn<() => void>();
    await show(app, onErased);
    fireEvent.click(screen.getByText('Wis alles'));
    await until(() => document.querySelector('dialog[open]') !== null);
    expect(programmesInDossier(app.vault.state())).toEqual([exampleProgramme]);
    fireEvent.click(within(sheet()).getByText('Ja, wis alles'));
    await until(() => onErased.mock.calls.length === 1);
    expect(app.vault.state().size).toBe(0);
    expect(await app.guides.list()).toEqual({ ok: true, value: [] });
    expect(localStorage.getItem('studiekompas.theme')).toBeNull();
  });

  it('says so when the data could not be erased, and touches nothing else', async () => {
    const app = await openApp();
    await openExample(app);
    vi.spyOn(app.vault, 'erase').mockRejectedValue(new EraseError('closed'));
    const onErased = vi.fn<() => void>();
    await show(app, onErased);
    fireEvent.click(screen.getByText('Wis alles'));
    await until(() => document.querySelector('dialog[open]') !== null);
    fireEvent.click(within(sheet()).getByText('Ja, wis alles'));
    await screen.findByText(/Wissen lukte niet; je gegevens staan er nog/);
    expect(onErased).not.toHaveBeenCalled();
    expect(await app.guides.list()).toMatchObject({ ok: true, value: [{ code: exampleProgramme }] });
  });
});
