import { describe, expect, it } from 'vitest';
import type { Enrolment, IspDraft, Programme, Student } from '../model/index.ts';
import { enrolment, marks, programme, unit } from './testing/build.fixture.ts';
import { draft, drafted, found } from './testing/draft.fixture.ts';

const optional = { mandatory: false, stage: 2 } as const;
/** N27 is an elective of 27 points, and so on. */
const of = programme([1, 9, 18, 26, 27, 44, 45, 53, 54, 72, 73, 100].map((points) => unit(`N${points}`, points, optional)));

interface Given {
  readonly of?: Programme;
  readonly past?: readonly Enrolment[];
  readonly student?: Partial<Student>;
}
const size = (codes: readonly string[], more: Partial<IspDraft> = {}, { of: other = of, past = [], student = {} }: Given = {}) =>
  found(other, past, draft(codes, more), 'H.2', { student });

const TOO_SMALL = 'blocks | H.2 | size-below-minimum | - | until 2025-10-15';
const TOO_LARGE = 'needs-permission | H.2 | size-above-maximum | - | until 2025-10-15';
const asked = (ground: string) => `needs-permission | H.2 | size-below-minimum | - | ground ${ground} | until 2025-10-15`;

describe('the size of an ISP (H.2, art. 20 §2)', () => {
  it('is at least 27 points and at most 72', () => {
    expect(size(['N26'])).toEqual([TOO_SMALL]);
    expect(size(['N27'])).toEqual([]);
    expect(size(['N72'])).toEqual([]);
    expect(size(['N73'])).toEqual([TOO_LARGE]);
    expect(size(['N72', 'N1'])).toEqual([TOO_LARGE]);
    expect(size([])).toEqual([TOO_SMALL]);
  });

  it('counts each unit once, and what is exempted not at all', () => {
    expect(size(['N26', 'N26'])).toEqual([TOO_SMALL]);
    expect(size(['N26', 'N1*'])).toEqual([TOO_SMALL]);
    expect(size(['N72', 'N1*'])).toEqual([]);
    const { isp } = drafted(of, [], draft(['N26', 'N1*']));
    expect(isp?.points).toMatchObject({ value: 26, why: { rule: 'H.2', reading: true, steps: [{ key: 'draft-points', units: ['N26'], total: true }] } });
    expect(drafted(of, [], draft(['N26'])).isp?.points.why.reading).toBe(false);
    expect(isp?.findings[0]?.why).toMatchObject({
      reading: true,
      steps: [
        { key: 'draft-points', value: { value: 26 }, units: ['N26'] },
        { key: 'minimum-points', value: { value: 27 } },
        { key: 'remaining-points', value: { value: 179 } },
      ],
    });
    expect(drafted(of, [], draft(['N26'])).isp?.findings[0]?.why.reading).toBe(false);
  });

  it('holds for diploma and diploma-exam contracts, not in a preparatory programme', () => {
    expect(size(['N26'], { contract: 'diploma-exam' })).toEqual([TOO_SMALL]);
    expect(size(['N26'], { contract: 'credit' })).toEqual([]);
    expect(size(['N73'], { contract: 'credit-exam' })).toEqual([]);
    expect(size(['N26'], {}, { of: programme(of.units, { kind: 'preparatory' }) })).toEqual([]);
    expect(size(['N26'], {}, { of: programme(of.units, { kind: 'associate' }) })).toEqual([TOO_SMALL]);
  });

  it('may be below the minimum beside another main enrolment, never above the maximum', () => {
    expect(size(['N26'], { main: false })).toEqual([]);
    expect(size(['N73'], { main: false })).toEqual([TOO_LARGE]);
  });

  it('may be below the minimum when less than that remains for the diploma', () => {
    const remaining = (points: number, draftOf: readonly string[]) =>
      size(draftOf, {}, { of: programme(of.units, { points: 100 + points }), past: [enrolment(2024, marks({ N100: 12 }))] });
    expect(remaining(27, ['N9'])).toEqual([TOO_SMALL]);
    expect(remaining(26, ['N9'])).toEqual([]);
    // An exemption of the draft makes what remains smaller; one that is held already was counted before.
    expect(remaining(27, ['N9', 'N1*'])).toEqual([]);
    expect(remaining(27, ['N9', 'N100*'])).toEqual([TOO_SMALL]);
  });

  it('may be below the minimum with permission, on the ground of a status, a work track or late enrolment', () => {
    const track = programme(of.units, { workTrack: true });
    expect(size(['N26'], {}, { student: { statuses: ['artist'] } })).toEqual([asked('status')]);
    expect(size(['N26'], {}, { of: track })).toEqual([asked('work-track')]);
    expect(size(['N26'], { enrolledOn: '2025-10-10' })).toEqual([TOO_SMALL]);
    expect(size(['N26'], { enrolledOn: '2025-10-11' })).toEqual([asked('late-enrolment')]);
    expect(size(['N26'], { enrolledOn: '2025-10-11' }, { of: track })).toEqual([asked('work-track')]);
    expect(size(['N26'], { enrolledOn: '2025-10-11' }, { of: track, student: { statuses: ['artist'] } })).toEqual([asked('status')]);
  });

  it('names the work track as what is missing where the guide is silent about it and there is no other ground', () => {
    const { workTrack: _, ...silent } = of;
    const missing = (key: string, units: readonly string[], changes: Partial<IspDraft> = {}, student: Partial<Student> = {}, on: Programme = silent) =>
      drafted(on, [], draft(units, changes), { student }).isp?.findings.find((one) => one.key === key)?.why.missing;
    const track = [{ what: 'work-track' }];
    expect(missing('size-below-minimum', ['N26'])).toEqual(track);
    expect(missing('size-below-minimum', ['N26'], {}, {}, of)).toEqual([]);
    expect(missing('size-below-minimum', ['N26'], {}, { statuses: ['artist'] })).toEqual([]);
    expect(missing('size-above-maximum', ['N73'])).toEqual([]);
    expect(missing('size-non-eea', ['N26'], {}, { nonEEA: true })).toEqual(track);
    expect(missing('size-non-eea', ['N26'], {}, { nonEEA: true }, of)).toEqual([]);
    // Submitted with 54, then withdrawn from: no ground is asked for.
    const left = [{ code: 'N9', exempt: false, withdrewOn: '2025-11-01' }, { code: 'N45', exempt: false }] as const;
    const stays = drafted(silent, [], { ...draft([]), units: [...left] }, { student: { nonEEA: true } }).isp?.findings.find(({ key }) => key === 'size-non-eea');
    expect([stays?.severity, stays?.why.missing]).toEqual(['warns', []]);
  });

  it('says how large the draft is, and how large it may be', () => {
    expect(drafted(of, [], draft(['N73'])).isp?.findings.find(({ key }) => key === 'size-above-maximum')?.why.steps).toEqual([
      { key: 'draft-points', value: { unit: 'points', value: 73 }, units: ['N73'] },
      { key: 'maximum-points', value: { unit: 'points', value: 72 } },
    ]);
  });

  it('names the day in the year of the draft', () => {
    expect(size(['N73'], { year: 2027 })).toEqual([TOO_LARGE.replace('2025', '2027')]);
  });
});

