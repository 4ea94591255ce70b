import { getLocale, type Locale } from './paraglide/runtime.js';

type Message = (inputs: unknown) => string;
type Texts = Readonly<Record<string, Message>>;

/** A file of texts in another language than Dutch, as the build makes it (scripts/vite-texts.ts). */
interface TextsFile {
  readonly texts: Texts;
}

/** How to fetch the texts of a file of the app, by language. */
type Loader = Readonly<Record<Locale, () => Promise<TextsFile>>>;

/** What has come of a language, and what has not been fetched yet. */
interface Coming {
  texts: Texts;
  asked: readonly Loader[];
  loading: Promise<void> | undefined;
}

let all: readonly Loader[] = [];
const byLocale = new Map<Locale, Coming>();

const comingOf = (locale: Locale): Coming => {
  const known = byLocale.get(locale) ?? { texts: {}, asked: all, loading: undefined };
  byLocale.set(locale, known);
  return known;
};

/** Fetches what the code that runs has asked for. What fails is asked for again the next time. */
const load = (locale: Locale): Promise<void> => {
  const coming = comingOf(locale);
  const now = coming.asked;
  const before = coming.loading;
  coming.asked = [];
  const next = Promise.all([...now.map((loader) => loader[locale]?.()), before]).then(
    (files) => {
      coming.texts = Object.assign({}, coming.texts, ...files.map((file) => file?.texts));
      if (coming.loading === next) coming.loading = undefined;
    },
    (problem: unknown) => {
      coming.asked = [...now, ...coming.asked];
      if (coming.loading === next) coming.loading = undefined;
      throw problem;
    },
  );
  coming.loading = next;
  return next;
};

/**
 * A message of which the code carries the Dutch text alone; that of another language comes in a file of its own when that language is read. The build
 * turns every message into one (scripts/vite-texts.ts). A text that has not come is shown in Dutch rather than not at all.
 *
 * @public called by what the build writes
 */
export const text =
  (id: string, dutch: Message) =>
  (inputs: unknown): string =>
    (byLocale.get(getLocale())?.texts[id] ?? dutch)(inputs);

/**
 * A file of the app says where its texts in other languages are: fetched at once when one of these is read now, else when it is chosen.
 *
 * @public called by what the build writes
 */
export const need = (loader: Loader): void => {
  all = [...all, loader];
  for (const coming of byLocale.values()) coming.asked = [...coming.asked, loader];
  // Who waits for this file waits for the texts too, and hears of the failure (`withTexts`).
  if (getLocale() !== 'nl') load(getLocale()).catch(() => undefined);
};

/** Resolves when the texts of all code that has run are there in that language; undefined when nothing has to come. Rejects when one cannot be fetched. */
export const textsReady = (locale: Locale): Promise<void> | undefined => {
  if (locale === 'nl') return undefined;
  const { asked, loading } = comingOf(locale);
  return asked.length === 0 ? loading : load(locale);
};

const isTextsFile = (file: object): boolean => 'texts' in file;

/**
 * A part of the app, fetched when it is needed, once its texts are there in the language that is read. The build passes every part through here.
 *
 * @public called by what the build writes
 */
export const withTexts = <Part extends object>(part: Part): Part | Promise<Part> =>
  isTextsFile(part) ? part : (textsReady(getLocale())?.then(() => part) ?? part);
