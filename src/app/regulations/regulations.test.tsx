import { cleanup, fireEvent, screen, within } from '@solidjs/testing-library';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { choosePack } from '../../dossier/index.ts';
import { setLocale } from '../../i18n/index.ts';
import { draw, inBrowser, openApp, until } from '../guide/studiekompas.fixture.tsx';
import type { RegulationsAddress } from './address.ts';
import { ArticleScreen } from './ArticleScreen.tsx';
import { RegulationsScreen } from './RegulationsScreen.tsx';

beforeEach(inBrowser);
afterEach(() => {
  cleanup();
  localStorage.clear();
  vi.unstubAllGlobals();
});

const showList = async (address: RegulationsAddress = {}) => {
  const onChange = vi.fn<(address: RegulationsAddress) => void>();
  draw(await openApp(), () => <RegulationsScreen address={address} onChange={onChange} />);
  await screen.findByText('Regels', { selector: 'h1' });
  await screen.findByRole('searchbox');
  return onChange;
};
/** With the regulations of a school of which we have no article in plain words. */
const openUcll = async () => {
  const app = await openApp();
  app.make(choosePack('ucll'));
  await until(() => app.pack().id === 'ucll');
  return app;
};
const showArticle = async (article: string) => {
  const app = await openApp();
  draw(app, () => <ArticleScreen article={article} />);
  await until(() => document.querySelector('h1') !== null);
  return app;
};
const type = (query: string) => fireEvent.input(screen.getByRole('searchbox'), { target: { value: query } });
const marks = () => [...document.querySelectorAll('mark')].map(({ textContent }) => textContent);

describe('the list', () => {
  it('has every article in its part, with what the app does with it', async () => {
    await showList({ deel: 'hernemen-en-tolerantie' });
    expect(screen.getAllByRole('heading', { level: 2 }).length).toBeGreaterThan(15);
    const article = screen.getByRole('link', { name: 'Tolerantie' });
    expect(article.getAttribute('href')).toBe('/regels/91');
    expect(article.closest('li')?.textContent).toContain('Rekent de app uit');
    expect(article.closest('details')?.open).toBe(true);
    expect([...document.querySelectorAll('details')].filter(({ open }) => open)).toHaveLength(1);
  });

  it('keeps the part that was opened in the address', async () => {
    const onChange = await showList();
    const part = screen.getByText('Examens', { selector: 'h2' }).closest('details');
    if (part === null) throw new Error('no part');
    part.open = true;
    fireEvent(part, new Event('toggle'));
    expect(onChange).toHaveBeenLastCalledWith({ deel: 'examens' });
  });

  it('shows only what somebody decides when asked', async () => {
    const onChange = await showList();
    const before = document.querySelectorAll('details li').length;
    fireEvent.click(screen.getByRole('button', { name: 'Rekent de app uit' }));
    expect(onChange).toHaveBeenLastCalledWith({ toon: 'berekend' });
    const shown = document.querySelectorAll('details li').length;
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(before);
  });
});

