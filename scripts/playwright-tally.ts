import type { FullResult, Reporter, Suite } from '@playwright/test/reporter';
import { writeTally } from './tally.ts';

/** Adds the outcome of the end-to-end tests to the tally of `npm test`. */
export default class PlaywrightTally implements Reporter {
  #suite: Suite | undefined;

  onBegin(_config: unknown, suite: Suite): void {
    this.#suite = suite;
  }

  async onEnd(_result: FullResult): Promise<void> {
    const tests = this.#suite?.allTests() ?? [];
    await writeTally('end-to-end', {
      passed: tests.filter((test) => ['expected', 'flaky'].includes(test.outcome())).length,
      failures: tests.filter((test) => test.outcome() === 'unexpected').map((test) => test.titlePath().filter((part) => part !== '').join(' › ')),
    });
  }

  printsToStdio(): boolean {
    return false;
  }
}
