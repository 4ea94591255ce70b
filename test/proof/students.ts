import fc from 'fast-check';
import {
  plainStudent,
  type CalendarDate,
  type Contract,
  type CourseUnit,
  type Enrolment,
  type IspDraft,
  type Permission,
  type Programme,
  type Requirement,
  type Result,
  type RuleId,
  type Student,
  type UnitGroup,
  type UnitRecord,
} from '../../src/model/index.ts';
import type { Situation } from '../../src/rules/index.ts';

/** A student of an invented programme, with whatever is supposed of them. */
export interface Person {
  readonly programme: Programme;
  readonly situation: Situation;
}

const maybe = <T>(value: fc.Arbitrary<T>, freq = 3) => fc.option(value, { nil: undefined, freq });
/** Leaves out what is undefined: an optional property is there or it is not. */
type Filled<T> = { [Key in keyof T as undefined extends T[Key] ? never : Key]: T[Key] } & { [Key in keyof T as undefined extends T[Key] ? Key : never]?: Exclude<T[Key], undefined> };
const filled = <T extends object>(value: T): Filled<T> => {
  const kept = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(kept) as Filled<T>;
};

const known = fc.constantFrom('yes' as const, 'yes' as const, 'yes' as const, 'no' as const, 'unknown' as const);
const mark: fc.Arbitrary<Result> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 20 }) },
  { weight: 6, arbitrary: fc.constantFrom(7, 8, 9, 10, 12, 14) },
  { weight: 1, arbitrary: fc.constantFrom<Result>('NA', 'FR') },
);
const passFail = fc.constantFrom<Result>('pass', 'pass', 'fail', 'NA');

const codeOf = (at: number) => `U${at}`;

const requirement = (at: number): fc.Arbitrary<Requirement> => {
  const one = fc
    .tuple(fc.nat(at - 1), fc.constantFrom('followed' as const, 'acquired' as const, 'kind-unknown' as const), fc.boolean())
    .map(([other, kind, sameYear]): Requirement => (kind === 'followed' ? { kind, unit: codeOf(other), sameYear } : { kind, unit: codeOf(other) }));
  return fc.oneof(
    { weight: 3, arbitrary: one },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom('all' as const, 'any' as const), fc.array(one, { minLength: 1, maxLength: 3 })).map(([kind, of]): Requirement => ({ kind, of })) },
  );
};

const GROUPS = ['free', 'major:X', 'major:Y', 'subject:PE'] as const;

const courseUnit = (at: number): fc.Arbitrary<CourseUnit> =>
  fc
    .record({
      points: fc.integer({ min: 3, max: 12 }),
      stage: fc.integer({ min: 1, max: 3 }),
      semester: fc.constantFrom(1 as const, 2 as const, 'year' as const),
      group: maybe(fc.constantFrom(...GROUPS)),
      loose: fc.nat(9),
      grading: fc.constantFrom('numeric' as const, 'numeric' as const, 'numeric' as const, 'pass-fail' as const),
      tolerable: known,
      resit: known,
      requires: at === 0 ? fc.constant('none' as const) : fc.oneof({ weight: 5, arbitrary: fc.constant('none' as const) }, { weight: 1, arbitrary: fc.constant('unknown' as const) }, { weight: 2, arbitrary: requirement(at) }),
      minAcquired: maybe(fc.integer({ min: 0, max: 40 }), 8),
      identical: maybe(fc.nat(Math.max(0, at - 1)), 10),
      parts: fc.nat(5),
      calculation: fc.constantFrom('weighted' as const, 'weighted' as const, 'own' as const),
      events: fc.nat(4),
    })
    .map(({ group, loose, identical, parts, events, minAcquired, ...rest }) => ({
      ...rest,
      ...filled({ group, minAcquired }),
      code: codeOf(at),
      title: codeOf(at),
      mandatory: group !== 'free' && loose > 0,
      identicalTo: identical === undefined || at === 0 ? [] : [codeOf(identical)],
      activities: parts > 1 ? [] : (['a', 'b'] as const).map((id, place) => ({ id, title: id, points: place === 0 ? 1.5 : 2, resit: parts === 0 && place === 1 ? ('no' as const) : ('yes' as const) })),
      events: events > 0 ? [] : [{ id: 'e1', classGroups: ['1A'] }, { id: 'e2', classGroups: ['1B'] }],
    }));

