// Runs in Node on a simulated IndexedDB, and in Chromium on its own (vault.browser.test.ts).
import { describe, expect, it } from 'vitest';
import { open as openSealed } from '../keys/index.ts';
import { encodeEntry, type Entry } from './envelope.ts';
import { content, fields, fill, newName, open, saved, set, unreliable } from './vault.fixture.ts';
import type { Json } from './vault.ts';

describe('a stored entry that cannot be read', () => {
  const change = (n: number, value: Json, seen: readonly { writer: string; n: number }[] = []): Entry => ({
    kind: 'change',
    change: { writer: 'ab'.repeat(8), n, at: n, label: '', operations: [{ record: 'unit', field: 'mark', seen, value }] },
  });
  const text = (value: unknown): Uint8Array => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));

  it('is skipped, told, and blocks nothing, not even what builds on it', async () => {
    const name = newName();
    await fill(name, [
      encodeEntry(change(1, 8)),
      text('{"v":1,'),
      new Uint8Array([0xff, 0xfe]),
      text({ v: 2, kind: 'change', sealed: 'x' }),
      text({ v: 1, kind: 'change', change: { writer: '__proto__', n: 1 } }),
      encodeEntry(change(3, 12, [{ writer: 'ab'.repeat(8), n: 2 }])),
    ]);
    const vault = await open(name);
    expect(vault.state().get('unit')?.fields['mark']).toBe(12);
    expect(vault.problems()).toEqual([
      { place: 'entry', reason: 'malformed' },
      { place: 'entry', reason: 'malformed' },
      { place: 'entry', reason: 'newer' },
      { place: 'entry', reason: 'malformed' },
    ]);
    expect(await vault.edit('mark', [set('unit', 'mark', 14)])).toEqual(saved);
    expect(fields(await open(name), 'unit')).toEqual({ mark: 14 });
  });

  it('stays in the log when the rest is folded', async () => {
    const name = newName();
    const newer = text({ v: 2, kind: 'change', sealed: 'x' });
    const { db, codec } = await fill(name, [newer]);
    const { vault } = await unreliable(name, 3);
    for (let n = 0; n < 9; n++) await vault.edit('mark', [set('unit', 'mark', n)]);
    await expect
      .poll(async () => {
        const read = await db.log.read(null);
        return read.ok && read.value.snapshot !== null && read.value.entries.length < 6;
      })
      .toBe(true);
    const read = await db.log.read(null);
    const bodies = read.ok ? await Promise.all(read.value.entries.map(({ header, bytes }) => (header === null ? null : openSealed(codec.keys, header, bytes)))) : [];
    expect(bodies.map((body) => body && [...body])).toContainEqual([...newer]);
    expect(fields(await open(name), 'unit')).toEqual({ mark: 8 });
  });

  it('takes nothing along that builds on it when the rest is folded', async () => {
    const name = newName();
    const { db } = await fill(name, [text('{"v":1,'), encodeEntry(change(3, 12, [{ writer: 'ab'.repeat(8), n: 2 }]))]);
    const { vault } = await unreliable(name, 3);
    for (let n = 0; n < 9; n++) await vault.edit('other', [set('other', 'f', n)]);
    await expect
      .poll(async () => {
        const read = await db.log.read(null);
        return read.ok && read.value.snapshot !== null;
      })
      .toBe(true);
    const again = await open(name);
    expect(fields(again, 'unit')).toEqual({ mark: 12 });
    expect(fields(again, 'other')).toEqual({ f: 8 });
  });

  it('is never folded over when it is the snapshot', async () => {
    const name = newName();
    const { db } = await fill(name, [encodeEntry(change(1, 8))]);
    const read = await db.log.read(null);
    if (!read.ok) throw new Error(read.failure);
    await db.log.replace({ kind: 'state', upTo: new Map() }, text('damaged'), read.value.position, []);
    const { vault } = await unreliable(name, 2);
    for (let n = 0; n < 6; n++) await vault.edit('mark', [set('unit', 'mark', n)]);
    expect(vault.problems()).toEqual([{ place: 'snapshot', reason: 'malformed' }]);
    expect(fields(await open(name), 'unit')).toEqual({ mark: 5 });
    const after = await db.log.read(null);
    expect(after.ok && new TextDecoder().decode(after.value.snapshot?.bytes)).toBe('damaged');
  });
});

describe('a start', () => {
  it('finds 5,000 changes as they were', async () => {
    const name = newName();
    const { vault } = await unreliable(name, Number.POSITIVE_INFINITY);
    await Promise.all(Array.from({ length: 5000 }, (_, n) => vault.edit('n', [set(`unit/${n % 200}`, `f${n % 7}`, n)])));
    const before = content(vault);
    const again = await unreliable(name, Number.POSITIVE_INFINITY);
    expect(content(again.vault)).toEqual(before);
  }, 120_000);
});
