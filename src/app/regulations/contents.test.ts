import { afterEach, describe, expect, it } from 'vitest';
import { setLocale } from '../../i18n/index.ts';
import { parametersIn, RuleId, type Paragraph } from '../../model/index.ts';
import { isLaw, loadRegulations, packById, packs } from '../../packs/index.ts';
import { excerptOf, marksIn, termsOf } from '../../search/index.ts';
import { articleAddress, parseRegulationsAddress, partAnchor } from './address.ts';
import { articleLink, targetsOf } from './article-id.ts';
import { countCoverage, coverageOf, findArticle, linkArticles, onlyWith, paragraphHead, placeOf } from './contents.ts';
import { fillNumbers, numberAt } from './fill-numbers.ts';

const parts = await loadRegulations('odisee-2024');
const [pack] = packs;
if (pack === undefined) throw new Error('the app ships without a pack');
const paragraphs: readonly Paragraph[] = parts.flatMap(({ articles }) => articles.flatMap((article) => article.paragraphs));
const texts = paragraphs.flatMap(({ words, until, how }) => [words, until, how].flatMap((one) => one ?? []));
const ids = new Set(parts.flatMap(({ articles }) => articles.map(({ id }) => id)));

afterEach(() => setLocale('nl'));

describe('the numbers of the pack in the words', () => {
  it.each([
    ['tolerance.windowDays', '15', '15'],
    ['dates.ispSubmit', '15 oktober', '15 October'],
    ['tolerance.marks', '8 of 9', '8 or 9'],
    ['fee.standard.perPoint', '€ 13,80', '€13.80'],
    ['fee.withdrawHalfDays', '56', '56'],
    ['fee.lastYearSecondaryPoints', '10', '10'],
    ['threshold.fromYear', '2023-2024', '2023-2024'],
    ['programme.merit.value.1.from', '68', '68'],
    ['mobility.grades.value.0.result', '18', '18'],
  ])('%s is written as a student reads it', (path, nl, en) => {
    expect(numberAt(pack, path)?.replaceAll('\u00A0', ' ')).toBe(nl);
    setLocale('en');
    expect(numberAt(pack, path)).toBe(en);
  });

  it.each(['nowhere', 'tolerance', 'tolerance.nothing', 'toString', 'tolerance.constructor.name', ''])('%j is no number', (path) => {
    expect(numberAt(pack, path)).toBeUndefined();
  });

  it.each(['nl', 'en'] as const)('leaves no placeholder in any text in %s', (language) => {
    setLocale(language);
    const left = texts.map((text) => fillNumbers(text[language], pack)).filter((text) => /[{}]/.test(text));
    expect(left).toEqual([]);
  });
});

describe('percentages', () => {
  it('are written as the language does, and do not break', () => {
    expect(fillNumbers('hoogstens {tolerance.budgetPercent} % van', pack)).toBe('hoogstens 10\u00A0% van');
    setLocale('en');
    expect(fillNumbers('at most {tolerance.budgetPercent} % of', pack)).toBe('at most 10% of');
  });
});

