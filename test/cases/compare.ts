import type { Assessment } from '../../src/rules/index.ts';
import type { Case } from './case-schema.ts';

/** One expected value that the assessment does not have. `actual` is undefined where the rules core does not compute it. */
export interface Mismatch {
  /** Place in `expect`, e.g. `years.2024.acquired`. */
  readonly path: string;
  readonly expected: unknown;
  readonly actual: unknown;
}

type Mapping = Readonly<Record<string, unknown>>;
const isMapping = (value: unknown): value is Mapping => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Figures without their why, by the names of the assessment. */
const values = (figures: object): Mapping =>
  Object.fromEntries(Object.entries(figures).map(([key, figure]: [string, unknown]) => [key, isMapping(figure) && 'why' in figure ? figure['value'] : figure]));

/** The assessment in the words and shape of `expect`. */
const asExpected = (assessment: Assessment): Mapping => ({
  ...assessment,
  units: Object.fromEntries(Object.entries(assessment.units).map(([code, unit]) => [code, values(unit)])),
  years: Object.fromEntries(assessment.years.map((year) => [year.year, values(year)])),
  tolerance: {
    ...values(assessment.tolerance),
    candidates: Object.fromEntries(assessment.tolerance.candidates.map(({ code, reasons }) => [code, reasons])),
  },
  decision: assessment.decision === null || !assessment.decision.accepted ? assessment.decision : 'accepted',
  withdraw: assessment.withdraw === null ? null : values(assessment.withdraw),
  threshold: values(assessment.threshold),
  programme: values(assessment.programme),
  isp: assessment.isp === null ? null : values(assessment.isp),
  fee: assessment.fee === null ? null : values(assessment.fee),
  mobility: values(assessment.mobility),
  deadlines: values(assessment.deadlines),
});

/** Compares what a case expects with an assessment: only what is written. No mismatch = the case passes. */
export const compare = (expect: Case['expect'], assessment: Assessment): readonly Mismatch[] => mismatches('', expect, asExpected(assessment));

/** How the lists of a path compare, where it is not as sets. */
const listRules: Readonly<Record<string, (path: string, expected: readonly unknown[], actual: unknown) => readonly Mismatch[]>> = {
  refusals: (path, expected, actual) =>
    Array.isArray(actual) && actual.length === expected.length && assigned(expected, actual) ? [] : [{ path, expected, actual: shown(actual) }],
  'isp.findings': (path, expected, actual) =>
    expected.flatMap((finding) =>
      Array.isArray(actual) && actual.some((one) => agrees(finding, one)) ? [] : [{ path, expected: finding, actual: shown(actual) }],
    ),
};

const mismatches = (path: string, expected: unknown, actual: unknown): readonly Mismatch[] => {
  if (isMapping(expected)) {
    // What is not computed at all is missing value by value.
    const found = actual === undefined ? {} : actual;
    if (!isMapping(found)) return [{ path, expected, actual }];
    return Object.entries(expected).flatMap(([key, value]) => {
      if (value === undefined) return [];
      const inner = path === '' ? key : `${path}.${key}`;
      return inner === 'isp.without' ? without(inner, value, found['findings']) : mismatches(inner, value, found[key]);
    });
  }
  if (Array.isArray(expected)) {
    const rule = listRules[path];
    if (rule) return rule(path, expected, actual);
    return sameSet(expected, actual) ? [] : [{ path, expected, actual }];
  }
  return Object.is(expected, actual) ? [] : [{ path, expected, actual }];
};

/** None of these rules gives a finding that blocks or needs permission. */
const without = (path: string, rules: unknown, findings: unknown): readonly Mismatch[] => {
  if (!Array.isArray(rules) || !Array.isArray(findings)) return [{ path, expected: rules, actual: findings }];
  const grave = findings.filter(
    (finding) =>
      isMapping(finding) && rules.includes(finding['rule']) && (finding['severity'] === 'blocks' || finding['severity'] === 'needs-permission'),
  );
  return grave.length === 0 ? [] : [{ path, expected: rules, actual: shown(grave) }];
};

const sameElement = (a: unknown, b: unknown): boolean => (Array.isArray(a) ? sameSet(a, b) : Object.is(a, b));

/** Equal as sets; the elements of a set of sets too. */
const sameSet = (expected: readonly unknown[], actual: unknown): boolean =>
  Array.isArray(actual) &&
  expected.every((one) => actual.some((other) => sameElement(one, other))) &&
  actual.every((one) => expected.some((other) => sameElement(other, one)));

/** One mapping has the written keys of another; a written `null` also means that the key is absent. */
const agrees = (written: unknown, actual: unknown): boolean =>
  isMapping(written) &&
  isMapping(actual) &&
  Object.entries(written).every(([key, value]) => {
    if (value === undefined) return true;
    const found = actual[key] ?? null;
    return Object.is(found, value) || (Array.isArray(found) && found.includes(value));
  });

/** Every written mapping agrees with an entry of its own. */
const assigned = (written: readonly unknown[], actual: readonly unknown[]): boolean => {
  const [first, ...rest] = written;
  if (first === undefined) return true;
  return actual.some((candidate, index) => agrees(first, candidate) && assigned(rest, actual.toSpliced(index, 1)));
};

/** Entries of a list without their explanations, for a reader. */
const shown = (actual: unknown): unknown =>
  Array.isArray(actual)
    ? actual.map((entry: unknown) => (isMapping(entry) ? Object.fromEntries(Object.entries(entry).filter(([key]) => key !== 'why')) : entry))
    : actual;
