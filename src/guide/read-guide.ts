import * as z from 'zod/mini';
import { contradictionsOf, warningsOf, type Contradiction, type GuidePath, type GuideWarning } from './guide-check.ts';
import { GUIDE_FORMAT, GUIDE_VERSION, GuideFile } from './guide-file.ts';
import { checkJson } from './json-text.ts';

/** Bytes of a guide file, as UTF-8. */
export const MAX_GUIDE_BYTES = 2_000_000;
const MAX_DEPTH = 40;
const MAX_UNITS = 5_000;
const MAX_FIELD_PROBLEMS = 20;

/** What a field should have been. */
export type Expected =
  | { readonly kind: 'missing' }
  | { readonly kind: 'type'; readonly type: string }
  | { readonly kind: 'at-least' | 'at-most'; readonly limit: number }
  | { readonly kind: 'one-of'; readonly values: readonly (string | number)[] }
  | { readonly kind: 'format' };

/** Why a file cannot be used as a guide; the app has a message for each. */
export type GuideProblem =
  | { readonly code: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'not-json'; readonly line: number; readonly column: number }
  | { readonly code: 'too-deep'; readonly line: number; readonly column: number; readonly limit: number }
  | { readonly code: 'not-a-guide' }
  | { readonly code: 'newer-version'; readonly version: number; readonly supported: number }
  | { readonly code: 'too-many-units'; readonly units: number; readonly limit: number }
  | { readonly code: 'invalid-field'; readonly path: GuidePath; readonly expected: Expected }
  | Contradiction;

export type GuideReading =
  | { readonly ok: true; readonly guide: GuideFile; readonly warnings: readonly GuideWarning[] }
  | { readonly ok: false; readonly problems: readonly GuideProblem[] };

const refused = (...problems: readonly GuideProblem[]): GuideReading => ({ ok: false, problems });

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

const Header = z.object({ format: z.literal(GUIDE_FORMAT), version: z.int().check(z.minimum(1)) });
const Sizes = z.object({ programmes: z.array(z.object({ units: z.array(z.unknown()) })) });

const valueAt = (value: unknown, path: GuidePath): unknown =>
  path.reduce<unknown>((at, key) => (typeof at === 'object' && at !== null && Object.hasOwn(at, key) ? Reflect.get(at, key) : undefined), value);

const isPathKey = (key: PropertyKey): key is string | number => typeof key !== 'symbol';
const isChoice = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number';

const limitOf = (limit: number | bigint): number => Number(limit);

const expectedOf = (issue: z.core.$ZodIssue, value: unknown): Expected => {
  if (value === undefined) return { kind: 'missing' };
  switch (issue.code) {
    case 'invalid_type':
      return { kind: 'type', type: issue.expected };
    case 'too_small':
      return { kind: 'at-least', limit: limitOf(issue.minimum) };
    case 'too_big':
      return { kind: 'at-most', limit: limitOf(issue.maximum) };
    case 'invalid_value':
      return { kind: 'one-of', values: issue.values.filter(isChoice) };
    default:
      return { kind: 'format' };
  }
};

/** A union says only that nothing fitted; the alternative that got furthest into the value tells what is wrong there. */
const deepest = (issue: z.core.$ZodIssue): z.core.$ZodIssue => {
  if (issue.code !== 'invalid_union') return issue;
  const inner = issue.errors.flatMap((issues) => issues.map((one) => deepest({ ...one, path: [...issue.path, ...one.path] })));
  return inner.reduce<z.core.$ZodIssue>((best, one) => (one.path.length > best.path.length ? one : best), issue);
};

const fieldProblems = (issues: readonly z.core.$ZodIssue[], value: unknown): GuideProblem[] =>
  issues.slice(0, MAX_FIELD_PROBLEMS).map((outer): GuideProblem => {
    const issue = deepest(outer);
    const path = issue.path.filter(isPathKey);
    return { code: 'invalid-field', path, expected: expectedOf(issue, valueAt(value, path)) };
  });

const unitCount = (value: unknown): number => {
  const sizes = Sizes.safeParse(value);
  return sizes.success ? sizes.data.programmes.reduce((sum, { units }) => sum + units.length, 0) : 0;
};

const readParsed = (value: unknown): GuideReading => {
  const header = Header.safeParse(value);
  if (!header.success) return refused({ code: 'not-a-guide' });
  const { version } = header.data;
  if (version > GUIDE_VERSION) return refused({ code: 'newer-version', version, supported: GUIDE_VERSION });
  const units = unitCount(value);
  if (units > MAX_UNITS) return refused({ code: 'too-many-units', units, limit: MAX_UNITS });
  const parsed = GuideFile.safeParse(value);
  if (!parsed.success) return refused(...fieldProblems(parsed.error.issues, value));
  const contradictions = contradictionsOf(parsed.data.programmes);
  if (contradictions.length > 0) return refused(...contradictions.slice(0, MAX_FIELD_PROBLEMS));
  return { ok: true, guide: parsed.data, warnings: warningsOf(parsed.data.programmes) };
};

/**
 * Reads a guide file of version 1 or 2: at most 2 MB, 40 levels and 5000 units. Fields that the format does not know are left out. Never
 * throws: what is wrong is told with its place, at most twenty problems at a time.
 */
export const readGuideFile = (text: string): GuideReading => {
  // A string has at most three bytes a code unit: count exactly only where it matters.
  const bytes = text.length > MAX_GUIDE_BYTES ? text.length : bytesOf(text);
  if (bytes > MAX_GUIDE_BYTES) return refused({ code: 'too-large', bytes, limit: MAX_GUIDE_BYTES });
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const check = checkJson(plain, MAX_DEPTH);
  if (!check.ok)
    return refused(check.problem === 'syntax' ? { code: 'not-json', ...check.place } : { code: 'too-deep', ...check.place, limit: MAX_DEPTH });
  const value: unknown = JSON.parse(plain);
  return readParsed(value);
};
