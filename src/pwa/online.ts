import { createSignal, type Accessor } from 'solid-js';

export interface Online {
  /** Whether requests are likely to succeed: the browser's hint, corrected by what the last request met. */
  readonly online: Accessor<boolean>;
  /** Tells how a request went: one that failed is the proof that the hint is not. */
  readonly noteRequest: (succeeded: boolean) => void;
}

/** Follows whether the app is online. */
export const createOnline = (): Online => {
  const [online, setOnline] = createSignal(navigator.onLine);
  globalThis.addEventListener('online', () => setOnline(true));
  globalThis.addEventListener('offline', () => setOnline(false));
  // A proof grows old: who comes back to the app may be elsewhere, where nothing failed yet.
  globalThis.addEventListener('focus', () => setOnline(navigator.onLine));
  return { online, noteRequest: setOnline };
};
