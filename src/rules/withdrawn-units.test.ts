import { describe, expect, it } from 'vitest';
import type { DraftUnit, IspDraft, Student } from '../model/index.ts';
import { addableUnits } from './addable.ts';
import { groupChoices } from './group-choices.ts';
import { semesterPoints } from './semester-points.ts';
import { dossier, enrolment, marks, programme, published, sixes, taken, unit } from './testing/build.fixture.ts';
import { draft, drafted, found } from './testing/draft.fixture.ts';
import { pack } from './testing/pack.fixture.ts';

const later = { stage: 2, mandatory: false } as const;
const of = programme(
  [
    ...sixes(4),
    unit('A', 9, later),
    unit('B', 9, later),
    unit('C', 9, { ...later, semester: 2 }),
    unit('WITH', 6, { ...later, requires: { kind: 'followed', unit: 'A', sameYear: true } }),
    unit('LIKE', 9, { ...later, identicalTo: ['A'] }),
    unit('E', 6, { ...later, group: 'e' }),
    unit('F', 6, { ...later, group: 'e' }),
  ],
  { groups: [{ id: 'e', kind: 'electives', title: 'e', min: 6, max: 6 }] },
);
const past = [enrolment(2024, marks({ U1: 5, U2: 12, U3: 12, U4: 12 }), { published: published(2024, 3) })];
const gone = (code: string): DraftUnit => ({ code, exempt: false, withdrewOn: '2025-11-03' });
const submitted = { submitOn: '2025-10-01' } as const;
const keys = (units: Parameters<typeof draft>[0], more: Partial<IspDraft> = {}, student: Partial<Student> = {}) =>
  found(of, past, draft(units, { ...submitted, ...more }), '', { student }).filter((one) => !one.startsWith('informs'));

describe('a unit of a submitted ISP that was withdrawn from (art. 8, 23)', () => {
  it('makes no programme too small that was not (H.2)', () => {
    expect(keys(['U1', 'A', 'B', gone('C')])).toEqual([]);
    expect(keys(['U1', 'A', 'B']).map((one) => one.split(' | ')[2])).toEqual(['size-below-minimum']);
    const size = drafted(of, past, draft(['U1', 'A', gone('B')], submitted)).isp?.findings.find(({ key }) => key === 'size-below-minimum')?.why.steps[0];
    expect(size).toMatchObject({ value: { value: 24 }, units: ['U1', 'A', 'B'] });
  });

  it('is no retake that is missing, where the school let it go (H.3), and no first stage that is (H.7)', () => {
    expect(keys([gone('U1'), 'A', 'B', 'C'])).toEqual([]);
    expect(keys(['A', 'B', 'C']).map((one) => one.split(' | ')[2])).toEqual(['retake-missing']);
    const first = found(of, [], draft(['U1', 'U2', 'U3', gone('U4')], submitted), 'H.7');
    expect(first).toEqual([]);
  });

  it('does not stop what was taken up along with it (H.4), nor what takes its place (H.6)', () => {
    expect(keys(['U1', gone('A'), 'B', 'C', 'WITH'])).toEqual([]);
    expect(keys(['U1', gone('A'), 'B', 'C', 'LIKE'])).toEqual([]);
    expect(keys(['U1', 'A', 'B', 'C', 'LIKE']).map((one) => one.split(' | ')[1])).toEqual(['H.6', 'H.6']);
  });

  it('is not in force: neither its points nor its fee, its semester and its group count it', () => {
    const next = draft(['U1', 'A', gone('C'), 'E', gone('F')], submitted);
    const { isp, fee, ...rest } = drafted(of, past, next);
    expect([isp?.points.value, fee?.variable.value]).toEqual([21, 21 * 1380]);
    expect(semesterPoints(of, next)).toEqual([{ semester: 1, points: 21 }, { semester: 2, points: 0 }, { semester: 'year', points: 0 }]);
    expect(isp?.findings.filter(({ rule }) => rule === 'A.6')).toEqual([]);
    expect(groupChoices(of, { dossier: dossier(past), next }, { isp, fee, ...rest })).toMatchObject([{ points: 6, over: 0 }]);
    expect(rest.calendar.filter(({ id, year }) => year === 2025 && id === 'withdraw-semester2')).toEqual([]);
    expect(addableUnits(pack, of, { dossier: dossier(past), next }).map(({ code }) => code)).not.toContain('C');
  });

  it('warns who must follow a number of points for a student stay, and blocks only what never had them (art. 20 §2)', () => {
    const wide = programme([...sixes(12, later), unit('OLD', 6, later)]);
    const stay = (units: Parameters<typeof draft>[0]) =>
      found(wide, [enrolment(2024, [taken('OLD', [12])], { published: published(2024, 3) })], draft(units, submitted), 'H.2', { student: { nonEEA: true } }).map((one) => one.slice(0, 26));
    const nine = Array.from({ length: 9 }, (_, at) => `U${at + 1}`);
    expect(stay(nine)).toEqual([]);
    expect(stay([...nine.slice(1), gone('U1')])).toEqual(['warns | H.2 | size-non-eea']);
    expect(stay([...nine.slice(2), gone('U1')])).toEqual(['blocks | H.2 | size-non-ee']);
  });
});
