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
  programme: [...programme.earned.why.missing, ...programme.passed.why.missing, ...programme.automatic.why.missing],
  'learning-credit': learningCredit.now.why.missing,
});

/** Whether the student could know it today: a result only once it was published, or long after its year. */
const canBeAnswered = ({ pack, today, history }: Context, missing: Missing): boolean => {
  if (missing.what === 'today') return false;
  if (today === undefined || (missing.what !== 'result' && missing.what !== 'publication')) return true;
  if (today > packDate(pack, 'lastResults', missing.year)) return true;
  if (missing.what === 'publication') return false;
  const attempt = history.years.find(({ year }) => year === missing.year)?.attempts.find(({ code }) => code === missing.unit);
  const published = attempt?.enrolment.published[missing.opportunity === 1 ? attempt.firstPeriod : 3];
  return published !== undefined && published <= today;
};

/** Whether a result can be tolerated decides what can be done within the term; whether it can be re-sat only what may still come. */
const urgency = ({ what }: Missing): number => (what === 'tolerable' ? 0 : what === 'resit' ? 2 : 1);

/** What the student can answer or look up, each once: what a decision waits for, then what most chapters and the most consequential ones wait for (RULES A.5). */
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