describe('articles in the words', () => {
  const exists = (id: string) => ids.has(id);

  it('lead to the article, each number of a pair too', () => {
    expect(linkArticles('Zie art. 89 en 90, of art. 9999.', exists)).toEqual([
      { text: 'Zie ' },
      { text: 'art. 89', article: '89' },
      { text: ' en ' },
      { text: '90', article: '90' },
      { text: ', of art. 9999.' },
    ]);
    expect(linkArticles('Binnen art. 43 of 7 dagen', exists).filter(({ article }) => article !== undefined)).toEqual([{ text: 'art. 43', article: '43' }]);
  });

  it('keep the text whole, in every paragraph', () => {
    for (const { nl, en } of texts)
      for (const text of [nl, en]) expect(linkArticles(text, exists).map((piece) => piece.text).join('')).toBe(text);
  });

  it('name only articles that there are', () => {
    const named = texts.flatMap(({ nl, en }) => [nl, en].flatMap((text) => [...text.matchAll(/\bart\. (\d+)/g)].map((found) => found[1] ?? '')));
    expect([...new Set(named)].filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('from a reference to its article', () => {
  /** The row that an address leads to: `31 §1`; `begrippen` for the whole of an article; undefined when there is no such article or row. */
  const rowAt = (article: string, anchor: string): string | undefined => {
    const found = findArticle(parts, article)?.article;
    if (found === undefined || anchor === '') return found?.id;
    const row = found.paragraphs[(placeOf(found, anchor) ?? 0) - 1];
    return row === undefined ? undefined : `${found.id} ${row.id}`;
  };
  const lead = (link: string | undefined): string | undefined => {
    const [, article = '', anchor = ''] = /^\/regels\/([^?#]+)(?:\?[^#]*)?(?:#(.*))?$/.exec(link ?? '') ?? [];
    return rowAt(article, anchor);
  };
  const referencesOf = (one: typeof pack): readonly string[] => [...new Set([...Object.values(one.articles), ...[...parametersIn(one).values()].map(({ article }) => article)])];

  it.each(referencesOf(pack).filter((reference) => reference !== 'academische kalender'))('%s: each article that it names is there, and so is each paragraph, point or term', (reference) => {
    const targets = targetsOf(reference);
    expect(targets).not.toEqual([]);
    expect(targets.filter(({ article, part }) => rowAt(article, part === undefined ? '' : partAnchor(part)) === undefined)).toEqual([]);
    // Every paragraph, letter, point and term of the text is read.
    expect(targets.flatMap(({ part }) => part ?? [])).toEqual(reference.match(/§\d+|(?<=\d )[a-z]\b|\d+\.\d+|(?<=titel 7, ).*/g) ?? []);
  });

  it.each(RuleId.options)('%s leads to an article that there is', (rule) => {
    expect(lead(articleLink(pack, { rule, article: pack.articles[rule] }))).toBeDefined();
  });

  it.each([
    ['art. 91 §1', '91 §1'],
    ['art. 31 §1', '31 §1'],
    ['art. 30 §1', '30 §1, drempelpakket'],
    ['art. 30 §1-3', '30 §1, drempelpakket'],
    ['art. 79 a', '79 a'],
    ['art. 19, 22, 25, 26', '19'],
    ['bijlage studiegelden, art. 3', 'studiegelden-3'],
    ['bijlage studiegelden, art. 3-4', 'studiegelden-3'],
    ['bijlage studiegelden, art. 1 §3, 2', 'studiegelden-1 §3'],
    ['bijlage bijzondere statuten', 'statuten-1'],
    ['titel 4, punt 3.2', 'titel-4-3 3.2'],
    ['titel 4, punt 5.4', 'titel-4-5 5.4, studiemobiliteit'],
    ['titel 7', 'begrippen'],
    ['titel 7, starter', 'begrippen definitie "starter"'],
    ['titel 7, studie-efficiëntie', 'begrippen definitie "studie-efficiëntie"'],
    ['titel 7, voortgangseis', 'begrippen definitie "voortgangseisen"'],
    ['Vlaams leerkrediet', 'leerkrediet-start'],
    ['academische kalender', undefined],
  ])('%s leads to %s', (reference, row) => {
    expect(lead(articleLink(pack, { rule: 'A.1', article: reference }))).toBe(row);
  });

  it('of the learning credit is the article that computes the rule', () => {
    for (const rule of RuleId.options.filter((one) => isLaw(pack.articles[one]))) {
      const link = articleLink(pack, { rule, article: pack.articles[rule] });
      const article = findArticle(parts, link?.replace('/regels/', '') ?? '')?.article;
      const rules = article?.paragraphs.flatMap(({ coverage }) => (coverage.kind === 'no-decision' ? [] : (coverage.rules ?? [])));
      expect([rule, rules?.includes(rule)]).toEqual([rule, true]);
    }
  });

  it('borrowed from another school leads to the regulations of that school, a law to those that explain it', () => {
    const ucll = packById('ucll');
    if (ucll === undefined) throw new Error('the pack is gone');
    const link = (rule: RuleId) => articleLink(ucll, { rule, article: ucll.articles[rule] });
    expect(link('G.2')).toBe('/regels/31?reglement=odisee-2024#par-1');
    expect(link('I.5')).toBe('/regels/leerkrediet-bonus?reglement=odisee-2024');
    expect(link('D.2')).toBeUndefined();
    expect(link('F.1')).toBeUndefined();
  });

  it('leads nowhere in a pack without regulations', () => {
    expect(articleLink({ ...pack, id: 'nowhere-1999' }, { rule: 'D.2', article: 'art. 91' })).toBeUndefined();
  });
});

describe('the contents', () => {
  it('give every article its neighbours, in one line from first to last', () => {
    const all = parts.flatMap(({ articles }) => articles);
    const walked = [all[0]?.id];
    for (let next = findArticle(parts, all[0]?.id ?? '')?.after; next !== undefined; next = findArticle(parts, next.id)?.after) walked.push(next.id);
    expect(walked).toEqual(all.map(({ id }) => id));
    expect(findArticle(parts, '999')).toBeUndefined();
  });

  it('count every paragraph once', () => {
    const counts = countCoverage(parts);
    expect(counts.total).toBe(paragraphs.length);
    expect(counts.computed + counts.explained + counts['no-decision']).toBe(counts.total);
  });

  it('show only what is computed, or only what somebody decides', () => {
    for (const kind of ['computed', 'explained'] as const) {
      const shown = onlyWith(parts, kind).flatMap(({ articles }) => articles);
      expect(shown.length).toBeGreaterThan(0);
      expect(shown.every((article) => article.paragraphs.some(({ coverage }) => coverage.kind === kind))).toBe(true);
    }
    expect(onlyWith(parts, undefined)).toBe(parts);
    expect(onlyWith(parts, 'computed').flatMap(({ articles }) => articles).every((article) => coverageOf(article) === 'computed')).toBe(true);
  });

  it('head a definition by its term', () => {
    const heads = (id: string): readonly string[] => findArticle(parts, id)?.article.paragraphs.map(paragraphHead) ?? [];
    expect(heads('begrippen')).toContain('aansluitende opleidingen');
    expect(heads('91').slice(1, 3)).toEqual(['§2', '§2 procedure, eerste kans']);
    setLocale('en');
    expect(heads('begrippen')).toContain('follow-on programmes');
    expect(heads('91').slice(1, 3)).toEqual(['§2', '§2 procedure, first opportunity']);
  });
});

describe('marks', () => {
  it('are the typed letters, or the whole word where it differs', () => {
    const text = 'Studiegeld, Café en tolerantie';
    const words = (ranges: readonly (readonly [number, number])[]) => ranges.map(([start, end]) => text.slice(start, end));
    expect(words(marksIn(text, new Set(['studiegeld', 'cafe', 'tolerantie']), termsOf('geld CAFÉ tollerantie')))).toEqual(['geld', 'Café', 'tolerantie']);
    expect(marksIn(text, new Set(['geld']), ['geld'])).toEqual([]);
  });

  it('stay in place in an excerpt of a long text', () => {
    const text = `${'woord '.repeat(80)}tolerantie ${'woord '.repeat(80)}`.trim();
    const at = text.indexOf('tolerantie');
    const excerpt = excerptOf(text, [[at, at + 10]]);
    expect(excerpt.text.length).toBeLessThan(260);
    expect(excerpt.text).toMatch(/^… .* …$/);
    expect(excerpt.ranges.map(([start, end]) => excerpt.text.slice(start, end))).toEqual(['tolerantie']);
  });
});

describe('the address', () => {
  it('keeps what can be read', () => {
    expect(parseRegulationsAddress({ zoek: 'drempel', toon: 'berekend', deel: 'examens' })).toEqual({ zoek: 'drempel', toon: 'berekend', deel: 'examens' });
    expect(parseRegulationsAddress({ deel: 'examens', reglement: 'odisee-2024' })).toEqual({ deel: 'examens', reglement: 'odisee-2024' });
    expect(articleAddress('91', { paragraph: 2 })).toBe('/regels/91#lid-2');
    expect(parseRegulationsAddress({ zoek: '91' })).toEqual({ zoek: '91' });
  });

  it.each([{ zoek: '' }, { zoek: 'x'.repeat(101) }, { toon: 'alles' }, { deel: '../x' }, { deel: 'x'.repeat(61) }, { other: 1 }])('leaves out %j', (search) => {
    expect(parseRegulationsAddress(search)).toEqual({});
  });
});
