import { describe, expect, it } from 'vitest';
import type { CourseUnit, IspDraft } from '../model/index.ts';
import { enrolment, exempt, marks, programme, taken, unit } from './testing/build.fixture.ts';
import { draft, drafted, found } from './testing/draft.fixture.ts';

const later = { stage: 2, mandatory: false } as const;
const filler = unit('FILL', 30, later);
const followed = (code: string, sameYear = false) => ({ kind: 'followed' as const, unit: code, sameYear });
const acquired = (code: string) => ({ kind: 'acquired' as const, unit: code });
const unsure = (code: string) => ({ kind: 'kind-unknown' as const, unit: code });

type Past = Parameters<typeof found>[1];
const PASSED: Past = [enrolment(2024, marks({ A: 12 }))];
const FAILED: Past = [enrolment(2024, marks({ A: 5 }))];

const requiring = (requires: CourseUnit['requires']) => programme([unit('A', 6, later), unit('B', 6, later), unit('T', 6, { ...later, requires }), filler]);
/** What H.4 says of a draft of unit T that has these requirements, beside what else is drafted. */
const sequence = (requires: CourseUnit['requires'], past: Past = [], beside: readonly string[] = [], more: Partial<IspDraft> = {}, rest = {}) =>
  found(requiring(requires), past, draft(['T', 'FILL', ...beside], more), 'H.4', rest);

const NOT_FOLLOWED = 'blocks | H.4 | not-followed | T | others A | remove T';
const NOT_ACQUIRED = 'blocks | H.4 | not-acquired | T | others A | remove T';

describe('a unit that must have been followed first, VT (H.4, art. 20 §1)', () => {
  it('was taken in an earlier year, whatever the result, or is exempted', () => {
    expect(sequence(followed('A'))).toEqual([NOT_FOLLOWED]);
    expect(sequence(followed('A'), PASSED)).toEqual([]);
    expect(sequence(followed('A'), FAILED)).toEqual([]);
    expect(sequence(followed('A'), [enrolment(2024, marks({ A: 'NA' }))])).toEqual([]);
    expect(sequence(followed('A'), [enrolment(2024, [exempt('A')])])).toEqual([]);
    expect(sequence(followed('A'), [], ['A*'])).toEqual([]);
  });

  it('was not followed when it was withdrawn from in time, or is only in the same or a later year', () => {
    const left = (date: `${number}-${number}-${number}`) => [enrolment(2024, [taken('A', [], { withdrewOn: date }), ...marks({ B: 12 })])];
    expect(sequence(followed('A'), left('2024-11-30'))).toEqual([NOT_FOLLOWED]);
    expect(sequence(followed('A'), left('2024-12-01'))).toEqual([]);
    expect(sequence(followed('A'), [enrolment(2025, marks({ A: 5 }))])).toEqual([NOT_FOLLOWED]);
    expect(sequence(followed('A'), [], ['A'])).toEqual([NOT_FOLLOWED]);
  });

  it('may be followed in the same year where the guide says so', () => {
    expect(sequence(followed('A', true), [], ['A'])).toEqual([]);
    expect(sequence(followed('A', true))).toEqual([NOT_FOLLOWED]);
  });

  it('leaves open whether there is a ground where the guide is silent about the work track', () => {
    const missing = (requires: CourseUnit['requires'], student = {}) => {
      const { workTrack: _, ...silent } = requiring(requires);
      return drafted(silent, [], draft(['T', 'FILL']), { student }).isp?.findings.find(({ unit }) => unit === 'T')?.why.missing;
    };
    expect(missing(followed('A'))).toEqual([{ what: 'work-track' }]);
    expect(missing(followed('A'), { statuses: ['artist'] })).toEqual([]);
    expect(missing(acquired('A'))).toEqual([]);
  });

  it('can be deviated from on a ground of art. 22 §1', () => {
    const asked = (ground: string) => `needs-permission | H.4 | not-followed | T | others A | ground ${ground} | until 2025-10-15 | remove T`;
    expect(sequence(followed('A'), [], [], {}, { student: { statuses: ['artist'] } })).toEqual([asked('status')]);
    expect(sequence(followed('A'), [], [], { enrolledOn: '2025-10-11' })).toEqual([asked('late-enrolment')]);
    expect(sequence(followed('A'), [], [], { enrolledOn: '2025-10-10' })).toEqual([NOT_FOLLOWED]);
  });
});

