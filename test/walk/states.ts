import type { Page } from '@playwright/test';
import { loadExample } from './example.ts';
import { approvedIsp, firstDraft, ispDay, linkedDraft, openFinding, openOfUnit, submittedIsp } from './isp.ts';

/** A state of a screen worth a picture: where it is, on which day, and how to get there. */
export interface WalkState {
  /** Names the picture: `03-wat-als`. */
  readonly name: string;
  readonly address: string;
  /** The day on which it is looked at; left out: the real one. The example has a day of its own. */
  readonly today?: string;
  /** What is done before the address opens (load the example, import a file), from the app's first screen. */
  readonly prepare?: (page: Page) => Promise<void>;
  /** What is done on the screen before the picture. */
  readonly act?: (page: Page) => Promise<void>;
}

const openFirstWhy = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: /^(Waarom|Why)/ }).first().click();
  await page.getByRole('dialog').waitFor();
};

/** A dossier of one's own, without a mark yet. */
const ownYear = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: /Start met mijn dossier|Start with my dossier/ }).or(page.getByRole('button', { name: /Start met mijn dossier|Start with my dossier/ })).click();
  await page.getByRole('button', { name: /toegepaste informatica|Oude opleiding|Old programme/i }).first().click();
  await page.getByRole('button', { name: /Vul mijn cijfers in|Enter my marks/ }).waitFor();
  await page.locator('select').first().selectOption('2024');
  await page.getByRole('button', { name: /Vul mijn cijfers in|Enter my marks/ }).click();
  await page.getByRole('heading', { level: 1, name: '2024-2025' }).waitFor();
};

const tolerateFirst = async (page: Page): Promise<void> => {
  await page.getByRole('radio', { name: /^(Tolereren|Tolerate)$/ }).first().check();
};

/** Sync turned on, in a dossier of one's own. */
const syncOn = async (page: Page): Promise<void> => {
  await page.getByLabel(/^(Ja, begin op dit toestel|Yes, begin on this device)/).check();
  await page.getByRole('button', { name: /^(Zet synchronisatie aan|Turn sync on)$/ }).click();
  await page.locator('ol[lang=en] > li').first().waitFor();
};
/** The same, seen when the address is opened again. */
const syncOnLater = async (page: Page): Promise<void> => {
  await syncOn(page);
  await page.reload();
  await page.getByRole('heading', { name: /^(Je toestellen|Your devices)$/ }).waitFor();
};

/** A line for each thing that can become of one: sure, to check, to choose, not understood. */
const pasteResults = async (page: Page): Promise<void> => {
  await page.getByRole('textbox').fill('2024-2025\nHBI62B 3 12 Credit\nHBI25B 14\nHBI69B 8 Credit\nPagina 1 van 1');
  await page.getByRole('button', { name: /^(Bekijk wat we lezen|See what we read)/ }).click();
  await page.getByRole('heading', { level: 1, name: /^(Wat we lezen|What we read)/ }).waitFor();
};

/** A page of a programme with a line that is not understood. */
const pasteGuide = async (page: Page): Promise<void> => {
  await page.getByRole('textbox').first().fill('Graduaat in het winkelmanagement\nFase 1\nGWM001 Verkoop 6 sp semester 1\nGWM002 Inkoop en voorraad 3 sp semester 2\nOver deze pagina');
  await page.getByRole('button', { name: /^(Bekijk wat we lezen|See what we read)/ }).click();
  await page.getByRole('dialog').getByRole('heading', { level: 3 }).waitFor();
};

const makeShare = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^(Maak klaar om te delen|Get it ready to share)/ }).click();
  await page.getByRole('heading', { level: 2, name: /^(Als bestand|As a file)/ }).waitFor();
};

const openSheet = (name: RegExp) => async (page: Page): Promise<void> => {
  await page.getByRole('button', { name }).first().click();
  await page.getByRole('dialog').waitFor();
};

const showWords = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^(Toon de twaalf woorden|Show the twelve words)/ }).click();
  await page.locator('ol[lang=en] li').first().waitFor();
};

/** The example behind a PIN, after a backup. */
const lockExample = async (page: Page): Promise<void> => {
  await loadExample(page);
  await page.goto(new URL('/instellingen/slot', page.url()).href);
  await page.getByRole('button', { name: /^(Bewaar een reservekopie|Save a backup)/ }).click();
  await page.getByLabel(/^(Nieuwe pincode|New PIN)/).fill('408152');
  await page.getByLabel(/^(Nog een keer|Once more)/).fill('408152');
  await page.getByRole('button', { name: /^(Zet het slot aan|Turn the lock on)/ }).click();
  await page.getByRole('button', { name: /^(Vergrendel nu|Lock now)/ }).waitFor();
};

