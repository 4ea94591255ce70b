import { describe, expect, it } from 'vitest';
import { assessed, enrolment, exempt, marks, programme, unit } from './testing/build.fixture.ts';

describe('a mandatory unit and a unit identical with it that is held (E.0, H.6, art. 20 §4 and the definition of title 7)', () => {
  const of = programme([unit('OLD', 6, { mandatory: false }), unit('NEW', 6, { identicalTo: ['OLD'] }), unit('M', 54)], { points: 60 });
  const passed = (...units: Parameters<typeof enrolment>[1]) => assessed(of, [enrolment(2024, units)]).programme.passed.value;

  it('does not stand in the way of the diploma: it cannot be taken any more', () => {
    expect(passed(...marks({ OLD: 12, M: 12 }))).toBe(true);
    expect(passed(exempt('OLD'), ...marks({ M: 12 }))).toBe(true);
    expect(passed(...marks({ OLD: 5, M: 12 }))).toBe(false);
    expect(passed(...marks({ M: 12 }))).toBe(false);
  });

  it('does not stand for points that it does not have', () => {
    const smaller = programme([unit('OLD', 3, { mandatory: false }), unit('NEW', 6, { identicalTo: ['OLD'] }), unit('M', 54)], { points: 60 });
    expect(assessed(smaller, [enrolment(2024, marks({ OLD: 12, M: 12 }))]).programme.passed.value).toBe(false);
  });
});
