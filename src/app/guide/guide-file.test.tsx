import { cleanup, fireEvent, screen } from '@solidjs/testing-library';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { GuideFile } from '../../guide/index.ts';
import { ProgrammesHere } from './ProgrammesHere.tsx';
import { draw, inBrowser, openApp, until } from './studiekompas.fixture.tsx';

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

const pick = (content: string | File): void => {
  const file = typeof content === 'string' ? new File([content], 'gids.json', { type: 'application/json' }) : content;
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (input === null) throw new Error('no file button');
  fireEvent.change(input, { target: { files: [file] } });
};

const opened = async (content: string | File) => {
  const app = await openApp();
  draw(app, () => <ProgrammesHere />);
  await screen.findByLabelText('Open een gidsbestand');
  pick(content);
  return app;
};

describe('opening a guide file', () => {
  it('keeps a good guide and says what does not add up in it', async () => {
    const app = await opened(JSON.stringify(guide));
    await screen.findByText('Bedrijfsmanagement staat op dit toestel.');
    await until(() => app.guideList().length === 1);
    expect(screen.getByText(/BM telt 180 studiepunten, maar de onderdelen geven 0 tot 0/)).toBeTruthy();
  });

  it.each([
    ['malformed', '{\n  "format": "studiekompas-guide",,\n}', 'Geen geldige JSON: het gaat fout op regel 2, teken 34.'],
    ['newer', JSON.stringify({ ...guide, version: 3 }), 'Dit gidsbestand heeft versie 3; deze app kent versie 2. Werk de app eerst bij.'],
    ['something else', '{"format":"agenda"}', 'Dit is geen gidsbestand van Studiekompas.'],
    ['beyond the limits', JSON.stringify({ ...guide, academicYear: 12 }), 'academicYear: te klein of te kort, minstens 1990.'],
  ])('refuses a file that is %s, tells where it goes wrong and that nothing changed', async (_, content, words) => {
    const app = await opened(content);
    await screen.findByText(words);
    expect(screen.getByText('Je gids en je dossier zijn niet gewijzigd.')).toBeTruthy();
    expect(await app.guides.list()).toEqual({ ok: true, value: [] });
  });

  it('refuses a file of 21 MB without reading it', async () => {
    const file = new File([], 'film.json');
    Object.defineProperty(file, 'size', { value: 21_000_000 });
    const read = vi.spyOn(file, 'text');
    await opened(file);
    await screen.findByText('Het bestand is 21 MB; een gidsbestand is hoogstens 2 MB.');
    expect(read).not.toHaveBeenCalled();
  });

  it('says so when the device has no room, and that nothing changed', async () => {
    const app = await openApp();
    vi.spyOn(app.guides, 'install').mockResolvedValue({ ok: false, failure: 'quota' });
    draw(app, () => <ProgrammesHere />);
    await screen.findByLabelText('Open een gidsbestand');
    pick(JSON.stringify(guide));
    await screen.findByText('De opslag van deze browser is vol. Maak plaats en probeer opnieuw.');
    expect(screen.getByText('Je gids en je dossier zijn niet gewijzigd.')).toBeTruthy();
  });

  it('takes another file after one that was refused', async () => {
    const app = await opened('nee');
    await screen.findByText(/Geen geldige JSON/);
    pick(JSON.stringify(guide));
    await until(() => app.guideList().length === 1);
    expect(screen.queryByText(/Geen geldige JSON/)).toBeNull();
  });
});

describe('the programmes on this device', () => {
  it('lets a programme be chosen, and removed after a question', async () => {
    const app = await opened(JSON.stringify(guide));
    await until(() => app.guideList().length === 1);
    fireEvent.click(await screen.findByLabelText('Bedrijfsmanagement verwijderen'));
    const confirm = screen.getAllByText('Verwijder van dit toestel').find((element) => element.closest('footer') !== null);
    if (confirm === undefined) throw new Error('nothing to confirm');
    fireEvent.click(confirm);
    await until(() => app.guideList().length === 0);
    expect(screen.getByText('Bedrijfsmanagement staat niet meer op dit toestel.')).toBeTruthy();
  });
});
