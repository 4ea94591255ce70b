import { describe, expect, it } from 'vitest';
import '../../styles/index.css';
import { longestWord, textWidth } from './text-width.ts';

const texts = [
  'Communicatietraining voor bedrijfsinformatici 2',
  'Financiële analyse',
  'Wiskunde en statistiek',
  'MMWW WOMAN',
  'ingezet',
  'slechtst',
  'bindende voorwaarde 60 %',
  'nu −12',
  '185 best',
  '2 sp te veel',
  '2024-25',
  '1111111',
  'fase 1 55 / 60',
];

const real = async (text: string, weight: number): Promise<number> => {
  const element = document.createElement('span');
  element.style.cssText = `position: absolute; white-space: nowrap; font: ${weight} 13px/1 var(--font); font-variant-numeric: tabular-nums`;
  element.textContent = text;
  document.body.append(element);
  await document.fonts.load(`${weight} 13px 'Instrument Sans Variable'`);
  const { width } = element.getBoundingClientRect();
  element.remove();
  return width;
};

describe('the width of a text before it is drawn', () => {
  it.each(texts)('is never less than %s really takes, nor much more', async (text) => {
    for (const weight of [400, 500, 600]) {
      const drawn = await real(text, weight);
      expect(textWidth(text, 13)).toBeGreaterThanOrEqual(drawn);
      expect(textWidth(text, 13)).toBeLessThan(drawn * 1.4);
    }
  });

  it('is, for a text that may wrap, that of its longest word', () => {
    expect(longestWord('een bedrijfsinformaticus en nog iets', 13)).toBe(textWidth('bedrijfsinformaticus', 13));
    expect(longestWord('', 13)).toBe(0);
  });
});
