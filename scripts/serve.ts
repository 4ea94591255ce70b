import { existsSync } from 'node:fs';
import { logTo, readSettings, startServer, type Settings } from '../src/server/index.ts';

/**
 * Serves the production build in dist/ on localhost, with a published guide in guides/ beside it when there is one, and sync between
 * devices, whose sealed data it keeps in data/sync.sqlite; prints the address. PORT chooses the port; without it, the first free one from
 * 4173 on. Every other setting of docs/hosting.md works here too. KILL_SWITCH=1 serves the kill-switch worker in the place of the service worker (docs/kill-switch.md).
 */
const FIRST = 4173;

if (!existsSync('dist/index.html')) {
  console.error('Nothing to serve: run `npm run build` first.');
  process.exit(1);
}

const asked = process.env['PORT'] ?? '';
const read = readSettings({ ...process.env, PORT: asked === '' ? String(FIRST) : asked });
if (!read.ok) {
  for (const problem of read.problems) console.error(problem);
  process.exit(2);
}

const replacements: Readonly<Record<string, string>> = process.env['KILL_SWITCH'] === '1' ? { '/service-worker.js': 'scripts/kill-switch-worker.js' } : {};

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

/** Listens on the first of these ports that is free. */
const startOn = async (settings: Settings, ports: readonly number[]) => {
  for (const port of ports) {
    try {
      return await startServer({ ...settings, port }, logTo(console.log), replacements);
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  console.error(`Port ${ports[0]} is taken; choose another with PORT.`);
  process.exit(1);
};

const { settings } = read;
const running = await startOn(settings, asked === '' ? Array.from({ length: 50 }, (_, index) => FIRST + index) : [settings.port]);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void running.stop().then(() => process.exit(0)));
console.log(`\n  Studiekompas is ready on http://localhost:${running.port}/\n\n  It can be installed there and works without a network. Ctrl+C stops it.\n`);
