import { describe, expect, it } from 'vitest';
import type { Assessment } from './assessment.ts';
import { assessed, enrolment, exempt, marks, programme, sixes, taken, unit } from './testing/build.fixture.ts';
import { draft, found } from './testing/draft.fixture.ts';

const of = programme(sixes(8));
const refusal = ({ refusals }: Assessment, kind: string) => refusals.find((one) => one.kind === kind);
const stepsOf = (assessment: Assessment, kind: string) =>
  (refusal(assessment, kind)?.why.steps ?? []).map(({ key, value, year }) => [key, value.unit === 'units' || value.unit === 'exact' ? '' : value.value, ...(year === undefined ? [] : [year])].join(' '));

describe('what a refusal says of itself', () => {
  it('names both years below the minimum, with their efficiency', () => {
    const low = (year: number) => enrolment(year, marks({ U1: 12, U2: 5, U3: 5 }));
    const other = enrolment(2024, marks({ U4: 12, U5: 5, U6: 5, U7: 5 }));
    const assessment = assessed(of, [low(2022), other]);
    expect(refusal(assessment, 'efficiency')?.why).toMatchObject({ rule: 'G.1', reading: true, restsOn: expect.arrayContaining(['C.2']) });
    expect(stepsOf(assessment, 'efficiency').slice(0, 3)).toEqual(['year-efficiency 33 2022', 'year-efficiency 25 2024', 'minimum-efficiency 50']);
    expect(assessment.years.map(({ bindingCondition }) => bindingCondition.why.steps[0]?.year)).toEqual([2022, 2024]);
  });

  it('names the failed years of a third enrolment with their efficiency, of a fourth without', () => {
    const years = [2021, 2022, 2023, 2024].map((year) => enrolment(year, marks({ U1: 5, U2: 5, [`U${year - 2018}`]: 12 })));
    const third = assessed(of, years.slice(0, 2));
    expect(refusal(third, 'third-enrolment')?.why.rule).toBe('G.2');
    expect(stepsOf(third, 'third-enrolment').slice(0, 5)).toEqual(['failed-year  2021', 'failed-year  2022', 'year-efficiency 33 2021', 'year-efficiency 33 2022', 'failed-years 2']);
    const fourth = assessed(of, years.slice(0, 3));
    expect(refusal(fourth, 'fourth-enrolment')?.why.rule).toBe('G.3');
    expect(stepsOf(fourth, 'fourth-enrolment').slice(0, 4)).toEqual(['failed-year  2021', 'failed-year  2022', 'failed-year  2023', 'failed-years 3']);
  });

  it('hints at lifting it where only the efficiency of the second year stood in the way (F.9)', () => {
    const years = [enrolment(2023, marks({ U1: 12, U2: 5 })), enrolment(2024, marks({ U2: 9, U3: 12, U4: 5, U5: 5 }))];
    const found = refusal(assessed(of, years), 'threshold');
    expect(found).toMatchObject({ hint: 'lift-by-tolerance', why: { rule: 'F.9' } });
    expect(found?.why.steps.find(({ key }) => key === 'lift-before')?.value).toEqual({ unit: 'date', value: '2025-10-10' });
    const plain = refusal(assessed(of, [years[0] ?? enrolment(2023, []), enrolment(2024, marks({ U2: 5, U3: 12 }))]), 'threshold');
    expect(plain?.why.rule).toBe('F.6');
    expect(plain).not.toHaveProperty('hint');
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