describe('the search', () => {
  it('finds while typing, marks what it found, counts aloud, and keeps the query in the address', async () => {
    const onChange = await showList();
    type('tolerantie');
    expect(onChange).toHaveBeenLastCalledWith({ zoek: 'tolerantie' });
    const hits = within(screen.getByRole('list', { name: /plaatsen/ }));
    expect(hits.getAllByRole('link')[0]?.getAttribute('href')).toMatch(/^\/regels\/91#lid-\d$/);
    expect(marks()).toContain('Tolerantie');
    expect(screen.getByRole('status').textContent).toMatch(/\d+ plaatsen/);
    type('zeilboot');
    expect(screen.getByText('Niets over “zeilboot”')).toBeTruthy();
    // One letter is no query yet.
    type('t');
    expect(screen.getByText('Examens', { selector: 'h2' })).toBeTruthy();
  });

  it('follows the language', async () => {
    await showList({ zoek: 'drempel' });
    const before = screen.getByRole('status').textContent;
    setLocale('en');
    expect(screen.getByRole('status').textContent).not.toBe(before);
    expect(document.querySelector('[lang=nl] mark')).not.toBeNull();
  });
});

describe('an article', () => {
  it('says in plain words, with the numbers of the pack, who decides, until when and how', async () => {
    await showArticle('91');
    expect(screen.getByRole('heading', { level: 1, name: 'Tolerantie' })).toBeTruthy();
    expect(screen.getByText('§2 procedure, eerste kans')).toBeTruthy();
    expect(screen.getAllByText('15 kalenderdagen na de bekendmaking.').length).toBeGreaterThan(0);
    expect(screen.getAllByText('Jijzelf').length).toBeGreaterThan(0);
    expect(document.body.textContent).not.toMatch(/[{}]/);
  });

  it('leads to where its figures are seen, to the articles it names, and to its neighbours', async () => {
    await showArticle('91');
    const hrefs = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(hrefs).toEqual(expect.arrayContaining(['/?waarom=tolerantie', '/wat-als', '/regels/89', '/regels/90', '/regels/92']));
  });

  it('names every rule that computes it, in a sentence', async () => {
    await showArticle('91');
    const [rules] = document.querySelectorAll('details');
    expect(rules?.textContent).toContain('Dit rekent de app uit');
    expect(rules?.textContent).toContain('7 regels');
    expect(rules?.textContent).toContain('D.5');
  });

  it('says so of what the app only explains', async () => {
    await showArticle('tucht-1');
    expect(screen.getAllByText('Dit rekent de app niet uit.').length).toBeGreaterThan(0);
    expect(document.querySelector('details')).toBeNull();
  });

  it('that does not exist says so and leads back', async () => {
    await showArticle('999');
    expect(screen.getByText('Dit artikel kennen we niet')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Naar alle regels' }).getAttribute('href')).toBe('/regels');
  });
});

describe('a school of which we have no article', () => {
  it('says so and offers those of the others', async () => {
    draw(await openUcll(), () => <RegulationsScreen address={{}} onChange={() => undefined} />);
    expect(await screen.findByText('Dit reglement staat er nog niet')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Lees het reglement van Odisee' }).getAttribute('href')).toBe('/regels?reglement=odisee-2024');
  });

  it('offers the same article of another school', async () => {
    draw(await openUcll(), () => <ArticleScreen article="91" />);
    expect((await screen.findByRole('link', { name: 'Lees het reglement van Odisee' })).getAttribute('href')).toBe('/regels/91?reglement=odisee-2024');
  });

  it('says of another school’s article whose it is, with the numbers of that school, and keeps to its regulations', async () => {
    draw(await openUcll(), () => <ArticleScreen article="91" regulations="odisee-2024" />);
    await screen.findByText('Tolerantie', { selector: 'h1' });
    expect(screen.getByText('Dit is een artikel van Odisee.')).toBeTruthy();
    expect(document.body.textContent).toContain('art. 91, Onderwijs- en examenreglement Odisee 2024-2025');
    expect(screen.getByRole('link', { name: /^Volgend/ }).getAttribute('href')).toBe('/regels/92?reglement=odisee-2024');
  });

  it('says of the law of everybody that it is of nobody', async () => {
    draw(await openUcll(), () => <ArticleScreen article="leerkrediet-bonus" regulations="odisee-2024" />);
    await until(() => document.querySelector('h1') !== null);
    expect(document.body.textContent).toContain('Vlaams leerkrediet');
    expect(document.body.textContent).not.toContain('Dit is een artikel van');
    expect(document.body.textContent).not.toContain('Vlaams leerkrediet, Onderwijs');
  });

  it('lists another school’s articles under its name', async () => {
    draw(await openUcll(), () => <RegulationsScreen address={{ reglement: 'odisee-2024', deel: 'hernemen-en-tolerantie' }} onChange={() => undefined} />);
    expect(await screen.findByText('Dit is het reglement van Odisee.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Tolerantie' }).getAttribute('href')).toBe('/regels/91?reglement=odisee-2024');
  });
});
