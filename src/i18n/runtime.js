// What compiled messages need to know at run time, and nothing more. The compiler's own runtime also routes, sets cookies and reloads
// the page; none of it fits an app that switches language in place. `scripts/messages.ts` puts this file in its place.

/** @typedef {string} Locale One of `locales`: a language of which src/i18n/messages holds the file. */
/** @typedef {string & { readonly __brand: 'LocalizedString' }} LocalizedString */
/**
 * @template Inputs
 * @template Options
 * @template Markup
 * @typedef {{ readonly __paraglide?: { inputs: Inputs, options: Options, markup: Markup } }} MessageMetadata
 */

/**
 * The languages, Dutch first: the files in src/i18n/messages, filled in by scripts/messages.ts.
 * @type {readonly Locale[]}
 */
export const locales = ['nl'];

/** @type {Locale | undefined} */
export const experimentalStaticLocale = undefined;

/** @type {() => Locale} */
let current = () => 'nl';

/** The language in which a message is read now. */
export const getLocale = () => current();

/**
 * Says where messages read their language from.
 * @param {() => Locale} read
 */
export const overwriteGetLocale = (read) => {
  current = read;
};