describe('a student from outside the EEA on a student stay (H.2)', () => {
  const student = { nonEEA: true };
  const STAY = 'blocks | H.2 | size-non-eea | - | until 2025-10-15';

  it('takes at least 54 points', () => {
    expect(size(['N53'], {}, { student })).toEqual([STAY]);
    expect(size(['N54'], {}, { student })).toEqual([]);
    expect(size(['N53'])).toEqual([]);
    expect(size(['N26'], {}, { student })).toEqual([TOO_SMALL, STAY]);
    expect(size(['N53'], {}, { student: { ...student, statuses: ['medical'] } })).toEqual([STAY.replace('blocks', 'needs-permission').replace('- |', '- | ground status |')]);
  });

  it('takes fewer when less than 54 remain for the diploma', () => {
    const remaining = (points: number) =>
      size(['N53'], {}, { of: programme(of.units, { points: 100 + points }), past: [enrolment(2024, marks({ N100: 12 }))], student });
    expect(remaining(54)).toEqual([STAY]);
    expect(remaining(53)).toEqual([]);
  });

  describe('when sequence rules leave less than 54 points to take', () => {
    const locked = (points: number, more: Parameters<typeof unit>[2] = {}) =>
      programme([unit('N53', 53, optional), unit('LAST', points, { ...optional, requires: { kind: 'acquired', unit: 'GATE' } }), unit('FREE', 1, { ...optional, ...more })]);
    const stays = (given: Programme, past: readonly Enrolment[] = []) => size(['N53'], {}, { of: given, past, student });

    it('takes what can be taken', () => {
      const open = programme([unit('N53', 53, optional), unit('FREE', 1, optional)]);
      expect(stays(open)).toEqual([STAY]);
      expect(stays(locked(30, { requires: { kind: 'acquired', unit: 'N53' } }))).toEqual([]);
      expect(stays(locked(30, { requires: 'unknown' }))).toEqual([STAY]);
      expect(stays(locked(30, { requires: { kind: 'followed', unit: 'N53', sameYear: true } }))).toEqual([STAY]);
      expect(stays(locked(30, { minAcquired: 1 }))).toEqual([]);
      expect(stays(locked(30, { minAcquired: 0 }))).toEqual([STAY]);
    });

    it('does not count what is held already, nor what is refused', () => {
      const held = programme([unit('N53', 53, optional), unit('FREE', 1, optional)]);
      expect(stays(held, [enrolment(2024, marks({ FREE: 12 }))])).toEqual([]);
      const failed = [2022, 2023, 2024].map((year) => enrolment(year, marks({ FREE: 5 }), { contract: 'credit' }));
      expect(stays(held, failed)).toEqual([]);
      expect(stays(held, failed.slice(2))).toEqual([STAY]);
    });

    it('says what can be taken', () => {
      const [first] = drafted(programme([unit('N53', 53, optional), unit('FREE', 9, optional)]), [], draft(['N53']), { student }).isp?.findings ?? [];
      expect(first?.why.steps.slice(0, 3)).toMatchObject([
        { key: 'draft-points', value: { value: 53 } },
        { key: 'minimum-points', value: { value: 54 } },
        { key: 'takeable-points', value: { value: 62 } },
      ]);
    });
  });
});
