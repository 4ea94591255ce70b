import type { FullResult, Reporter, Suite } from '@playwright/test/reporter';
import { writeTally } from './tally.ts';

/** Adds the outcome of the end-to-end tests to the tally of `npm test`. */
export default class PlaywrightTally implements Reporter {
  #suite: Suite | undefined;

  onBegin(_config: unknown, suite: Suite): void {
    this.#suite = suite;
  }

  async onEnd(_result: FullResult): Promise<void> {
    const outcomes = (this.#suite?.allTests() ?? []).map((test) => test.outcome());
    const failed = outcomes.filter((outcome) => outcome === 'unexpected').length;
    const passed = outcomes.filter((outcome) => outcome === 'expected' || outcome === 'flaky').length;
    await writeTally('end-to-end', { passed, failed });
  }

  printsToStdio(): boolean {
    return false;
  }
}
