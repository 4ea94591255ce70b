import { createRoot, createSignal } from 'solid-js';
import { locales, overwriteGetLocale, type Locale } from './paraglide/runtime.js';

const KEY = 'studiekompas.locale';

const toLocale = (tag: string | null): Locale | undefined => locales.find((known) => tag?.toLowerCase().split('-')[0] === known);

/** What the student chose before; storage can be closed to us (private mode, blocked site data). */
const stored = (): Locale | undefined => {
  try {
    return toLocale(globalThis.localStorage?.getItem(KEY) ?? null);
  } catch {
    return undefined;
  }
};

const preferred = (): Locale | undefined => {
  const tags = globalThis.navigator?.languages ?? [];
  return tags.map(toLocale).find((known) => known !== undefined);
};

const store = (locale: Locale): void => {
  try {
    globalThis.localStorage?.setItem(KEY, locale);
  } catch {
    // The choice then holds until the page closes.
  }
};

const mark = (locale: Locale): void => {
  if (globalThis.document !== undefined) globalThis.document.documentElement.lang = locale === 'nl' ? 'nl-BE' : 'en-GB';
};

const [read, write] = createRoot(() => createSignal<Locale>(stored() ?? preferred() ?? 'nl'));

/** The language of the app, a signal: every message and format read in a component or memo follows it. */
export const locale = read;

/** Switches the language in place, without a reload, and keeps the choice in this browser. */
export const setLocale = (next: Locale): void => {
  store(next);
  mark(next);
  write(next);
};

overwriteGetLocale(read);
mark(read());
