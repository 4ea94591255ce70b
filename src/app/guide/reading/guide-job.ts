import type { GuideImport, GuideQuestion } from '../../../guide/index.ts';
import type { Job, Limits } from '../../foreign-file/job.ts';

/** As much as a school's whole guide, and as long as an old phone needs for it. */
export const guideLimits: Limits = { bytesEach: 30_000_000, bytesTogether: 60_000_000, seconds: 60 };

const has = (value: unknown, name: string): boolean => typeof value === 'object' && value !== null && Object.hasOwn(value, name);

/** Reads guides out of files; both sides are of one build, so that a look at the outside tells enough. */
export const guideJob: Job<GuideQuestion, GuideImport> = {
  isQuestion: (value): value is GuideQuestion => has(value, 'academicYear') && has(value, 'pasted'),
  isAnswer: (value): value is GuideImport => has(value, 'programmes') && has(value, 'problems') && has(value, 'nameless'),
};
