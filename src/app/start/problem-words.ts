import { m } from '../../i18n/index.ts';
import { sampleWords } from '../guide/guide-problem-words.ts';
import type { ExampleProblem } from './beginning.ts';

/** Why the example did not open. */
export const exampleProblemWords = (problem: ExampleProblem): string =>
  problem.kind === 'refused' ? m.guide_example_refused() : sampleWords(problem.outcome);
