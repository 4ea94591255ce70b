import { describe, expect, it } from 'vitest';
import { httpTransport } from './http.ts';
import { statusOf } from './protocol/index.ts';

const VAULT = 'a'.repeat(32);
const REQUEST = { cursor: 0, digest: null, push: [], limit: 10 };
const ANSWER = { head: 0, items: [], have: [], more: false, serverTime: 1 };

/** What a sync comes to when the network answers so; and what was asked. */
const asking = async (answer: () => Response | Promise<Response>, { online = true, parting = false } = {}) => {
  const asked: { readonly url: string; readonly init: RequestInit | undefined }[] = [];
  const transport = httpTransport(
    {
      base: 'https://studie.example',
      online: () => online,
      fetch: async (url, init) => {
        asked.push({ url: String(url), init });
        return answer();
      },
    },
    VAULT,
    'token',
  );
  return { told: await transport.sync(REQUEST, parting), asked };
};
const refusing = (error: string, status: number, headers: Record<string, string> = {}) => () => Response.json({ error }, { status, headers });

describe('a call over the network', () => {
  it('shows the token to the service alone, and nothing else of the student', async () => {
    const { told, asked } = await asking(() => Response.json(ANSWER));
    expect(told).toEqual({ ok: true, value: ANSWER });
    expect(asked[0]?.url).toBe(`https://studie.example/v1/vaults/${VAULT}/sync`);
    expect(asked[0]?.init).toMatchObject({ method: 'POST', credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error', cache: 'no-store', keepalive: false });
    expect(asked[0]?.init?.headers).toEqual({ 'content-type': 'application/json', authorization: 'Bearer token' });
  });

  it('outlives the page when it may go away', async () => {
    const { asked } = await asking(() => Response.json(ANSWER), { parting: true });
    expect(asked[0]?.init?.keepalive).toBe(true);
  });

  it.each(Object.entries(statusOf))('reads the refusal %s', async (error, status) => {
    const { told } = await asking(refusing(error, status));
    expect(told).toEqual({ ok: false, why: error, wait: 0 });
  });

  it.each([
    ['a page in the place of an answer', () => new Response('<!doctype html>'), 'garbled'],
    ['an answer of another shape', () => Response.json({ ...ANSWER, head: 'x' }), 'garbled'],
    ['an item that is none', () => Response.json({ ...ANSWER, items: [{ w: 'x', n: 0, env: '' }] }), 'garbled'],
    ['one writer twice', () => Response.json({ ...ANSWER, have: [{ w: 'a'.repeat(16), n: 1 }, { w: 'a'.repeat(16), n: 2 }] }), 'garbled'],
    ['a code with the status of another', refusing('gone', 500), 'unavailable'],
    ['the error of a proxy', () => new Response('bad gateway', { status: 502 }), 'unavailable'],
    ['a proxy that counts', () => new Response('slow down', { status: 429 }), 'too-many'],
    ['a proxy with limits', () => new Response('too large', { status: 413 }), 'too-large'],
    ['a page that was not found', () => new Response('nothing', { status: 404 }), 'unavailable'],
    ['no answer', () => Promise.reject(new TypeError('failed to fetch')), 'unreachable'],
  ] as const)('takes %s for what it is', async (_, answer, why) => {
    expect((await asking(answer)).told).toMatchObject({ ok: false, why });
  });

  it('knows a device without a network from a service that does not answer', async () => {
    expect((await asking(() => Promise.reject(new TypeError('failed to fetch')), { online: false })).told).toMatchObject({ ok: false, why: 'offline' });
  });

  it.each([
    ['30', 30_000],
    ['0', 0],
    ['999999', 15 * 60_000],
    ['soon', 0],
    ['-5', 0],
  ])('waits as long as Retry-After %s says, a quarter of an hour at most', async (header, wait) => {
    expect((await asking(refusing('too-many', 429, { 'retry-after': header }))).told).toEqual({ ok: false, why: 'too-many', wait });
  });
  it('understands a Retry-After that is a date', async () => {
    const { told } = await asking(refusing('unavailable', 503, { 'retry-after': new Date(Date.now() + 60_000).toUTCString() }));
    expect(told.ok ? 0 : told.wait).toBeGreaterThan(50_000);
    expect(told.ok ? 0 : told.wait).toBeLessThanOrEqual(60_000);
  });
});
