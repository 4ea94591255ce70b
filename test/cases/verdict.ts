import { assess } from '../../src/rules/index.ts';
import { assessable } from './adapter.ts';
import type { Case } from './case-schema.ts';
import { compare, type Mismatch } from './compare.ts';

/** What became of one case. */
export interface Verdict {
  readonly id: string;
  readonly ok: boolean;
  readonly mismatches: readonly Mismatch[];
}

/** Assesses the situation of a case. @throws when its rule pack does not exist, or the rules core fails */
export const assessCase = (one: Case) => {
  const { pack, programme, situation } = assessable(one);
  return assess(pack, programme, situation);
};

/** Runs one case. A rules core that throws is a failing case, not the end of the run. */
export const judge = (one: Case): Verdict => {
  const mismatches = attempt(() => compare(one.expect, assessCase(one)));
  return { id: one.id, ok: mismatches.length === 0, mismatches };
};

const attempt = (run: () => readonly Mismatch[]): readonly Mismatch[] => {
  try {
    return run();
  } catch (error) {
    return [{ path: 'assess', expected: 'an assessment', actual: error instanceof Error ? (error.stack ?? error.message) : String(error) }];
  }
};
