import type { Page } from '@playwright/test';

/** Fixes the day for the page: `Date` through Playwright's clock, `Temporal.Now` by hand. Timers run on. */
export const fixToday = async (page: Page, today: string): Promise<void> => {
  const noon = new Date(`${today}T11:00:00Z`);
  await page.clock.setFixedTime(noon);
  await page.addInitScript((time) => {
    if (!('Temporal' in globalThis)) return;
    const now = Temporal.Instant.fromEpochMilliseconds(time);
    Temporal.Now.instant = () => now;
    Temporal.Now.zonedDateTimeISO = (zone) => now.toZonedDateTimeISO(zone ?? 'Europe/Brussels');
    Temporal.Now.plainDateISO = (zone) => now.toZonedDateTimeISO(zone ?? 'Europe/Brussels').toPlainDate();
    Temporal.Now.plainDateTimeISO = (zone) => now.toZonedDateTimeISO(zone ?? 'Europe/Brussels').toPlainDateTime();
  }, noon.getTime());
};
