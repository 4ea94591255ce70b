import { afterEach, describe, expect, it } from 'vitest';
import { setLocale } from '../../i18n/index.ts';
import { loadAnswers, packById } from '../../packs/index.ts';
import { fillNumbers } from '../regulations/fill-numbers.ts';
import { indexAnswers } from './search.ts';

const pack = packById('odisee-2024');
if (pack === undefined) throw new Error('the pack is gone');

const answersIn = async (language: 'nl' | 'en') => {
  const topics = await loadAnswers('odisee-2024', language);
  setLocale(language);
  return topics.map((topic) => ({ ...topic, answers: topic.answers.map((answer) => ({ ...answer, answer: fillNumbers(answer.answer, pack) })) }));
};
const topics = { nl: await answersIn('nl'), en: await answersIn('en') };
const dutch = indexAnswers(topics.nl);
const english = indexAnswers(topics.en);
const first = (index: typeof dutch, query: string, most = 3) => index.search(query).slice(0, most).map(({ id }) => id);

afterEach(() => setLocale('nl'));

describe('the numbers in the answers', () => {
  it.each(['nl', 'en'] as const)('all stand in the pack, in %s', (language) => {
    for (const { id, answer } of topics[language].flatMap(({ answers }) => answers)) expect([id, /[{}]/.test(answer)]).toEqual([id, false]);
  });
});

describe('searching the answers', () => {
  it.each([
    ['a word of the question', 'leerkrediet', 'leerkrediet-wat'],
    ['a word with a typing error', 'leerkerdiet bonus', 'leerkrediet-bonus'],
    ['the beginning of a word', 'klasgr', 'isp-klasgroep'],
    ['a whole question', 'hoeveel tijd heb ik om te tolereren', 'tolerantie-termijn'],
    ['what students say and nobody writes', 'herexamen inschrijven', 'tweede-kans-inschrijven'],
    ['a number as it is filled in', '15 oktober indienen', 'isp-wanneer'],
    ['a word that stands in no answer', 'doktersbriefje', 'ziek'],
    ['a number of an account', 'q-nummer', 'q-nummer'],
    ['the register of diplomas', 'LED', 'led'],
    ['whatever the accents', 'studie-efficientie', 'studie-efficientie'],
  ])('finds %s', (_, query, id) => {
    expect(first(dutch, query)).toContain(id);
  });

  it.each([
    ['resit', 'tweede-kans-inschrijven'],
    ['learnig credit bonus', 'leerkrediet-bonus'],
    ['who issues my diploma', 'bewijzen'],
    ['appeal', 'beroep'],
  ])('finds %j in English', (query, id) => {
    expect(first(english, query)).toContain(id);
  });

  it('finds every question first by its own words', () => {
    for (const index of [dutch, english]) {
      for (const { id, question } of topics[index === dutch ? 'nl' : 'en'].flatMap(({ answers }) => answers)) expect(first(index, question, 1)).toEqual([id]);
    }
  });

  it('marks what it found', () => {
    const [hit] = dutch.search('klasgroep');
    expect(hit?.question.ranges.map(([from, until]) => hit.question.text.slice(from, until))).toEqual(['klasgroep']);
  });

  it.each(['', ' ', '…', 'zeilboot', 'xyzxyzxyz', 'constructor', '__proto__'])('finds nothing for %j, and breaks on nothing', (query) => {
    expect(dutch.search(query)).toEqual([]);
  });
});
