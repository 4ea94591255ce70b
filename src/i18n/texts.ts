import { getLocale } from './paraglide/runtime.js';

type Message = (inputs: unknown) => string;
type Texts = Readonly<Record<string, Message>>;

/** A file of English texts, as the build makes it (scripts/vite-texts.ts). */
interface TextsFile {
  readonly english: Texts;
}

type Loader = () => Promise<TextsFile>;

let english: Texts = {};
let asked: readonly Loader[] = [];
let loading: Promise<void> | undefined;

const keep = (files: readonly TextsFile[]): void => {
  english = Object.assign({}, english, ...files.map((file) => file.english));
};

/** Fetches what the code that runs has asked for. What fails is asked for again the next time. */
const load = (): Promise<void> => {
  const now = asked;
  asked = [];
  const before = loading;
  const next = Promise.all([...now.map((loader) => loader()), before]).then(
    (files) => {
      keep(files.filter((file) => file !== undefined));
      if (loading === next) loading = undefined;
    },
    (problem: unknown) => {
      asked = [...now, ...asked];
      if (loading === next) loading = undefined;
      throw problem;
    },
  );
  loading = next;
  return next;
};

/**
 * A message of which the code carries the Dutch text alone; the English comes in a file of its own when English is read. The build turns every
 * message into one (scripts/vite-texts.ts). A text that has not come is shown in Dutch rather than not at all.
 *
 * @public called by what the build writes
 */
export const text =
  (id: string, dutch: Message) =>
  (inputs: unknown): string =>
    ((getLocale() === 'en' ? english[id] : undefined) ?? dutch)(inputs);

/**
 * A file of the app says where its English texts are: fetched at once when English is read now, else when it is chosen.
 *
 * @public called by what the build writes
 */
export const need = (loader: Loader): void => {
  asked = [...asked, loader];
  // Who waits for this file waits for the texts too, and hears of the failure (`withTexts`).
  if (getLocale() === 'en') load().catch(() => undefined);
};

/** Resolves when the texts of all code that has run are there in that language; undefined when nothing has to come. Rejects when one cannot be fetched. */
export const textsReady = (locale: 'nl' | 'en'): Promise<void> | undefined => {
  if (locale === 'nl') return undefined;
  return asked.length === 0 ? loading : load();
};

const isTextsFile = (file: object): boolean => 'english' in file;

/**
 * A part of the app, fetched when it is needed, once its texts are there in the language that is read. The build passes every part through here.
 *
 * @public called by what the build writes
 */
export const withTexts = <Part extends object>(part: Part): Part | Promise<Part> =>
  isTextsFile(part) ? part : (textsReady(getLocale())?.then(() => part) ?? part);
