import { existsSync } from 'node:fs';
import { createStaticServer, listen } from './static-server.ts';

/**
 * Serves the production build in dist/ on localhost and prints the address. PORT chooses the port; without it, the first free one from
 * 4173 on. KILL_SWITCH=1 serves the kill-switch worker in the place of the service worker (docs/kill-switch.md).
 */
const FIRST = 4173;

if (!existsSync('dist/index.html')) {
  console.error('Nothing to serve: run `npm run build` first.');
  process.exit(1);
}

const inUse = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

const listenNear = async (first: number): Promise<number> => {
  for (let port = first; port < first + 50; port += 1) {
    try {
      return await listen(makeServer(), port);
    } catch (error) {
      if (!inUse(error)) throw error;
    }
  }
  throw new Error(`no free port from ${first} to ${first + 49}; set PORT`);
};

const makeServer = () =>
  createStaticServer('dist', process.env['KILL_SWITCH'] === '1' ? { '/service-worker.js': 'scripts/kill-switch-worker.js' } : {});

const asked = process.env['PORT'];
const port = asked === undefined || asked === '' ? await listenNear(FIRST) : await listen(makeServer(), Number(asked));
console.log(`\n  Studiekompas is ready on http://localhost:${port}/\n\n  It can be installed there and works without a network. Ctrl+C stops it.\n`);
