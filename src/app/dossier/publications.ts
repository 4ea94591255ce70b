import { m } from '../../i18n/index.ts';
import type { Enrolment, ExamPeriod } from '../../model/index.ts';
import type { Assessment } from '../../rules/index.ts';

export const examPeriods: readonly ExamPeriod[] = [1, 2, 3];

const names: Readonly<Record<ExamPeriod, () => string>> = {
  1: () => m.dossier_published_1(),
  2: () => m.dossier_published_2(),
  3: () => m.dossier_published_3(),
};

export const periodWords = (period: ExamPeriod): string => names[period]();

/**
 * The exam periods of a year whose publication is to be asked: those that the window for tolerances waits for, and the third once second
 * results are there, because it opens another window.
 */
export const periodsToAsk = (assessment: Assessment, { year, published, units }: Enrolment): readonly ExamPeriod[] => {
  const missing = assessment.tolerance.window.why.missing.flatMap((one) =>
    one.what === 'publication' && one.year === year ? [one.period] : [],
  );
  const hasSecondResult = units.some(({ opportunities }) => opportunities[1] !== undefined && opportunities[1].result !== null);
  return examPeriods.filter((period) => missing.includes(period) || (period === 3 && hasSecondResult && published[3] === undefined));
};
