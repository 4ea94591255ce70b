import { describe, expect, it } from 'vitest';
import { UnitAsTaken, type Dossier, type Enrolment, type OpenEnrolmentValue, type OpenStudentValue, type OpenUnitValue, type Student, type UnitRecord } from '../model/index.ts';
import { disagreementsOf } from './open-values.ts';
import { dossier, enrolment, taken, unit } from './testing/build.fixture.ts';

const YEAR = 2024;

/** The dossiers with each other value, in the order of the values. */
const others = (shown: Dossier): readonly Dossier[] => disagreementsOf(shown).flatMap(({ alternatives }) => alternatives.map(({ apply }) => apply(shown)));

/** U1 with its other values, between units and years that have none. */
const withUnit = (record: Partial<UnitRecord>, openings: Partial<UnitRecord> = {}): Dossier =>
  dossier([enrolment(YEAR - 1, [taken('U1', [5])]), enrolment(YEAR, [taken('U2', [7]), taken('U1', [8], { ...record, ...openings })])]);
const withEnrolment = (values: Partial<Enrolment>, openings: Partial<Enrolment> = {}): Dossier =>
  dossier([enrolment(YEAR - 1, [taken('U1', [5])]), enrolment(YEAR, [taken('U1', [8])], { ...values, ...openings })]);
const withStudent = (values: Partial<Student>, openings: Partial<Student> = {}): Dossier => dossier([enrolment(YEAR, [])], { ...values, ...openings });

/** What the dossier would have been without the disagreement. */
const settled = ({ student, enrolments }: Dossier): Dossier => {
  const { openValues: _, ...known } = student;
  return {
    student: known,
    enrolments: enrolments.map(({ openValues: _open, units, ...rest }) => ({
      ...rest,
      units: units.map(({ openValues: _values, alternatives: _results, ...record }) => record),
    })),
  };
};

const asTaken = UnitAsTaken.parse(unit('U1', 4));

const unitCases: readonly (readonly [Partial<UnitRecord>, OpenUnitValue, Partial<UnitRecord>])[] = [
  [{ second: 'none' }, { field: 'second', value: 'to-come' }, { second: 'to-come' }],
  [{}, { field: 'exemption', value: { mark: 12 } }, { exemption: { mark: 12 } }],
  [{}, { field: 'tolerated', value: 'student' }, { tolerated: 'student' }],
  [{}, { field: 'rejectedOn', value: '2025-07-04' }, { rejectedOn: '2025-07-04' }],
  [{}, { field: 'withdrewOn', value: '2024-11-20' }, { withdrewOn: '2024-11-20' }],
  [{ examTaken: true }, { field: 'examTaken', value: false }, { examTaken: false }],
  [{}, { field: 'asTaken', value: asTaken }, { asTaken }],
];

const enrolmentCases: readonly (readonly [Partial<Enrolment>, OpenEnrolmentValue, Partial<Enrolment>])[] = [
  [{}, { field: 'enrolledOn', value: '2024-10-02' }, { enrolledOn: '2024-10-02' }],
  [{}, { field: 'withdrewOn', value: '2024-11-20' }, { withdrewOn: '2024-11-20' }],
  [{}, { field: 'major', value: 'X' }, { major: 'X' }],
  [{}, { field: 'semester2Start', value: '2025-02-10' }, { semester2Start: '2025-02-10' }],
  [{}, { field: 'resitRegistration', value: '2025-07-08' }, { resitRegistration: '2025-07-08' }],
  [{}, { field: 'thresholdPackage', value: ['U1'] }, { thresholdPackage: ['U1'] }],
  [{ published: { 2: '2025-07-01' } }, { field: 'published1', value: '2025-02-07' }, { published: { 1: '2025-02-07', 2: '2025-07-01' } }],
  [{ published: { 1: '2025-02-07', 3: '2025-09-12' } }, { field: 'published2', value: '2025-07-01' }, { published: { 1: '2025-02-07', 2: '2025-07-01', 3: '2025-09-12' } }],
  [{ published: { 2: '2025-07-01' } }, { field: 'published3', value: '2025-09-12' }, { published: { 2: '2025-07-01', 3: '2025-09-12' } }],
];

