import { defineConfig, devices } from '@playwright/test';
import { chromiumArgs, ensureChromium } from '../../scripts/chromium.ts';

const common = {
  locale: 'nl-BE',
  timezoneId: 'Europe/Brussels',
  launchOptions: { executablePath: ensureChromium(), args: chromiumArgs },
} as const;

/** End to end, on the production build in dist/ (`npm run e2e` builds it first). */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env['CI'] !== undefined,
  retries: 0,
  // A term against hanging, not a measure of speed: some walks open every address of the app.
  timeout: 60_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['../../scripts/playwright-tally.ts']],
  use: { trace: 'retain-on-failure', screenshot: 'only-on-failure' },
  projects: [
    {
      name: 'phone',
      use: { ...devices['Desktop Chrome'], ...common, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    },
    { name: 'desktop', use: { ...devices['Desktop Chrome'], ...common, viewport: { width: 1280, height: 900 } } },
  ],
});
