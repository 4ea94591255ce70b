import type { Page } from '@playwright/test';

/** The figures that stand on more than one screen: by name, as their digits. */
export type Figures = ReadonlyMap<string, string>;

const names: readonly (readonly [string, RegExp])[] = [
  ['learning credit', /^(?:leerkrediet|learning credit)$/i],
  ['tolerance credit left', /^(?:tolerantiekrediet|tolerance credit)(?: over| left)?$/i],
  ['weighted percentage', /^(?:gewogen percentage|weighted percentage)$/i],
  ['points settled', /^(?:weg naar \d+|road to \d+|punten in orde|credits settled)$/i],
  ['study efficiency', /^(?:studie-efficiëntie|study efficiency)$/i],
];

/** A label and what stands with it, on any screen that shows figures. */
interface Labelled {
  readonly label: string;
  readonly words: string;
}

// Runs in the page.
const labelled = (): readonly Labelled[] => {
  const text = (element: Element | null | undefined): string => (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  const blocks = [...document.querySelectorAll('main section')].flatMap((section) => {
    const label = section.querySelector('h2, h3');
    const value = section.querySelector(':scope > p');
    return label === null || value === null ? [] : [{ label: text(label), words: text(value) }];
  });
  const rows = [...document.querySelectorAll('main tr')].flatMap((row) => {
    const head = row.querySelector('th > span');
    const cell = row.querySelector('td');
    return head === null || cell === null ? [] : [{ label: text(head), words: text(cell) }];
  });
  return [...blocks, ...rows];
};

/** The first number in a text that is no academic year; undefined where it has none. */
const numberIn = (words: string): string | undefined => /[-−]?\d+(?:[.,]\d+)*/.exec(words.replaceAll(/\d{4}-\d{4}/g, ''))?.[0];

/** The figures on the screen. A figure that is not known there is left out; of one that stands there twice, the first: the last year. */
export const figuresOn = async (page: Page): Promise<Figures> => {
  const figures = new Map<string, string>();
  for (const { label, words } of await page.evaluate(labelled)) {
    const name = names.find(([, pattern]) => pattern.test(label))?.[0];
    const number = numberIn(words);
    if (name !== undefined && number !== undefined && !figures.has(name)) figures.set(name, number);
  }
  return figures;
};

/** Figures that are not the same here and there. */
export const differing = (here: Figures, there: Figures): readonly string[] =>
  [...here].flatMap(([name, value]) => {
    const other = there.get(name);
    return other === undefined || other === value ? [] : [`${name}: ${value} and ${other}`];
  });
