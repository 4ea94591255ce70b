import { cleanup, fireEvent, screen, within } from '@solidjs/testing-library';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exampleProgramme, setCorrection } from '../../dossier/index.ts';
import { openExample } from '../start/beginning.ts';
import type { GuideAddress } from './address.ts';
import { GuideScreen } from './GuideScreen.tsx';
import { draw, inBrowser, openApp, until } from './studiekompas.fixture.tsx';
import { UnitScreen } from './UnitScreen.tsx';

beforeEach(inBrowser);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const guideOf = async (address: GuideAddress = {}) => {
  const app = await openApp();
  expect(await openExample(app)).toBeNull();
  await until(() => app.chosen() !== null);
  const kept: GuideAddress[] = [];
  draw(app, () => <GuideScreen address={address} onSearch={(next) => kept.push(next)} />, '/gids');
  return { app, kept, field: await screen.findByRole('searchbox') };
};

const type = (field: HTMLElement, value: string): void => void fireEvent.input(field, { target: { value } });
const foundNames = (): readonly (string | null)[] => {
  const list = screen.queryByRole('list', { name: /^\d+ opleidingsonderde/ });
  return list === null ? [] : within(list).getAllByRole('link').map(({ textContent }) => textContent);
};

// There is no worker here, as in a browser that lost it: the own programme is searched all the same.
describe('the guide, searched without a worker', () => {
  it('keeps the stages until there is an answer, then shows what is found, how many, and where they stand in the dossier', async () => {
    const { field, kept } = await guideOf();
    expect(screen.getByRole('heading', { name: 'Fase 1' })).toBeTruthy();
    type(field, 'software eng');
    await until(() => foundNames().length > 0);
    expect(foundNames()[0]).toContain('Software');
    expect(screen.queryByRole('heading', { name: 'Fase 1' })).toBeNull();
    expect(field.closest('search')?.querySelector('[role=status]')?.textContent).toBe(`${foundNames().length} opleidingsonderdelen`);
    expect(kept.at(-1)).toEqual({ zoek: 'software eng' });
    fireEvent.keyDown(field, { key: 'Escape' });
    await until(() => screen.queryByRole('heading', { name: 'Fase 1' }) !== null);
  });

  it('opens with what the address says, and says so when there is nothing', async () => {
    const { field } = await guideOf({ zoek: 'zeilbootbouwkunde' });
    expect(field).toHaveProperty('value', 'zeilbootbouwkunde');
    await screen.findByText('Niets gevonden voor “zeilbootbouwkunde”.');
    type(field, 'HBI62B');
    await until(() => foundNames().length === 1);
  });

  it('goes with the arrow keys from the field through what is found and back', async () => {
    const { field } = await guideOf({ zoek: 'software' });
    await until(() => foundNames().length > 1);
    const links = within(screen.getByRole('list', { name: /^\d+ opleidingsonderde/ })).getAllByRole('link');
    Element.prototype.scrollIntoView ??= () => undefined;
    field.focus();
    for (const expected of links.slice(0, 2)) {
      fireEvent.keyDown(document.activeElement ?? field, { key: 'ArrowDown' });
      expect(document.activeElement).toBe(expected);
    }
    fireEvent.keyDown(document.activeElement ?? field, { key: 'ArrowUp' });
    expect(document.activeElement).toBe(links[0]);
    fireEvent.keyDown(document.activeElement ?? field, { key: 'Escape' });
    expect(document.activeElement).toBe(field);
    expect(field).toHaveProperty('value', 'software');
  });

  it('keeps the focus on what is found when the guide changes meanwhile, and shows what changed', async () => {
    const { app, field } = await guideOf({ zoek: 'application development 5' });
    await until(() => foundNames().length === 1);
    const link = within(screen.getByRole('list', { name: /^\d+ opleidingsonderde/ })).getByRole('link');
    fireEvent.keyDown(field, { key: 'ArrowDown' });
    link.focus();
    expect(app.make(setCorrection(exampleProgramme, 'HBI84B', { points: 7 }))).toBeNull();
    await until(() => link.closest('li')?.textContent.includes('7 sp') === true);
    await new Promise((resolve) => void setTimeout(resolve, 50));
    expect(document.activeElement).toBe(link);
  });

  it('says that a programme is not on this device, and leads back', async () => {
    const app = await openApp();
    expect(await openExample(app)).toBeNull();
    await until(() => app.chosen() !== null);
    draw(app, () => <GuideScreen address={{ opleiding: 'WEG' }} onSearch={() => undefined} />, '/gids');
    await screen.findByText('Deze opleiding staat niet op dit toestel');
    expect(screen.getByText('Naar mijn opleiding').closest('a')?.getAttribute('href')).toBe('/gids');
    cleanup();
    draw(app, () => <UnitScreen code="HBI62B" programme="WEG" />, '/gids/HBI62B');
    await screen.findByText('Deze opleiding staat niet op dit toestel');
  });
});

describe('a course sheet of an old sample', () => {
  it('says of everything that the guide is silent about that it is not in this guide', async () => {
    const app = await openApp();
    expect(await openExample(app)).toBeNull();
    await until(() => app.chosen() !== null);
    draw(app, () => <UnitScreen code="HBI62B" />, '/gids/HBI62B');
    for (const head of ['Onderdelen', 'Evaluatie', 'Gelijke opleidingsonderdelen']) {
      const section = (await screen.findByRole('heading', { name: head })).closest('section');
      expect(section?.textContent).toContain('Staat niet in deze gids.');
    }
    for (const label of ['Onderwijstaal', 'Titel in het Engels']) expect(screen.getByText(label).parentElement?.textContent).toContain('Staat niet in deze gids.');
    expect(screen.getByText('In geen andere opleiding op dit toestel.')).toBeTruthy();
  });
});