const programmeOf: fc.Arbitrary<Programme> = fc
  .record({
    units: fc.integer({ min: 1, max: 14 }).chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => courseUnit(at)))),
    kind: fc.constantFrom('bachelor' as const, 'bachelor' as const, 'bachelor' as const, 'associate' as const, 'bachelor-after-bachelor' as const, 'preparatory' as const, 'master' as const),
    initial: fc.nat(5),
    educational: fc.nat(5),
    workTrack: fc.nat(7),
    points: fc.constantFrom(30, 60, 90, 120, 180),
    toleranceCap: maybe(fc.integer({ min: 0, max: 20 }), 4),
    min: fc.constantFrom(0, 3, 6),
    max: maybe(fc.constantFrom(6, 9, 12)),
  })
  .map(({ units, initial, educational, workTrack, toleranceCap, min, max, ...rest }) => {
    const groups: readonly UnitGroup[] = [
      { id: 'free', kind: 'electives', title: 'free', min, ...filled({ max }) },
      { id: 'major:X', kind: 'major', title: 'X' },
      { id: 'major:Y', kind: 'major', title: 'Y' },
      { id: 'subject:PE', kind: 'subject', title: 'PE' },
    ];
    return { ...rest, ...filled({ toleranceCap }), code: 'P', title: 'P', initial: initial > 0, educational: educational === 0, workTrack: workTrack === 0, stages: 3, groups: [...groups], units: [...units] };
  });

const recordOf = (unit: CourseUnit, year: number): fc.Arbitrary<UnitRecord> => {
  const results = unit.grading === 'pass-fail' ? passFail : mark;
  const opportunities = fc.array(fc.option(results, { freq: 8 }), { maxLength: 2 }).map((list) => list.map((result) => ({ result })));
  const parts = fc
    .tuple(opportunities, fc.oneof({ weight: 5, arbitrary: opportunities }, { weight: 1, arbitrary: fc.constant('exempt' as const) }))
    .map(([a, b]) => [{ activity: 'a', opportunities: a }, { activity: 'b', opportunities: b }]);
  return fc
    .record({
      shape: fc.nat(12),
      opportunities,
      parts,
      second: maybe(fc.constantFrom('to-come' as const, 'none' as const), 2),
      examTaken: maybe(fc.boolean(), 9),
      withdrewOn: fc.constantFrom<CalendarDate>(`${year}-10-20`, `${year}-11-30`, `${year}-12-01`, `${year + 1}-03-15`, `${year + 1}-03-16`),
      mark: maybe(fc.integer({ min: 10, max: 20 })),
    })
    .map(({ shape, second, examTaken, ...one }): UnitRecord => {
      const plain = { code: unit.code, parts: [], ...filled({ second, examTaken }) };
      if (shape === 0) return { code: unit.code, opportunities: [], parts: [], exemption: filled({ mark: one.mark }) };
      if (shape === 1) return { ...plain, opportunities: [{ result: 9 }], tolerated: 'student' };
      if (shape === 2) return { ...plain, opportunities: [], withdrewOn: one.withdrewOn };
      if (shape < 6 && unit.activities.length > 0) return { ...plain, opportunities: [], parts: one.parts };
      return { ...plain, opportunities: one.opportunities };
    });
};

const CONTRACTS: readonly Contract[] = ['diploma', 'diploma', 'diploma', 'diploma', 'credit', 'diploma-exam', 'credit-exam'];