describe('a unit that must have been acquired first, VVT (H.4)', () => {
  it('has a credit, an exemption or a tolerance', () => {
    expect(sequence(acquired('A'))).toEqual([NOT_ACQUIRED]);
    expect(sequence(acquired('A'), PASSED)).toEqual([]);
    expect(sequence(acquired('A'), FAILED)).toEqual([NOT_ACQUIRED]);
    expect(sequence(acquired('A'), [enrolment(2024, [exempt('A')])])).toEqual([]);
    expect(sequence(acquired('A'), [enrolment(2024, [taken('A', [9], { tolerated: 'student' })])])).toEqual([]);
    expect(sequence(acquired('A'), [], ['A*'])).toEqual([]);
    expect(sequence(acquired('A'), [], ['A'])).toEqual([NOT_ACQUIRED]);
  });

  it('is never deviated from, whatever the ground', () => {
    expect(sequence(acquired('A'), [], [], {}, { student: { statuses: ['artist'] } })).toEqual([NOT_ACQUIRED]);
  });
});

describe('prerequisites together (H.4)', () => {
  const both = { kind: 'all' as const, of: [followed('A'), acquired('B')] };
  const either = { kind: 'any' as const, of: [followed('A'), acquired('B')] };
  const ground = { student: { statuses: ['artist'] } };

  it('all have to be met: what stands in the way is named, and only a missing VT can be permitted', () => {
    expect(sequence(both)).toEqual(['blocks | H.4 | not-acquired | T | others B A | remove T']);
    expect(sequence(both, FAILED)).toEqual(['blocks | H.4 | not-acquired | T | others B | remove T']);
    expect(sequence(both, [enrolment(2024, marks({ B: 12 }))])).toEqual([NOT_FOLLOWED]);
    expect(sequence(both, [], [], {}, ground)).toEqual(['blocks | H.4 | not-acquired | T | others B A | remove T']);
    expect(sequence(both, [enrolment(2024, marks({ B: 12 }))], [], {}, ground)).toEqual([
      'needs-permission | H.4 | not-followed | T | others A | ground status | until 2025-10-15 | remove T',
    ]);
  });

  it('one has to be met: a ground for the VT among them is enough', () => {
    expect(sequence(either)).toEqual(['blocks | H.4 | not-followed | T | others B A | remove T']);
    expect(sequence(either, FAILED)).toEqual([]);
    expect(sequence(either, [enrolment(2024, marks({ B: 12 }))])).toEqual([]);
    expect(sequence({ kind: 'any', of: [acquired('A'), acquired('B')] }, [], [], {}, ground)).toEqual(['blocks | H.4 | not-acquired | T | others A B | remove T']);
    expect(sequence({ kind: 'all', of: [unsure('A'), followed('B')] }, PASSED)).toEqual(['blocks | H.4 | not-followed | T | others B | remove T']);
  });

  it('name each unit once', () => {
    expect(sequence({ kind: 'all', of: [followed('A'), { kind: 'any', of: [acquired('A'), unsure('B')] }] })).toEqual([
      'blocks | H.4 | not-acquired | T | others A B | remove T',
    ]);
  });
});

describe('what a unit waits for (H.4)', () => {
  const waits = (requires: CourseUnit['requires'], past: Past = []) =>
    drafted(requiring(requires), past, draft(['T', 'FILL'])).isp?.findings.find(({ rule }) => rule === 'H.4')?.waitsFor;

  it('is its requirement, of the kind that it has', () => {
    for (const requires of [followed('A'), acquired('A'), unsure('A')]) expect(waits(requires)).toEqual(requires);
    expect(waits(unsure('A'), FAILED)).toEqual(unsure('A'));
    expect(waits('unknown')).toBeUndefined();
  });

  it('is of several that must all be met what is not: one by itself, more together', () => {
    const all = { kind: 'all' as const, of: [acquired('A'), followed('B'), acquired('B')] };
    expect(waits(all)).toEqual(all);
    expect(waits(all, PASSED)).toEqual({ kind: 'all', of: [followed('B'), acquired('B')] });
    expect(waits(all, [enrolment(2024, marks({ A: 12, B: 5 }))])).toEqual(acquired('B'));
    expect(waits({ kind: 'all', of: [unsure('A'), followed('B')] }, [enrolment(2024, marks({ A: 5, B: 5 }))])).toEqual(unsure('A'));
  });

  it('is each of the alternatives, also among what must all be met', () => {
    const either = { kind: 'any' as const, of: [followed('B'), acquired('B')] };
    expect(waits(either)).toEqual(either);
    expect(waits({ kind: 'all', of: [acquired('A'), either] }, PASSED)).toEqual(either);
    expect(waits({ kind: 'any', of: [acquired('B'), { kind: 'all', of: [acquired('A'), followed('B')] }] }, PASSED)).toEqual({
      kind: 'any',
      of: [acquired('B'), followed('B')],
    });
  });
});

