import fc from 'fast-check';
import {
  plainStudent,
  type CalendarDate,
  type CourseUnit,
  type Enrolment,
  type Programme,
  type Result,
  type UnitRecord,
} from '../../model/index.ts';
import type { Situation } from '../assessment.ts';
import { programme, published, unit } from './build.fixture.ts';

const known = fc.constantFrom('yes' as const, 'yes' as const, 'yes' as const, 'no' as const, 'unknown' as const);
const mark: fc.Arbitrary<Result> = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 20 }) },
  { weight: 3, arbitrary: fc.constantFrom(7, 8, 9, 10) },
  { weight: 1, arbitrary: fc.constantFrom('NA' as const, 'FR' as const) },
);

const courseUnit = (at: number): fc.Arbitrary<CourseUnit> =>
  fc
    .record({
      points: fc.integer({ min: 3, max: 12 }),
      semester: fc.constantFrom(1 as const, 2 as const, 'year' as const),
      tolerable: known,
      resit: known,
      elective: fc.integer({ min: 0, max: 4 }),
    })
    .map(({ points, semester, tolerable, resit, elective }) =>
      unit(`U${at}`, points, {
        semester,
        tolerable,
        resit,
        stage: 1 + (at % 3),
        ...(elective === 0 ? { mandatory: false, group: 'free' } : {}),
      }),
    );

/** A programme of up to twelve units; an initial bachelor's more often than not. */
export const anyProgramme: fc.Arbitrary<Programme> = fc
  .record({
    units: fc.integer({ min: 1, max: 12 }).chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => courseUnit(at)))),
    kind: fc.constantFrom(
      'bachelor' as const,
      'bachelor' as const,
      'associate' as const,
      'bachelor-after-bachelor' as const,
      'master' as const,
    ),
    points: fc.constantFrom(60, 120, 180),
    cap: fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }),
  })
  .map(({ units, kind, points, cap }) =>
    programme(units, {
      kind,
      points,
      groups: [{ id: 'free', kind: 'electives', title: 'free', min: 3 }],
      ...(cap === undefined ? {} : { toleranceCap: cap }),
    }),
  );

const recordOf = (code: string): fc.Arbitrary<UnitRecord> =>
  fc.oneof(
    {
      weight: 8,
      arbitrary: fc
        .array(fc.option(mark, { freq: 8 }), { maxLength: 2 })
        .map((results): UnitRecord => ({ code, opportunities: results.map((result) => ({ result })), parts: [] })),
    },
    { weight: 1, arbitrary: fc.constant<UnitRecord>({ code, opportunities: [], parts: [], exemption: {} }) },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom(8, 9)
        .map((result): UnitRecord => ({ code, opportunities: [{ result }], parts: [], tolerated: 'student' })),
    },
  );

const enrolmentIn = (year: number, units: readonly CourseUnit[]): fc.Arbitrary<Enrolment> =>
  fc
    .record({
      records: fc.subarray([...units]).chain((chosen) => fc.tuple(...chosen.map(({ code }) => recordOf(code)))),
      contract: fc.constantFrom(
        'diploma' as const,
        'diploma' as const,
        'diploma' as const,
        'credit' as const,
        'diploma-exam' as const,
        'credit-exam' as const,
      ),
      periods: fc.constantFrom(1 as const, 2 as const, 3 as const),
      left: fc.option(fc.constantFrom<CalendarDate>(`${year}-11-30`, `${year}-12-01`, `${year + 1}-03-16`), { freq: 12, nil: undefined }),
    })
    .map(({ records, contract, periods, left }) => ({
      year,
      contract,
      main: true,
      published: published(year, periods),
      units: records,
      ...(left === undefined ? {} : { withdrewOn: left }),
    }));

/** A student in a programme over up to four years, each perhaps skipped, on some day. */
const situationIn = (of: Programme): fc.Arbitrary<Situation> =>
  fc
    .record({
      years: fc.subarray([2022, 2023, 2024, 2025]).chain((years) => fc.tuple(...years.map((year) => enrolmentIn(year, of.units)))),
      today: fc.option(
        fc.constantFrom<CalendarDate>(
          '2023-07-05',
          '2024-02-10',
          '2024-09-20',
          '2025-07-05',
          '2025-09-20',
          '2026-07-05',
          '2026-09-20',
          '2027-11-01',
        ),
        { freq: 6, nil: undefined },
      ),
      bonusUsed: fc.integer({ min: 0, max: 60 }),
      rebuilt: fc.boolean(),
    })
    .map(({ years, today, bonusUsed, rebuilt }) => ({
      dossier: { student: { ...plainStudent, bonusUsed, rebuilt }, enrolments: years },
      ...(today === undefined ? {} : { today }),
    }));

/** A programme, and a student in it on some day. */
export const anyCase: fc.Arbitrary<{ readonly programme: Programme; readonly situation: Situation }> = anyProgramme.chain((of) =>
  situationIn(of).map((situation) => ({ programme: of, situation })),
);

/** A situation with something supposed on top of it: a draft of the next ISP, a decision, a withdrawal. */
const supposing = (of: Programme, situation: Situation): fc.Arbitrary<Situation> => {
  const codes = of.units.map(({ code }) => code);
  return fc
    .record({
      draft: fc.option(fc.record({ units: fc.subarray(codes), contract: fc.constantFrom('diploma' as const, 'credit' as const) }), {
        nil: undefined,
      }),
      tolerate: fc.option(fc.subarray(codes, { maxLength: Math.min(2, codes.length) }), { freq: 3, nil: undefined }),
      withdraw: fc.option(fc.constantFrom(...codes), { freq: 3, nil: undefined }),
      refuseAutomatic: fc.boolean(),
    })
    .map(({ draft, tolerate, withdraw, refuseAutomatic }) => ({
      ...situation,
      refuseAutomatic,
      ...(tolerate === undefined ? {} : { tolerate }),
      ...(withdraw === undefined ? {} : { withdraw: { unit: withdraw, on: '2025-11-15' as const } }),
      ...(draft === undefined
        ? {}
        : { next: { contract: draft.contract, main: true, units: draft.units.map((code) => ({ code, exempt: false })) } }),
    }));
};

/** A programme and two students in it, or the same student with other things supposed. */
export const anyPair: fc.Arbitrary<{ readonly programme: Programme; readonly before: Situation; readonly after: Situation }> =
  anyProgramme.chain((of) =>
    situationIn(of).chain((one) =>
      fc
        .tuple(supposing(of, one), fc.oneof(supposing(of, one), situationIn(of)))
        .map(([before, after]) => ({ programme: of, before, after })),
    ),
  );
