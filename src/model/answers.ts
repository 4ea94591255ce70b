import * as z from 'zod/mini';

/** A screen of the app on which the student's own figure or the next step stands. */
// prettier-ignore
export const AnswerPlace = z.enum([
  'today', 'dossier', 'take-along', 'what-if', 'isp', 'guide', 'dates', 'outlook', 'settings',
  // figures of Today with a why of their own
  'tolerance', 'credit', 'threshold', 'earned', 'percentage',
]);
export type AnswerPlace = z.infer<typeof AnswerPlace>;

const Id = z.string().check(z.regex(/^[a-z0-9-]+$/));
const Text = z.string().check(z.minLength(1));

/** An article of the pack's regulations, by its id and as the school writes it. */
export const CitedArticle = z.object({ id: Id, reference: Text });
export type CitedArticle = z.infer<typeof CitedArticle>;

/** What of an answer is the same in every language. */
export const AnswerFacts = z.object({ id: Id, articles: z.array(CitedArticle), places: z.array(AnswerPlace) });
export type AnswerFacts = z.infer<typeof AnswerFacts>;

/** What students ask about one subject, in the order in which it is listed. */
export const AnswersTopicFacts = z.object({ id: Id, answers: z.array(AnswerFacts).check(z.minLength(1)) });
export type AnswersTopicFacts = z.infer<typeof AnswersTopicFacts>;

/** What a student asks, and our answer, in one language. `{path}` stands for a number of the rule pack. */
export const AnswerWords = z.strictObject({
  question: Text,
  answer: Text,
  /** Whom to contact. */
  ask: Text,
  /** What else students type when they mean this; searched, not shown. */
  also: Text,
});
export type AnswerWords = z.infer<typeof AnswerWords>;

/** A subject in one language: its title, and the words of its answers by their ids. */
export const AnswersTopicWords = z.strictObject({ title: Text, answers: z.record(Id, AnswerWords) });
export type AnswersTopicWords = z.infer<typeof AnswersTopicWords>;

/** A question with its answer, as it is read. */
export type Answer = AnswerFacts & AnswerWords;

/** A subject with its questions and answers, as it is read. */
export interface AnswersTopic {
  readonly id: string;
  readonly title: string;
  readonly answers: readonly Answer[];
}
