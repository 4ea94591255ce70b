import { cleanup, fireEvent, screen, within } from '@solidjs/testing-library';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addYear, chooseProgramme, setResult } from '../../../dossier/index.ts';
import type { GuideFile } from '../../../guide/index.ts';
import { ProgrammesHere } from '../ProgrammesHere.tsx';
import { draw, inBrowser, openApp, until } from '../studiekompas.fixture.tsx';

beforeEach(inBrowser);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const guide: GuideFile = {
  format: 'studiekompas-guide',
  version: 1,
  language: 'nl',
  academicYear: 2024,
  source: { name: 'Programmagids' },
  sample: false,
  completeness: [],
  programmes: [
    {
      code: 'BM',
      title: 'Bedrijfsmanagement',
      kind: 'bachelor',
      initial: true,
      educational: false,
      workTrack: false,
      points: 180,
      stages: 3,
      groups: [],
      units: [],
    },
  ],
};

const pick = (...files: readonly File[]): void => {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (input === null) throw new Error('no file button');
  const chosen = new DataTransfer();
  for (const file of files) chosen.items.add(file);
  input.files = chosen.files;
  fireEvent.change(input);
};

const file = (name: string, ...parts: readonly BlobPart[]): File => new File([...parts], name);
const own = (value: unknown = guide): File => file('gids.json', typeof value === 'string' ? value : JSON.stringify(value));

const csv = (...rows: readonly string[]): File => file('vakken.csv', ['code,title,points,programme,programme_title', ...rows].join('\n'));
const law = csv('R1,Recht,6,R,Rechten', 'R2,Staatsrecht,veel,R,Rechten', 'K1,Kassa,3,K,Winkel');

const opened = async (...files: readonly File[]) => {
  const app = await openApp();
  draw(app, () => <ProgrammesHere />);
  await screen.findByLabelText('Open gidsbestanden');
  pick(...files);
  return app;
};

const preview = () => within(screen.getByRole('dialog'));
const saysUnchanged = (): boolean => screen.queryByText('Je gids en je dossier zijn niet gewijzigd.') !== null;

describe('opening a guide file of the app itself', () => {
  it('keeps a good guide at once and says what does not add up in it', async () => {
    const app = await opened(own());
    await screen.findByText('Bedrijfsmanagement staat op dit toestel.');
    await until(() => app.guideList().length === 1);
    expect(screen.getByText(/BM telt 180 studiepunten, maar de onderdelen geven 0 tot 0/)).toBeTruthy();
  });

  it('changes nothing when it is the same as before', async () => {
    const app = await opened(own());
    await until(() => app.guideList().length === 1);
    const install = vi.spyOn(app.guides, 'install');
    pick(own());
    await screen.findByText('Bedrijfsmanagement stond al zo op dit toestel.');
    expect(install.mock.calls).toEqual([[]]);
  });

  it.each([
    ['malformed', '{\n  "format": "studiekompas-guide",,\n}', /gids\.json, regel 2: geen geldige JSON/],
    ['newer', JSON.stringify({ ...guide, version: 3 }), /Dit gidsbestand heeft versie 3; deze app kent versie 2\. Werk de app eerst bij\./],
    ['something else', '{"format":"agenda"}', /gids\.json: geen soort gids die we kennen/],
    ['beyond the limits', JSON.stringify({ ...guide, academicYear: 12 }), /academicYear: te klein of te kort, minstens 1990\./],
  ])('refuses a file that is %s, tells where it goes wrong and that nothing changed', async (_, content, words) => {
    const app = await opened(own(content));
    await screen.findByText(words);
    expect(saysUnchanged()).toBe(true);
    expect(await app.guides.list()).toEqual({ ok: true, value: [] });
  });

  it('says so when the device has no room, and that nothing changed', async () => {
    const app = await openApp();
    vi.spyOn(app.guides, 'install').mockResolvedValue({ ok: false, failure: 'quota' });
    draw(app, () => <ProgrammesHere />);
    await screen.findByLabelText('Open gidsbestanden');
    pick(own());
    await screen.findByText('De opslag van deze browser is vol. Maak plaats en probeer opnieuw.');
    expect(screen.getByText('Je gids en je dossier zijn niet gewijzigd.')).toBeTruthy();
  });

  it('takes another file after one that was refused', async () => {
    const app = await opened(own('nee'));
    await screen.findByText(/geen soort gids/);
    pick(own());
    await until(() => app.guideList().length === 1);
    expect(screen.queryByText(/geen soort gids/)).toBeNull();
  });
});

