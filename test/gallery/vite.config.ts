import solid from 'vite-plugin-solid';
import { defineConfig } from 'vite';

/** Serves the gallery of the design system: `npx vite --config test/gallery/vite.config.ts`. Never part of the app. */
export default defineConfig({
  root: import.meta.dirname,
  cacheDir: '../../node_modules/.vite-gallery',
  plugins: [solid()],
  server: { fs: { allow: ['../..'] } },
});
