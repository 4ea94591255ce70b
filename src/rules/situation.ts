import * as z from 'zod/mini';
import { CalendarDate, Dossier, IspDraft, isCalendarDate, Programme, RulePack, UnitCode } from '../model/index.ts';
import type { Situation } from './assessment.ts';

/** What is wrong with data from outside, and where: `dossier.enrolments.0.year`; empty for the whole. For developers, not for students. */
export interface ParseProblem {
  readonly path: string;
  readonly message: string;
}

type Parsed<Name extends string, T> =
  ({ readonly ok: true } & { readonly [Key in Name]: T }) | { readonly ok: false; readonly problems: readonly ParseProblem[] };

/** What is assessed, as data from outside: see `Situation`. */
const SituationSchema: z.ZodMiniType<Situation> = z.object({
  dossier: Dossier,
  today: z.exactOptional(CalendarDate),
  tolerate: z.exactOptional(z.array(UnitCode)),
  asIfInTerm: z.exactOptional(z.boolean()),
  assumed: z.exactOptional(z.boolean()),
  endOfYear: z.exactOptional(z.boolean()),
  refuseAutomatic: z.exactOptional(z.boolean()),
  withdraw: z.exactOptional(z.object({ unit: UnitCode, on: CalendarDate })),
  next: z.exactOptional(IspDraft),
});

type Path = readonly PropertyKey[];
const pathText = (path: Path): string => path.map(String).join('.');

type Issue = z.core.$ZodIssue;
const depthOf = (issues: readonly Issue[]): number => Math.max(0, ...issues.map(({ path }) => path.length));

const messageOf = (issue: Issue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${issue.expected}`;
    case 'invalid_value':
      return `expected one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `less than ${issue.minimum}`;
    case 'too_big':
      return `more than ${issue.maximum}`;
    case 'not_multiple_of':
      return `no multiple of ${issue.divisor}`;
    case 'invalid_format':
      return `not of the form ${issue.format}`;
    case 'unrecognized_keys':
      return `unknown ${issue.keys.join(', ')}`;
    case 'invalid_union':
      return 'matches none of its forms';
    default:
      return issue.message;
  }
};

/** Of a value that matches none of several forms, what is wrong with the form that it comes closest to. */
const problemsOf = (issue: Issue, above: Path = []): readonly ParseProblem[] => {
  const path = [...above, ...issue.path];
  const nearest = issue.code === 'invalid_union' ? issue.errors.toSorted((a, b) => depthOf(b) - depthOf(a))[0] : undefined;
  return nearest === undefined || depthOf(nearest) === 0
    ? [{ path: pathText(path), message: messageOf(issue) }]
    : nearest.flatMap((one) => problemsOf(one, path));
};

/** Every value inside that is no object or list, with its path. */
const leavesOf = (value: unknown, path: Path = []): readonly { readonly path: Path; readonly value: unknown }[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, one]: readonly [string, unknown]) => leavesOf(one, [...path, name]))
    : [{ path, value }];

const FIRST_DAY = '1900-01-01';
const LAST_DAY = '2199-12-31';

/** Dates that no student's years reach, and beyond which a term can no longer be counted. */
const dateProblems = (situation: unknown): readonly ParseProblem[] =>
  leavesOf(situation).flatMap(({ path, value }) =>
    isCalendarDate(value) && (value < FIRST_DAY || value > LAST_DAY)
      ? [{ path: pathText(path), message: `not between ${FIRST_DAY} and ${LAST_DAY}` }]
      : [],
  );

/** More than any points, days, marks or cents of a regulation; sums and terms of it are still exact. */
const MOST = 1_000_000;

/** Numbers beyond any regulation. */
const packProblems = (pack: RulePack): readonly ParseProblem[] =>
  leavesOf(pack).flatMap(({ path, value }) =>
    typeof value === 'number' && Math.abs(value) > MOST ? [{ path: pathText(path), message: `more than ${MOST}` }] : [],
  );

const read = <T>(schema: z.ZodMiniType<T>, value: unknown, check: (parsed: T) => readonly ParseProblem[]): T | readonly ParseProblem[] => {
  const parsed = schema.safeParse(value);
  if (!parsed.success) return parsed.error.issues.flatMap((issue) => problemsOf(issue));
  const problems = check(parsed.data);
  return problems.length === 0 ? parsed.data : problems;
};

const isProblems = (value: unknown): value is readonly ParseProblem[] => Array.isArray(value);

/** Reads a situation from data that nobody has checked. With a pack and a programme that were read, `assess` throws for none that is `ok`. */
export const parseSituation = (value: unknown): Parsed<'situation', Situation> => {
  const situation = read(SituationSchema, value, dateProblems);
  return isProblems(situation) ? { ok: false, problems: situation } : { ok: true, situation };
};

/** Reads a rule pack from data that nobody has checked. */
export const parsePack = (value: unknown): Parsed<'pack', RulePack> => {
  const pack = read(RulePack, value, packProblems);
  return isProblems(pack) ? { ok: false, problems: pack } : { ok: true, pack };
};

/** Reads a programme from data that nobody has checked. */
export const parseProgramme = (value: unknown): Parsed<'programme', Programme> => {
  const programme = read(Programme, value, () => []);
  return isProblems(programme) ? { ok: false, problems: programme } : { ok: true, programme };
};