describe('opening files of other formats', () => {
  it('shows what was read, what stays unknown and what was not understood, before anything is kept', async () => {
    const app = await opened(law);
    await screen.findByText('2 opleidingen gelezen');
    const rows = preview();
    await rows.findByText('Rechten');
    expect(rows.getByText('Winkel')).toBeTruthy();
    expect(rows.getAllByText('Nieuw op dit toestel.')).toHaveLength(2);
    expect(rows.getAllByText('1 onderdeel: tolereerbaar onbekend')).toHaveLength(2);
    expect(rows.getByText('vakken.csv, regel 3: studiepunten: “veel” begrijpen we niet, weggelaten.')).toBeTruthy();
    expect(await app.guides.list()).toEqual({ ok: true, value: [] });
  });

  it('keeps all of it in one step', async () => {
    const app = await opened(law);
    fireEvent.click(await screen.findByText('Bewaar 2 opleidingen'));
    await until(() => app.guideList().length === 2);
    await screen.findByText('Rechten staat op dit toestel.');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('keeps none of it when the device fails halfway', async () => {
    const app = await opened(law);
    await screen.findByText('2 opleidingen gelezen');
    vi.spyOn(app.guides, 'install').mockResolvedValue({ ok: false, failure: 'quota' });
    fireEvent.click(screen.getByText('Bewaar 2 opleidingen'));
    await screen.findByText('De opslag van deze browser is vol. Maak plaats en probeer opnieuw.');
    expect(saysUnchanged()).toBe(true);
    expect(await app.guides.list()).toEqual({ ok: true, value: [] });
  });

  it('keeps nothing when the student thinks better of it', async () => {
    const app = await opened(law);
    await screen.findByText('2 opleidingen gelezen');
    fireEvent.click(preview().getByText('Laat zo'));
    await until(() => screen.queryByRole('dialog') === null);
    expect(await app.guides.list()).toEqual({ ok: true, value: [] });
  });

  it('says that nothing changes the second time, and what a newer file takes the place of', async () => {
    const app = await opened(law);
    fireEvent.click(await screen.findByText('Bewaar 2 opleidingen'));
    await until(() => app.guideList().length === 2);
    pick(law);
    await screen.findByText('Dit staat al zo op dit toestel. Er verandert niets.');
    fireEvent.click(screen.getAllByText('Sluit')[0] ?? document.body);
    pick(csv('R1,Recht,9,R,Rechten', 'K1,Kassa,3,K,Winkel'));
    await screen.findByText(/Komt in de plaats van de gids van/);
    expect(preview().getAllByText('Staat al zo op dit toestel.')).toHaveLength(1);
    fireEvent.click(screen.getByText('Bewaar de opleiding'));
    await until(() => screen.queryByText('Winkel stond al zo op dit toestel.') !== null);
    expect(await app.guides.programme('R')).toMatchObject({ guide: { programme: { units: [{ points: 9 }] } } });
  });

  it('shows what a newer file changes, the own dossier first, before it is taken', async () => {
    const app = await opened(csv('R1,Recht,6,R,Rechten', 'R2,Staatsrecht,5,R,Rechten'));
    fireEvent.click(await screen.findByText('Bewaar de opleiding'));
    await until(() => app.guideList().length === 1);
    const place = { programme: 'R', year: 2024, contract: 'diploma' } as const;
    expect(app.make(chooseProgramme('R'))).toBeNull();
    expect(app.make(addYear(app.vault.state(), place, { units: ['R1'] }))).toBeNull();
    expect(app.make(setResult({ ...place, code: 'R1' }, 1, 12))).toBeNull();
    await until(() => app.assessment() !== null);

    pick(csv('R1,Recht,9,R,Rechten', 'R3,Ethiek,4,R,Rechten'));
    await screen.findByText(/Komt in de plaats van de gids van/);
    const line = (title: string): string => (preview().getAllByRole('listitem', { hidden: true }).find((one) => one.textContent.startsWith(title))?.textContent ?? '').replaceAll(/\s/g, ' ');
    expect(preview().getByText('In jouw dossier: 1')).toBeTruthy();
    expect(line('Recht')).toContain('Studiepunten: 6 sp wordt 9 sp');
    expect(line('Recht')).toContain('Blijft in je dossier zoals het was in 2024-2025');
    expect(line('Staatsrecht')).toContain('Staat niet meer in de gids (5 sp)');
    expect(line('Ethiek')).toContain('Nieuw, 4 sp');
    expect(await app.guides.programme('R')).toMatchObject({ guide: { programme: { units: [{ code: 'R1', points: 6 }, { code: 'R2' }] } } });

    fireEvent.click(screen.getByText('Bewaar de opleiding'));
    await until(() => app.chosen()?.programme.units.some(({ code }) => code === 'R3') === true);
    expect(app.chosen()?.programme.units.map(({ code, points }) => [code, points])).toEqual([['R1', 9], ['R3', 4]]);
    expect(app.dossier()?.dossier.enrolments[0]?.units[0]?.asTaken?.points).toBe(6);
  });

  it('asks for the year that no source says', async () => {
    const app = await opened(law);
    await screen.findByText('2 opleidingen gelezen');
    fireEvent.change(await screen.findByLabelText('Academiejaar van de gids'), { target: { value: String(Number(app.realToday().slice(0, 4)) - 2) } });
    await until(() => screen.queryByText(/academiejaar niet vermeld/) === null);
    fireEvent.click(screen.getByText('Bewaar 2 opleidingen'));
    await until(() => app.guideList().length === 2);
    expect(app.guideList().map(({ academicYear }) => academicYear)).toEqual([Number(app.realToday().slice(0, 4)) - 2, Number(app.realToday().slice(0, 4)) - 2]);
  });

  it('reads the files that are text, and says which are not', async () => {
    await opened(law, file('foto.csv', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)), file('leeg.csv'));
    await screen.findByText('2 opleidingen gelezen');
    expect(await screen.findByText(/foto\.csv is een foto of afbeelding.*leeg\.csv is leeg/)).toBeTruthy();
  });
});

describe('the programmes on this device', () => {
  it('lets a programme be chosen, and removed after a question', async () => {
    const app = await opened(own());
    await until(() => app.guideList().length === 1);
    fireEvent.click(await screen.findByLabelText('Bedrijfsmanagement verwijderen'));
    const confirm = screen.getAllByText('Verwijder van dit toestel').find((element) => element.closest('footer') !== null);
    if (confirm === undefined) throw new Error('nothing to confirm');
    fireEvent.click(confirm);
    await until(() => app.guideList().length === 0);
    expect(screen.getByText('Bedrijfsmanagement staat niet meer op dit toestel.')).toBeTruthy();
  });
});
