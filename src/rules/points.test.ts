import { describe, expect, it } from 'vitest';
import { assessed, enrolment, exempt, marks, programme, sixes, taken, unit } from './testing/build.fixture.ts';
import { said } from './testing/said.fixture.ts';

const of = programme(sixes(8));
const yearOf = (...given: Parameters<typeof assessed>) => assessed(...given).years[0];

describe('what the points of a year say of themselves (C.1)', () => {
  const given = taken('U5', [], { withdrewOn: '2024-11-30' });
  const year = yearOf(of, [enrolment(2024, [...marks({ U1: 12, U2: 5, U3: null }), exempt('U4'), given])]);

  it('take off what was given back in time, then what was exempted', () => {
    expect(said(year?.taken.why)).toEqual(['C.1', 'registered 30 (U1 U2 U3 U4 U5)', '− withdrawn-points 6 (U5)', '= taken 24 !']);
    expect(said(year?.actuallyTaken.why)).toEqual(['C.1', 'taken 24 (U1 U2 U3 U4)', '− exempted-points 6 (U4)', '= actually-taken 18 !']);
  });

  it('name what was acquired, and the results that are still to come', () => {
    expect(said(year?.acquired.why)).toEqual(['C.1', 'acquired 6 (U1) !', 'missing result U3 2024 1', 'rests on B.2']);
  });

  it('leave out what nothing was taken off for', () => {
    const plain = yearOf(of, [enrolment(2024, marks({ U1: 12 }))]);
    expect(said(plain?.taken.why)).toEqual(['C.1', 'registered 6 (U1)', '= taken 6 !']);
    expect(said(plain?.actuallyTaken.why)).toEqual(['C.1', 'taken 6 (U1)', '= actually-taken 6 !']);
  });
});

describe('what a study efficiency says of itself (C.2, C.3, A.1)', () => {
  it('is acquired over actually taken, and at best with what can still be passed', () => {
    const year = yearOf(of, [enrolment(2024, marks({ U1: 12, U2: [5, null], U3: null, U4: 5 }))]);
    const missing = ['missing result U2 2024 2', 'missing result U3 2024 1'];
    expect(said(year?.efficiency.why)).toEqual([
      'C.2', 'acquired 6 (U1)', 'actually-taken 24 (U1 U2 U3 U4)', 'acquired-over-taken 600/24 percent', '= efficiency 25 !', ...missing, 'rests on A.1 C.1',
    ]);
    expect(said(year?.efficiencyBest.why)).toEqual([
      'C.3', 'acquired 6 (U1)', '+ missing-counted-acquired 12 (U2 U3)', 'actually-taken 24 (U1 U2 U3 U4)', 'acquired-over-taken 1800/24 percent',
      '= efficiency-best 75 !', ...missing, 'rests on A.1 C.1',
    ]);
  });

  it('is none where nothing was taken', () => {
    const exempted = yearOf(of, [enrolment(2024, [exempt('U1')])]);
    expect(said(exempted?.efficiency.why)).toEqual(['C.2', 'acquired 0 ()', 'actually-taken 0 ()', 'rests on A.1 C.1']);
    expect(said(exempted?.efficiencyBest.why)).toEqual(['C.3', 'acquired 0 ()', 'actually-taken 0 ()', 'rests on A.1 C.1']);
  });

  it('is our reading where rounding alone lifts it to the minimum', () => {
    const whyOf = (passed: number, failed: number) =>
      yearOf(programme([unit('A', passed), unit('B', failed)]), [enrolment(2024, marks({ A: 12, B: 5 }))])?.efficiency.why;
    // 50/101 = 49.505 %, 50/100 = 50 %, 48/97 = 49.48 %.
    expect([whyOf(50, 51)?.reading, whyOf(50, 50)?.reading, whyOf(48, 49)?.reading]).toEqual([true, false, false]);
  });
});

describe('what a binding condition says of itself (G.1)', () => {
  const conditionOf = (...given: Parameters<typeof assessed>) => said(yearOf(...given)?.bindingCondition.why);
  const minimum = 'minimum-efficiency 50 !';

  it('is the efficiency of the year against the minimum, our reading where it is put on', () => {
    expect(conditionOf(of, [enrolment(2024, marks({ U1: 12, U2: 5, U3: 5 }))])).toEqual([
      'G.1, our reading', 'year-efficiency 33 2024', minimum, 'rests on C.2',
    ]);
    expect(conditionOf(of, [enrolment(2024, marks({ U1: 12, U2: 5 }))])).toEqual(['G.1', 'year-efficiency 50 2024', minimum, 'rests on C.2']);
  });

  it('waits for the results of the year, and is of no year in which nothing was taken', () => {
    expect(conditionOf(of, [enrolment(2024, marks({ U1: 12, U2: [5, null] }))])).toEqual([
      'G.1', 'year-efficiency 50 2024', minimum, 'missing result U2 2024 2', 'rests on C.2',
    ]);
    expect(conditionOf(of, [enrolment(2024, [exempt('U1')])])).toEqual(['G.1', minimum, 'rests on C.2']);
  });
});
