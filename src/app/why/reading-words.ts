import type { RuleId, RulePack } from '../../model/index.ts';
import { formatPercent, m } from '../../i18n/index.ts';

type Words = (pack: RulePack) => string;

const minimumEfficiency = (pack: RulePack) => formatPercent(pack.tolerance.minimumEfficiency.value);

/** Where the text leaves a choice open: how we read it. */
const readingWords: Partial<Record<RuleId, Words>> = {
  'A.1': (pack) => m.reading_A_1({ minimum: minimumEfficiency(pack) }),
  'C.2': (pack) => m.reading_A_1({ minimum: minimumEfficiency(pack) }),
  'C.3': (pack) => m.reading_A_1({ minimum: minimumEfficiency(pack) }),
  'C.4': () => m.reading_C_4(),
  'D.4': (pack) => m.reading_D_4({ cap: pack.tolerance.starterCap.value, below: pack.tolerance.starterBelow.value }),
  // The limit that is left rests on whether the student is a starter.
  'D.5': () => m.reading_C_4(),
  'D.6': () => m.reading_D_6(),
  'D.7': () => m.reading_D_7(),
  'D.10': () => m.reading_D_10(),
  'D.11': (pack) => m.reading_D_11({ minimum: minimumEfficiency(pack) }),
  'E.2': () => m.reading_E_2(),
  'F.1': () => m.reading_F_1(),
  // Which package is due is the reading behind when it is due.
  'F.3': () => m.reading_F_1(),
  'G.1': () => m.reading_G_1(),
  'G.8': () => m.reading_G_8(),
  'H.2': () => m.reading_H_2(),
  'H.4': () => m.reading_H_4(),
  'H.5': () => m.reading_H_5(),
  'H.6': () => m.reading_H_6(),
  'H.14': () => m.reading_H_14(),
  'I.6': () => m.reading_I_6(),
  'I.9': (pack) => m.reading_I_9({ to: pack.learningCredit.rebuildTo.value }),
  // The amount for the points rests on which points are counted.
  'J.1': () => m.reading_J_4(),
  'J.4': () => m.reading_J_4(),
  'J.5': () => m.reading_J_5(),
};

/** Our reading of a rule, in words. */
export const readingText = (rule: RuleId, pack: RulePack): string => readingWords[rule]?.(pack) ?? m.reading_other();
