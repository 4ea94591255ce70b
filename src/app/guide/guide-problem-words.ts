import { formatBytes, formatList, formatNumber, m } from '../../i18n/index.ts';
import type { Expected, GuidePath, GuideProblem, GuideWarning, SampleOutcome } from '../../guide/index.ts';
import type { StorageFailure } from '../../storage/index.ts';

/** Where in the file, as a maker of guides reads it: `programmes[0].units[3].points`. */
export const placeWords = (path: GuidePath): string =>
  path.length === 0
    ? m.guide_problem_whole_file()
    : path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`)).join('');

const typeNames: Readonly<Record<string, () => string>> = {
  string: () => m.guide_expected_text(),
  number: () => m.guide_expected_number(),
  int: () => m.guide_expected_whole(),
  boolean: () => m.guide_expected_boolean(),
  array: () => m.guide_expected_list(),
  object: () => m.guide_expected_object(),
};

const expectedWords = (expected: Expected): string => {
  switch (expected.kind) {
    case 'missing':
      return m.guide_expected_missing();
    case 'type':
      return (typeNames[expected.type] ?? (() => m.guide_expected_other()))();
    case 'at-least':
      return m.guide_expected_at_least({ limit: String(expected.limit) });
    case 'at-most':
      return m.guide_expected_at_most({ limit: String(expected.limit) });
    case 'one-of':
      return m.guide_expected_one_of({ values: formatList(expected.values.map(String), 'or') });
    case 'format':
      return m.guide_expected_format();
  }
};

/** Why a file cannot be used as a guide, with its place. */
export const guideProblemWords = (problem: GuideProblem): string => {
  switch (problem.code) {
    case 'too-large':
      return m.guide_problem_too_large({ size: formatBytes(problem.bytes), limit: formatBytes(problem.limit) });
    case 'not-json':
      return m.guide_problem_not_json({ line: problem.line, column: problem.column });
    case 'too-deep':
      return m.guide_problem_too_deep({ line: problem.line, column: problem.column, limit: problem.limit });
    case 'not-a-guide':
      return m.guide_problem_not_a_guide();
    case 'newer-version':
      return m.guide_problem_newer({ version: problem.version, supported: problem.supported });
    case 'too-many-units':
      return m.guide_problem_units({ units: formatNumber(problem.units), limit: formatNumber(problem.limit) });
    case 'invalid-field':
      return m.guide_problem_field({ place: placeWords(problem.path), expected: expectedWords(problem.expected) });
    case 'duplicate-programme':
      return m.guide_problem_duplicate_programme({ place: placeWords(problem.path), programme: problem.programme });
    case 'duplicate-unit':
      return m.guide_problem_duplicate_unit({ place: placeWords(problem.path), unit: problem.unit, programme: problem.programme });
    case 'duplicate-group':
      return m.guide_problem_duplicate_group({ place: placeWords(problem.path), group: problem.group, programme: problem.programme });
    case 'unknown-group':
      return m.guide_problem_unknown_group({
        place: placeWords(problem.path),
        unit: problem.unit,
        group: problem.group,
        programme: problem.programme,
      });
    case 'stage-out-of-range':
      return m.guide_problem_stage({
        place: placeWords(problem.path),
        unit: problem.unit,
        programme: problem.programme,
        stages: formatNumber(problem.stages),
      });
  }
};

/** What to know about a guide that was read all the same. */
export const guideWarningWords = (warning: GuideWarning): string => {
  const { programme } = warning;
  switch (warning.code) {
    case 'unknown-requirement':
      return m.guide_warning_requirement({ unit: warning.unit, requires: warning.requires, programme });
    case 'unknown-identical':
      return m.guide_warning_identical({ unit: warning.unit, identical: warning.identicalTo, programme });
    case 'points-do-not-close': {
      const sums = { programme, points: formatNumber(warning.points), least: formatNumber(warning.least), most: formatNumber(warning.most) };
      return warning.major === null ? m.guide_warning_points(sums) : m.guide_warning_points_major({ ...sums, major: warning.major });
    }
  }
};

const storageNames: Readonly<Record<StorageFailure, () => string>> = {
  quota: () => m.guide_storage_quota(),
  unavailable: () => m.guide_storage_unavailable(),
  closed: () => m.guide_storage_closed(),
  newer: () => m.guide_storage_newer(),
  blocked: () => m.guide_storage_blocked(),
  unknown: () => m.guide_storage_unknown(),
};

/** Why the device did not keep or remove a guide. */
export const storageWords = (failure: StorageFailure): string => storageNames[failure]();

/** Why the sample is not on the device. */
export const sampleWords = (outcome: Extract<SampleOutcome, { readonly ok: false }>): string => {
  switch (outcome.reason) {
    case 'unreachable':
      return m.guide_sample_unreachable();
    case 'unreadable':
      return m.guide_sample_unreadable();
    case 'storage':
      return storageWords(outcome.failure);
  }
};
