import fc from 'fast-check';
import type { CalendarDate, Dossier, Enrolment, Opportunity, PartRecord, Result, Student, UnitRecord } from '../model/index.ts';

/** Codes as schools write them, and some that would break a naive key. */
const anyCode = fc.oneof(
  fc.stringMatching(/^[A-Z]{2,3}\d{2}[A-Z]$/),
  fc.constantFrom('a/b', 'a%2Fb', '%', '/', '__proto__', 'constructor', 'part:x:1', ' ', 'é✓'),
  fc.string({ minLength: 1, maxLength: 40, unit: 'binary' }).filter((code) => code.length <= 40),
);

const result: fc.Arbitrary<Result> = fc.oneof(fc.integer({ min: 0, max: 20 }), fc.constantFrom<Result>('pass', 'fail', 'NA', 'FR'));

const date: fc.Arbitrary<CalendarDate> = fc
  .tuple(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 10, max: 12 }), fc.integer({ min: 10, max: 28 }))
  .map(([year, month, day]): CalendarDate => `${year}-${month}-${day}`);

const known = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });

const opportunity: fc.Arbitrary<Opportunity> = fc
  .tuple(fc.option(result), known(fc.constantFrom(1 as const, 2 as const, 3 as const)))
  .map(([value, period]) => ({ result: value, ...(period === undefined ? {} : { period }) }));

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const parts: fc.Arbitrary<PartRecord[]> = fc
  .uniqueArray(
    fc.record({ activity: anyCode, opportunities: fc.oneof(fc.constant('exempt' as const), fc.array(opportunity, { minLength: 1, maxLength: 2 })) }),
    { selector: (part) => part.activity, maxLength: 3 },
  )
  .map((list) => list.toSorted((a, b) => byText(a.activity, b.activity)));

const unit: fc.Arbitrary<UnitRecord> = fc.record({
  code: anyCode,
  opportunities: fc.array(opportunity, { maxLength: 2 }),
  parts,
  second: known(fc.constantFrom('to-come' as const, 'none' as const)),
  exemption: known(known(fc.integer({ min: 0, max: 20 })).map((mark) => (mark === undefined ? {} : { mark }))),
  tolerated: known(fc.constantFrom('student' as const, 'automatic' as const)),
  rejectedOn: known(date),
  withdrewOn: known(date),
  examTaken: known(fc.boolean()),
});

const enrolment: fc.Arbitrary<Enrolment> = fc.record({
  year: fc.integer({ min: 1990, max: 2100 }),
  contract: fc.constantFrom('diploma' as const, 'credit' as const, 'diploma-exam' as const, 'credit-exam' as const),
  main: fc.boolean(),
  enrolledOn: known(date),
  withdrewOn: known(date),
  major: known(fc.stringMatching(/^[a-z]{1,12}$/)),
  published: fc.record({ 1: known(date), 2: known(date), 3: known(date) }),
  semester2Start: known(date),
  thresholdPackage: known(fc.uniqueArray(fc.stringMatching(/^[A-Z0-9]{1,8}$/), { minLength: 1, maxLength: 5 })),
  resitRegistration: known(date),
  units: fc.uniqueArray(unit, { selector: ({ code }) => code, maxLength: 6 }),
});

const student: fc.Arbitrary<Student> = fc.record({
  learningCredit: known(fc.integer({ min: -400, max: 400 })),
  bonusUsed: fc.integer({ min: 0, max: 400 }),
  rebuilt: fc.boolean(),
  tariff: fc.constantFrom('standard' as const, 'nearly-grant' as const, 'grant' as const),
  nonEEA: fc.boolean(),
  holdsBachelor: fc.boolean(),
  holdsMaster: fc.boolean(),
  firstTime: fc.boolean(),
  statuses: fc.uniqueArray(fc.stringMatching(/^[a-z-]{1,20}$/), { maxLength: 3 }).map((list) => list.toSorted()),
});

const contracts = ['diploma', 'credit', 'diploma-exam', 'credit-exam'];

/** Any dossier a student could have entered: one enrolment per year and contract, oldest first, each unit once. */
export const anyDossier: fc.Arbitrary<Dossier> = fc.record({
  student,
  enrolments: fc
    .uniqueArray(enrolment, { selector: ({ year, contract }) => `${year} ${contract}`, maxLength: 4 })
    .map((list) => list.toSorted((a, b) => a.year - b.year || contracts.indexOf(a.contract) - contracts.indexOf(b.contract))),
});

export const anyProgrammeCode = anyCode;
