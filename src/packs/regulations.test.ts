import { describe, expect, it } from 'vitest';
import { RegulationsPart, RuleId, type Article, type Paragraph } from '../model/index.ts';
import { loadRegulations, packById } from './index.ts';

const counted = (prefix: string, last: number): readonly string[] => Array.from({ length: last }, (_, index) => `${prefix}${index + 1}`);

/** Every article that the regulations of Odisee have, as their table of contents names them. */
const expected: readonly string[] = [...counted('', 113), ...counted('studiegelden-', 8), ...counted('tucht-', 7), ...counted('statuten-', 10), ...counted('titel-4-', 9), 'begrippen', 'afrondingen'];

const parts = await loadRegulations('odisee-2024');
const articles: readonly Article[] = parts.flatMap((part) => part.articles);
const paragraphs: readonly (readonly [string, Paragraph])[] = articles.flatMap((article) =>
  article.paragraphs.map((paragraph) => [`${article.id} ${paragraph.id}`, paragraph] as const),
);
const ids: ReadonlySet<string> = new Set(articles.map(({ id }) => id));
const pack = packById('odisee-2024');
const texts = ({ words, until, how }: Paragraph) => [words, until, how].flatMap((one) => one ?? []);

/** `agentschapondernemen.be` is the same in every language. */
const isAddress = (text: string) => /^\S+\.[a-z]+$/.test(text);

describe('the regulations of Odisee, article by article', () => {
  it.each(parts.map((part) => [part.id, part] as const))('%s is well formed', (_, part) => {
    expect(RegulationsPart.parse(part)).toEqual(part);
    expect(part.articles.length).toBeGreaterThan(0);
  });

  it('name no part, article or paragraph twice', () => {
    const twice = (names: readonly string[]) => names.filter((name, index) => names.indexOf(name) !== index);
    expect(twice(parts.map(({ id }) => id))).toEqual([]);
    expect(twice(articles.map(({ id }) => id))).toEqual([]);
    expect(twice(paragraphs.map(([name]) => name))).toEqual([]);
  });

  it('leave out no article, no annex, no title', () => {
    expect(expected.filter((id) => !ids.has(id))).toEqual([]);
    for (const title of ['titel-3-', 'leerkrediet-']) expect(articles.filter(({ id }) => id.startsWith(title)).length).toBeGreaterThan(0);
  });

  it('stand in the order of their numbers, but for the two parts that the school itself mixes', () => {
    const numbered = parts
      .filter(({ id }) => !['geschillen', 'algemeen'].includes(id))
      .flatMap((part) => part.articles.map(({ id }) => Number(id)).filter((number) => !Number.isNaN(number)));
    expect(numbered).toEqual(numbered.toSorted((a, b) => a - b));
  });

  it('say everything in both languages, and not the same words', () => {
    const titles = articles.map(({ title }) => title);
    for (const { nl, en } of [...parts.map(({ title }) => title), ...paragraphs.flatMap(([, paragraph]) => texts(paragraph)), ...titles]) {
      expect(nl).toMatch(/\p{L}/u);
      expect(en).toMatch(/\p{L}/u);
    }
    const same = paragraphs.flatMap(([name, paragraph]) => texts(paragraph).flatMap(({ nl, en }) => (nl === en && !isAddress(nl) ? [name] : [])));
    expect(same).toEqual([]);
  });

  it('give the same numbers of the pack in both languages', () => {
    const placeholders = (text: string) => [...text.matchAll(/\{[^}]*\}/g)].map(String).toSorted();
    for (const [name, paragraph] of paragraphs)
      for (const { nl, en } of texts(paragraph)) expect([name, placeholders(en)]).toEqual([name, placeholders(nl)]);
  });
});

describe('the coverage table', () => {
  const rulesOf = ({ coverage }: Paragraph): readonly RuleId[] => (coverage.kind === 'no-decision' ? [] : (coverage.rules ?? []));

  it.each(RuleId.options)('says in which paragraph rule %s is computed or explained, and the pack in which article it stands', (rule) => {
    expect(paragraphs.filter(([, paragraph]) => rulesOf(paragraph).includes(rule))).not.toEqual([]);
    expect(pack?.articles[rule]).toMatch(/\S/);
  });

  /** Rules that the app explains and does not compute: nothing of a dossier settles them. */
  const explainedOnly: readonly RuleId[] = ['B.11', 'E.5', 'H.11', 'I.7', 'I.11', 'L.2'];

  it('calls computed what the app computes, and nothing that it only explains', () => {
    const computed = new Set(paragraphs.flatMap(([, { coverage }]) => (coverage.kind === 'computed' ? coverage.rules : [])));
    expect(RuleId.options.filter((rule) => !computed.has(rule))).toEqual(explainedOnly);
  });

  it('names only rules that exist, each once in a paragraph', () => {
    const known = new Set<string>(RuleId.options);
    for (const [name, paragraph] of paragraphs) {
      const rules = rulesOf(paragraph);
      expect([name, rules.filter((rule) => !known.has(rule))]).toEqual([name, []]);
      expect([name, new Set(rules).size]).toEqual([name, rules.length]);
    }
  });
});
