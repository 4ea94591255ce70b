import { cacheNames, clientsClaim } from 'workbox-core';
import { PrecacheController, PrecacheRoute, type PrecacheEntry } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { receiveShared } from './shared-in.ts';

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: readonly PrecacheEntry[] };

/** Chunks of the version before this one, for tabs that still run it. */
const PREVIOUS = 'previous-version';
const HASHED = '/assets/';

const controller = new PrecacheController();
controller.addToCacheList([...self.__WB_MANIFEST]);

/** The precache drops what the new version does not name; an open tab of the old version may still ask for it. */
const keepPreviousVersion = async (): Promise<void> => {
  const named = new Set(controller.getURLsToCacheKeys().values());
  const precache = await caches.open(cacheNames.precache);
  const outdated = (await precache.keys()).filter(({ url }) => !named.has(url) && new URL(url).pathname.startsWith(HASHED));
  await caches.delete(PREVIOUS);
  if (outdated.length === 0) return;
  const previous = await caches.open(PREVIOUS);
  for (const request of outdated) {
    const response = await precache.match(request);
    if (response !== undefined) await previous.put(request, response);
  }
};

self.addEventListener('install', (event) => event.waitUntil(controller.install(event)));
self.addEventListener('activate', (event) => event.waitUntil(keepPreviousVersion().then(() => controller.activate(event))));
// The page asks for this only after the student said yes.
self.addEventListener('message', (event) => {
  if (event.data?.type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
});
clientsClaim();
receiveShared(self);

registerRoute(new PrecacheRoute(controller));
// Every address of the app opens the same page; files and the sync service are not addresses of the app.
registerRoute(
  new NavigationRoute(controller.createHandlerBoundToURL('/index.html'), {
    denylist: [/^\/(?:assets|guides|icons|screenshots|sync)\//, /^\/[\w-]+\.\w+$/],
  }),
);
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(HASHED),
  async ({ request }) => (await caches.match(request, { cacheName: PREVIOUS })) ?? fetch(request),
);
