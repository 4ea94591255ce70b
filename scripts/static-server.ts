import type { Server } from 'node:http';
import { createAppFiles, createWebServer, listen, stop, type Replacements, type SyncService } from '../src/server/index.ts';

export { listen, stop, type Replacements };

/**
 * Serves the folder of a production build by the code that every deployment runs, for tests and tools.
 *
 * @param guides folder of a published guide, for what the build has not under /guides/
 * @param service the sync that is offered beside the app; none when it is left out
 */
export const createStaticServer = (folder: string, replacements: Replacements = {}, guides?: string, service?: SyncService): Server =>
  createWebServer({
    files: createAppFiles(folder, { replacements, ...(guides === undefined ? {} : { guides }) }),
    ...(service === undefined ? {} : { service }),
  });
