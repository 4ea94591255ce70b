import real from 'fast-check';

/** A mutant meets fewer random cases than an ordinary run: thousands of mutants meet them. */
const MOST_RUNS = 12;

const assert = (property, parameters = {}) => real.assert(property, { ...parameters, numRuns: Math.min(parameters.numRuns ?? 100, MOST_RUNS) });
const standIn = { ...real, assert };

export * from 'fast-check';
export { assert };
// oxlint-disable-next-line import/no-default-export -- it stands in for a package that has one
export { standIn as default };
