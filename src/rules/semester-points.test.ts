import { expect, it } from 'vitest';
import { draftPoints, semesterPoints } from './semester-points.ts';
import { programme, unit } from './testing/build.fixture.ts';
import { draft } from './testing/draft.fixture.ts';

it('counts what a draft takes by when it is taught, each unit once, without exemptions and units that the guide does not have', () => {
  const of = programme([unit('A', 5, { semester: 1 }), unit('B', 6, { semester: 2 }), unit('C', 4, { semester: 'year' }), unit('D', 3, { semester: 2 })]);
  const next = draft(['A', 'B', 'C', 'C', 'NOWHERE'], {});
  const whole = { ...next, units: [...next.units, { code: 'D', exempt: true }] };
  expect(draftPoints(of, whole)).toBe(15);
  expect(semesterPoints(of, whole)).toEqual([
    { semester: 1, points: 5 },
    { semester: 2, points: 6 },
    { semester: 'year', points: 4 },
  ]);
});
