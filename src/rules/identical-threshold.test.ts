import { describe, expect, it } from 'vitest';
import { assessed, enrolment, entered, marks, programme, unit } from './testing/build.fixture.ts';

describe('a unit of the threshold package and one identical with it (F.2, H.6, art. 20 §4, art. 30)', () => {
  const of = programme([unit('OLD'), unit('NEW', 6, { identicalTo: ['OLD'] }), unit('B')]);
  const judge = (second: Parameters<typeof marks>[0]) => {
    const { threshold, refusals } = assessed(of, [enrolment(2023, marks({ OLD: 5, B: 12 })), enrolment(2024, marks(second))]);
    return threshold.applies ? { status: threshold.status.value, open: threshold.open, refusals: refusals.map(({ kind }) => kind) } : null;
  };

  it('is acquired by it: who passed the new one is not refused for the old one, which cannot be taken any more', () => {
    expect(judge({ NEW: 12 })).toEqual({ status: 'met', open: [], refusals: [] });
  });

  it('says by which one', () => {
    const { threshold } = assessed(of, [enrolment(2023, marks({ OLD: 5, B: 12 })), enrolment(2024, marks({ NEW: 12 }))]);
    const steps = threshold.applies ? threshold.status.why.steps : [];
    expect(steps.find(({ key }) => key === 'identical-with')?.value).toMatchObject({ value: ['OLD', 'NEW'] });
    expect(steps.filter(({ key }) => key === 'identical-with')).toHaveLength(1);
  });

  it('is not by failing it', () => {
    expect(judge({ NEW: 5 })).toMatchObject({ status: 'not-met', open: ['OLD'], refusals: expect.arrayContaining(['threshold']) });
  });

  it('can still be acquired by it while a result of it is to come', () => {
    const { threshold } = assessed(of, [enrolment(2023, marks({ OLD: 5, B: 12 })), enrolment(2024, [entered('NEW', 5)], { published: { 2: '2025-07-01' } })], { today: '2025-07-10' });
    expect(threshold.applies && threshold.stillPossible.value).toBe(true);
    expect(threshold.applies && threshold.open).toEqual(['OLD']);
  });
});
