import { describe, expect, it } from 'vitest';
import type { Assessment } from './assessment.ts';
import { assessed, enrolment, exempt, marks, programme, sixes, taken, unit } from './testing/build.fixture.ts';
import { draft, found } from './testing/draft.fixture.ts';
import { said } from './testing/said.fixture.ts';

const of = programme(sixes(8));
const refusal = ({ refusals }: Assessment, kind: string) => refusals.find((one) => one.kind === kind);

describe('what a refusal says of itself', () => {
  it('names both years below the minimum, with their efficiency', () => {
    const low = (year: number) => enrolment(year, marks({ U1: 12, U2: 5, U3: 5 }));
    const other = enrolment(2024, marks({ U4: 12, U5: 5, U6: 5, U7: 5 }));
    const assessment = assessed(of, [low(2022), other]);
    expect(said(refusal(assessment, 'efficiency')?.why)).toEqual([
      'G.1, our reading', 'year-efficiency 33 2022', 'year-efficiency 25 2024', 'minimum-efficiency 50',
      'refused-from 2025', 'refused-until 2025 !', 'rests on C.2 G.6 G.7',
    ]);
    expect(assessment.years.map(({ bindingCondition }) => bindingCondition.why.steps[0]?.year)).toEqual([2022, 2024]);
  });

  it('names the failed years of a third enrolment with their efficiency, of a fourth without', () => {
    const years = [2021, 2022, 2023, 2024].map((year) => enrolment(year, marks({ U1: 5, U2: 5, [`U${year - 2018}`]: 12 })));
    expect(said(refusal(assessed(of, years.slice(0, 2)), 'third-enrolment')?.why)).toEqual([
      'G.2', 'failed-year U1 2021', 'failed-year U1 2022', 'year-efficiency 33 2021', 'year-efficiency 33 2022', 'failed-years 2',
      'refused-from 2023', 'refused-until 2023 !', 'rests on C.2 G.4 G.7 G.8',
    ]);
    expect(said(refusal(assessed(of, years.slice(0, 3)), 'fourth-enrolment')?.why)).toEqual([
      'G.3', 'failed-year U1 2021', 'failed-year U1 2022', 'failed-year U1 2023', 'failed-years 3',
      'refused-from 2024', 'refused-until 2024 !', 'rests on C.2 G.4 G.7 G.8',
    ]);
  });

  it('names a unit of two contracts once in a failed year, and no efficiency where there was none', () => {
    const credit = [2021, 2022].map((year) => enrolment(year, marks({ U1: 5 }), { contract: 'credit' }));
    const both = credit.flatMap((one) => [one, enrolment(one.year, marks({ U1: 5 }))]);
    const stepsOf = (years: Parameters<typeof assessed>[1]) => said(refusal(assessed(of, years), 'third-enrolment')?.why).slice(1, 4);
    expect(stepsOf(both)).toEqual(['failed-year U1 2021', 'failed-year U1 2022', 'year-efficiency 0 2021']);
    expect(stepsOf(credit)).toEqual(['failed-year U1 2021', 'failed-year U1 2022', 'failed-years 2']);
  });

  it('names what was open of the package, and the six years of a threshold that was missed', () => {
    const years = [enrolment(2023, marks({ U1: 12, U2: 5, U3: 5 })), enrolment(2024, [...marks({ U2: 5, U3: 12 }), ...marks({ GONE: 12 })])];
    const missed = refusal(assessed(of, years), 'threshold');
    expect(missed).not.toHaveProperty('hint');
    expect(said(missed?.why)).toEqual([
      'F.6', 'package-open 6 (U2)', 'due-year 2024', 'refused-from 2025', 'refused-until 2030 !', 'missing unit-not-in-guide GONE', 'rests on F.3 G.6 G.7',
    ]);
  });

  it('hints at lifting it where only the efficiency of the second year stood in the way (F.9)', () => {
    const years = [enrolment(2023, marks({ U1: 12, U2: 5 })), enrolment(2024, marks({ U2: 9, U3: 12, U4: 5, U5: 5 }))];
    const found = refusal(assessed(of, years), 'threshold');
    expect(found).toMatchObject({ hint: 'lift-by-tolerance' });
    expect(said(found?.why)).toEqual([
      'F.9', 'package-open 6 (U2)', 'due-year 2024', 'lift-before 2025-10-10', 'refused-from 2025', 'refused-until 2030 !', 'rests on F.3 G.6 G.7',
    ]);
  });

  it('hints at it too for who came over from another school, whose second year this is, and not in the third year that a change of major gives', () => {
    const over = enrolment(2024, marks({ U1: 12, U2: 9, U3: 5, U4: 5 }), { thresholdPackage: ['U1', 'U2'] });
    expect(refusal(assessed(of, [over]), 'threshold')).toMatchObject({ hint: 'lift-by-tolerance', why: { rule: 'F.9' } });
    const majors = programme([...sixes(8), unit('X1', 6, { group: 'major:X' }), unit('Y1', 6, { group: 'major:Y' })]);
    const changed = [
      enrolment(2022, marks({ U8: 12 }), { contract: 'credit' }),
      enrolment(2023, marks({ U1: 12, X1: 12 }), { major: 'X' }),
      enrolment(2024, marks({ U2: 12, Y1: 5 }), { major: 'Y' }),
      enrolment(2025, marks({ Y1: 9, U3: 5, U4: 5 }), { major: 'Y' }),
    ];
    expect(refusal(assessed(majors, changed), 'threshold')).toMatchObject({ year: 2026, why: { rule: 'F.6' } });
  });

  it('names the balance and the points to go where no learning credit is left, automatic tolerances counted as settled', () => {
    const big = programme([unit('DONE', 138), ...sixes(3), unit('REST', 24)]);
    const years = [enrolment(2023, marks({ DONE: 12, U1: 9 })), enrolment(2024, marks({ U1: 9, U2: 12 }))];
    const assessment = assessed(big, years, { student: { learningCredit: 6, bonusUsed: 60 } });
    // 6 − 144 + 138 = 0, then 0 − 12 + 6 = −6; 180 − 138 − 6 (U2) − 6 (U1, automatically) = 30.
    expect(assessment.threshold.applies && assessment.threshold.automatic.value).toEqual(['U1']);
    const spent = refusal(assessment, 'learning-credit');
    expect(spent).toMatchObject({ year: 2025, exception: 'thirty-points' });
    expect(said(spent?.why)).toEqual(['G.5', 'balance-after -6', 'to-go 30', 'refused-from 2025 !', 'rests on I.12']);
  });
});

