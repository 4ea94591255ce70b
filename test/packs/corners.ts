import {
  plainStudent, type CalendarDate, type CourseUnit, type Enrolment, type IspDraft, type Programme, type Result, type Student, type UnitRecord,
} from '../../src/model/index.ts';
import type { Situation } from '../../src/rules/index.ts';

export interface Corner {
  readonly programme: Programme;
  readonly situation: Situation;
}

const unit = (code: string, points = 6, more: Partial<CourseUnit> = {}): CourseUnit => ({
  code, title: code, points, stage: 1, semester: 1, mandatory: true, grading: 'numeric', tolerable: 'yes', resit: 'yes', requires: 'none',
  identicalTo: [], activities: [], calculation: 'weighted', events: [], ...more,
});

const programme = (units: readonly CourseUnit[], more: Partial<Programme> = {}): Programme => ({
  code: 'P', title: 'P', kind: 'bachelor', initial: true, educational: false, workTrack: false, points: 180, stages: 3, groups: [], units: [...units], ...more,
});

const taken = (code: string, result: Result | null, more: Partial<UnitRecord> = {}): UnitRecord => ({
  code, opportunities: [{ result }], second: 'none', parts: [], ...more,
});

const marks = (results: Readonly<Record<string, Result | null>>): UnitRecord[] => Object.entries(results).map(([code, result]) => taken(code, result));

const enrolment = (year: number, units: readonly UnitRecord[], published: Enrolment['published'] = {}): Enrolment => ({
  year, contract: 'diploma', main: true, published, units: [...units],
});

const halves = { activities: [{ id: 'a', title: 'a', points: 3, resit: 'yes' as const }, { id: 'b', title: 'b', points: 3, resit: 'yes' as const }] };
const sixes = (count: number) => Array.from({ length: count }, (_, at) => unit(`U${at + 1}`));
const units = [...sixes(30), unit('ODD', 2), unit('SMALL', 3), unit('WHOLE', 9), unit('PARTS', 6, halves)];
const bachelor = programme(units);
const codes = (count: number, from = 0): readonly string[] => units.slice(from, from + count).map(({ code }) => code);
const passedAll = (count: number) => marks(Object.fromEntries(codes(count).map((code) => [code, 12])));

const corner = (of: Programme, enrolments: readonly Enrolment[], more: Partial<Situation> & { readonly student?: Partial<Student> } = {}): Corner => {
  const { student = {}, ...situation } = more;
  return { programme: of, situation: { dossier: { student: { ...plainStudent, ...student }, enrolments: [...enrolments] }, ...situation } };
};

const draft = (taking: readonly string[], more: Partial<IspDraft> = {}): IspDraft => ({
  contract: 'diploma',
  main: true,
  units: taking.map((code) => ({ code, exempt: false })),
  ...more,
});

const firstYear = enrolment(2024, passedAll(10), { 1: '2025-02-07', 2: '2025-07-01', 3: '2025-09-12' });
const asks = (next: IspDraft, student: Partial<Student> = {}, of: Programme = bachelor): Corner => corner(of, [firstYear], { next, student });
const tenMore = codes(10, 10);
const leaving = (on: CalendarDate): Corner =>
  asks(draft(tenMore, { withdrewOn: on, calendar: { start: '2025-09-22', semester2: '2026-02-09' } }));

/**
 * Situations at the corners that no regulation case stands in: each tariff and contract, the edges of the ISP's size, a master's diploma, a stay
 * abroad, a status. Together with the cases they make every number of a pack matter.
 */
export const corners: readonly Corner[] = [
  // The fee of every tariff and contract, and of leaving.
  ...(['standard', 'nearly-grant', 'grant', 'non-eea-business-management', 'last-year-secondary'] as const).map((tariff) => asks(draft(tenMore), { tariff })),
  asks(draft(tenMore, { contract: 'diploma-exam' })),
  asks(draft(tenMore), {}, programme(units, { kind: 'bachelor-after-bachelor', initial: false })),
  asks(draft(['WHOLE'], { contract: 'credit', main: false }), { tariff: 'last-year-secondary' }),
  asks(draft(codes(2, 10), { contract: 'credit', main: false }), { tariff: 'last-year-secondary' }),
  asks(draft(['WHOLE', 'ODD'], { contract: 'credit', main: false }), { tariff: 'last-year-secondary' }),
  leaving('2025-10-21'),
  leaving('2025-11-18'),
  // The size of an ISP, the day it is submitted, a second diploma.
  asks(draft(codes(13, 10))),
  asks(draft(codes(10, 10)), { nonEEA: true }),
  asks(draft(tenMore, { enrolledOn: '2025-10-20', submitOn: '2025-10-28' })),
  corner(bachelor, [firstYear, enrolment(2025, marks(Object.fromEntries(tenMore.map((code) => [code, null]))))], {
    next: draft(codes(5, 20), { year: 2025, main: false }),
  }),
  // A binding condition, which takes the right to a minimum of points away.
  corner(bachelor, [enrolment(2024, marks({ U1: 12, U2: 5, U3: 5 }))], { next: draft(tenMore) }),
  // One part passed, the other not yet: it can be given up for the second opportunity.
  corner(
    bachelor,
    [
      enrolment(
        2024,
        [{ code: 'PARTS', opportunities: [], parts: [{ activity: 'a', opportunities: [{ result: 12 }] }, { activity: 'b', opportunities: [{ result: 5 }] }] }],
        { 1: '2025-02-07', 2: '2025-07-01' },
      ),
    ],
    { today: '2025-07-02' },
  ),
  // A third year abroad, and a double degree with tolerances.
  corner(bachelor, [enrolment(2023, passedAll(18))]),
  corner(bachelor, [
    enrolment(2023, [...passedAll(18), taken('U19', 9, { tolerated: 'student' }), taken('U20', 9, { tolerated: 'student' }), taken('SMALL', 9, { tolerated: 'student' })]),
  ]),
  // A master's diploma.
  corner(programme(sixes(10), { kind: 'master', points: 60, stages: 1 }), [enrolment(2024, passedAll(10))]),
  // Statuses.
  corner(bachelor, [enrolment(2024, marks({ U1: 12, U2: 5 }))], { student: { statuses: ['entrepreneur'] } }),
  asks(draft(codes(5, 10)), { statuses: ['works-80h'] }),
  // A second opportunity of which nothing is known, just before the last results.
  corner(bachelor, [enrolment(2024, [{ code: 'U1', opportunities: [{ result: 5 }], parts: [] }])], { today: '2025-09-25' }),
  // More tolerated than a school's cap allows.
  corner(bachelor, [firstYear, enrolment(2025, marks(Object.fromEntries(tenMore.map((code) => [code, 12]))))]),
];
