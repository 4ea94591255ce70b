import { describe, expect, it } from 'vitest';
import { echoJob } from './echo-job.fixture.ts';
import type { Limits } from './job.ts';
import { readInWorker, type ToRead } from './read-in-worker.ts';

const limits: Limits = { bytesEach: 1_000, bytesTogether: 1_500, seconds: 50 };
const started: Worker[] = [];
const start = (): Worker => {
  const worker = new Worker(new URL('./echo-worker.fixture.ts', import.meta.url), { type: 'module' });
  started.push(worker);
  return worker;
};

const file = (name: string, ...parts: readonly (string | Uint8Array<ArrayBuffer>)[]): File => new File([...parts], name);
const asked = (files: readonly File[], more: Partial<ToRead<'echo' | 'throw' | 'never-end' | 'answer-wrongly'>> = {}) =>
  readInWorker(echoJob, start, { files, question: 'echo', limits, ...more });

describe('a file from elsewhere', () => {
  it('is read by a worker as text, whatever its name ends with', async () => {
    const files = [file('a.xml', 'één'), file('b.pdf', Uint8Array.of(0xe9))];
    expect(await asked(files)).toEqual({ ok: true, answer: [{ name: 'a.xml', text: 'één' }, { name: 'b.pdf', text: 'é' }], refused: [] });
  });

  it('that is too large is refused before a worker is started', async () => {
    const before = started.length;
    const refused = [{ code: 'too-large', file: 'film.csv', bytes: 1_001, limit: 1_000 }];
    expect(await asked([file('film.csv', 'x'.repeat(1_001))])).toEqual({ ok: false, failure: null, refused });
    const three = ['a', 'b'].map((name) => file(name, 'x'.repeat(900)));
    expect(await asked(three)).toEqual({ ok: false, failure: { code: 'too-large-together', bytes: 1_800, limit: 1_500 }, refused: [] });
    expect(started.length).toBe(before);
  });

  it('that is no text, or empty, is refused and the others are read', async () => {
    const files = [file('a.csv', '%PDF-1.7'), file('b.csv'), file('c.csv', 'code'), file('d.csv', 'x'.repeat(1_001))];
    const reading = await asked(files);
    expect(reading).toMatchObject({ ok: true, answer: [{ name: 'c.csv' }] });
    expect(reading.refused.map(({ code, file: name }) => [name, code])).toEqual([['d.csv', 'too-large'], ['a.csv', 'not-text'], ['b.csv', 'empty']]);
    expect(await asked(files.slice(0, 1))).toEqual({ ok: false, failure: null, refused: [{ code: 'not-text', file: 'a.csv', looksLike: 'pdf' }] });
  });

  it('that keeps its worker busy for ever is given up after its time', async () => {
    const slow = await asked([file('a', 'x')], { question: 'never-end', limits: { ...limits, seconds: 0.3 } });
    expect(slow).toEqual({ ok: false, failure: { code: 'too-slow', seconds: 0.3 }, refused: [] });
    expect(await asked([file('a', 'x')])).toMatchObject({ ok: true });
  });

  it('is given up as soon as the student says so', async () => {
    const giving = new AbortController();
    const reading = asked([file('a', 'x')], { question: 'never-end', signal: giving.signal });
    giving.abort();
    expect(await reading).toEqual({ ok: false, failure: { code: 'cancelled' }, refused: [] });
    expect(await asked([file('a', 'x')], { signal: giving.signal })).toMatchObject({ ok: false, failure: { code: 'cancelled' } });
  });

  it('of which the worker breaks off, or says what it may not say, gives no answer', async () => {
    const broken = { ok: false, failure: { code: 'broken' }, refused: [] };
    expect(await asked([file('a', 'x')], { question: 'throw' })).toEqual(broken);
    expect(await asked([file('a', 'x')], { question: 'answer-wrongly' })).toEqual(broken);
    const nowhere = (): Worker => new Worker('/no-such-worker.js', { type: 'module' });
    expect(await readInWorker(echoJob, nowhere, { files: [file('a', 'x')], question: 'echo', limits })).toEqual(broken);
  });
});
