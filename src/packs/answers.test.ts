import { describe, expect, it } from 'vitest';
import { AnswersTopicFacts, AnswersTopicWords, type Answer, type Words } from '../model/index.ts';
import { joined } from './answers.ts';
import { hasAnswers, loadAnswers, loadRegulations, packs } from './index.ts';
import { words as english } from './odisee-2024/answers/en/index.ts';
import { words as dutch } from './odisee-2024/answers/nl/index.ts';
import { topics } from './odisee-2024/answers/topics.ts';

type Language = keyof Words;

const languages: readonly Language[] = ['nl', 'en'];
const wordsIn = { nl: dutch, en: english };
const loaded = { nl: await loadAnswers('odisee-2024', 'nl'), en: await loadAnswers('odisee-2024', 'en') };
const answersIn = (language: Language): readonly Answer[] => loaded[language].flatMap(({ answers }) => answers);
const idsOf = (language: Language) => Object.fromEntries(Object.entries(wordsIn[language]).map(([id, { answers }]) => [id, Object.keys(answers)]));
const facts = topics.flatMap(({ answers }) => answers);
const shown = ({ question, answer, ask }: Answer): string => `${question} ${answer} ${ask}`;
const PLACEHOLDER = /\{[^}]*\}/g;
const sentencesOf = (text: string): number => text.replaceAll(PLACEHOLDER, 'x').split(/[.?!](?:\s|$)/).filter((one) => one !== '').length;

describe('the answers to what students ask', () => {
  it.each(languages)('are well formed in %s', (language) => {
    for (const words of Object.values(wordsIn[language])) expect(AnswersTopicWords.parse(words)).toEqual(words);
    for (const topic of topics) expect(AnswersTopicFacts.parse(topic)).toEqual(topic);
  });

  it.each(languages)('have words in %s for each question, and none for a question that is not listed', (language) => {
    expect(idsOf(language)).toEqual(Object.fromEntries(topics.map(({ id, answers }) => [id, answers.map((answer) => answer.id)])));
    expect(answersIn(language).map(({ id }) => id)).toEqual(facts.map(({ id }) => id));
    expect(loaded[language].every(({ title }) => /\p{L}/u.test(title))).toBe(true);
  });

  it('have an address of their own', () => {
    const ids = facts.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(50);
  });

  it('are not the same words in both languages', () => {
    const other = new Map(answersIn('en').map((answer) => [answer.id, answer]));
    expect(answersIn('nl').filter(({ id, question, answer }) => question === other.get(id)?.question || answer === other.get(id)?.answer)).toEqual([]);
  });

  it('are short: two to six sentences', () => {
    const long = languages.flatMap((language) => answersIn(language).filter(({ answer }) => sentencesOf(answer) < 2 || sentencesOf(answer) > 6));
    expect(long.map(({ id }) => id)).toEqual([]);
  });

  it('take every figure from the pack, the same in both languages', () => {
    const placeholders = (text: string) => [...text.matchAll(PLACEHOLDER)].map(String).toSorted();
    const other = new Map(answersIn('en').map((answer) => [answer.id, answer]));
    for (const answer of answersIn('nl')) expect([answer.id, placeholders(other.get(answer.id)?.answer ?? '')]).toEqual([answer.id, placeholders(answer.answer)]);
    for (const language of languages) {
      for (const answer of answersIn(language)) expect([answer.id, shown(answer).replaceAll(PLACEHOLDER, '').match(/\d+/g)]).toEqual([answer.id, null]);
    }
  });

  it('are shown without what nobody has put in words', () => {
    const [isp, ...others] = topics;
    if (isp === undefined) throw new Error('there are no topics');
    const said = { question: 'Wat?', answer: 'Dit. En dat.', ask: 'Wie het weet', also: 'iets' };
    const known = joined([isp, ...others], { [isp.id]: { title: 'Je ISP', answers: { 'isp-wat': said } } });
    expect(known).toEqual([{ id: isp.id, title: 'Je ISP', answers: [{ ...isp.answers[0], ...said }] }]);
  });

  it('rest on articles that there are, each cited as the school writes it and once', async () => {
    const references = new Map((await loadRegulations('odisee-2024')).flatMap(({ articles }) => articles.map(({ id, reference }) => [id, reference] as const)));
    for (const { id, articles } of facts) {
      expect([id, articles.map((article) => references.get(article.id))]).toEqual([id, articles.map(({ reference }) => reference)]);
      // Two links with one name that lead apart help nobody who listens.
      expect([id, new Set(articles.map(({ reference }) => reference)).size]).toEqual([id, articles.length]);
    }
  });
});

describe('a pack', () => {
  it('of which nobody has written answers has none, and says so', async () => {
    const without = packs.filter(({ id }) => !hasAnswers(id));
    expect(without.length).toBeGreaterThan(0);
    for (const { id } of without) expect(await loadAnswers(id, 'nl')).toEqual([]);
    expect(hasAnswers('odisee-2024')).toBe(true);
  });
});
