import { expect, test } from './support/app.ts';
import { addresses } from '../walk/addresses.ts';

test('every answer carries the security headers, and no page asks anything of another host', async ({ app, page }) => {
  // It visits every address.
  test.slow();
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(app.origin)) elsewhere.push(request.url());
  });
  for (const address of addresses) {
    const response = await page.goto(app.origin + address, { waitUntil: 'networkidle' });
    const headers = response?.headers() ?? {};
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
  }
  expect(elsewhere).toEqual([]);
});

test('markup and worker addresses that are not our own are refused by the browser', async ({ app, complaints, page }) => {
  await app.open('/');
  const refused = await page.evaluate(async () => {
    const attempt = (act: () => unknown): boolean => {
      try {
        act();
        return false;
      } catch {
        return true;
      }
    };
    // The debugger may do what the page may not: try it in a task of the page's own.
    await new Promise((done) => setTimeout(done));
    return {
      markup: attempt(() => (document.body.innerHTML = '<b>not ours</b>')),
      foreignWorker: attempt(() => new Worker('https://example.org/worker.js')),
      evaluation: attempt(() => (0, eval)('1 + 1')),
    };
  });
  expect(refused).toEqual({ markup: true, foreignWorker: true, evaluation: true });
  complaints.length = 0;
});

test('the server lists nothing, leaves its folder for nobody and writes nothing', async ({ app, request }) => {
  expect((await request.get(`${app.origin}/assets/`)).status()).toBe(404);
  expect((await request.get(`${app.origin}/assets/..%2f..%2fpackage.json`)).status()).toBe(404);
  expect((await request.get(`${app.origin}/%00`)).status()).toBe(400);
  expect((await request.post(app.origin)).status()).toBe(405);
  expect((await request.get(`${app.origin}/assets/none.js.map`)).status()).toBe(404);
});