describe('what the guide does not say of prerequisites (A.5)', () => {
  it('is a warning that names the unit', () => {
    expect(sequence('unknown')).toEqual(['warns | H.4 | sequence-unknown | T']);
    expect(sequence(unsure('A'), FAILED)).toEqual(['warns | H.4 | sequence-unknown | T | others A']);
    expect(sequence(unsure('A'), PASSED)).toEqual([]);
    expect(sequence(unsure('A'))).toEqual([NOT_ACQUIRED]);
    expect(sequence('none')).toEqual([]);
  });

  it('is asked of the student', () => {
    const of = programme([unit('A', 6, later), unit('T', 6, { ...later, requires: unsure('A') }), unit('V', 6, { ...later, requires: 'unknown' }), filler]);
    const { isp } = drafted(of, FAILED, draft(['T', 'V', 'FILL']));
    expect(isp?.findings.filter(({ rule }) => rule === 'H.4').map(({ why }) => why.steps)).toEqual([[{ key: 'waits-for-acquired', value: { unit: 'units', value: ['A'] } }], []]);
    expect(isp?.submittable.why.missing).toEqual([
      { what: 'requirement', unit: 'T' },
      { what: 'requirement', unit: 'V' },
    ]);
  });
});

describe('to what the sequence rules apply', () => {
  it('is diploma and diploma-exam contracts, and units that are really taken', () => {
    expect(sequence(acquired('A'), [], [], { contract: 'diploma-exam' })).toEqual([NOT_ACQUIRED]);
    expect(sequence(acquired('A'), [], [], { contract: 'credit' })).toEqual([]);
    const of = programme([unit('A', 6, later), unit('T', 6, { ...later, requires: acquired('A') }), filler]);
    expect(found(of, [], draft(['T*', 'FILL']), 'H.4')).toEqual([]);
  });

  it('says what is waited for, of either kind', () => {
    const of = programme([unit('T', 6, { ...later, requires: { kind: 'all', of: [followed('A'), acquired('B')] } }), filler]);
    const stepsOf = (past: Past) =>
      drafted(programme([...of.units, unit('A', 6, later), unit('B', 6, later)]), past, draft(['T', 'FILL'])).isp?.findings.find(({ rule }) => rule === 'H.4')?.why.steps;
    expect(stepsOf([])).toEqual([
      { key: 'waits-for-followed', value: { unit: 'units', value: ['A'] } },
      { key: 'waits-for-acquired', value: { unit: 'units', value: ['B'] } },
    ]);
    expect(stepsOf([enrolment(2024, marks({ B: 12 }))])).toEqual([{ key: 'waits-for-followed', value: { unit: 'units', value: ['A'] } }]);
    expect(stepsOf(FAILED)).toEqual([{ key: 'waits-for-acquired', value: { unit: 'units', value: ['B'] } }]);
  });
});

describe('a number of points that must be acquired first (H.5, art. 20 §1)', () => {
  const of = programme([unit('C10', 10, later), unit('E5', 5, later), unit('T5', 5, later), unit('NEEDS', 6, { ...later, minAcquired: 15 }), filler]);
  const enough = (past: Past, beside: readonly string[] = [], more: Partial<IspDraft> = {}) => found(of, past, draft(['NEEDS', 'FILL', ...beside], more), 'H.5');
  const TOO_FEW = 'blocks | H.5 | too-few-acquired | NEEDS | remove NEEDS';
  const credit = taken('C10', [12]);

  it('is met by credits and exemptions', () => {
    expect(enough([])).toEqual([TOO_FEW]);
    expect(enough([enrolment(2024, [credit])])).toEqual([TOO_FEW]);
    expect(enough([enrolment(2024, [credit, taken('E5', [12])])])).toEqual([]);
    expect(enough([enrolment(2024, [credit, exempt('E5')])])).toEqual([]);
    expect(enough([enrolment(2024, [credit])], ['E5*'])).toEqual([]);
    expect(enough([enrolment(2024, [credit])], ['C10*'])).toEqual([TOO_FEW]);
    expect(enough([enrolment(2024, [credit])], ['E5'])).toEqual([TOO_FEW]);
    expect(enough([enrolment(2024, [credit])], [], { contract: 'credit' })).toEqual([]);
  });

  it('is a matter of permission where only tolerances would make it', () => {
    const tolerated = taken('T5', [9], { tolerated: 'student' });
    const past = [enrolment(2024, [credit, tolerated])];
    const asked = ['needs-permission | H.5 | too-few-acquired | NEEDS | until 2025-10-15 | remove NEEDS'];
    expect(enough(past)).toEqual(asked);
    expect(enough([enrolment(2024, [tolerated])], ['C10*'])).toEqual(asked);
    const why = (years: Past) => drafted(of, years, draft(['NEEDS', 'FILL'])).isp?.findings.find(({ rule }) => rule === 'H.5')?.why;
    expect(why(past)).toMatchObject({
      reading: true,
      steps: [
        { key: 'acquired', value: { value: 10 } },
        { key: 'tolerated-points', value: { value: 5 }, sign: '+' },
        { key: 'acquired-needed', value: { value: 15 }, total: true },
      ],
    });
    expect(why([])?.steps).toMatchObject([{ key: 'acquired', value: { value: 0 } }, { key: 'acquired-needed', value: { value: 15 }, total: true }]);
  });
});

