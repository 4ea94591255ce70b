import { cleanup, screen } from '@solidjs/testing-library';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Explanation } from '../../rules/index.ts';
import { draw, inBrowser, openApp } from '../guide/studiekompas.fixture.tsx';
import { WhySheet } from './WhySheet.tsx';

beforeEach(inBrowser);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const because = (more: Partial<Explanation>): Explanation => ({
  rule: 'H.4', article: 'art. 20 §1', reading: true, steps: [], missing: [], restsOn: [], ...more,
});
const open = async (why: Explanation, change?: string): Promise<string> => {
  const app = await openApp();
  const content = { title: 'Volgtijdelijkheid', sentence: 'Eerst volgen.', why, ...(change === undefined ? {} : { change }) };
  draw(app, () => <WhySheet content={content} onClose={() => undefined} />, '/');
  await screen.findByText('Eerst volgen.');
  return document.querySelector('dialog')?.textContent ?? '';
};

describe('the why sheet', () => {
  it('says who decides, by when and how, where the pack says so', async () => {
    const text = await open(because({ decidedBy: 'cluster' }));
    expect(text).toMatch(/Wie beslist: de cluster van je opleiding\.\s*Vraag het tot 15 oktober, of binnen 7 dagen na je inschrijving als je later inschrijft\. Je krijgt antwoord binnen 14 dagen\. Dien je vraag schriftelijk/);
    expect(text).not.toContain('Zeker weten?');
  });

  it('sends the student to the counsellor where nobody is named', async () => {
    const text = await open(because({}));
    expect(text).toContain('Zeker weten?');
    expect(text).not.toContain('Wie beslist');
  });

  it('says what would change it: the words of the figure, else those of its rule', async () => {
    expect(await open(because({}))).toContain('Eerst opnemen of behalen wat ervoor komt.');
    cleanup();
    const own = await open(because({}), 'Iets van deze figuur zelf.');
    expect(own).toContain('Iets van deze figuur zelf.');
    expect(own).not.toContain('Eerst opnemen of behalen');
  });

  it('cites a law by itself, and an article with the regulations that it stands in', async () => {
    expect(await open(because({ rule: 'I.1', article: 'Vlaams leerkrediet' }))).toMatch(/Vlaams leerkrediet\. (?!Onderwijs)/);
    cleanup();
    expect(await open(because({}))).toContain('art. 20 §1, Onderwijs- en examenreglement Odisee 2024-2025.');
    expect(screen.getByRole('link', { name: 'Lees het artikel' }).getAttribute('href')).toBe('/regels/20#par-1');
  });

  it('gives our reading in its own words', async () => {
    expect(await open(because({}))).toMatch(/Onze lezing\.\s*We lezen dat een vrijgesteld onderdeel als gevolgd telt\./);
  });
});
