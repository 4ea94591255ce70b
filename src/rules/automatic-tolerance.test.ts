import { describe, expect, it } from 'vitest';
import type { Enrolment, Programme } from '../model/index.ts';
import { assessed, enrolment, marks, programme, taken, unit } from './testing/build.fixture.ts';

const elective = (code: string, points = 6) => unit(code, points, { mandatory: false, group: 'free' });
const free = (min: number): Programme['groups'] => [{ id: 'free', kind: 'electives', title: 'free', min }];
const later = (units: Programme['units'], more: Partial<Programme> = {}) =>
  programme(units, { kind: 'bachelor-after-bachelor', initial: false, stages: 1, ...more });
const forDiploma = (of: Programme, ...years: readonly Enrolment[]) => assessed(of, years).programme.automatic;

describe('the automatic tolerances that a diploma takes (D.11)', () => {
  it('are two where one is not enough, whether mandatory or of an elective group', () => {
    const electives = later([unit('K', 108), elective('E'), elective('F'), elective('G', 3)], { points: 120, groups: free(9) });
    expect(forDiploma(electives, enrolment(2024, marks({ K: 12, E: 9, F: 8, G: 9 }))).value).toEqual(['E', 'F']);
    const mixed = later([unit('K', 108), unit('M', 6), elective('E'), elective('F', 3)], { points: 120, groups: free(6) });
    expect(forDiploma(mixed, enrolment(2024, marks({ K: 12, M: 9, E: 9, F: 9 }))).value).toEqual(['M', 'E']);
    const three = later([unit('K', 111), unit('M', 3), elective('E', 3), elective('F', 3)], { points: 120, groups: free(6) });
    expect(forDiploma(three, enrolment(2024, marks({ K: 12, M: 9, E: 9, F: 9 }))).value).toEqual(['M', 'E', 'F']);
  });

  it('are not searched for among more than fourteen units that could be tolerated', () => {
    const among = (ones: number) => {
      const small = Array.from({ length: ones }, (_, at) => elective(`S${at}`, 1));
      const of = later([unit('K', 54), elective('E'), ...small], { points: 60, groups: free(6) });
      const nines = Object.fromEntries(small.map(({ code }) => [code, 9]));
      return forDiploma(of, enrolment(2024, marks({ K: 12, E: 9, ...nines }))).value;
    };
    expect([among(13), among(14)]).toEqual([['E'], []]);
  });

  it('spend what tolerances of all years left, also of one whose unit was taken again since (D.5, D.8)', () => {
    const of = later([unit('A', 24), unit('B', 24), unit('T', 6), unit('C', 6)], { points: 60 });
    const years = (tolerated: boolean) => [
      enrolment(2023, [...marks({ A: 12 }), taken('T', [9], tolerated ? { tolerated: 'student' } : {})]),
      enrolment(2024, marks({ B: 12, T: 12, C: 9 })),
    ];
    expect([forDiploma(of, ...years(false)).value, forDiploma(of, ...years(true)).value]).toEqual([['C'], []]);
  });

  it('are of a unit once, in two contracts of the year (B.12)', () => {
    const of = later([unit('A', 54), unit('C', 6)], { points: 60 });
    const years = [enrolment(2024, marks({ A: 12, C: 9 })), enrolment(2024, marks({ C: 9 }), { contract: 'diploma-exam' })];
    expect(forDiploma(of, ...years).value).toEqual(['C']);
  });

  it('are of those for the threshold only the ones that the diploma needs', () => {
    const of = programme([unit('K', 48), unit('P'), unit('L', 60), elective('E1'), elective('E2')], { points: 120, groups: free(6) });
    const years = [enrolment(2023, marks({ K: 12, P: 5, E1: 5 })), enrolment(2024, marks({ L: 12, P: 9, E1: 9, E2: 12 }))];
    const { threshold, programme: whole } = assessed(of, years);
    expect(threshold.applies && threshold.automatic.value).toEqual(['P', 'E1']);
    expect([whole.automatic.value, whole.passed.value]).toEqual([['P'], true]);
  });

  it('depend on a unit of which the guide does not say whether it can be tolerated, where it alone would do for two', () => {
    const unsure = unit('C', 6, { mandatory: false, group: 'free', tolerable: 'unknown' });
    const of = later([unit('K', 54), elective('E', 3), elective('F', 3), unsure], { points: 60, groups: free(6) });
    const { value, why } = forDiploma(of, enrolment(2024, marks({ K: 12, E: 9, F: 9, C: 9 })));
    expect([value, why.missing]).toEqual([['E', 'F'], [{ what: 'tolerable', unit: 'C' }]]);
  });
});

describe('what the automatic tolerances of the threshold say of themselves (D.9, D.12)', () => {
  const of = programme([unit('K', 48), unit('A'), unit('B')]);
  const why = (years: readonly Enrolment[], more: Parameters<typeof assessed>[2] = {}) => {
    const { threshold } = assessed(of, years, more);
    return threshold.applies ? threshold.automatic.why : undefined;
  };
  const refusedStep = (results: Parameters<typeof marks>[0], refuseAutomatic: boolean) =>
    why([enrolment(2024, marks(results))], { refuseAutomatic })?.steps.find(({ key }) => key === 'refused-automatic')?.value;

  it('name the units of which the tolerance was refused, where there was any to refuse', () => {
    expect(refusedStep({ K: 12, A: 9, B: 8 }, true)).toEqual({ unit: 'units', value: ['A', 'B'] });
    expect(refusedStep({ K: 12, A: 9, B: 5 }, true)).toBeUndefined();
    expect(refusedStep({ K: 12, A: 9, B: 8 }, false)).toBeUndefined();
  });

  it('name a result of an earlier year that could still acquire a unit of the package', () => {
    const years = [enrolment(2023, marks({ K: 12, A: null })), enrolment(2024, marks({ B: 12 }))];
    expect(why(years)?.missing).toEqual([{ what: 'result', unit: 'A', year: 2023, opportunity: 1 }]);
  });
});
