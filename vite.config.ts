import { spawnSync } from 'node:child_process';
import { playwright } from '@vitest/browser-playwright';
import { VitePWA } from 'vite-plugin-pwa';
import solid from 'vite-plugin-solid';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { chromiumArgs, findChromium } from './scripts/chromium.ts';
import { languages, manifest, manifestFile } from './scripts/manifest.ts';
import { className } from './scripts/class-name.ts';
import { chunks } from './scripts/vite-chunks.ts';
import { licences } from './scripts/vite-licences.ts';
import { layerOrder } from './scripts/vite-layer-order.ts';
import { trustedTemplates } from './scripts/vite-trusted-templates.ts';

const compileMessages = (): void => {
  const { status } = spawnSync(process.execPath, ['scripts/messages.ts'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('the messages do not compile');
};

compileMessages();

const executablePath = findChromium();
const setupFiles = ['test/setup/temporal.ts'];
const onPage = [...setupFiles, 'test/setup/patience.ts'];

/** The manifest in the languages beside Dutch, which the plugin of the service worker writes and names in the page. */
const manifests = (): Plugin => ({
  name: 'manifests',
  apply: 'build',
  generateBundle() {
    for (const language of languages.slice(1)) this.emitFile({ type: 'asset', fileName: manifestFile(language), source: JSON.stringify(manifest(language)) });
  },
});

export default defineConfig({
  plugins: [
    solid(),
    trustedTemplates(),
    chunks(() => [solid(), trustedTemplates()]),
    layerOrder(),
    manifests(),
    licences(),
    VitePWA({
      strategies: 'injectManifest',
      registerType: 'prompt',
      injectRegister: false,
      srcDir: 'src/pwa/worker',
      filename: 'service-worker.ts',
      manifest: manifest('nl'),
      // The patterns below name them already.
      includeManifestIcons: false,
      injectManifest: {
        globPatterns: ['**/*.{js,css,html,svg,png,woff2,json,webmanifest,wasm,txt}'],
        // A published guide is fetched programme by programme, by need; the manifest is named by the plugin; only the system asks for the shaped icon, when it installs.
        globIgnores: ['screenshots/**', 'manifest.webmanifest', 'icons/icon-maskable-512.png', 'guides/index.json', 'guides/*.????????????????.json'],
        maximumFileSizeToCacheInBytes: 8_000_000,
        sourcemap: false,
        rollupFormat: 'iife',
      },
    }),
    {
      name: 'messages',
      apply: 'serve',
      configureServer: (server) => {
        server.watcher.on('change', (path) => {
          if (path.includes('/src/i18n/messages/')) compileMessages();
        });
      },
    },
  ],
  css: { modules: { generateScopedName: className } },
  build: {
    target: 'es2023',
    sourcemap: false,
    // Three kilobytes less on Today than the quicker minifier that comes with the bundler.
    minify: 'terser',
    terserOptions: { ecma: 2020, module: true, compress: { passes: 3 } },
    // A data: address would need room in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // One sheet: small, always needed soon, and its layers come in one order.
    cssCodeSplit: false,
  },
  test: {
    // A term against hanging, not a measure of speed: CI has two busy cores.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
    coverage: {
      provider: 'v8',
      include: ['src/rules/**', 'src/packs/**'],
      exclude: ['**/testing/**', '**/*.test.ts', 'src/packs/*/{regulations,answers}/**'],
      reporter: [['text', { skipFull: true }]],
      // Every way through the rules is taken by some test; what cannot be reached is not there.
      thresholds: { branches: 100, functions: 100, lines: 100, statements: 100 },
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['{src,test,scripts}/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts', 'test/e2e/**'],
          setupFiles: [...setupFiles, 'test/setup/seed.ts'],
          globalSetup: ['test/setup/postgres.ts'],
        },
      },
      { extends: true, test: { name: 'jsdom', environment: 'jsdom', include: ['src/**/*.test.tsx'], exclude: ['**/*.browser.test.tsx'], setupFiles: onPage } },
      {
        extends: true,
        // Found only while the tests run, these would make the page reload in the middle of one.
        optimizeDeps: { include: ['@testing-library/dom', '@noble/hashes/sha2.js', '@noble/hashes/utils.js', '@noble/hashes/argon2.js', '@scure/bip39', '@scure/bip39/wordlists/english.js'] },
        test: {
          name: 'browser',
          include: ['src/**/*.browser.test.{ts,tsx}'],
          setupFiles: onPage,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { ...(executablePath === undefined ? {} : { executablePath }), args: chromiumArgs } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