const studentCases: readonly (readonly [Partial<Student>, OpenStudentValue, Partial<Student>])[] = [
  [{ bonusUsed: 0 }, { field: 'bonusUsed', value: 30 }, { bonusUsed: 30 }],
  [{ rebuilt: false }, { field: 'rebuilt', value: true }, { rebuilt: true }],
  [{ tariff: 'standard' }, { field: 'tariff', value: 'grant' }, { tariff: 'grant' }],
  [{ nonEEA: false }, { field: 'nonEEA', value: true }, { nonEEA: true }],
  [{ holdsBachelor: false }, { field: 'holdsBachelor', value: true }, { holdsBachelor: true }],
  [{ holdsMaster: false }, { field: 'holdsMaster', value: true }, { holdsMaster: true }],
  [{ firstTime: false }, { field: 'firstTime', value: true }, { firstTime: true }],
  [{}, { field: 'learningCredit', value: 60 }, { learningCredit: 60 }],
];

const cleared = <Open extends { readonly value: unknown }>(open: Open): Open => ({ ...open, value: null });

describe('the dossier with another value of a field', () => {
  it.each(unitCases)('changes that field of the unit alone: %j, %j', (shown, open, other) => {
    const [about] = disagreementsOf(withUnit(shown, { openValues: [open] }));
    expect(about?.about).toEqual({ what: 'unit-value', unit: 'U1', year: YEAR, field: open.field });
    expect(others(withUnit(shown, { openValues: [open] })).map(settled)).toEqual([withUnit({ ...shown, ...other })]);
  });

  it.each(enrolmentCases)('changes that field of the year alone: %j, %j', (shown, open, other) => {
    const [about] = disagreementsOf(withEnrolment(shown, { openValues: [open] }));
    expect(about?.about).toEqual({ what: 'enrolment-value', year: YEAR, contract: 'diploma', field: open.field });
    expect(others(withEnrolment(shown, { openValues: [open] })).map(settled)).toEqual([withEnrolment({ ...shown, ...other })]);
  });

  it.each(studentCases)('changes that field of the student alone: %j, %j', (shown, open, other) => {
    const [about] = disagreementsOf(withStudent(shown, { openValues: [open] }));
    expect(about?.about).toEqual({ what: 'student-value', field: open.field });
    expect(others(withStudent(shown, { openValues: [open] })).map(settled)).toEqual([withStudent({ ...shown, ...other })]);
  });

  it.each<OpenEnrolmentValue>([{ field: 'contract', value: 'credit' }, { field: 'main', value: false }])('can be what every year has: %j', (open) => {
    const [one] = others(withEnrolment({}, { openValues: [open] })).map(settled);
    expect(one).toEqual(withEnrolment({ [open.field]: open.value }));
  });
});

describe('the dossier of a device that has cleared a field', () => {
  it.each(unitCases)('has it no more in the unit: %j, %j', (shown, open, other) => {
    const [one] = others(withUnit({ ...shown, ...other }, { openValues: [cleared(open)] }));
    expect(one?.enrolments[1]?.units[1]).not.toHaveProperty(open.field);
  });

  it.each(enrolmentCases)('has it no more in the year: %j, %j', (shown, open, other) => {
    const [one] = others(withEnrolment({ ...shown, ...other }, { openValues: [cleared(open)] })).map(settled);
    expect(one).toEqual(withEnrolment(shown));
  });

  it.each(studentCases)('has a student of whom nothing special is known: %j, %j', (shown, open, other) => {
    const [one] = others(withStudent({ ...shown, ...other }, { openValues: [cleared(open)] })).map(settled);
    expect(one).toEqual(withStudent(shown));
  });

  it('keeps the contract as shown, which no year is without, and is the main enrolment unless said otherwise', () => {
    const credit = { contract: 'credit' as const, main: false };
    const [contract] = others(withEnrolment(credit, { openValues: [{ field: 'contract', value: null }] })).map(settled);
    expect(contract).toEqual(withEnrolment(credit));
    const [main] = others(withEnrolment(credit, { openValues: [{ field: 'main', value: null }] })).map(settled);
    expect(main).toEqual(withEnrolment({ ...credit, main: true }));
  });
});

