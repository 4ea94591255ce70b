import { tagOf } from './locale.ts';
import type { Locale } from './paraglide/runtime.js';

/** What a language calls itself, as a heading: "Nederlands", "English". */
export const languageName = (locale: Locale): string => {
  const name = new Intl.DisplayNames([tagOf(locale)], { type: 'language' }).of(locale) ?? locale;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
};
