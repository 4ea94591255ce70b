import { cleanup, fireEvent, screen, within } from '@solidjs/testing-library';
import ICAL from 'ical.js';
import { Show } from 'solid-js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addProgramme, chooseProgramme, exampleProgramme, setCalendarDate } from '../../dossier/index.ts';
import { setLocale } from '../../i18n/index.ts';
import { draw, inBrowser, openApp, until } from '../guide/studiekompas.fixture.tsx';
import { openExample } from '../start/beginning.ts';
import type { Studiekompas } from '../studiekompas.ts';
import { Deadlines } from '../today/Deadlines.tsx';
import { Today } from '../today/Today.tsx';
import { DatesScreen } from './DatesScreen.tsx';

beforeEach(inBrowser);
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  setLocale('nl');
});

/** The example: results published on 3 July 2025, today is the 12th. */
const example = async (): Promise<Studiekompas> => {
  const app = await openApp();
  await openExample(app);
  await until(() => app.assessment() !== null);
  return app;
};

/** A first enrolment: a programme is chosen, and the dossier has no year yet. */
const firstEnrolment = async (): Promise<Studiekompas> => {
  const app = await openApp();
  app.make(addProgramme(app.vault.state(), 'EIGEN', { title: 'Eigen opleiding', kind: 'bachelor', points: 180, stages: 3 }));
  app.make(chooseProgramme('EIGEN', 'odisee-2024'));
  app.chooseDay('2025-09-20');
  await until(() => app.assessment() !== null);
  return app;
};

const showDates = async (): Promise<Studiekompas> => {
  const app = await example();
  draw(app, () => <DatesScreen />, '/data');
  await screen.findByText('Data en termijnen', { selector: 'h1' });
  return app;
};

const section = (title: string): HTMLElement => {
  const found = screen.getByText(title, { selector: 'h2' }).closest('section');
  if (found === null) throw new Error(`no part ${title}`);
  return found;
};
const names = (within_: ParentNode): readonly (string | null)[] => [...within_.querySelectorAll('h3, h4')].map(({ textContent }) => textContent);
const sheet = (): HTMLElement => {
  const open = document.querySelector<HTMLElement>('dialog[open]');
  if (open === null) throw new Error('no sheet is open');
  return open;
};

