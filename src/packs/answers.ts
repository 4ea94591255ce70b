import type { Answer, AnswersTopic, AnswersTopicFacts, AnswersTopicWords, Words } from '../model/index.ts';

type Language = keyof Words;

interface Loader {
  readonly topics: () => Promise<readonly AnswersTopicFacts[]>;
  readonly words: Readonly<Record<Language, () => Promise<Readonly<Record<string, AnswersTopicWords>>>>>;
}

/** The answers are long, so only those in the language that is read are fetched, when they are read. */
const loaders: Readonly<Record<string, Loader>> = {
  'odisee-2024': {
    topics: async () => (await import('./odisee-2024/answers/topics.ts')).topics,
    words: {
      nl: async () => (await import('./odisee-2024/answers/nl/index.ts')).words,
      en: async () => (await import('./odisee-2024/answers/en/index.ts')).words,
    },
  },
};

/** Whether there are answers to students' questions for a pack. */
export const hasAnswers = (packId: string): boolean => packId in loaders;

/** The topics with the words of their answers; what has no words is left out. */
export const joined = (topics: readonly AnswersTopicFacts[], words: Readonly<Record<string, AnswersTopicWords>>): readonly AnswersTopic[] =>
  topics.flatMap(({ id, answers }): readonly AnswersTopic[] => {
    const own = words[id];
    if (own === undefined) return [];
    const known = answers.flatMap((facts): readonly Answer[] => {
      const said = own.answers[facts.id];
      return said === undefined ? [] : [{ ...facts, ...said }];
    });
    return [{ id, title: own.title, answers: known }];
  });

/** What students ask about a pack's school, with our answers, topic by topic; empty for a pack of which nobody has written them. */
export const loadAnswers = async (packId: string, language: Language): Promise<readonly AnswersTopic[]> => {
  const loader = loaders[packId];
  if (loader === undefined) return [];
  return joined(...(await Promise.all([loader.topics(), loader.words[language]()])));
};
