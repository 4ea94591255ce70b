import { describe, expect, it } from 'vitest';
import { securityHeaders } from './security-headers.ts';

const policy = new Map((securityHeaders['permissions-policy'] ?? '').split(', ').map((part) => part.split('=', 2) as [string, string]));

describe('what the browser may do with the app', () => {
  it('is nothing but the camera, for pairing, and passkeys, for the app lock, and those for the app itself only', () => {
    const allowed = [...policy].filter(([, who]) => who !== '()');
    expect(new Map(allowed)).toEqual(new Map([['camera', '(self)'], ['publickey-credentials-create', '(self)'], ['publickey-credentials-get', '(self)']]));
    expect(policy.size).toBeGreaterThan(allowed.length);
  });
});