describe('what a figure says of the day and of what it waits for', () => {
  it('names the day and the term in which a result can be tolerated, and that a unit is settled', () => {
    const july = enrolment(2024, marks({ U1: 12, U2: 9, U3: 12 }), { published: { 1: '2025-02-07' } });
    const on = (today?: '2025-02-10' | '2025-02-23') => assessed(of, [july], today === undefined ? {} : { today });
    const why = (code: string, one: Assessment) => said(one.tolerance.candidates.find((candidate) => candidate.code === code)?.why).slice(6);
    const term = ['first-results-published 2025-02-07', '+ window-days 15', '= last-day 2025-02-22'];
    const rests = 'rests on C.2 D.5 D.7';
    expect(why('U2', on('2025-02-10'))).toEqual(['left 12', 'fits-in-left yes', 'today 2025-02-10', ...term, rests]);
    expect(why('U2', on('2025-02-23'))).toEqual(['left 12', 'fits-in-left yes', 'today 2025-02-23', ...term, rests]);
    expect(why('U1', on('2025-02-10'))).toEqual(['left 12', 'fits-in-left yes', 'already-held U1', 'today 2025-02-10', ...term, rests]);
    expect(why('U2', on())).toEqual(['left 12', 'fits-in-left yes', 'missing today', rests]);
    expect(why('U2', assessed(of, [july], { today: '2025-02-23', asIfInTerm: true }))).toEqual(['left 12', 'fits-in-left yes', rests]);
    const tolerance = (one: Assessment) => [one.deadlines.tolerance.value, ...said(one.deadlines.tolerance.why)];
    expect(tolerance(on('2025-02-23'))).toEqual([null, 'D.7', 'today 2025-02-23', ...term.slice(0, 2), '= last-day 2025-02-22 !', 'rests on A.2']);
  });

  it('names every result of the year in which a threshold is due, while the last one is to come', () => {
    const first = enrolment(2023, marks({ U1: null, U2: 5 }));
    const waiting = (u2: number) => assessed(of, [first, enrolment(2024, marks({ U1: 12, U2: u2, U3: null }))]).threshold;
    const status = (u2: number) => {
      const threshold = waiting(u2);
      return threshold.applies ? [threshold.status.value, ...said(threshold.status.why).filter((line) => line.startsWith('missing'))] : [];
    };
    expect([status(5), status(12)]).toEqual([['pending', 'missing result U3 2024 1'], ['met']]);
  });
});

