import type { Page } from '@playwright/test';
import { openFinding, openOfUnit } from './isp.ts';

/** Something that opens over the screen of an ISP, or in it. */
export interface IspSheet {
  readonly name: string;
  readonly open: (page: Page) => Promise<void>;
}

const sheetOf = (page: Page) => page.getByRole('dialog');
const pressed = (name: RegExp) => async (page: Page): Promise<void> => {
  await page.getByRole('main').getByRole('button', { name }).first().click();
  await sheetOf(page).waitFor();
};
const chosen = (name: RegExp) => async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^(Meer met dit ontwerp|More with this draft)/ }).click();
  await pressed(name)(page);
};
const then = (first: (page: Page) => Promise<void>, act: (page: Page) => Promise<void>) => async (page: Page): Promise<void> => {
  await first(page);
  await act(page);
};

const exemption = openOfUnit('Boekhouden 1', /^(Vrijstelling|Exemption)$/);
const answer = pressed(/^(Noteer het antwoord|Note the answer)/);
const withdraw = pressed(/^(Uitschrijven|Withdraw)$/);

/** Of a draft in which nothing is to be settled. */
export const draftSheets: readonly IspSheet[] = [
  { name: 'unit', open: openOfUnit('Boekhouden 1') },
  { name: 'event', open: openOfUnit('Boekhouden 1', /^(Kies een event|Choose an event)$/) },
  {
    name: 'exemption',
    open: then(exemption, async (page) => {
      await sheetOf(page).getByRole('switch').click();
      await sheetOf(page).getByRole('textbox').first().waitFor();
    }),
  },
  { name: 'drafts', open: pressed(/(Je ontwerpen en vorige jaren|Your drafts and earlier years)$/) },
  { name: 'new', open: chosen(/^(Nieuw ontwerp|New draft)/) },
  { name: 'details', open: chosen(/^(Gegevens van dit ontwerp|Details of this draft)/) },
  { name: 'delete', open: chosen(/^(Verwijder dit ontwerp|Delete this draft)/) },
  { name: 'submit', open: pressed(/^(Dien in|Submit)$/) },
];

/** Of a draft that rests on decisions which are not taken yet. */
export const assumingSheets: readonly IspSheet[] = [{ name: 'assumptions', open: pressed(/^(Verander waar dit van uitgaat|Change what this assumes)/) }];

/** Takes a unit of the first stage out of the draft on the screen, which asks for a permission. */
export const leaveOut = async (page: Page): Promise<void> => {
  await openOfUnit('Recht 1')(page);
  await sheetOf(page).getByRole('button', { name: /^(Haal uit dit ontwerp|Take out of this draft)/ }).click();
  await sheetOf(page).waitFor({ state: 'hidden' });
};

/** Of a draft with a request. */
export const findingSheets: readonly IspSheet[] = [
  {
    name: 'finding, its request noted',
    open: then(openFinding, async (page) => {
      await sheetOf(page).getByRole('radio', { name: /^(Gevraagd|Asked)/ }).check();
    }),
  },
  { name: 'findings', open: pressed(/^(Bekijk wie beslist|See who decides)/) },
];

/** The part of the screen in which the class group is changed; it closes with `leaveClassGroup`. */
export const openClassGroup = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^(Wijzig|Change)$/ }).click();
  await page.getByLabel(/^(Je klasgroep|Your class group)/).waitFor();
};

/** Leaves the class group as it is. */
export const leaveClassGroup = (page: Page): Promise<void> => page.getByRole('button', { name: /^(Laat zo|Leave as is)$/ }).click();

/** Of an ISP that was submitted. */
export const submittedSheets: readonly IspSheet[] = [
  { name: 'answer, adjusted', open: then(answer, (page) => sheetOf(page).getByRole('radio', { name: /^(Aangepast|Adjusted)/ }).check()) },
];

/** Of an ISP that the school approved, while the second semester can be changed. */
export const approvedSheets: readonly IspSheet[] = [
  { name: 'second semester', open: pressed(/^(Wijzig je tweede semester|Change your second semester)/) },
  {
    name: 'withdrawing from one unit',
    open: then(withdraw, async (page) => {
      await sheetOf(page).getByRole('combobox').selectOption({ label: 'Marketing 1' });
    }),
  },
  { name: 'withdrawing from everything', open: then(withdraw, (page) => sheetOf(page).getByRole('radio', { name: /^(Alles|Everything)/ }).check()) },
];