describe('another result', () => {
  const b = (...results: readonly (number | null)[]) => ({ activity: 'b', opportunities: results.map((result) => ({ result })) });
  const resultsIn = (record: Partial<UnitRecord>, alternatives: NonNullable<UnitRecord['alternatives']>) =>
    others(withUnit(record, { alternatives })).map((one) => {
      const { opportunities, parts } = settled(one).enrolments[1]?.units[1] ?? {};
      return { opportunities, parts };
    });

  it('stands at its own opportunity, and leaves the other and its period', () => {
    const shown = { opportunities: [{ result: 8, period: 2 as const }, { result: 9 }] };
    expect(resultsIn(shown, [{ opportunity: 1, result: 7 }, { opportunity: 2, result: null }])).toMatchObject([
      { opportunities: [{ result: 7, period: 2 }, { result: 9 }] },
      { opportunities: [{ result: 8, period: 2 }, { result: null }] },
    ]);
    expect(resultsIn({ opportunities: [] }, [{ opportunity: 2, result: 10 }])).toMatchObject([{ opportunities: [{ result: null }, { result: 10 }] }]);
  });

  it('can be of a learning activity that has one, was exempted, or has nothing yet, and leaves the others', () => {
    const a = { activity: 'a', opportunities: [{ result: 12 }, { result: 11 }] };
    const other = [{ opportunity: 1 as const, activity: 'b', result: 7 }];
    expect(resultsIn({ parts: [a, b(9)] }, other)).toMatchObject([{ parts: [a, b(7)] }]);
    expect(resultsIn({ parts: [a, { activity: 'b', opportunities: 'exempt' }] }, other)).toMatchObject([{ parts: [a, b(7)] }]);
    expect(resultsIn({ parts: [a] }, other)).toMatchObject([{ parts: [a, b(7)] }]);
  });

  it('of a learning activity stands at its own opportunity too, and leaves the other', () => {
    const first = [{ opportunity: 1 as const, activity: 'b', result: 7 }];
    const second = [{ opportunity: 2 as const, activity: 'b', result: 7 }];
    expect(resultsIn({ parts: [b(9, 8)] }, first)).toMatchObject([{ parts: [b(7, 8)] }]);
    expect(resultsIn({ parts: [b(9, 8)] }, second)).toMatchObject([{ parts: [b(9, 7)] }]);
    expect(resultsIn({ parts: [] }, second)).toMatchObject([{ parts: [b(null, 7)] }]);
    expect(resultsIn({ parts: [{ activity: 'b', opportunities: 'exempt' }] }, second)).toMatchObject([{ parts: [b(null, 7)] }]);
  });

  it('is one disagreement with the other results of the same opportunity and activity', () => {
    const found = disagreementsOf(
      withUnit({}, {
        alternatives: [
          { opportunity: 2, result: 10 },
          { opportunity: 1, result: 7 },
          { opportunity: 1, activity: 'a', result: 6 },
          { opportunity: 2, result: null },
        ],
      }),
    );
    expect(found.map(({ about }) => about)).toEqual([2, 1, 1].map((opportunity) => ({ what: 'result', unit: 'U1', year: YEAR, opportunity })));
    expect(found.map(({ alternatives }) => alternatives.map(({ other }) => other))).toEqual([
      [{ field: 'result', value: 10 }, { field: 'result', value: null }],
      [{ field: 'result', value: 7 }],
      [{ field: 'result', value: 6, activity: 'a' }],
    ]);
  });
});

it('devices that agree have no disagreement', () => {
  expect(disagreementsOf(withUnit({}))).toEqual([]);
});
