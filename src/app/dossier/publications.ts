import { m } from '../../i18n/index.ts';
import type { AcademicYear, ExamPeriod } from '../../model/index.ts';
import type { Assessment } from '../../rules/index.ts';

export const examPeriods: readonly ExamPeriod[] = [1, 2, 3];

const names: Readonly<Record<ExamPeriod, () => string>> = {
  1: () => m.dossier_published_1(),
  2: () => m.dossier_published_2(),
  3: () => m.dossier_published_3(),
};

export const periodWords = (period: ExamPeriod): string => names[period]();

/** The exam periods of a year whose publication the window for tolerances waits for. */
export const periodsToAsk = (assessment: Assessment, year: AcademicYear): readonly ExamPeriod[] => {
  const missing = assessment.tolerance.window.why.missing.flatMap((one) =>
    one.what === 'publication' && one.year === year ? [one.period] : [],
  );
  return examPeriods.filter((period) => missing.includes(period));
};
