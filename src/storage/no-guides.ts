import type { StorageFailure } from './failure.ts';
import type { GuideTable } from './guide-table.ts';

/** The guides of a browser that gives no database: every question is answered with why. */
export const createNoGuides = (failure: StorageFailure): GuideTable => {
  const answer = () => Promise.resolve({ ok: false, failure } as const);
  return { put: answer, get: answer, list: answer, remove: answer, subscribe: () => () => undefined };
};
