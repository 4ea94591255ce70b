import { formatList, m } from '../../i18n/index.ts';
import { parametersIn, type RulePack } from '../../model/index.ts';
import { assumedBehind, type Explanation } from '../../rules/index.ts';

/** At a figure: the schools whose numbers it rests on, for want of the school's own. Which numbers, its explanation says. */
export const assumedMark = (pack: RulePack, whys: readonly Explanation[]): string | undefined => {
  const numbers = parametersIn(pack);
  const lenders = new Set(assumedBehind(pack, whys).map((path) => numbers.get(path)?.assumed?.from));
  const schools = new Set((pack.origins ?? []).filter(({ id }) => lenders.has(id)).map(({ institution }) => institution));
  return schools.size === 0 ? undefined : m.assumed_mark({ school: formatList([...schools]) });
};
