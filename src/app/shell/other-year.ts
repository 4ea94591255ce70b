import { formatYear, m } from '../../i18n/index.ts';
import type { RulePack } from '../../model/index.ts';
import type { Assessment } from '../../rules/index.ts';

/** That the regulations were not made for the academic year of today, and which ones are used instead; undefined when they were. */
export const otherYearWords = (pack: RulePack, assessment: Assessment | null): string | undefined => {
  const now = assessment?.today;
  if (now == null || now.covered) return undefined;
  const year = formatYear(now.year);
  return pack.undated === true ? m.no_pack_undated({ year, pack: pack.title }) : m.no_pack({ year, pack: pack.title });
};