describe('the screen of all dates', () => {
  it('shows what comes first, with the days left, and tells an end from a beginning and from a decision', async () => {
    await showDates();
    expect(names(section('De komende 7 dagen'))).toEqual(['di 15 juli over 3 dagen', 'Beroep aanvullen', 'vr 18 juli over 6 dagen', 'Tolerantie beslissen']);
    expect(names(section('De komende 30 dagen'))).toEqual(['wo 30 juli over 18 dagen', 'Beslissing over een beroep']);
    const later = names(section('Later'));
    expect(later.slice(0, 3)).toEqual(['vr 10 oktober over 90 dagen', 'Inschrijven', 'Van opleiding veranderen met toelating']);
    expect(later).toContain('zo 15 maart 2026 over 246 dagen');

    const row = (name: string): string => screen.getAllByText(name, { selector: 'h4' })[0]?.closest('li')?.textContent ?? '';
    expect(row('Tolerantie beslissen')).toMatch(/Laatste dag om te kiezen.*Tot 23\.59 u\. \(art\. 91 §2\)/);
    expect(row('Examens in je rooster')).toContain('Vanaf deze dag (art.');
    expect(row('Goedkeuring van je ISP')).toContain('Je school beslist (art.');
    expect(row('ISP indienen')).toContain('voor 2025-2026');
  });

  it('gives each date its own explanation', async () => {
    await showDates();
    const hrefs = [...section('Later').querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(hrefs).toContain('/data?waarom=datum-2025-isp-submit');
    expect(new Set(hrefs).size).toBe(hrefs.length);
  });

  it('asks for the date that the school’s own calendar has, and counts it down once it is entered', async () => {
    const app = await showDates();
    const asked = within(section('Nog geen datum'));
    expect(asked.getByText('Tweede examenkans inschrijven', { selector: 'h3' })).toBeTruthy();
    expect(asked.getByText(/staat in de academische kalender/)).toBeTruthy();
    expect(asked.getByText('Vul de datum in').closest('a')?.getAttribute('href')).toBe('/dossier/2024');
    app.make(setCalendarDate({ programme: exampleProgramme, year: 2024, contract: 'diploma' }, 'resitRegistration', '2025-07-13'));
    await until(() => names(section('De komende 7 dagen')).includes('Tweede examenkans inschrijven'));
    expect(names(section('De komende 7 dagen'))[0]).toBe('zo 13 juli morgen');
    expect(screen.queryByText('Nog geen datum')).toBeNull();
  });

  it('keeps what is over out of sight, and at hand', async () => {
    await showDates();
    const passed = document.querySelector('details');
    expect(passed?.open).toBe(false);
    expect(passed?.querySelector('summary')?.textContent).toMatch(/^Voorbij \(\d+\)$/);
    expect(names(passed ?? document).slice(0, 2)).toEqual(['do 10 juli', 'Intern beroep']);
  });

  it('follows the day: a date of today is counted as today, and is over the day after', async () => {
    const app = await showDates();
    app.chooseDay('2025-07-18');
    await until(() => names(section('De komende 7 dagen'))[0] === 'vr 18 juli vandaag');
    app.chooseDay('2025-07-19');
    await until(() => !names(document).includes('vr 18 juli vandaag'));
    expect(screen.queryByText('De komende 7 dagen')).toBeNull();
  });

  it('speaks English', async () => {
    await showDates();
    setLocale('en');
    await until(() => screen.queryByText('Dates and deadlines', { selector: 'h1' }) !== null);
    expect(names(section('The next 7 days'))).toEqual(['Tue 15 July in 3 days', 'Add to an appeal', 'Fri 18 July in 6 days', 'Decide on tolerance']);
    expect(document.body.textContent).not.toMatch(/dates_|date_|undefined/);
  });

  it('says what will come here while nothing does', async () => {
    const app = await firstEnrolment();
    const assessment = app.assessment();
    if (assessment === null) throw new Error('no assessment');
    draw({ ...app, assessment: () => ({ ...assessment, calendar: [] }) }, () => <DatesScreen />, '/data');
    await screen.findByText('Er komt geen datum aan');
    expect(screen.queryByText('Zet in je agenda')).toBeNull();
  });
});

describe('the file for a calendar', () => {
  const saved: Blob[] = [];
  const files: string[] = [];
  beforeEach(() => {
    saved.length = 0;
    files.length = 0;
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${saved.push(blob)}`, revokeObjectURL: () => undefined }));
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
      files.push(this.download);
    });
  });

  const openSheet = async (): Promise<void> => {
    await showDates();
    fireEvent.click(screen.getByText('Zet in je agenda'));
    await until(() => document.querySelector('dialog[open]') !== null);
  };
  const save = async (label: RegExp, times: number): Promise<readonly ICAL.Event[]> => {
    fireEvent.click(within(sheet()).getByText(label));
    await until(() => saved.length === times);
    const text = await saved.at(-1)?.text();
    return new ICAL.Component(ICAL.parse(text ?? '')).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  };

  it('has every date that is to come, in words and with its article, and none that is over', async () => {
    await openSheet();
    const events = await save(/^Bewaar \d+ data$/, 1);
    expect(files).toEqual([`studiekompas-${Temporal.Now.plainDateISO().toString()}.ics`]);
    expect(saved[0]?.type).toBe('text/calendar;charset=utf-8');
    expect(within(sheet()).getByText(/^Het bestand staat bij je downloads/)).toBeTruthy();
    expect(within(sheet()).getByText(`Bewaar ${events.length} data`)).toBeTruthy();
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    const days = events.map(({ startDate }) => startDate.toString().slice(0, 10));
    expect(days).toEqual(days.toSorted());
    expect(days[0]).toBe('2025-07-15');
    const isp = events.find(({ uid }) => uid === `${exampleProgramme}-2025-isp-submit@studiekompas`);
    expect([isp?.summary, isp?.endDate.toString()]).toEqual(['ISP indienen: laatste dag', '2025-10-15T23:59:00']);
    expect(isp?.description).toBe(
      'Laatste dag om je individueel studieprogramma (ISP) voor 2025-2026 in te dienen.\n' +
        'art. 19, Onderwijs- en examenreglement Odisee 2024-2025.\n' +
        'Berekend door Studiekompas op 12 juli 2025. Je school beslist.',
    );
    expect(events.map(({ summary }) => summary)).toEqual(expect.arrayContaining(['Examens in je rooster: vanaf vandaag', 'Goedkeuring van je ISP: uiterste dag']));
  });

  it('leaves out what the student leaves out, and is not made of nothing', async () => {
    await openSheet();
    const all = await save(/^Bewaar \d+ data$/, 1);
    fireEvent.click(within(sheet()).getByLabelText(/^Tolerantie beslissen/));
    expect(within(sheet()).queryByText(/^Het bestand staat/)).toBeNull();
    const fewer = await save(/^Bewaar \d+ data$/, 2);
    expect(all.map(({ uid }) => uid).filter((uid) => !fewer.some((event) => event.uid === uid))).toEqual([`${exampleProgramme}-2024-tolerance@studiekompas`]);

    fireEvent.click(within(sheet()).getByText('Kies niets'));
    fireEvent.click(within(sheet()).getByText('Bewaar 0 data'));
    expect(within(sheet()).getByText('Kies minstens één datum.')).toBeTruthy();
    expect(saved.length).toBe(2);

    fireEvent.click(within(sheet()).getByLabelText(/^Tolerantie beslissen/));
    const one = await save(/^Bewaar 1 datum$/, 3);
    expect(one.map(({ summary }) => summary)).toEqual(['Tolerantie beslissen: laatste dag']);
    fireEvent.click(within(sheet()).getByText('Kies alles'));
    expect(await save(/^Bewaar \d+ data$/, 4)).toHaveLength(all.length);
  });

  it('says so when the browser does not take it', async () => {
    await openSheet();
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => { throw new Error('no room'); } }));
    fireEvent.click(within(sheet()).getByText(/^Bewaar \d+ data$/));
    expect(await within(sheet()).findByText(/^Het bestand kon niet gemaakt worden/)).toBeTruthy();
  });
});

describe('the countdown on Today', () => {
  const rows = (): readonly string[] => [...document.querySelectorAll('li')].map(({ textContent }) => (textContent ?? '').replaceAll('\u00A0', ' '));
  const showCountdown = async (app: Studiekompas): Promise<void> => {
    draw(app, () => <Show when={app.assessment()}>{(assessment) => <Deadlines assessment={assessment()} />}</Show>);
    await screen.findByText('Wat eraan komt');
  };

  it('names the next days, skips none, names all that falls due on each, and leads to all dates', async () => {
    await showCountdown(await example());
    expect(rows().slice(0, 3)).toEqual([
      'Tolerantie beslissenvr 18 juli, 23.59 u. (over 6 dagen)Waarom, Tolerantie beslissen',
      'Inschrijvenvr 10 oktober, 23.59 u. (over 90 dagen). Ook: Van opleiding veranderen met toelatingWaarom, Inschrijven',
      'ISP indienenwo 15 oktober, 23.59 u. (over 95 dagen). Ook: Vrijstelling aanvragen, Afwijking aanvragen, Bijzonder statuut aanvragen, Examen verplaatsen en Vroeger afstuderen vragenWaarom, ISP indienen',
    ]);
    // From this day on: no last moment.
    expect(rows()[3]).toBe('Examens in je roosterdo 16 oktober (over 96 dagen)Waarom, Examens in je rooster');
    expect(screen.getByText('Data en termijnen').closest('a')?.getAttribute('href')).toBe('/data');
  });

  it('names the registration for the second opportunity, without its date and with it', async () => {
    const app = await example();
    await showCountdown(app);
    expect(rows().at(-1)).toBe('Tweede examenkans inschrijvenNog geen datumWaarom, Tweede examenkans inschrijven');
    app.make(setCalendarDate({ programme: exampleProgramme, year: 2024, contract: 'diploma' }, 'resitRegistration', '2025-07-13'));
    await until(() => rows()[0]?.startsWith('Tweede examenkans inschrijvenzo 13 juli, 23.59 u. (morgen)') === true);
  });

  it('counts down for who enrols for the first time too, with the way to the ISP', async () => {
    const app = await firstEnrolment();
    draw(app, () => <Today />);
    await screen.findByText('Nog niets te beslissen');
    expect(screen.getByRole('link', { name: 'Naar je ISP' }).getAttribute('href')).toBe('/isp');
    expect(rows()[0]).toMatch(/^Inschrijvenvr 10 oktober/);
    expect(rows()[1]).toMatch(/^ISP indienenwo 15 oktober/);
  });
});
