import type { CalendarDate } from '../../src/model/index.ts';
import { addDays, type Assessment } from '../../src/rules/index.ts';
import { enrolment, onDay, person, programme, PUBLISHED, taken, unit, draft } from './build.ts';
import { assessed } from './people.ts';
import type { Person } from './students.ts';

const FIRST: CalendarDate = '2023-09-01';
const LAST: CalendarDate = '2026-09-30';

/** Every day of three academic years. */
export const days = (): readonly CalendarDate[] => {
  const all: CalendarDate[] = [];
  for (let day: CalendarDate = FIRST; day <= LAST; day = addDays(day, 1)) all.push(day);
  return all;
};

const of = programme([unit('A', 6), unit('B', 6), unit('C', 6, { semester: 2 }), unit('D', 6, { semester: 2, resit: 'unknown' })]);
const open = (code: string, result: number) => ({ code, opportunities: [{ result }], parts: [] });

/** A handful of dossiers: what is shown of each may change on some days of the sweep, and on no other. */
export const dossiers: Readonly<Record<string, { readonly who: Person; readonly changes: readonly CalendarDate[] }>> = {
  'nobody yet': {
    who: person(of, []),
    // Every start of a year: the next ISP is that of the year that starts.
    changes: ['2023-09-16', '2024-09-16', '2025-09-16', '2026-09-16'],
  },
  'a first year, everything published': {
    who: person(of, [enrolment(2024, [taken('A', 12), taken('B', 9), taken('C', 12), taken('D', 5)], { published: PUBLISHED })]),
    // Semester 1 published; the window of the first opportunities; published again, the second window; each with its last day.
    changes: ['2025-02-07', '2025-07-01', '2025-07-17', '2025-09-12', '2025-09-28'],
  },
  'second opportunities to come': {
    who: person(of, [enrolment(2024, [open('A', 12), open('B', 9), open('C', 12), open('D', 5)], { published: { 1: '2025-02-07', 2: '2025-07-01' } })]),
    // The window of July, and the end of the results of the year.
    changes: ['2025-02-07', '2025-07-01', '2025-07-17', '2025-10-01'],
  },
  'stopped with little learning credit': {
    who: person(of, [enrolment(2022, [taken('A', 5)])], { student: { learningCredit: 20, bonusUsed: 60 } }),
    // Ten more for each full year away, from the second start of a year on.
    changes: ['2024-09-16', '2025-09-16', '2026-09-16'],
  },
  'a draft with a decision open': {
    who: person(of, [enrolment(2024, [taken('A', 12), taken('B', 9), taken('C', 12), taken('D', 5)], { published: PUBLISHED })], { next: draft(['D']) }),
    changes: ['2025-02-07', '2025-07-01', '2025-07-17', '2025-09-12', '2025-09-28'],
  },
};

/** What is followed from day to day: everything that only a day named by a rule can change. */
const shown = ({ tolerance, deadlines, learningCredit, units, years, threshold, programme: whole, refusals, isp }: Assessment): string =>
  JSON.stringify([
    tolerance.open, tolerance.window.value, tolerance.undecided, tolerance.left.value,
    Object.values(deadlines).map(({ value }) => value),
    learningCredit.now.value, learningCredit.best.value, learningCredit.worst.value,
    Object.values(units).map(({ status, result, secondOpportunity }) => [status.value, result.value, secondOpportunity]),
    years.map(({ efficiency, efficiencyBest, complete }) => [efficiency.value, efficiencyBest.value, complete]),
    threshold.applies && [threshold.status.value, threshold.automatic.value], whole.passed.value, whole.automatic.value,
    refusals.map(({ kind }) => kind), isp?.submittable.value, isp?.findings.map(({ key }) => key),
  ]);

/** The days on which something that is shown is not what it was the day before. */
export const changesOf = (who: Person): readonly CalendarDate[] => {
  let before: string | null = null;
  return days().filter((day) => {
    const now = shown(assessed(onDay(who, day)));
    const changed = before !== null && now !== before;
    before = now;
    return changed;
  });
};

/** The academic year of each day, as runs: `2023-09-01 2022` means from that day on 2022. */
export const yearsOfDays = (): readonly string[] => {
  let before: number | undefined;
  return days().flatMap((day) => {
    const year = assessed(onDay(person(of, []), day)).today?.year;
    if (year === before) return [];
    before = year;
    return [`${day} ${year}`];
  });
};
