import type { IspProblem } from '../../drafts/index.ts';
import { m } from '../../i18n/index.ts';

const shown = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** Why an edit of an ISP was refused, in the student's language. */
export const ispProblemWords = (problem: IspProblem): string => {
  switch (problem.code) {
    case 'invalid-value':
      return shown(problem.value) === '' ? m.field_required() : m.problem_invalid({ value: shown(problem.value) });
    case 'isp-exists':
      return m.isp_problem_exists();
    case 'isp-missing':
      return m.isp_problem_missing();
    case 'isp-locked':
      return m.isp_problem_locked();
    case 'isp-not-submitted':
      return m.isp_problem_not_submitted();
    case 'isp-not-answered':
      return m.isp_problem_not_answered();
    case 'unit-missing':
      return m.isp_problem_unit_missing();
  }
};
