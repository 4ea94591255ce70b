/** Where other apps share to (scripts/manifest.ts), and what their form calls it. */
const ADDRESS = '/openen';
const MOST_FILES = 20;

/** A student unlocks the app, perhaps with a long code; after that what nobody took is forgotten. */
const MINUTES = 4;

interface Shared {
  readonly files: readonly File[];
  readonly text: string;
  readonly taken: () => void;
}

/** In memory only, until a page takes it: marks that nobody took in have no place on the device. */
const waiting = new Map<string, Shared>();

const textOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

const keep = async (request: Request, name: string, taken: () => void): Promise<Response> => {
  try {
    const form = await request.formData();
    // A form whose file was left out sends one without a name.
    const files = form.getAll('bestand').filter((one) => one instanceof File).filter(({ name: called, size }) => called !== '' || size > 0).slice(0, MOST_FILES);
    waiting.set(name, { files, text: ['text', 'url'].map((field) => textOf(form, field)).filter((text) => text !== '').join('\n'), taken });
  } catch {
    // The page says that nothing arrived.
    taken();
  }
  // After a reload of what this leads to, nothing is sent again.
  return Response.redirect(`${ADDRESS}?gedeeld=${name}`, 303);
};

/**
 * Receives what other apps share with the installed app, also without a network: nothing of it goes to the server. The page that it leads to
 * asks for it by name, once.
 */
export const receiveShared = (worker: ServiceWorkerGlobalScope): void => {
  worker.addEventListener('fetch', (event) => {
    if (event.request.method !== 'POST' || new URL(event.request.url).pathname !== ADDRESS) return;
    const name = crypto.randomUUID();
    const { promise, resolve } = Promise.withResolvers<void>();
    event.respondWith(keep(event.request, name, resolve));
    // Keeps the worker, and its memory, until the page has it.
    const term = new Promise<void>((done) => setTimeout(done, MINUTES * 60_000));
    event.waitUntil(Promise.race([promise, term]).then(() => waiting.delete(name)));
  });
  worker.addEventListener('message', ({ data, ports: [port] }) => {
    if (data?.type !== 'TAKE_SHARED' || port === undefined) return;
    const shared = waiting.get(String(data.name));
    port.postMessage(shared === undefined ? null : { files: shared.files, text: shared.text });
    waiting.delete(String(data.name));
    shared?.taken();
  });
};
