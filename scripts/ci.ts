import { runChecks } from './check.ts';
import { runCoverage } from './coverage.ts';
import { runTests } from './test.ts';

/** What CI runs: the checks, then the tests, then whether these take every way through the rules; the last line counts all. */
const checks = await runChecks();
const tests = await runTests();
const covered = (await runCoverage()) === 0;
if (!covered) console.error('\nFailed: coverage of the rules.');
const failed = checks.failed + tests.failed + (covered ? 0 : 1);
console.log(`\n${checks.passed + tests.passed + (covered ? 1 : 0)} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
