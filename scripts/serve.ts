import { existsSync } from 'node:fs';
import { createStaticServer, listen } from './static-server.ts';

/**
 * Serves the production build in dist/ on localhost, with a published guide in guides/ beside it when there is one, and prints the address. PORT chooses the port; without it, the first free one from
 * 4173 on. KILL_SWITCH=1 serves the kill-switch worker in the place of the service worker (docs/kill-switch.md).
 */
const FIRST = 4173;

if (!existsSync('dist/index.html')) {
  console.error('Nothing to serve: run `npm run build` first.');
  process.exit(1);
}

const makeServer = () =>
  createStaticServer('dist', process.env['KILL_SWITCH'] === '1' ? { '/service-worker.js': 'scripts/kill-switch-worker.js' } : {}, 'guides');

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

/** Listens on the first of these ports that is free. */
const listenOn = async (ports: readonly number[]): Promise<number> => {
  for (const port of ports) {
    try {
      return await listen(makeServer(), port);
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  console.error(`Port ${ports[0]} is taken; choose another with PORT.`);
  process.exit(1);
};

const asked = process.env['PORT'] ?? '';
const port = await listenOn(asked === '' ? Array.from({ length: 50 }, (_, index) => FIRST + index) : [Number(asked)]);
console.log(`\n  Studiekompas is ready on http://localhost:${port}/\n\n  It can be installed there and works without a network. Ctrl+C stops it.\n`);