const enrolmentIn = (year: number, units: readonly CourseUnit[]): fc.Arbitrary<Enrolment> =>
  fc
    .record({
      units: fc.subarray([...units]).chain((chosen) => fc.tuple(...chosen.map((unit) => recordOf(unit, year)))),
      contract: fc.constantFrom(...CONTRACTS),
      main: fc.constantFrom(true, true, true, false),
      periods: fc.nat(3),
      major: maybe(fc.constantFrom('X', 'Y', 'PE'), 2),
      enrolledOn: maybe(fc.constantFrom<CalendarDate>(`${year}-09-20`, `${year}-11-02`), 5),
      withdrewOn: maybe(fc.constantFrom<CalendarDate>(`${year}-11-30`, `${year}-12-01`, `${year + 1}-03-16`), 12),
    })
    .map(({ periods, major, enrolledOn, withdrewOn, ...rest }) => {
      const dates: readonly CalendarDate[] = [`${year + 1}-02-07`, `${year + 1}-07-01`, `${year + 1}-09-12`];
      const published = Object.fromEntries(dates.slice(0, periods).map((date, at) => [at + 1, date]));
      return { ...rest, ...filled({ major, enrolledOn, withdrewOn }), year, published };
    });

const student: fc.Arbitrary<Student> = fc
  .record({
    learningCredit: maybe(fc.integer({ min: -20, max: 160 }), 2),
    bonusUsed: fc.constantFrom(0, 0, 30, 60),
    tariff: fc.constantFrom('standard' as const, 'standard' as const, 'nearly-grant' as const, 'grant' as const, 'non-eea-business-management' as const, 'last-year-secondary' as const),
    rare: fc.tuple(fc.nat(5), fc.nat(5), fc.nat(5), fc.nat(5), fc.nat(2)),
    statuses: fc.constantFrom<readonly string[]>([], [], [], ['artist'], ['entrepreneur'], ['works-80h', 'medical']),
  })
  .map(({ learningCredit, rare: [rebuilt, nonEEA, bachelor, master, first], statuses, ...rest }) => ({
    ...plainStudent,
    ...rest,
    ...filled({ learningCredit }),
    rebuilt: rebuilt === 0,
    nonEEA: nonEEA === 0,
    holdsBachelor: bachelor === 0,
    holdsMaster: master === 0,
    firstTime: first === 0,
    statuses: [...statuses],
  }));

/** Days on both sides of what the rules name, over four years. */
const today = fc.constantFrom<CalendarDate>(
  '2023-07-05', '2023-11-30', '2023-12-01', '2024-02-10', '2024-07-16', '2024-07-17', '2024-09-15', '2024-09-16', '2024-09-20', '2025-03-15',
  '2025-07-01', '2025-07-05', '2025-09-20', '2025-09-27', '2025-09-28', '2025-10-16', '2026-07-05', '2026-09-20', '2027-11-01',
);

const PERMITTED: readonly RuleId[] = ['H.2', 'H.3', 'H.4', 'H.5', 'H.7', 'H.8', 'G.5'];

/** What the student asked the school to allow: of the whole, or of one unit. */
const permission = (code: fc.Arbitrary<string>): fc.Arbitrary<Permission> =>
  fc
    .record({
      rule: fc.constantFrom(...PERMITTED),
      unit: maybe(code, 2),
      state: fc.constantFrom('asked' as const, 'granted' as const, 'refused' as const),
      on: maybe(fc.constant<CalendarDate>('2025-10-01'), 2),
    })
    .map(({ rule, unit, state, on }) => ({ rule, state, ...filled({ unit, on }) }));

/** What an exemption says more of a unit of a draft, and whether it was withdrawn from. */
const entryIn = fc.record({
  exempt: fc.nat(7),
  mark: maybe(fc.integer({ min: 10, max: 20 }), 2),
  parts: fc.subarray(['a', 'b']),
  withdrewOn: maybe(fc.constantFrom<CalendarDate>('2025-11-03', '2025-12-01'), 12),
});

