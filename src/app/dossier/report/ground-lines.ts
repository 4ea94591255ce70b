import { m } from '../../../i18n/index.ts';
import type { RulePack } from '../../../model/index.ts';
import type { Assessment } from '../../../rules/index.ts';
import { borrowedWords, guideWords } from '../../shell/Ground.tsx';
import { otherYearWords } from '../../shell/other-year.ts';

/** On which regulations and which guide a report rests, with what of them is not this school's or this year's; a sentence each. */
export const groundLines = (pack: RulePack, guide: Parameters<typeof guideWords>[0], { today }: Assessment): readonly string[] =>
  [m.ground({ pack: pack.title, guide: guideWords(guide) }), otherYearWords(pack, today?.year), borrowedWords(pack)].filter((sentence) => sentence !== undefined);
