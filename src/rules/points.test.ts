import { describe, expect, it } from 'vitest';
import { assessed, enrolment, marks, programme, unit } from './testing/build.fixture.ts';

describe('what a study efficiency says of itself (C.2, A.1)', () => {
  const whyOf = (passed: number, failed: number) =>
    assessed(programme([unit('A', passed), unit('B', failed)]), [enrolment(2024, marks({ A: 12, B: 5 }))]).years[0]?.efficiency.why;

  it('is our reading where rounding alone lifts it to the minimum', () => {
    // 50/101 = 49.505 %, 50/100 = 50 %, 48/97 = 49.48 %.
    expect([whyOf(50, 51)?.reading, whyOf(50, 50)?.reading, whyOf(48, 49)?.reading]).toEqual([true, false, false]);
  });
});