describe('two identical units (H.6, art. 20 §4)', () => {
  const of = programme([
    unit('OLD', 6, later),
    unit('NEW', 6, { ...later, identicalTo: ['OLD'] }),
    unit('NEWEST', 6, { ...later, identicalTo: ['NEW'] }),
    unit('OTHER', 6, later),
    filler,
  ]);
  const identical = (codes: readonly string[], past: Past = [], more: Partial<IspDraft> = {}) => found(of, past, draft(['FILL', ...codes], more), 'H.6');

  it('are not in one ISP: both are named', () => {
    expect(identical(['OLD', 'NEW'])).toEqual([
      'blocks | H.6 | identical | OLD | others NEW | remove OLD',
      'blocks | H.6 | identical | NEW | others OLD | remove NEW',
    ]);
    expect(identical(['OLD', 'NEWEST'])).toHaveLength(2);
    expect(identical(['OLD', 'NEW*'])).toHaveLength(2);
    expect(identical(['OLD', 'OTHER'])).toEqual([]);
    expect(identical(['OLD', 'NEW'], [], { contract: 'credit' })).toEqual([]);
  });

  it('nor over the years, once one of them is held', () => {
    const second = 'blocks | H.6 | identical | NEW | others OLD | remove NEW';
    expect(identical(['NEW'], [enrolment(2024, marks({ OLD: 12 }))])).toEqual([second]);
    expect(identical(['NEW'], [enrolment(2024, [exempt('OLD')])])).toEqual([second]);
    expect(identical(['NEW'], [enrolment(2024, [taken('OLD', [9], { tolerated: 'automatic' })])])).toEqual([second]);
    expect(identical(['NEW'], [enrolment(2024, marks({ OLD: 5 }))])).toEqual([]);
  });

  it('says with what it is identical, and that this is a reading when it was in an earlier year', () => {
    const why = (codes: readonly string[], past: Past) => drafted(of, past, draft(['FILL', ...codes])).isp?.findings.find(({ rule }) => rule === 'H.6')?.why;
    const steps = [{ key: 'identical-with', value: { unit: 'units', value: ['OLD'] }, total: true }];
    expect(why(['NEW'], [enrolment(2024, marks({ OLD: 12 }))])).toMatchObject({ reading: true, steps });
    expect(why(['OLD', 'NEW'], [])).toMatchObject({ reading: false });
    expect(why(['NEW', 'NEWEST'], [enrolment(2024, marks({ OLD: 12 }))])).toMatchObject({ reading: false, steps: [{ value: { value: ['OLD', 'NEWEST'] } }] });
  });
});

describe('a prerequisite whose result is still to come (H.4, A.5)', () => {
  const of = programme([unit('A', 6, later), unit('T', 6, { ...later, requires: acquired('A') }), filler]);
  const missing = (result: readonly (number | null)[]) =>
    drafted(of, [enrolment(2024, [taken('A', result)])], draft(['T', 'FILL'])).isp?.findings.find(({ rule }) => rule === 'H.4')?.why.missing;

  it('is named as what would settle the finding', () => {
    expect(missing([5, null])).toEqual([{ what: 'result', unit: 'A', year: 2024, opportunity: 2 }]);
    expect(missing([5])).toEqual([]);
    expect(drafted(of, [], draft(['T', 'FILL'])).isp?.findings.find(({ rule }) => rule === 'H.4')?.why.missing).toEqual([]);
  });
});
