import { describe, expect, it } from 'vitest';
import { failureOf } from './failure.ts';

describe('a failure', () => {
  it('is named after what went wrong innermost', () => {
    expect(failureOf(new DOMException('', 'QuotaExceededError'))).toBe('quota');
    expect(failureOf({ name: 'AbortError', cause: { name: 'QuotaExceededError' } })).toBe('quota');
    expect(failureOf({ name: 'InvalidStateError', cause: { name: 'NotSupportedError' } })).toBe('unavailable');
    expect(failureOf(new Error('?'))).toBe('unknown');
    expect(failureOf(undefined)).toBe('unknown');
    const endless: { name: string; cause?: unknown } = { name: 'VersionError' };
    endless.cause = endless;
    expect(failureOf(endless)).toBe('newer');
  });
});
