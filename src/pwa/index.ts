import { createInstall, type Install } from './install.ts';
import { createOnline, type Online } from './online.ts';
import { createKeeping, type Keeping } from './persistence.ts';
import { createUpdate, type Update } from './update.ts';

export { onLaunchFiles, takeShared, type Incoming } from './incoming.ts';
export type { InstallState } from './install.ts';
export type { Persistence } from './persistence.ts';

/** The app as a program on this device: its version, its installation, its connection, and what the browser promises about its data. */
export type Pwa = Update & Install & Online & Keeping;

/**
 * Registers the service worker (in a production build) and starts following all of it. Call it once, when the app starts and before the
 * first paint: the browser may announce early that the app can be installed.
 */
export const startPwa = (): Pwa => ({
  ...createUpdate(import.meta.env.PROD ? '/service-worker.js' : undefined),
  ...createInstall(),
  ...createOnline(),
  ...createKeeping(),
});
