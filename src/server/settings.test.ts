import { describe, expect, it } from 'vitest';
import { readSettings } from './settings.ts';

describe('the settings of the server', () => {
  it('need none: everything has a value that works', () => {
    expect(readSettings({ PATH: '/usr/bin', PORT: '' })).toEqual({
      ok: true,
      settings: {
        port: 4173,
        host: 'localhost',
        store: { engine: 'sqlite', file: 'data/sync.sqlite' },
        price: { work: 18, invites: [] },
        proxies: 0,
        log: 'problems',
        app: 'dist',
        guides: 'guides',
      },
    });
  });

  it('choose the store, the price, the proxies', () => {
    const read = readSettings({ PORT: '80', HOST: '0.0.0.0', DATABASE_URL: 'postgres://localhost/sync', INVITE: 'studentenraad, 2026-2027', WORK: '0', TRUST_PROXY: '1', LOG: 'requests' });
    expect(read).toMatchObject({
      settings: { port: 80, host: '0.0.0.0', store: { engine: 'postgresql', url: 'postgres://localhost/sync' }, price: { work: 0, invites: ['studentenraad', '2026-2027'] }, proxies: 1, log: 'requests' },
    });
  });

  it.each([
    [{ PORT: '65536' }, 'PORT'],
    [{ PORT: '-1' }, 'PORT'],
    [{ PORT: '80 ' }, 'PORT'],
    [{ WORK: '33' }, 'WORK'],
    [{ TRUST_PROXY: 'yes' }, 'TRUST_PROXY'],
    [{ LOG: 'debug' }, 'LOG'],
    [{ INVITE: 'short' }, 'INVITE'],
    [{ DATABASE_URL: 'mysql://user:password@host' }, 'DATABASE_URL'],
    [{ DATA: 'a', DATABASE_URL: 'postgres://localhost/b' }, 'DATA'],
  ])('say what is wrong, and no secret: %j', (environment, name) => {
    const read = readSettings(environment);
    expect(read).toEqual({ ok: false, problems: [expect.stringContaining(`${name}: `)] });
    expect(JSON.stringify(read)).not.toContain('password');
  });
});