const openFirstDetails = (page: Page): Promise<void> => page.locator('main summary').first().click();

/** A table, of which the student says what it is. */
const openTable = async (page: Page): Promise<void> => {
  await page.getByLabel(/^(Kies een bestand|Choose a file)$/).setInputFiles({ name: 'tabel.csv', mimeType: 'text/csv', buffer: Buffer.from('Code;Resultaat\nHBI62B;14') });
  await page.getByRole('heading', { level: 2, name: /tabel\.csv/ }).waitFor();
};

/** The walk through the app; every screen and every state that a designer would want to see. */
export const states: readonly WalkState[] = [
  { name: '01-eerste-start', address: '/start' },
  { name: '02-opleiding-kiezen', address: '/start/opleiding' },
  { name: '03-vandaag', address: '/', prepare: loadExample },
  { name: '04-vandaag-waarom', address: '/', prepare: loadExample, act: openFirstWhy },
  { name: '05-wat-als', address: '/wat-als', prepare: loadExample },
  { name: '06-dossier', address: '/dossier', prepare: loadExample },
  { name: '07-dossier-jaar', address: '/dossier/2024', prepare: loadExample },
  { name: '08-gids', address: '/gids', prepare: loadExample },
  { name: '08b-gids-plakken', address: '/gids/plakken', prepare: loadExample },
  { name: '08c-gids-gelezen', address: '/gids/plakken', prepare: loadExample, act: pasteGuide },
  { name: '09-fiche', address: '/gids/HBI62B', prepare: loadExample },
  { name: '10-instellingen', address: '/instellingen', prepare: loadExample },
  { name: '10b-slot', address: '/instellingen/slot', prepare: loadExample },
  { name: '10c-slot-woorden', address: '/instellingen/slot', prepare: loadExample, act: showWords },
  { name: '10d-vergrendeld', address: '/', prepare: lockExample },
  { name: '10e-installeren', address: '/installeren', prepare: ownYear, act: openFirstDetails },
  { name: '10f-openen', address: '/openen', prepare: loadExample },
  { name: '10g-openen-kiezen', address: '/openen', prepare: loadExample, act: openTable },
  { name: '11-wat-als-leeg', address: '/wat-als', prepare: ownYear },
  { name: '12-bestaat-niet', address: '/nergens', prepare: loadExample },
  { name: '13-wat-als-gekozen', address: '/wat-als', prepare: loadExample, act: tolerateFirst },
  { name: '13b-wat-als-verandert', address: '/wat-als?stel=HBI62B.15', prepare: loadExample },
  { name: '14-hoe-beslis-ik', address: '/wat-als', prepare: loadExample, act: openSheet(/^(Hoe beslis ik|How do I decide)/) },
  { name: '15-eenheid', address: '/dossier/2024', prepare: loadExample, act: openSheet(/^(Meer over|More about)/) },
  { name: '16-cijfers-invullen', address: '/dossier/2024', prepare: ownYear },
  { name: '17-jaar-toevoegen', address: '/dossier', prepare: loadExample, act: openSheet(/^(Voeg een jaar toe|Add a year)/) },
  { name: '17-meenemen', address: '/dossier/meenemen', prepare: loadExample },
  { name: '17-afdruk', address: '/dossier/afdruk', prepare: loadExample },
  { name: '17-delen', address: '/dossier/delen', prepare: loadExample, act: makeShare },
  { name: '17-gedeeld', address: '/gedeeld', prepare: loadExample },
  { name: '18-plakken', address: '/dossier/plakken', prepare: loadExample },
  { name: '19-plakken-gelezen', address: '/dossier/plakken', prepare: loadExample, act: pasteResults },
  { name: '19-vooruitzicht', address: '/vooruitzicht', prepare: loadExample },
  { name: '20-vooruitzicht-waarom', address: '/vooruitzicht', prepare: loadExample, act: openFirstWhy },
  { name: '18-vandaag-zonder-cijfers', address: '/', prepare: ownYear },
  { name: '20-regels', address: '/regels', prepare: loadExample },
  { name: '21-regels-deel-open', address: '/regels?deel=hernemen-en-tolerantie', prepare: loadExample },
  { name: '22-regels-zoeken', address: '/regels?zoek=tolereren', prepare: loadExample },
  { name: '23-regels-niets', address: '/regels?zoek=zeilboot', prepare: loadExample },
  { name: '24-artikel', address: '/regels/91', prepare: loadExample },
  { name: '25-artikel-lid', address: '/regels/91#lid-3', prepare: loadExample },
  { name: '26-artikel-bestaat-niet', address: '/regels/999', prepare: loadExample },
  { name: '27-begrippen', address: '/regels/begrippen', prepare: loadExample },
  { name: '45-vragen', address: '/vragen', prepare: loadExample },
  { name: '45b-vragen-open', address: '/vragen?onderwerp=tolereren', prepare: loadExample },
  { name: '45c-vragen-zoeken', address: '/vragen?zoek=leerkrediet', prepare: loadExample },
  { name: '45d-vragen-niets', address: '/vragen?zoek=zeilboot', prepare: loadExample },
  { name: '46-antwoord', address: '/vragen/leerkrediet-tolereren', prepare: loadExample },
  { name: '46b-antwoord-bestaat-niet', address: '/vragen/nergens', prepare: loadExample },
  { name: '47-over', address: '/over', prepare: loadExample },
  {
    name: '47b-over-bibliotheken',
    address: '/over',
    prepare: loadExample,
    act: async (page) => {
      await page.locator('summary').filter({ hasText: /^(De bibliotheken|The libraries)/ }).click();
      await page.locator('summary').filter({ hasText: 'solid-js' }).waitFor();
    },
  },
  { name: '28-meer', address: '/meer', prepare: loadExample },
  { name: '41-sync-uit', address: '/instellingen/sync', prepare: ownYear },
  { name: '41b-sync-meedoen', address: '/instellingen/sync', prepare: ownYear, act: (page) => page.getByLabel(/^(Nee, een ander toestel|No, another device)/).check() },
  { name: '42-sync-woorden', address: '/instellingen/sync', prepare: ownYear, act: syncOn },
  { name: '43-sync-aan', address: '/instellingen/sync', prepare: ownYear, act: syncOnLater },
  {
    name: '44-sync-code',
    address: '/instellingen/sync',
    prepare: ownYear,
    act: async (page) => {
      await syncOnLater(page);
      await page.getByRole('button', { name: /^(Toon een code voor|Show a code for)/ }).click();
      await page.getByRole('dialog').getByRole('img').waitFor();
    },
  },
  { name: '29-data', address: '/data', prepare: loadExample },
  { name: '30-data-waarom', address: '/data', prepare: loadExample, act: openFirstWhy },
  { name: '31-data-agenda', address: '/data', prepare: loadExample, act: openSheet(/^(Zet in je agenda|Add to your calendar)/) },
  { name: '32-data-zonder-cijfers', address: '/data', prepare: ownYear },
  { name: '34-isp', address: '/isp/voorbeeld', prepare: loadExample },
  { name: '34b-isp-bevinding', address: '/isp/voorbeeld', prepare: loadExample, act: openFinding },
  { name: '34c-isp-onderdeel', address: '/isp/voorbeeld', prepare: loadExample, act: openOfUnit('Content management') },
  { name: '34d-isp-vrijstelling', address: '/isp/voorbeeld', prepare: loadExample, act: openOfUnit('Content management', /^(Vrijstelling|Exemption)$/) },
  { name: '35-isp-zonder-klasgroep', address: '/isp', today: ispDay, prepare: firstDraft },
  { name: '36-isp-event', address: '/isp', today: ispDay, prepare: linkedDraft, act: openOfUnit('Boekhouden 1', /^(Kies een event|Choose an event)$/) },
  { name: '37-isp-overneemlijst', address: '/isp/voorbeeld/lijst', prepare: loadExample },
  { name: '38-isp-ingediend', address: '/isp', today: ispDay, prepare: submittedIsp },
  { name: '38b-isp-goedgekeurd', address: '/isp', today: ispDay, prepare: approvedIsp },
  { name: '38c-isp-uitschrijven', address: '/isp', today: ispDay, prepare: approvedIsp, act: openSheet(/^(Uitschrijven|Withdraw)$/) },
  { name: '39-vandaag-eerste-inschrijving', address: '/', today: ispDay, prepare: linkedDraft },
  { name: '40-isp-vergelijk', address: '/isp/voorbeeld/vergelijk/voorbeeld-opnieuw', prepare: loadExample },
  { name: '33-isp-toevoegen', address: '/isp/voorbeeld/toevoegen', prepare: loadExample },
  { name: '33b-isp-toevoegen-zoeken', address: '/isp/voorbeeld/toevoegen?zoek=netwrok', prepare: loadExample },
];
