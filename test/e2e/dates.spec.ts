import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { loadExample } from '../walk/example.ts';
import { expect, test } from './support/app.ts';

// One long way through: offline, an explanation, two files, two languages.
test.setTimeout(90_000);

/** The file that an act of the student downloads, read by another program. */
const downloaded = async (page: Page, act: () => Promise<void>) => {
  const waiting = page.waitForEvent('download');
  await act();
  const download = await waiting;
  const text = await readFile(await download.path(), 'utf8');
  return {
    name: download.suggestedFilename(),
    text,
    events: new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)),
  };
};

test.describe('which dates count for me, and how do I get them in my calendar?', () => {
  test('the example, with the server stopped: counted down, explained, and as a file that a calendar reads', async ({ app, page }) => {
    await app.open('/');
    await app.waitForOfflineReady();
    await app.goOffline();
    await loadExample(page);

    const countdown = page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: 'Wat eraan komt' }) });
    await expect(countdown.getByRole('listitem').first()).toContainText('Tolerantie beslissen');
    await expect(countdown.getByRole('listitem').first()).toContainText('over 6 dagen');
    await countdown.getByRole('link', { name: 'Data en termijnen' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Data en termijnen' })).toBeVisible();

    // Soonest first: the results came on 3 July, so an appeal of 10 July can be added to until the 15th.
    const days = page.getByRole('heading', { level: 3 }).filter({ hasText: /vandaag|morgen|over \d+ dagen/ });
    await expect(days.first()).toHaveText('di 15 juli over 3 dagen');
    const isp = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 4, name: 'ISP indienen' }) });
    await expect(isp).toContainText('Laatste dag om je individueel studieprogramma (ISP) voor 2025-2026 in te dienen.');
    await expect(isp).toContainText('(art. 19)');
    await isp.getByRole('link', { name: /^Waarom/ }).click();
    const why = page.getByRole('dialog');
    await expect(why).toContainText('ISP indienen: tot en met 15 oktober 2025.');
    await page.keyboard.press('Escape');
    await expect(why).toBeHidden();

    await page.getByRole('button', { name: 'Zet in je agenda' }).click();
    const sheet = page.getByRole('dialog');
    const save = sheet.getByRole('button', { name: /^Bewaar \d+ data$/ });
    const first = await downloaded(page, () => save.click());
    await expect(sheet.getByRole('status')).toContainText('Het bestand staat bij je downloads.');
    expect(first.name).toMatch(/^studiekompas-\d{4}-\d\d-\d\d\.ics$/);
    expect(first.text).toContain('BEGIN:VTIMEZONE\r\nTZID:Europe/Brussels\r\n');
    expect(first.events.length).toBeGreaterThan(15);
    const dates = first.events.map(({ startDate }) => startDate.toString().slice(0, 10));
    expect(dates[0]).toBe('2025-07-15');
    const tolerance = first.events.find(({ summary }) => summary === 'Tolerantie beslissen: laatste dag');
    expect(tolerance?.endDate.toString()).toBe('2025-07-18T23:59:00');
    expect(tolerance?.component.getFirstProperty('dtend')?.getParameter('tzid')).toBe('Europe/Brussels');
    expect(first.events.flatMap(({ component }) => component.getAllSubcomponents('valarm'))).toHaveLength(2 * first.events.length);

    // In English it is the same dates with the same ids: the calendar replaces them.
    await sheet.getByRole('button', { name: 'Sluit' }).click();
    await page.goto(`${app.origin}/instellingen`);
    await page.getByRole('radio', { name: /English/ }).check();
    await page.goto(`${app.origin}/data`);
    await page.getByRole('button', { name: 'Add to your calendar' }).click();
    const second = await downloaded(page, () => sheet.getByRole('button', { name: /^Save \d+ dates$/ }).click());
    expect(second.events.map(({ uid }) => uid)).toEqual(first.events.map(({ uid }) => uid));
    expect(second.events.map(({ summary }) => summary)).toContain('Decide on tolerance: last day');
  });

  test('with the keyboard alone, and without a fault that axe knows, open and closed', async ({ app, page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await app.open('/');
    await loadExample(page);
    await app.open('/data');
    await expect(page.getByRole('heading', { level: 1, name: 'Data en termijnen' })).toBeVisible();
    await page.locator('summary').filter({ hasText: /^Voorbij/ }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 4, name: 'Intern beroep' })).toBeVisible();
    const faults = async (): Promise<unknown> => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
    };
    expect(await faults()).toEqual([]);

    const open = page.getByRole('button', { name: 'Zet in je agenda' });
    await open.focus();
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('dialog');
    await sheet.locator('summary').focus();
    await page.keyboard.press('Enter');
    const tolerance = sheet.getByRole('checkbox', { name: /^Tolerantie beslissen/ });
    await tolerance.focus();
    await page.keyboard.press('Space');
    await expect(tolerance).not.toBeChecked();
    expect(await faults()).toEqual([]);
    await sheet.getByRole('button', { name: /^Bewaar \d+ data$/ }).focus();
    const file = await downloaded(page, () => page.keyboard.press('Enter'));
    expect(file.events.map(({ summary }) => summary)).not.toContain('Tolerantie beslissen: laatste dag');
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await expect(open).toBeFocused();
  });

  test('asks for the date that only the school’s calendar has', async ({ app, page }) => {
    await app.open('/');
    await loadExample(page);
    await app.open('/data');
    await page.getByRole('link', { name: 'Vul de datum in' }).click();
    await expect(page).toHaveURL(/\/dossier\/2024/);
  });
});
