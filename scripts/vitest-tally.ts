import type { Reporter, TestModule } from 'vitest/node';
import { writeTally } from './tally.ts';

/** Adds the outcome of the unit, component and browser tests to the tally of `npm test`. A file that does not load is a failure. */
export default class VitestTally implements Reporter {
  async onTestRunEnd(modules: readonly TestModule[]): Promise<void> {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
    const broken = modules.filter((module) => module.errors().length > 0).length;
    await writeTally('units', {
      passed: states.filter((state) => state === 'passed').length,
      failed: states.filter((state) => state === 'failed' || state === 'pending').length + broken,
    });
  }
}
