import { describe, expect, it } from 'vitest';
import { because, distinct, pointsStep, unitsStep } from './explain.ts';
import { pack } from './testing/pack.fixture.ts';

describe('the why of a figure', () => {
  it('names the rule and its article, and has nothing that is not said', () => {
    expect(because(pack, 'D.6', [])).toEqual({ rule: 'D.6', article: 'art. D.6', reading: false, steps: [], missing: [], restsOn: [] });
  });

  it('says what it rests on, what is missing, each once, and that it is a reading', () => {
    const steps = [pointsStep('left', 6), unitsStep('automatic', ['U1'], { total: true })];
    const missing = [{ what: 'tolerable', unit: 'U1' }, { what: 'today' }, { what: 'tolerable', unit: 'U1' }] as const;
    expect(because(pack, 'D.6', steps, { missing, reading: true, restsOn: ['C.2'] })).toEqual({
      rule: 'D.6',
      article: 'art. D.6',
      reading: true,
      steps: [
        { key: 'left', value: { unit: 'points', value: 6 } },
        { key: 'automatic', value: { unit: 'units', value: ['U1'] }, total: true },
      ],
      missing: [{ what: 'tolerable', unit: 'U1' }, { what: 'today' }],
      restsOn: ['C.2'],
    });
  });

  it('names who decides, where the pack knows it', () => {
    expect(because(pack, 'H.4', []).decidedBy).toBe('cluster');
    expect(because(pack, 'H.3', [])).not.toHaveProperty('decidedBy');
  });

  it('names the regulations that an article was borrowed from, and no others', () => {
    const origins = ['first', 'second'].map((id) => ({ id, institution: id, year: 2024, title: `Regulations of ${id}` }));
    const borrowing = { ...pack, origins, borrowed: { 'D.6': 'second' } };
    expect(because(borrowing, 'D.6', []).regulations).toBe('Regulations of second');
    expect(because(borrowing, 'D.5', [])).not.toHaveProperty('regulations');
    expect(because(pack, 'D.6', [])).not.toHaveProperty('regulations');
  });

  it('is that of the pack it is asked for, whichever was asked for before', () => {
    const other = { ...pack, articles: { ...pack.articles, 'D.6': 'art. 3' } };
    expect([because(pack, 'D.6', []).article, because(other, 'D.6', []).article, because(pack, 'D.6', []).article]).toEqual(['art. D.6', 'art. 3', 'art. D.6']);
  });
});

describe('what is missing', () => {
  it('is told apart by what, which unit, year and opportunity', () => {
    const first = { what: 'result', unit: 'U1', year: 2024, opportunity: 1 } as const;
    const all = [first, { ...first, opportunity: 2 as const }, { ...first, year: 2025 }, { ...first, unit: 'U2' }, { what: 'resit' as const, unit: 'U1' }];
    expect(distinct([...all, ...all])).toEqual(all);
  });
});
