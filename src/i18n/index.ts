export { m } from './paraglide/messages.js';
export { locales, type LocalizedString, type Locale } from './paraglide/runtime.js';
export { dutchOrEnglish, locale, localeReady, setLocale } from './locale.ts';
export { languageName } from './language-name.ts';
export {
  formatBytes,
  formatDate,
  formatDateLong,
  formatDayOfYear,
  formatDeadline,
  formatHours,
  formatList,
  formatMoney,
  formatNumber,
  formatPercent,
  formatPoints,
  formatWeekday,
  formatYear,
} from './format.ts';
