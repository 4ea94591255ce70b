import { runChecks } from './check.ts';
import { runTests } from './test.ts';

/** What CI runs: the checks, then the tests; the last line counts both. */
const checks = await runChecks();
const tests = await runTests();
const failed = checks.failed + tests.failed;
console.log(`\n${checks.passed + tests.passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
