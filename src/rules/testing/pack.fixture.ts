import { PackRule, RulePack } from '../../model/index.ts';

const read = <T>(value: T) => ({ value, article: 'art. 1', checkedOn: '2026-11-22' });

/** An invented school whose numbers are those the public cases use; its articles name the rule, so that tests can tell them apart. */
export const pack: RulePack = RulePack.parse({
  id: 'testing-2024',
  institution: 'Testing',
  year: 2024,
  title: 'Regulations of an invented school',
  articles: Object.fromEntries(PackRule.options.map((rule) => [rule, `art. ${rule}`])),
  marks: { maximum: read(20), pass: read(10), partPullsDown: read(7), opportunitiesPerYear: read(2) },
  tolerance: {
    marks: read([8, 9]),
    budgetPercent: read(10),
    starterCap: read(12),
    starterBelow: read(60),
    minimumEfficiency: read(50),
    windowDays: read(15),
    refuseAutomaticDays: read(5),
    exceptionalMark: read(7),
  },
  programme: {
    minimumPercentage: read(50),
    merit: read([
      { from: 0, grade: 'satisfactory' },
      { from: 68, grade: 'cum-laude' },
      { from: 77, grade: 'magna-cum-laude' },
      { from: 85, grade: 'summa-cum-laude' },
      { from: 90, grade: 'summa-cum-laude-congratulations' },
    ]),
    meritMinimumPoints: read(20),
  },
  repeats: { third: read(2), fourth: read(3), refusalYears: read(1) },
  threshold: { fromYear: read(2023), years: read(2), yearsAfterChangeOfMajor: read(3), refusalYears: read(6) },
  progress: { minimumEfficiency: read(50), refusalYears: read(1) },
  learningCredit: {
    start: read(140),
    bonus: read(60),
    masterDeduction: read(140),
    rebuildPerYear: read(10),
    rebuildTo: read(60),
    rebuildAfterYears: read(1),
    refusedAtOrBelow: read(0),
    exceptionPoints: read(30),
    exceptionYears: read(2),
  },
  dates: {
    yearStart: read('09-16'),
    lastWithdrawalSemester1: read('11-30'),
    lastWithdrawalSemester2: read('03-15'),
    ispSubmit: read('10-15'),
    ispSemester2: read('02-25'),
    liftRefusal: read('10-10'),
    lastResults: read('09-30'),
  },
  terms: { feedbackDays: read(5), appealDays: read(7) },
});
