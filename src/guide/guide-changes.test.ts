import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CourseUnit } from '../model/index.ts';
import { guideChanges, type GuideChange } from './guide-changes.ts';
import { programmeWith, unitWith } from './guide.fixture.ts';

const of = (...units: readonly CourseUnit[]) => programmeWith({ units: [...units] });
const line = (change: GuideChange) => [change.kind, change.unit.code, ...(change.kind === 'changed' ? change.fields : [])].join(' ');
const lines = (before: readonly CourseUnit[], after: readonly CourseUnit[]) => guideChanges(of(...before), of(...after)).map(line);

describe('what a newer guide changes', () => {
  it('names changed units with what differs, then what is gone, then what is new', () => {
    const before = [unitWith('A'), unitWith('B'), unitWith('C')];
    const after = [unitWith('N'), unitWith('C', { points: 3, semester: 2 }), unitWith('A', { requires: { kind: 'acquired', unit: 'C' }, mandatory: false, stage: 2 })];
    expect(lines(before, after)).toEqual(['changed A stage mandatory requires', 'changed C points semester', 'gone B', 'new N']);
  });

  it('names what one of the two does not say', () => {
    expect(lines([unitWith('A', { minAcquired: 60 })], [unitWith('A', { tolerable: 'no' })])).toEqual(['changed A tolerable minAcquired']);
  });

  it('is nothing for the same units in another order, or written in another order', () => {
    const { code, ...rest } = unitWith('A', { group: 'x' });
    expect(lines([unitWith('A', { group: 'x' }), unitWith('B')], [unitWith('B'), { ...rest, code }])).toEqual([]);
  });
});

const unit = fc.record({ code: fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'), points: fc.integer({ min: 3, max: 5 }), semester: fc.constantFrom(1 as const, 2 as const) });
const units = fc.uniqueArray(unit, { selector: ({ code }) => code }).map((all) => all.map(({ code, ...more }) => unitWith(code, more)));

describe('the changes between any two guides', () => {
  it('are none with itself', () => {
    fc.assert(
      fc.property(units, (all) => {
        expect(lines(all, all)).toEqual([]);
      }),
    );
  });

  it('name each unit once at most, and lead from the one to the other', () => {
    fc.assert(
      fc.property(units, units, (before, after) => {
        const changes = guideChanges(of(...before), of(...after));
        expect(new Set(changes.map((change) => change.unit.code)).size).toBe(changes.length);
        const result = new Map(before.map((one) => [one.code, one]));
        for (const { kind, unit: one } of changes) {
          if (kind === 'gone') result.delete(one.code);
          else result.set(one.code, one);
        }
        const sorted = (all: Iterable<CourseUnit>) => [...all].toSorted((a, b) => (a.code < b.code ? -1 : 1));
        expect(sorted(result.values())).toEqual(sorted(after));
      }),
    );
  });

  it('are the other way round backwards: what was new is gone', () => {
    const turned = { new: 'gone', gone: 'new', changed: 'changed' } as const;
    fc.assert(
      fc.property(units, units, (before, after) => {
        const there = guideChanges(of(...before), of(...after)).map((change) => ({ ...change, kind: turned[change.kind] }));
        const back = guideChanges(of(...after), of(...before));
        const names = (all: readonly { readonly kind: string; readonly unit: CourseUnit }[]) => all.map(({ kind, unit: one }) => `${kind} ${one.code}`).toSorted();
        expect(names(there)).toEqual(names(back));
      }),
    );
  });
});
