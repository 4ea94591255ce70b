import type { Plugin } from 'vite';
import { readLicences } from './licences.ts';

const FILE = 'licences.json';

/** Puts the licences of the libraries beside the app, in a file that is fetched when somebody reads them. */
export const licences = (): Plugin => ({
  name: 'licences',
  configureServer: (server) => {
    server.middlewares.use(`/${FILE}`, (_, response) => {
      response.setHeader('content-type', 'application/json').end(JSON.stringify(readLicences('.')));
    });
  },
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: FILE, source: JSON.stringify(readLicences('.')) });
  },
});
