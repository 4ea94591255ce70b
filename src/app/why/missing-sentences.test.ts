import { describe, expect, it } from 'vitest';
import { setLocale } from '../../i18n/index.ts';
import { packById } from '../../packs/index.ts';
import type { Missing } from '../../rules/index.ts';
import { missingSentences } from './missing-sentences.ts';

const pack = packById('odisee-2024');
if (pack === undefined) throw new Error('there is no Odisee pack');
setLocale('nl');
const words = (...all: readonly Missing[]) => missingSentences(all, pack, (code) => code);
const result = (unit: string, opportunity: 1 | 2 = 1): Missing => ({ what: 'result', unit, year: 2024, opportunity });

describe('what is missing', () => {
  it('is said once of all units of which it is the same', () => {
    expect(words(result('A'), { what: 'tolerable', unit: 'A' }, result('B'), result('C', 2), { what: 'tolerable', unit: 'B' }, result('D'))).toEqual([
      'De cijfers van A, B en D (2024-2025) zijn nog niet bekend.',
      'Of A en B tolereerbaar zijn, staat niet in de gids. Kijk het na op de ECTS-fiches.',
      'Het cijfer van de tweede examenkans voor C (2024-2025) is nog niet bekend.',
    ]);
  });

  it('is said of each thing by itself where it is about no unit, or differs', () => {
    const two: readonly Missing[] = [{ what: 'publication', year: 2024, period: 1 }, { what: 'publication', year: 2024, period: 3 }];
    expect(words(...two)).toHaveLength(2);
    expect(words({ what: 'unit-value', unit: 'A', year: 2024, field: 'tolerated' }, { what: 'unit-value', unit: 'B', year: 2024, field: 'tolerated' })).toHaveLength(2);
  });

  it.each(['resit', 'requirement', 'unit-not-in-guide'] as const)('has words for several units of which %s is missing', (what) => {
    const [sentence, ...more] = words({ what, unit: 'A' }, { what, unit: 'B' });
    expect(sentence).toContain('A en B');
    expect(more).toEqual([]);
  });
});
