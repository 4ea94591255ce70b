import { describe, expect, it } from 'vitest';
import type { Fix } from './assessment.ts';
import { applyFix } from './draft.ts';
import { programme, unit } from './testing/build.fixture.ts';
import { draft, drafted } from './testing/draft.fixture.ts';

const next = draft(['A', { code: 'B', exempt: false, event: 'b1' }, 'C*']);
const fixed = (fix: Fix) => applyFix(next, fix).units;
const [a, b, c] = next.units;

describe('carrying out a fix on a draft', () => {
  it('adds a unit once, without an exemption', () => {
    expect(fixed({ kind: 'add', unit: 'D' })).toEqual([a, b, c, { code: 'D', exempt: false }]);
    expect(fixed({ kind: 'add', unit: 'C' })).toEqual([a, b, c]);
  });

  it('removes a unit, wherever it stands, and leaves alone what is not there', () => {
    expect(fixed({ kind: 'remove', unit: 'B' })).toEqual([a, c]);
    expect(fixed({ kind: 'remove', unit: 'Z' })).toEqual([a, b, c]);
    expect(applyFix(draft(['A', 'B', 'A']), { kind: 'remove', unit: 'A' }).units).toEqual([{ code: 'B', exempt: false }]);
  });

  it('chooses an event for one unit, in the place of another', () => {
    expect(fixed({ kind: 'choose-event', unit: 'B', event: 'b2' })).toEqual([a, { code: 'B', exempt: false, event: 'b2' }, c]);
    expect(fixed({ kind: 'choose-event', unit: 'A', event: 'a1' })).toEqual([{ code: 'A', exempt: false, event: 'a1' }, b, c]);
  });

  it('leaves the given draft as it is, and the rest of it too', () => {
    const before = structuredClone(next);
    for (const fix of [{ kind: 'add', unit: 'D' }, { kind: 'remove', unit: 'A' }, { kind: 'choose-event', unit: 'A', event: 'e' }] as const) {
      const { units: _, ...rest } = applyFix(next, fix);
      const { units: __, ...own } = next;
      expect(rest).toEqual(own);
    }
    expect(next).toEqual(before);
  });
});

describe('the units of a draft', () => {
  const of = programme([unit('A', 30), unit('B', 6)]);

  it('count once, as they are written last, and only when the guide has them', () => {
    expect(drafted(of, [], draft(['A', 'A', 'B'])).isp?.points.value).toBe(36);
    expect(drafted(of, [], draft(['A*', 'A'])).isp?.points.value).toBe(30);
    expect(drafted(of, [], draft(['A', 'A*'])).isp?.points.value).toBe(0);
    expect(drafted(of, [], draft(['A', 'GONE'])).isp?.points.value).toBe(30);
  });
});
