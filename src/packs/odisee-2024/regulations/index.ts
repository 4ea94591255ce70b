import type { RegulationsPart } from '../../../model/index.ts';
import { admission } from './admission.ts';
import { clusters } from './clusters.ts';
import { contracts } from './contracts.ts';
import { definitions } from './definitions.ts';
import { discipline } from './discipline.ts';
import { disputes } from './disputes.ts';
import { enrolment } from './enrolment.ts';
import { examResults } from './exam-results.ts';
import { exams } from './exams.ts';
import { fees } from './fees.ts';
import { general } from './general.ts';
import { isp } from './isp.ts';
import { labelled } from './labels.ts';
import { learningCredit } from './learning-credit.ts';
import { mobility } from './mobility.ts';
import { repeatingAndTolerance } from './repeating-and-tolerance.ts';
import { statuses } from './statuses.ts';
import { studyProgress } from './study-progress.ts';

/**
 * The Odisee education and examination regulations 2024-2025 in our own words, in their own order: titles 1 to 7, the annexes; then what
 * the Flemish rules of learning credit say, on which the regulations rest.
 */
export const regulations: readonly RegulationsPart[] = [
  admission,
  enrolment,
  contracts,
  isp,
  studyProgress,
  exams,
  examResults,
  repeatingAndTolerance,
  disputes,
  general,
  clusters,
  mobility,
  definitions,
  fees,
  discipline,
  statuses,
  learningCredit,
].map(labelled);
