import type { Answer, AnswersTopic } from '../../model/index.ts';
import { createTextIndex, excerptOf, marksIn, termsOf, type Excerpt, type TextField } from '../../search/index.ts';
import { alsoCalled } from '../words/also-called.ts';

interface Entry {
  readonly answer: Answer;
  readonly topic: string;
}

/** An answer that was found, with what to mark. */
export interface AnswerHit {
  readonly id: string;
  readonly topic: string;
  readonly question: Excerpt;
  readonly excerpt: Excerpt;
}

/** The answers, ready to be searched at every key stroke. */
export interface AnswersIndex {
  readonly search: (query: string) => readonly AnswerHit[];
}

const fields: readonly TextField<Entry>[] = [
  { name: 'question', boost: 6, text: ({ answer }) => answer.question },
  { name: 'also', boost: 3, text: ({ answer }) => answer.also },
  { name: 'topic', boost: 1.5, text: ({ topic }) => topic },
  { name: 'answer', boost: 1, text: ({ answer }) => answer.answer },
  { name: 'ask', boost: 0.5, text: ({ answer }) => answer.ask },
];

/** Words with which questions are asked, whatever they are about. */
const hollow: ReadonlySet<string> = new Set(
  'wanneer waar waarom hoeveel hoelang welke welk moet moeten krijg krijgen heeft hebben mijn voor over wordt kunnen what when where which does have much many with from about should'.split(' '),
);

/** Builds the index of the answers in one language. */
export const indexAnswers = (topics: readonly AnswersTopic[]): AnswersIndex => {
  const entries = topics.flatMap(({ title, answers }) => answers.map((answer) => ({ answer, topic: title })));
  const index = createTextIndex(entries, { fields, alsoCalled, hollow });
  return {
    search: (query) => {
      const typed = termsOf(query);
      return index.find(query).map(({ item: { answer, topic }, terms }) => ({
        id: answer.id,
        topic,
        question: { text: answer.question, ranges: marksIn(answer.question, terms, typed) },
        excerpt: excerptOf(answer.answer, marksIn(answer.answer, terms, typed)),
      }));
    },
  };
};
