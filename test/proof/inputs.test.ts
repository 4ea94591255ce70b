import { describe, expect, it } from 'vitest';
import type { CalendarDate, Enrolment, Student } from '../../src/model/index.ts';
import type { Explanation, Situation } from '../../src/rules/index.ts';
import { always, assessed } from './people.ts';
import { anyone, anyoneWithDraft, type Person } from './students.ts';

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isWhy = (value: unknown): value is Explanation => isFields(value) && 'rule' in value && 'restsOn' in value;

/** What is said of a value: the value itself, and its explanation. */
interface Said {
  readonly value: string;
  readonly why: string;
}

/** A finding names its ground and its last day itself: they explain it. */
const EXPLAINS: readonly string[] = ['why', 'ground', 'until'];
const valueOf = (value: unknown): string => JSON.stringify(value, (key, inner: unknown) => (EXPLAINS.includes(key) ? undefined : inner));
const whyOf = ({ rule, steps, missing, restsOn, reading }: Explanation): string => JSON.stringify([rule, steps, missing, restsOn, reading]);

/** What tells the entries of a list apart, so that one that is gone does not make all that follow look changed. */
const nameIn = (list: Fields, key: string, entry: Fields): string =>
  Array.isArray(list) ? ['id', 'rule', 'key', 'kind', 'code', 'unit', 'year', 'what'].map((name) => String(entry[name] ?? '')).join('/') : key;

/** Everything in an assessment that has an explanation, with where it stands. */
const saidIn = (value: unknown, path = ''): readonly (readonly [path: string, said: Said])[] => {
  if (!isFields(value)) return [];
  const why = value['why'];
  const here = isWhy(why) ? [[path, { value: valueOf(value), why: whyOf(why) }] as const] : [];
  const inside = Object.entries(value).flatMap(([key, inner]) =>
    key === 'why' || !isFields(inner) ? [] : saidIn(inner, `${path}.${nameIn(value, key, inner)}`),
  );
  return [...here, ...inside];
};

const withStudent = (situation: Situation, more: Partial<Student>): Situation => ({
  ...situation,
  dossier: { ...situation.dossier, student: { ...situation.dossier.student, ...more } },
});

/** The same situation with one enrolment changed, for each of them in turn. */
const withEach = (situation: Situation, change: (enrolment: Enrolment) => Enrolment): readonly Situation[] =>
  situation.dossier.enrolments.map((one, at) => ({
    ...situation,
    dossier: { ...situation.dossier, enrolments: situation.dossier.enrolments.with(at, change(one)) },
  }));

const TARIFFS = ['standard', 'nearly-grant', 'grant', 'non-eea-business-management', 'last-year-secondary'] as const;
const DAYS: readonly CalendarDate[] = ['2024-02-10', '2025-07-01', '2025-07-16', '2025-09-30', '2025-10-01', '2027-11-01'];
const PERIODS = [1, 2, 3] as const;

const settings = (situation: Situation): readonly Situation[] => {
  const { student } = situation.dossier;
  const changes: readonly Partial<Student>[] = [
    ...TARIFFS.map((tariff) => ({ tariff })),
    ...[[], ['entrepreneur'], ['works-80h'], ['artist']].map((statuses) => ({ statuses })),
    { learningCredit: (student.learningCredit ?? 140) - 45 },
    { bonusUsed: (student.bonusUsed + 25) % 61 },
    { nonEEA: !student.nonEEA },
    { holdsBachelor: !student.holdsBachelor },
    { holdsMaster: !student.holdsMaster },
    { firstTime: !student.firstTime },
    { rebuilt: !student.rebuilt },
  ];
  return changes.map((more) => withStudent(situation, more));
};

const days = (situation: Situation): readonly Situation[] => {
  const { today: _, ...timeless } = situation;
  return [timeless, ...DAYS.map((today) => ({ ...situation, today }))];
};

const publications = (situation: Situation): readonly Situation[] =>
  PERIODS.flatMap((period) => [
    ...withEach(situation, (one) => {
      const { [period]: _, ...published } = one.published;
      return { ...one, published };
    }),
    ...withEach(situation, (one) => ({ ...one, published: { ...one.published, [period]: `${one.year + 1}-0${[2, 6, 9][period - 1]}-20` as CalendarDate } })),
  ]);

/** Days on both sides of those until which something can be given back. */
const leavingDays = (year: number): readonly CalendarDate[] => [`${year}-11-30`, `${year}-12-01`, `${year + 1}-03-15`, `${year + 1}-03-16`];

const withdrawals = (situation: Situation): readonly Situation[] =>
  [0, 1, 2, 3, undefined].flatMap((at) => [
    ...withEach(situation, (one) => {
      const { withdrewOn: _, ...rest } = one;
      const day = at === undefined ? undefined : leavingDays(one.year)[at];
      return day === undefined ? rest : { ...rest, withdrewOn: day };
    }),
    ...withEach(situation, (one) => {
      const [first, ...others] = one.units;
      const day = at === undefined ? undefined : leavingDays(one.year)[at];
      if (first === undefined) return one;
      const { withdrewOn: _, ...unit } = first;
      return { ...one, units: [day === undefined ? unit : { ...unit, withdrewOn: day }, ...others] };
    }),
  ]);

const enrolments = (situation: Situation): readonly Situation[] => {
  const { next } = situation;
  const drafts: readonly CalendarDate[] = ['2025-10-01', '2025-10-11', '2025-12-02', '2026-02-20'];
  return [
    ...withEach(situation, (one) => {
      const { enrolledOn: _, ...rest } = one;
      return rest;
    }),
    ...withEach(situation, (one) => ({ ...one, enrolledOn: `${one.year}-11-02` })),
    ...(next === undefined
      ? []
      : drafts.flatMap((day) => [
          { ...situation, next: { ...next, enrolledOn: day } },
          { ...situation, next: { ...next, withdrewOn: day } },
          { ...situation, next: { ...next, submitOn: day } },
        ])),
  ];
};

/** Where another value of an input changes what is said without a word about why. */
const unexplained = ({ programme, situation }: Person, others: (situation: Situation) => readonly Situation[]): readonly string[] => {
  const before = new Map(saidIn(assessed({ programme, situation })));
  return others(situation).flatMap((other) =>
    saidIn(assessed({ programme, situation: other })).flatMap(([path, { value, why }]) => {
      const was = before.get(path);
      return was === undefined || was.value === value || was.why !== why ? [] : [`${path}: ${was.value} and ${value}, because ${why}`];
    }),
  );
};

const RUNS = 12;

describe('an explanation says another thing where a figure is another because of', () => {
  it.each([
    ['a setting of the student', settings, anyoneWithDraft],
    ['the day', days, anyone],
    ['a day of publication', publications, anyone],
    ['a day of withdrawal', withdrawals, anyone],
    ['a day of enrolment, of leaving or of submitting', enrolments, anyoneWithDraft],
  ] as const)('%s', (_, others, who) => {
    always(
      (person) => {
        expect(unexplained(person, others)).toEqual([]);
      },
      who,
      RUNS,
    );
  });
});
