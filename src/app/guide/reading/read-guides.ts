import type { GuideImport, GuideQuestion } from '../../../guide/index.ts';
import type { Reading } from '../../foreign-file/job.ts';
import { readInWorker } from '../../foreign-file/read-in-worker.ts';
import { guideJob, guideLimits } from './guide-job.ts';

const startWorker = (): Worker => new Worker(new URL('./guide-worker.ts', import.meta.url), { type: 'module' });

/** Reads guides out of files of any known format, in a worker. */
export const readGuides = (files: readonly File[], question: GuideQuestion, signal: AbortSignal): Promise<Reading<GuideImport>> =>
  readInWorker(guideJob, startWorker, { files, question, limits: guideLimits, signal });
