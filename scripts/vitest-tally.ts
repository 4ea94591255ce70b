import type { Reporter, TestModule } from 'vitest/node';
import { writeTally } from './tally.ts';

/** Adds the outcome of the unit, component and browser tests to the tally of `npm test`. A file that does not load is a failure. */
export default class VitestTally implements Reporter {
  async onTestRunEnd(modules: readonly TestModule[]): Promise<void> {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const failed = tests.filter((test) => ['failed', 'pending'].includes(test.result().state));
    const broken = modules.filter((module) => module.errors().length > 0);
    await writeTally('units', {
      passed: tests.filter((test) => test.result().state === 'passed').length,
      failures: [...failed.map((test) => `${test.module.relativeModuleId}: ${test.fullName}`), ...broken.map((module) => `${module.relativeModuleId}: does not load`)],
    });
  }
}
