import { cleanup, fireEvent, screen, within } from '@solidjs/testing-library';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { choosePack } from '../../dossier/index.ts';
import { setLocale } from '../../i18n/index.ts';
import { AnswerPlace, RuleId } from '../../model/index.ts';
import { loadAnswers } from '../../packs/index.ts';
import { draw, inBrowser, openApp, until } from '../guide/studiekompas.fixture.tsx';
import { places } from '../words/places.ts';
import { parseAnswersAddress, type AnswersAddress } from './address.ts';
import { AnswerPage } from './AnswerPage.tsx';
import { AnswersScreen } from './AnswersScreen.tsx';
import { topicAddress } from './topic-of.ts';

beforeEach(inBrowser);
afterEach(() => {
  cleanup();
  localStorage.clear();
  vi.unstubAllGlobals();
});

const showList = async (address: AnswersAddress = {}) => {
  const onChange = vi.fn<(address: AnswersAddress) => void>();
  draw(await openApp(), () => <AnswersScreen address={address} onChange={onChange} />);
  await screen.findByRole('searchbox');
  return onChange;
};
const showAnswer = async (id: string, app?: Awaited<ReturnType<typeof openApp>>) => {
  draw(app ?? (await openApp()), () => <AnswerPage />, `/vragen/${id}`, '/vragen/:answer');
  await until(() => document.querySelector('h1') !== null);
};
const type = (query: string) => fireEvent.input(screen.getByRole('searchbox'), { target: { value: query } });
const hrefs = () => screen.getAllByRole('link').map((link) => link.getAttribute('href'));

describe('the list', () => {
  it('has every question under its topic, and keeps the opened topic in the address', async () => {
    const onChange = await showList({ onderwerp: 'leerkrediet' });
    const topics = await loadAnswers('odisee-2024', 'nl');
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(topics.length);
    expect(document.querySelectorAll('details li')).toHaveLength(topics.flatMap(({ answers }) => answers).length);
    const question = screen.getByRole('link', { name: 'Wat is leerkrediet?' });
    expect(question.getAttribute('href')).toBe('/vragen/leerkrediet-wat');
    expect(question.closest('details')?.open).toBe(true);
    expect([...document.querySelectorAll('details')].filter(({ open }) => open)).toHaveLength(1);
    const other = screen.getByText('Je ISP', { selector: 'h2' }).closest('details');
    if (other === null) throw new Error('no topic');
    other.open = true;
    fireEvent(other, new Event('toggle'));
    expect(onChange).toHaveBeenLastCalledWith({ onderwerp: 'isp' });
  });

  it('finds while typing, with a slip too, marks it, counts aloud and keeps the query in the address', async () => {
    const onChange = await showList();
    type('tollerantie terugnemen');
    expect(onChange).toHaveBeenLastCalledWith({ zoek: 'tollerantie terugnemen' });
    const hits = within(screen.getByRole('list', { name: /vragen|vraag/ }));
    expect(hits.getAllByRole('link')[0]?.getAttribute('href')).toBe('/vragen/tolerantie-spijt');
    expect(document.querySelector('mark')).not.toBeNull();
    expect(screen.getByRole('status').textContent).toMatch(/\d+ vra(?:gen|ag)/);
    // One letter is no query yet.
    type('t');
    expect(screen.getByText('Je ISP', { selector: 'h2' })).toBeTruthy();
  });

  it('says what to do where nothing is found', async () => {
    await showList();
    type('zeilboot');
    expect(screen.getByText('Niets over “zeilboot”')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Zoek in de regels' }).getAttribute('href')).toBe('/regels?zoek=zeilboot');
    expect(screen.getByRole('link', { name: 'Met wie kan ik praten?' }).getAttribute('href')).toBe('/vragen/gesprek');
  });

  it('follows the language, while searching too', async () => {
    await showList({ zoek: 'drempel' });
    expect(screen.getByRole('link', { name: 'Wat is de decretale drempel?' })).toBeTruthy();
    setLocale('en');
    type('threshold');
    await until(() => screen.queryByRole('link', { name: 'What is the statutory threshold?' }) !== null);
    expect(screen.queryByRole('link', { name: 'Wat is de decretale drempel?' })).toBeNull();
  });
});

describe('an answer', () => {
  it('has the numbers of the pack in it, who helps, its articles, and where the own figure stands', async () => {
    await showAnswer('tolerantie-termijn');
    expect(screen.getByRole('heading', { level: 1, name: 'Hoeveel tijd heb ik om over een tolerantie te beslissen?' })).toBeTruthy();
    expect(screen.getByText(/^15 kalenderdagen; de eerste is de dag na/)).toBeTruthy();
    expect(screen.getByText('De studietrajectbegeleider van je opleiding')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'art. 91' }).getAttribute('href')).toBe('/regels/91');
    expect(hrefs()).toEqual(expect.arrayContaining(['/wat-als', '/data', '/vragen/tolerantie-spijt']));
    expect(hrefs()).not.toContain('/vragen/tolerantie-termijn');
    expect(document.body.textContent).not.toMatch(/[{}]/);
  });

  it('that does not exist says so and leads to all of them', async () => {
    await showAnswer('nergens');
    expect(screen.getByText('Deze vraag kennen we niet')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Naar alle vragen' }).getAttribute('href')).toBe('/vragen');
  });

  it('for a school of which we have none says whose it is, and leads to the articles of that school', async () => {
    const app = await openApp();
    app.make(choosePack('ucll'));
    await until(() => app.pack().id === 'ucll');
    await showAnswer('tolerantie-termijn', app);
    expect(screen.getByText('Deze antwoorden gaan over Odisee.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'art. 91' }).getAttribute('href')).toBe('/regels/91?reglement=odisee-2024');
  });
});

describe('what students ask about a figure', () => {
  it('is looked for under a topic that there is', async () => {
    const ids = (await loadAnswers('odisee-2024', 'nl')).map(({ id }) => `/vragen?onderwerp=${id}`);
    const addresses = RuleId.options.flatMap((rule) => topicAddress(rule) ?? []);
    expect(addresses.filter((address) => !ids.includes(address))).toEqual([]);
    expect([topicAddress('D.1'), topicAddress('I.1'), topicAddress('K.1')]).toEqual(['/vragen?onderwerp=tolereren', '/vragen?onderwerp=leerkrediet', undefined]);
  });
});

describe('the places to which answers lead', () => {
  it('have a name and an address each', () => {
    const all = AnswerPlace.options.map((place) => places[place]());
    expect(new Set(all.map(({ href }) => href)).size).toBe(all.length);
    for (const { href, label } of all) expect([href, label]).toEqual([expect.stringMatching(/^\/[a-z/-]*(\?waarom=[a-z]+)?$/), expect.stringMatching(/\p{L}/u)]);
  });
});

describe('the address', () => {
  it('keeps what can be read and leaves out the rest', () => {
    expect(parseAnswersAddress({ zoek: 'isp', onderwerp: 'leerkrediet' })).toEqual({ zoek: 'isp', onderwerp: 'leerkrediet' });
    expect(parseAnswersAddress({ zoek: 'x'.repeat(101), onderwerp: '../x', other: 1 })).toEqual({});
  });
});
