import { defineConfig, devices } from '@playwright/test';
import { chromiumArgs, ensureChromium } from '../../scripts/chromium.ts';

const port = 5392;

const common = {
  baseURL: `http://localhost:${port}`,
  locale: 'nl-BE',
  launchOptions: { executablePath: ensureChromium(), args: chromiumArgs },
} as const;

/** The gallery of the design system, served by itself: `npx playwright test --config test/gallery/playwright.config.ts`. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results/gallery',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  reporter: [['list'], ['../../scripts/playwright-tally.ts']],
  webServer: { command: `npx vite --config test/gallery/vite.config.ts --port ${port} --strictPort`, cwd: '../..', url: `http://localhost:${port}` },
  projects: [
    { name: 'phone', use: { ...devices['Desktop Chrome'], ...common, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } },
  ],
});
