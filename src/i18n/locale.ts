import { createRoot, createSignal } from 'solid-js';
import { locales, overwriteGetLocale, type Locale } from './paraglide/runtime.js';
import { textsReady } from './texts.ts';

const KEY = 'studiekompas.locale';

const TAGS: Readonly<Record<Locale, string>> = { nl: 'nl-BE', en: 'en-GB' };

/** How a language is written here: of Dutch and English the country too, for dates and numbers. */
export const tagOf = (locale: Locale): string => TAGS[locale] ?? locale;

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
  if (globalThis.document !== undefined) globalThis.document.documentElement.lang = tagOf(locale);
};

const [read, write] = createRoot(() => createSignal<Locale>(stored() ?? preferred() ?? 'nl'));

/** The language of the app, a signal: every message and format read in a component or memo follows it. */
export const locale = read;

/** The language of what is written in Dutch and English only, such as a school's regulations: English for who reads neither. A signal. */
export const dutchOrEnglish = (): 'nl' | 'en' => (read() === 'nl' ? 'nl' : 'en');

let chosen = read();

const show = (next: Locale): void => {
  if (next !== chosen) return;
  mark(next);
  write(next);
};

const showWith = async (texts: Promise<void>, next: Locale): Promise<void> => {
  try {
    await texts;
    show(next);
  } catch {
    // The part that fetches has said so (src/pwa/update.ts).
  }
};

/**
 * Switches the language in place, without a reload, and keeps the choice in this browser. Where the texts have to be fetched first, the screen follows
 * when they are there; where they cannot be, it stays as it is, and the notice of a part of the app that is missing offers to reload (src/pwa).
 */
export const setLocale = (next: Locale): void => {
  store(next);
  chosen = next;
  const texts = textsReady(next);
  if (texts === undefined) show(next);
  else void showWith(texts, next);
};

overwriteGetLocale(read);
mark(read());

/** Resolves when the texts of what the app starts with are there in the language of the student, or cannot be: they are then Dutch. */
export const localeReady = async (): Promise<void> => {
  await textsReady(read())?.catch(() => undefined);
};