export const draftIn = (programme: Programme): fc.Arbitrary<IspDraft> =>
  fc
    .record({
      year: maybe(fc.constantFrom(2024, 2025, 2026, 2028), 2),
      contract: fc.constantFrom(...CONTRACTS),
      main: fc.constantFrom(true, true, false),
      major: maybe(fc.constantFrom('X', 'major:Y', 'PE'), 3),
      chosen: fc.subarray([...programme.units]),
      entries: fc.array(entryIn, { minLength: 14, maxLength: 14 }),
      event: maybe(fc.constantFrom('e1', 'e2'), 2),
      stranger: fc.nat(9),
      classGroup: maybe(fc.option(fc.constantFrom('1A', '1B', '9Z'), { freq: 4 }), 2),
      submitOn: maybe(fc.constantFrom<CalendarDate>('2025-07-10', '2025-09-20', '2025-10-15', '2025-10-16', '2026-10-01'), 2),
      enrolledOn: maybe(fc.constantFrom<CalendarDate>('2025-09-16', '2025-10-11', '2025-12-02', '2026-02-20'), 3),
      withdrewOn: maybe(fc.constantFrom<CalendarDate>('2025-10-01', '2025-11-01', '2026-03-01', '2026-05-01'), 3),
      calendar: maybe(fc.constant({ start: '2025-09-22', semester2: '2026-02-09' } as const), 2),
      beside: maybe(fc.array(fc.record({ contract: fc.constantFrom(...CONTRACTS), units: fc.subarray(programme.units.map(({ code }) => code)) }), { maxLength: 2 }), 3),
      permissions: maybe(
        fc.uniqueArray(permission(fc.constantFrom(...programme.units.map(({ code }) => code))), { maxLength: 4, selector: ({ rule, unit }) => `${rule} ${unit ?? ''}` }),
        3,
      ),
    })
    .map(({ chosen, entries, event, stranger, year, major, classGroup, submitOn, enrolledOn, withdrewOn, calendar, beside, permissions, ...rest }) => ({
      ...rest,
      ...filled({ year, major, classGroup, submitOn, enrolledOn, withdrewOn, calendar, beside, permissions }),
      units: [
        ...chosen.map(({ code, events, activities }, at) => {
          const { exempt, mark: kept, parts, withdrewOn: gone } = entries[at] ?? { exempt: 1, parts: [] };
          return {
            code,
            exempt: exempt === 0,
            ...(events.length > 0 ? filled({ event }) : {}),
            ...(exempt === 0 ? filled({ mark: kept }) : filled({ withdrewOn: gone })),
            ...(exempt !== 0 && activities.length > 0 && parts.length === 1 ? { exemptParts: parts } : {}),
          };
        }),
        ...(stranger === 0 ? [{ code: 'STRANGE', exempt: false }] : []),
      ],
    }));

/** What is supposed on top of the past. */
const supposedIn = (programme: Programme) => {
  const code = fc.constantFrom(...programme.units.map((one) => one.code));
  return fc.record({
    today: maybe(today, 6),
    tolerate: maybe(fc.uniqueArray(code, { maxLength: 3 }), 2),
    asIfInTerm: fc.constantFrom(undefined, undefined, true as const),
    assumed: fc.constantFrom(undefined, undefined, true as const),
    refuseAutomatic: fc.constantFrom(undefined, undefined, true as const),
    withdraw: maybe(fc.record({ unit: code, on: fc.constantFrom<CalendarDate>('2024-11-30', '2025-03-15', '2025-12-01', '2026-03-16') }), 2),
    next: maybe(draftIn(programme), 5),
  });
};

/** Anybody: up to four years, some with two contracts, on some day, with a decision, a draft or nothing supposed. */
export const anyone: fc.Arbitrary<Person> = programmeOf.chain((programme) =>
  fc
    .record({
      enrolments: fc.subarray([2022, 2023, 2024, 2024, 2025]).chain((years) => fc.tuple(...years.map((year) => enrolmentIn(year, programme.units)))),
      student,
      supposed: supposedIn(programme),
    })
    .map(({ enrolments, student: who, supposed }) => ({ programme, situation: { dossier: { student: who, enrolments: [...enrolments] }, ...filled(supposed) } })),
);

/** The same, always with a draft. */
export const anyoneWithDraft: fc.Arbitrary<Person> = anyone.chain(({ programme, situation }) =>
  draftIn(programme).map((next) => ({ programme, situation: { ...situation, next } })),
);
