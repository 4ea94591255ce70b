import type { CalendarDate } from '../model/index.ts';
import type { Assessment, Question } from './assessment.ts';
import { packDate } from './calendar.ts';
import type { Context } from './context.ts';
import { missingKey } from './explain.ts';
import type { Missing } from './explanation.ts';

type Affected = Question['affects'][number];

type Figures = Pick<Assessment, 'years' | 'tolerance' | 'threshold' | 'programme' | 'learningCredit'>;

/** The most consequential chapters first: what can bar a student comes before what can only be planned. */
const consequence: readonly Affected[] = ['threshold', 'efficiency', 'tolerance', 'programme', 'learning-credit'];

const missingIn = ({
  years,
  tolerance,
  threshold,
  programme,
  learningCredit,
}: Figures): Readonly<Record<Affected, readonly Missing[]>> => ({
  threshold: threshold.applies ? [...threshold.status.why.missing, ...threshold.automatic.why.missing] : [],
  efficiency: years.flatMap(({ efficiency }) => efficiency.why.missing),
  tolerance: [...tolerance.left.why.missing, ...tolerance.window.why.missing, ...tolerance.candidates.flatMap(({ why }) => why.missing)],
  programme: [...programme.earned.why.missing, ...programme.automatic.why.missing],
  'learning-credit': learningCredit.now.why.missing,
});

type MissingResult = Extract<Missing, { what: 'result' }>;

/** Whether a result was published on or before a day. */
const wasPublished = ({ history }: Context, { unit, year, opportunity }: MissingResult, day: CalendarDate): boolean =>
  history.attemptsOf(unit).some((attempt) => {
    const published = attempt.enrolment.published[opportunity === 1 ? attempt.firstPeriod : 3];
    return attempt.year === year && published !== undefined && published <= day;
  });

/** Whether the student could know it today: a result only once it was published, or long after its year. */
const canBeAnswered = (context: Context, missing: Missing): boolean => {
  const { pack, today } = context;
  if (today === undefined) return missing.what !== 'today';
  switch (missing.what) {
    case 'result':
      return today > packDate(pack, 'lastResults', missing.year) || wasPublished(context, missing, today);
    case 'publication':
      return today > packDate(pack, 'lastResults', missing.year);
    default:
      return true;
  }
};

/** Whether a result can be tolerated decides what can be done within the term; whether it can be re-sat only what may still come. */
const urgency = ({ what }: Missing): number => (what === 'tolerable' ? 0 : what === 'resit' ? 2 : 1);

/**
 * What the student can answer or look up, each once: what a decision waits for, then what most chapters and the most consequential ones wait for
 * (RULES A.5).
 */
export const questionsOf = (context: Context, figures: Figures): readonly Question[] => {
  const byChapter = missingIn(figures);
  const questions = new Map<string, { readonly missing: Missing; readonly affects: Affected[] }>();
  for (const chapter of consequence) {
    for (const missing of byChapter[chapter]) {
      if (!canBeAnswered(context, missing)) continue;
      const key = missingKey(missing);
      const question = questions.get(key) ?? { missing, affects: [] };
      if (!question.affects.includes(chapter)) question.affects.push(chapter);
      questions.set(key, question);
    }
  }
  return [...questions.values()].toSorted((a, b) => urgency(a.missing) - urgency(b.missing) || b.affects.length - a.affects.length);
};

/** Questions about results that the student's devices disagree about: they can always be answered, and come first. */
export const questionsAbout = (figures: Figures, disagreed: readonly Missing[]): readonly Question[] => {
  const byChapter = missingIn(figures);
  return disagreed.map((missing) => {
    const key = missingKey(missing);
    return { missing, affects: consequence.filter((chapter) => byChapter[chapter].some((one) => missingKey(one) === key)) };
  });
};