describe('what the programme says of itself', () => {
  it('names how many points a group of electives still lacks', () => {
    const free = programme([unit('A', 6), unit('G4', 4, { mandatory: false, group: 'free' })], { points: 10, groups: [{ id: 'free', kind: 'electives', title: 'free', min: 9 }] });
    const { passed } = assessed(free, [enrolment(2024, marks({ A: 12, G4: 12 }))]).programme;
    expect(passed.value).toBe(false);
    expect(passed.why.steps.filter(({ key }) => key === 'missing-in-group')).toEqual([{ key: 'missing-in-group', value: { unit: 'points', value: 5 } }]);
  });
});

describe('results that two ways of writing could give', () => {
  const parts = unit('P', 6, { activities: [{ id: 'a', title: 'a', points: 3, resit: 'yes' }, { id: 'b', title: 'b', points: 3, resit: 'yes' }] });
  const written = [{ activity: 'a', opportunities: [{ result: 14 }] }, { activity: 'b', opportunities: [{ result: 16 }] }];

  it('take the result of the whole where it is written, beside its parts', () => {
    const { units } = assessed(programme([parts]), [enrolment(2024, [taken('P', [11], { parts: written })])]);
    expect(units['P']?.result.value).toBe(11);
    expect(assessed(programme([parts]), [enrolment(2024, [taken('P', [], { parts: written })])]).units['P']?.result.value).toBe(15);
  });

  it('do not read an exemption of one contract as a result in the other (B.12)', () => {
    const both = assessed(of, [enrolment(2024, [{ ...exempt('U1'), opportunities: [{ result: 14 }] }]), enrolment(2024, [taken('U1', [])], { contract: 'credit' })]);
    expect(both.years[0]?.acquired.value).toBe(0);
  });
});

describe('points acquired for a progress requirement (H.5)', () => {
  it('count exemptions of the draft beside tolerances', () => {
    const later = { stage: 2, mandatory: false } as const;
    const needs = programme([unit('E5', 5, later), unit('T5', 5, later), unit('C10', 10, later), unit('NEEDS', 6, { ...later, minAcquired: 20 }), unit('FILL', 30, later)]);
    const past = [enrolment(2024, [taken('E5', [12]), taken('T5', [9], { tolerated: 'student' })])];
    expect(found(needs, past, draft(['NEEDS', 'FILL', 'C10*']), 'H.5')).toEqual(['needs-permission | H.5 | too-few-acquired | NEEDS | until 2025-10-15 | remove NEEDS']);
    expect(found(needs, past, draft(['NEEDS', 'FILL']), 'H.5')).toEqual(['blocks | H.5 | too-few-acquired | NEEDS | remove NEEDS']);
  });
});
