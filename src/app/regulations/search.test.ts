import { afterEach, describe, expect, it } from 'vitest';
import { setLocale } from '../../i18n/index.ts';
import { loadRegulations, packs } from '../../packs/index.ts';
import { indexRegulations, type Hit } from './search.ts';

const parts = await loadRegulations('odisee-2024');
const [pack] = packs;
if (pack === undefined) throw new Error('the app ships without a pack');

const indexIn = (language: 'nl' | 'en') => {
  setLocale(language);
  return indexRegulations(parts, pack);
};
const dutch = indexIn('nl');
const english = indexIn('en');
setLocale('nl');

const inDutch = (query: string): readonly Hit[] => dutch.search(query);
const articles = (hits: readonly Hit[]): readonly string[] => [...new Set(hits.map(({ article }) => article.id))];
const marked = ({ text, ranges }: Hit['excerpt']): readonly string[] => ranges.map(([start, end]) => text.slice(start, end));
const allMarked = (hits: readonly Hit[]): readonly string[] => hits.flatMap(({ title, excerpt }) => [...marked(title), ...marked(excerpt)]);

afterEach(() => setLocale('nl'));

describe('searching the regulations', () => {
  it.each([
    ['an article by its number', '91', '91'],
    ['an article by its name', 'art. 31', '31'],
    ['a word', 'tolerantie', '91'],
    ['the beginning of a word', 'tolerant', '91'],
    ['a word with a typing error', 'tollerantie', '91'],
    ['another form of the word', 'tolereren', '91'],
    ['a question, whatever else stands in it', 'mag ik een 8 houden', '91'],
    ['what students say and the regulations do not', 'spieken', '85'],
    ['a number of the pack as it is written out', '15 kalenderdagen bekendmaking', '91'],
  ])('finds %s', (_, query, article) => {
    expect(articles(inDutch(query)).slice(0, 3)).toContain(article);
  });

  it.each(['91', 'art. 91', 'art 91', 'artikel 91', ' Art. 91 '])('puts the article that %j names first, its paragraphs in order', (query) => {
    const hits = inDutch(query);
    const own = parts.flatMap((part) => part.articles).find(({ id }) => id === '91')?.paragraphs ?? [];
    expect(own.length).toBeGreaterThan(3);
    expect(hits.slice(0, own.length).map(({ article, place }) => [article.id, place])).toEqual(own.map((_, index) => ['91', index + 1]));
    expect(new Set(hits.map(({ article, place }) => `${article.id} ${place}`)).size).toBe(hits.length);
  });

  it('puts the § that is named first', () => {
    expect(inDutch('art. 91 §3')[0]).toMatchObject({ article: { id: '91' }, paragraph: { id: '§3' } });
  });

  it('finds only of the kind that is asked for, by number too', () => {
    expect(dutch.search('91', 'explained').every(({ paragraph }) => paragraph.coverage.kind === 'explained')).toBe(true);
  });

  it.each(['tolerantie zeilboot drempel weigering', 'wanneer krijg ik mijn examenrooster', 'feedback na examen zeilboot'])(
    'puts the paragraphs with most of the words of %j before those with fewer',
    (query) => {
      const hits = inDutch(query);
      const words = query.split(' ').filter((word) => word.length > 3);
      // A mark is a word that was found; of the first hits, as many as of any.
      const counts = hits.map((hit) => words.filter((word) => `${hit.title.text} ${hit.paragraph.words.nl} ${hit.paragraph.how?.nl ?? ''} ${hit.paragraph.id}`.toLowerCase().includes(word)).length);
      expect(counts[0]).toBe(Math.max(...counts));
    },
  );

  it('finds a paragraph by what it is called, in English too', () => {
    expect(english.search('follow-on programmes')[0]).toMatchObject({ article: { id: 'begrippen' } });
  });

  it('finds a word inside a compound, and marks only that part', () => {
    const hits = inDutch('krediet').filter(({ article }) => article.id === 'leerkrediet-start');
    expect(hits.length).toBeGreaterThan(0);
    expect(allMarked(hits).every((mark) => mark.toLowerCase() === 'krediet')).toBe(true);
  });

  it('minds neither accents nor capitals', () => {
    expect(articles(inDutch('STUDIE-EFFICIENTIE'))).toEqual(articles(inDutch('studie-efficiëntie')));
    expect(articles(inDutch('studie-efficientie')).length).toBeGreaterThan(0);
  });

  it('does not take one number for another', () => {
    expect(articles(inDutch('113'))[0]).toBe('113');
    expect(articles(inDutch('113'))).not.toContain('112');
  });

  it('marks every hit somewhere, unless it was found by its number or by who decides', () => {
    const hits = inDutch('herkansing tweede kans');
    expect(hits.length).toBeGreaterThan(0);
    for (const hit of hits) expect(allMarked([hit])).not.toEqual([]);
  });

  it('finds Dutch words in English too, and shows them in the language in which they stand', () => {
    const hits = english.search('studietrajectbegeleider');
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.every(({ language }) => language === 'nl')).toBe(true);
    expect(english.search('tolerance')[0]).toMatchObject({ article: { id: '91' }, language: 'en' });
  });

  it('keeps to one kind of paragraph when asked', () => {
    const hits = dutch.search('examen', 'explained');
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.every(({ paragraph }) => paragraph.coverage.kind === 'explained')).toBe(true);
  });

  it.each(['', '   ', '…', '§', 'zeilboot', 'xyzxyzxyz', '*'.repeat(100)])('finds nothing for %j, and breaks on nothing', (query) => {
    expect(inDutch(query)).toEqual([]);
  });
});
