// Served in the place of /service-worker.js when a release must be taken back: it removes itself and every cached file, and leaves the
// student's data (IndexedDB, localStorage) alone. Open tabs are not reloaded; the next visit comes from the network. docs/kill-switch.md
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) =>
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.map((name) => caches.delete(name))))
      .then(() => self.registration.unregister()),
  ),
);
