import type { RuleId, RulePack } from '../../model/index.ts';
import { formatDayOfYear, formatList, formatPercent, formatYear, m } from '../../i18n/index.ts';

type Words = (pack: RulePack) => string;

const minimumEfficiency = (pack: RulePack) => formatPercent(pack.tolerance.minimumEfficiency.value);
const tolerableMarks = (pack: RulePack) => formatList(pack.tolerance.marks.value.map(String), 'or');

/** What each rule says, in plain words and with the numbers of the pack. */
const ruleWords: Partial<Record<RuleId, Words>> = {
  'A.1': () => m.rule_A_1(),
  'A.2': () => m.rule_A_2(),
  'A.4': () => m.rule_A_4(),
  'A.5': () => m.rule_A_5(),
  'B.1': (pack) => m.rule_B_1({ maximum: pack.marks.maximum.value }),
  'B.2': (pack) => m.rule_B_2({ pass: pack.marks.pass.value }),
  'B.3': (pack) => m.rule_B_3({ n: pack.marks.opportunitiesPerYear.value }),
  'B.4': () => m.rule_B_4(),
  'B.5': (pack) => m.rule_B_5({ low: pack.marks.partPullsDown.value }),
  'B.6': (pack) => m.rule_B_6({ pass: pack.marks.pass.value }),
  'B.7': () => m.rule_B_7(),
  'B.8': () => m.rule_B_8(),
  'B.9': () => m.rule_B_9(),
  'B.10': () => m.rule_B_10(),
  'C.1': () => m.rule_C_1(),
  'C.2': () => m.rule_C_2(),
  'C.3': () => m.rule_C_3(),
  'C.4': (pack) => m.rule_C_4({ below: pack.tolerance.starterBelow.value }),
  'D.1': () => m.rule_D_1(),
  'D.2': (pack) => m.rule_D_2({ percent: formatPercent(pack.tolerance.budgetPercent.value) }),
  'D.3': () => m.rule_D_3(),
  'D.4': (pack) => m.rule_D_4({ cap: pack.tolerance.starterCap.value }),
  'D.5': () => m.rule_D_5(),
  'D.6': (pack) => m.rule_D_6({ marks: tolerableMarks(pack), minimum: minimumEfficiency(pack) }),
  'D.7': (pack) => m.rule_D_7({ days: pack.tolerance.windowDays.value }),
  'D.8': () => m.rule_D_8(),
  'D.9': () => m.rule_D_9(),
  'D.10': (pack) => m.rule_D_10({ mark: pack.tolerance.exceptionalMark.value }),
  'D.11': () => m.rule_D_11(),
  'D.12': (pack) => m.rule_D_12({ days: pack.tolerance.refuseAutomaticDays.value }),
  'D.13': () => m.rule_D_13(),
  'D.14': () => m.rule_D_14(),
  'D.15': () => m.rule_D_15(),
  'E.0': () => m.rule_E_0(),
  'E.1': () => m.rule_E_1(),
  'E.2': (pack) => m.rule_E_2({ minimum: formatPercent(pack.programme.minimumPercentage.value) }),
  'E.3': () => m.rule_E_3(),
  'E.4': () => m.rule_E_4(),
  'F.1': (pack) => m.rule_F_1({ year: formatYear(pack.threshold.fromYear.value) }),
  'F.2': () => m.rule_F_2(),
  'F.3': () => m.rule_F_3(),
  'F.4': () => m.rule_F_4(),
  'F.5': (pack) => m.rule_F_5({ date: formatDayOfYear(pack.dates.lastWithdrawalSemester1.value) }),
  'F.6': (pack) => m.rule_F_6({ years: pack.threshold.refusalYears.value }),
  'F.8': () => m.rule_F_8(),
  'F.9': (pack) => m.rule_F_9({ date: formatDayOfYear(pack.dates.liftRefusal.value) }),
  'G.1': (pack) => m.rule_G_1({ minimum: formatPercent(pack.progress.minimumEfficiency.value) }),
  'G.2': () => m.rule_G_2(),
  'G.3': () => m.rule_G_3(),
  'G.4': () => m.rule_G_4(),
  'G.5': (pack) => m.rule_G_5({ limit: pack.learningCredit.refusedAtOrBelow.value }),
  'H.1': () => m.rule_H_1(),
  'H.3': () => m.rule_H_3(),
  'H.4': () => m.rule_H_4(),
  'H.13': (pack) =>
    m.rule_H_13({
      first: formatDayOfYear(pack.dates.lastWithdrawalSemester1.value),
      second: formatDayOfYear(pack.dates.lastWithdrawalSemester2.value),
    }),
  'I.1': (pack) => m.rule_I_1({ start: pack.learningCredit.start.value }),
  'I.2': () => m.rule_I_2(),
  'I.3': () => m.rule_I_3(),
  'I.4': () => m.rule_I_4(),
  'I.5': (pack) => m.rule_I_5({ bonus: pack.learningCredit.bonus.value }),
  'I.6': (pack) =>
    m.rule_I_6({
      first: formatDayOfYear(pack.dates.lastWithdrawalSemester1.value),
      second: formatDayOfYear(pack.dates.lastWithdrawalSemester2.value),
    }),
  'I.8': (pack) => m.rule_I_8({ points: pack.learningCredit.masterDeduction.value }),
  'I.9': (pack) => m.rule_I_9({ step: pack.learningCredit.rebuildPerYear.value, to: pack.learningCredit.rebuildTo.value }),
  'I.10': () => m.rule_I_10(),
  'I.12': () => m.rule_I_12(),
  'K.1': (pack) => m.rule_K_1({ feedback: pack.terms.feedbackDays.value, appeal: pack.terms.appealDays.value }),
};

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
  'H.4': () => m.reading_H_4(),
  'I.6': () => m.reading_I_6(),
  'I.9': (pack) => m.reading_I_9({ to: pack.learningCredit.rebuildTo.value }),
};

/** The rule in plain words; undefined where the sheet has none for it. */
export const plainWords = (rule: RuleId, pack: RulePack): string | undefined => ruleWords[rule]?.(pack);

/** Our reading of a rule, in words. */
export const readingText = (rule: RuleId, pack: RulePack): string => readingWords[rule]?.(pack) ?? m.reading_other();
