import { runChecks } from './check.ts';
import { runCoverage } from './coverage.ts';
import { addTallies, printTally } from './tally.ts';
import { runTests } from './test.ts';

/** What CI runs: the checks, then the tests, then whether these take every way through the rules; the last line counts all. */
const checks = await runChecks();
const tests = await runTests();
const covered = (await runCoverage()) === 0;
process.exit(printTally(addTallies([checks, tests, { passed: covered ? 1 : 0, failures: covered ? [] : ['coverage of the rules'] }])));
