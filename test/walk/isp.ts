import type { Page } from '@playwright/test';
import { tradeGuide } from '../e2e/support/trade-guide.ts';

/** The day on which the ISP of a first enrolment is made. */
export const ispDay = '2025-09-20';

const press = async (page: Page, name: RegExp): Promise<void> => page.getByRole('button', { name }).last().click();

/** A first enrolment in the invented trade programme with a draft, not linked to a class group yet. */
export const firstDraft = async (page: Page): Promise<void> => {
  const start = /^(Start met mijn dossier|Start with my dossier)/;
  await page.getByRole('button', { name: start }).or(page.getByRole('link', { name: start })).click();
  await page.locator('input[type=file]').first().setInputFiles({ name: 'handel.json', mimeType: 'application/json', buffer: Buffer.from(tradeGuide) });
  await press(page, /^(Ik schrijf me voor het eerst in|I enrol for the first time)/);
  await press(page, /^(Maak een ontwerp|Make a draft)/);
  await page.getByRole('dialog').getByRole('button', { name: /^(Maak dit ontwerp|Make this draft)/ }).click();
  await page.getByLabel(/^(Je klasgroep|Your class group)/).waitFor();
};

/** The same, linked: the whole first stage is ticked. */
export const linkedDraft = async (page: Page): Promise<void> => {
  await firstDraft(page);
  await page.getByLabel(/^(Je klasgroep|Your class group)/).fill('1A');
  await press(page, /^(Koppel deze klasgroep|Link this class group)/);
  await page.getByRole('button', { name: 'Boekhouden 1', exact: true }).waitFor();
};

/** Calls the draft on the screen submitted. */
export const submitDraft = async (page: Page): Promise<void> => {
  await press(page, /^(Dien in|Submit)$/);
  await page.getByRole('dialog').getByRole('button', { name: /^(Zet op ingediend|Mark as submitted)/ }).click();
  await page.getByRole('button', { name: /^(Noteer het antwoord|Note the answer)/ }).waitFor();
};

/** Notes that the school approved the ISP on the screen. */
export const noteApproval = async (page: Page): Promise<void> => {
  await press(page, /^(Noteer het antwoord|Note the answer)/);
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('radio', { name: /^(Goedgekeurd|Approved)/ }).check();
  await sheet.getByRole('button', { name: /^(Bewaar het antwoord|Save the answer)/ }).click();
  await page.getByRole('button', { name: /^(Wijzig het antwoord|Change the answer)/ }).waitFor();
};

/** A first enrolment with its draft submitted and locked. */
export const submittedIsp = async (page: Page): Promise<void> => {
  await linkedDraft(page);
  await submitDraft(page);
};

/** The same, approved by the school. */
export const approvedIsp = async (page: Page): Promise<void> => {
  await submittedIsp(page);
  await noteApproval(page);
};

/** Opens the first finding of the draft on the screen. */
export const openFinding = async (page: Page): Promise<void> => {
  await page.getByRole('main').getByRole('button', { name: /^(Blokkeert|Blocks|Vraagt toestemming|Needs permission|Let op|Note)\./ }).first().click();
  await page.getByRole('dialog').waitFor();
};

/** Opens the sheet of one unit, and from there the one that the button leads to. */
export const openOfUnit = (unit: string, name?: RegExp) => async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: unit, exact: true }).click();
  const sheet = page.getByRole('dialog');
  await sheet.waitFor();
  if (name === undefined) return;
  await sheet.getByRole('button', { name }).click();
  await page.getByRole('dialog').getByRole('heading', { level: 2 }).waitFor();
};
