import { describe, expect, it } from 'vitest';
import type { CourseUnit } from '../model/index.ts';
import { addableUnits, mayAdd } from './addable.ts';
import { dossier, enrolment, exempt, marks, programme, taken, unit } from './testing/build.fixture.ts';
import { draft, drafted, found } from './testing/draft.fixture.ts';
import { pack } from './testing/pack.fixture.ts';

const later = { stage: 2, mandatory: false } as const;
type Past = Parameters<typeof found>[1];

const requiring = (requires: CourseUnit['requires'], names: 'OLD' | 'NEW') =>
  programme([
    unit('OLD', 6, { ...later, identicalTo: names === 'OLD' ? ['NEW'] : [] }),
    unit('NEW', 6, { ...later, identicalTo: names === 'NEW' ? ['OLD'] : [] }),
    unit('T', 6, { ...later, requires }),
    unit('FILL', 30, later),
  ]);
const acquired = { kind: 'acquired', unit: 'OLD' } as const;
const followed = { kind: 'followed', unit: 'OLD', sameYear: false } as const;
const sequence = (requires: CourseUnit['requires'], past: Past, beside: readonly string[] = []) =>
  (['OLD', 'NEW'] as const).map((names) => found(requiring(requires, names), past, draft(['T', 'FILL', ...beside]), 'H.4'));

const NOTHING = [[], []];
const blocks = (key: string) => Array.from({ length: 2 }, () => [`blocks | H.4 | ${key} | T | others OLD | remove T`]);

describe('a prerequisite and a unit identical with it (H.4, H.6, art. 20 §4 and the definition of title 7)', () => {
  it('is acquired by a credit, an exemption or a tolerance for either: who holds the one cannot take the other any more', () => {
    expect(sequence(acquired, [enrolment(2024, marks({ NEW: 12 }))])).toEqual(NOTHING);
    expect(sequence(acquired, [enrolment(2024, [exempt('NEW')])])).toEqual(NOTHING);
    expect(sequence(acquired, [enrolment(2024, [taken('NEW', [9], { tolerated: 'student' })])])).toEqual(NOTHING);
    expect(sequence(acquired, [], ['NEW*'])).toEqual(NOTHING);
    expect(sequence(acquired, [enrolment(2024, marks({ NEW: 5 }))])).toEqual(blocks('not-acquired'));
    expect(sequence(acquired, [], ['NEW'])).toEqual(blocks('not-acquired'));
  });

  it('is followed with either, in an earlier year, or in the same one where the guide says so', () => {
    expect(sequence(followed, [enrolment(2024, marks({ NEW: 'NA' }))])).toEqual(NOTHING);
    expect(sequence(followed, [enrolment(2024, [exempt('NEW')])])).toEqual(NOTHING);
    expect(sequence(followed, [], ['NEW'])).toEqual(blocks('not-followed'));
    expect(sequence({ ...followed, sameYear: true }, [], ['NEW'])).toEqual(NOTHING);
    expect(sequence(followed, [enrolment(2024, [taken('NEW', [], { withdrewOn: '2024-11-30' }), ...marks({ FILL: 12 })])])).toEqual(blocks('not-followed'));
  });

  it('lets the unit that waited for it be added', () => {
    const of = requiring(acquired, 'NEW');
    const may = (past: Past) => addableUnits(pack, of, { dossier: dossier(past), next: draft(['FILL']) }).map((one) => [one.code, mayAdd(one)]);
    expect(may([enrolment(2024, marks({ NEW: 12 }))])).toEqual([['OLD', 'no'], ['NEW', 'held'], ['T', 'yes']]);
    expect(may([enrolment(2024, marks({ NEW: 5 }))])).toEqual([['OLD', 'yes'], ['NEW', 'yes'], ['T', 'no']]);
  });

  it('is not among what the unit still waits for', () => {
    const both = { kind: 'all' as const, of: [acquired, { kind: 'acquired' as const, unit: 'FILL' }] };
    const waits = drafted(requiring(both, 'NEW'), [enrolment(2024, marks({ NEW: 12 }))], draft(['T'])).isp?.findings.find(({ rule }) => rule === 'H.4')?.waitsFor;
    expect(waits).toEqual({ kind: 'acquired', unit: 'FILL' });
  });

  it('can still be settled by a result to come of the identical unit', () => {
    const past = [enrolment(2024, [taken('NEW', [5, null])])];
    const why = drafted(requiring(acquired, 'NEW'), past, draft(['T', 'FILL'])).isp?.findings.find(({ rule }) => rule === 'H.4')?.why;
    expect(why?.missing).toEqual([{ what: 'result', unit: 'NEW', year: 2024, opportunity: 2 }]);
  });
});
