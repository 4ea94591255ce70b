// Runs in Node on a simulated IndexedDB, and in Chromium on its own (vault.browser.test.ts).
import { describe, expect, it } from 'vitest';
import type { Stored } from '../storage/index.ts';
import type { Log, OpenLog } from './log.ts';
import { content, database, fields, keep, logOf, newName, open, saved, set, unreliable } from './vault.fixture.ts';
import type { Vault, Write } from './vault.ts';

const { readExport, EraseError, WriteError } = await import('./index.ts');
const { startVault } = await import('./start-vault.ts');

describe('what is saved', () => {
  it('is shown at once and there after a new start', async () => {
    const name = newName();
    const first = await open(name);
    const saving = first.edit('mark', [set('unit', 'mark', 12), set('unit', 'note', 'x')]);
    expect(fields(first, 'unit')).toEqual({ mark: 12, note: 'x' });
    expect(first.saveState()).toEqual({ kind: 'saving' });
    expect(await saving).toEqual(saved);
    expect(first.saveState()).toEqual({ kind: 'saved' });
    first.close();
    expect(fields(await open(name), 'unit')).toEqual({ mark: 12, note: 'x' });
  });

  it('keeps its order when many edits follow each other without waiting', async () => {
    const name = newName();
    const first = await open(name);
    const outcomes = await Promise.all(Array.from({ length: 60 }, (_, n) => first.edit('count', [set('r', 'count', n), set(`r${n}`, 'n', n)])));
    expect(outcomes).toEqual(outcomes.map(() => saved));
    first.close();
    const second = await open(name);
    expect(content(second)).toEqual(content(first));
    expect(fields(second, 'r')).toEqual({ count: 59 });
    expect(second.state().size).toBe(61);
  });

  it('does not change when the caller changes the value afterwards', async () => {
    const vault = await open(newName());
    const value = { marks: [12] };
    const saving = vault.edit('mark', [set('unit', 'marks', value)]);
    value.marks.push(20);
    await saving;
    expect(fields(vault, 'unit')).toEqual({ marks: { marks: [12] } });
  });

  it('is nothing when nothing was written', async () => {
    const vault = await open(newName());
    expect(await vault.edit('nothing', [])).toEqual(saved);
    expect(await vault.edit('nothing', [{ record: 'absent', delete: true }])).toEqual(saved);
    expect(vault.undoable()).toBeNull();
  });
});

describe('a write that the vault does not take', () => {
  it.each<[string, Write]>([
    ['bad-name', set('', 'f', 1)],
    ['bad-name', set('r', 'f'.repeat(301), 1)],
    ['reserved-name', set('r', '$del', true)],
    ['not-json', set('r', 'f', Number.NaN)],
    ['value-too-large', set('r', 'f', 'x'.repeat(64_000))],
  ])('is refused as %s, with the whole action', async (reason, write) => {
    const vault = await open(newName());
    const refused = vault.edit('test', [set('fine', 'f', 1), write]);
    await expect(refused).rejects.toBeInstanceOf(WriteError);
    await expect(refused).rejects.toMatchObject({ reason });
    expect(vault.state().size).toBe(0);
    expect(vault.saveState()).toEqual({ kind: 'saved' });
  });

  it('may be one of too many, or one record too many', async () => {
    const vault = await open(newName());
    const many = (from: number, count: number) => Array.from({ length: count }, (_, n) => set(`r${from + n}`, 'f', 1));
    await expect(vault.edit('test', many(0, 5001))).rejects.toMatchObject({ reason: 'too-many-writes' });
    for (let from = 0; from < 20_000; from += 5000) await vault.edit('test', many(from, 5000));
    await expect(vault.edit('test', many(20_000, 1))).rejects.toMatchObject({ reason: 'too-many-records' });
    expect(await vault.edit('test', [set('r1', 'f', 2)])).toEqual(saved);
  }, 60_000);
});

describe('when saving fails', () => {
  it('the edits stay on the screen, the vault says so, and all is kept for another try', async () => {
    const name = newName();
    const { vault, trouble } = await unreliable(name);
    await vault.edit('a', [set('unit', 'mark', 8)]);
    trouble.failure = 'quota';
    expect(await vault.edit('b', [set('unit', 'mark', 9)])).toEqual({ saved: false, reason: 'quota' });
    expect(await vault.edit('c', [set('unit', 'mark', 10)])).toEqual({ saved: false, reason: 'quota' });
    expect(vault.saveState()).toEqual({ kind: 'failed', reason: 'quota', unsaved: 2 });
    expect(fields(vault, 'unit')).toEqual({ mark: 10 });
    expect(await vault.retry()).toEqual({ saved: false, reason: 'quota' });

    const exported = readExport(vault.export());
    expect(exported.ok && { ...exported.state.get('unit')?.fields }).toEqual({ mark: 10 });
    expect(fields(await open(name), 'unit')).toEqual({ mark: 8 });

    trouble.failure = null;
    expect(await vault.retry()).toEqual(saved);
    expect(vault.saveState()).toEqual({ kind: 'saved' });
    expect(fields(await open(name), 'unit')).toEqual({ mark: 10 });
    expect((await open(name)).state().get('unit')?.alternatives).toEqual({});
  });

  it('a later edit takes the earlier ones along, in their order', async () => {
    const name = newName();
    const { vault, trouble } = await unreliable(name);
    trouble.failure = 'unknown';
    await Promise.all([vault.edit('a', [set('unit', 'mark', 8)]), vault.edit('b', [set('unit', 'mark', 9)])]);
    trouble.failure = null;
    expect(await vault.edit('c', [set('unit', 'note', 'x')])).toEqual(saved);
    expect(fields(await open(name), 'unit')).toEqual({ mark: 9, note: 'x' });
  });

  it('undo works on what is not saved', async () => {
    const { vault, trouble } = await unreliable(newName());
    trouble.failure = 'quota';
    await vault.edit('a', [set('unit', 'mark', 8)]);
    await vault.undo();
    expect(vault.state().size).toBe(0);
    trouble.failure = null;
    expect(await vault.retry()).toEqual(saved);
  });

  it('for want of a database, the vault lives in memory and saves all of it once there is one', async () => {
    const name = newName();
    let available = false;
    const openLog: OpenLog = async (): Promise<Stored<Log>> =>
      available ? { ok: true, value: logOf(await database(name)) } : { ok: false, failure: 'unavailable' };
    const before = await open(name);
    await before.edit('a', [set('unit', 'mark', 8)]);
    const vault = keep(
      await startVault({ openLog, unlock: () => Promise.reject(new Error('locked')), now: Date.now, random: () => new Uint8Array(8), onVisible: () => () => undefined, compactAfter: 500 }),
    );
    expect(vault.saveState()).toEqual({ kind: 'failed', reason: 'unavailable', unsaved: 0 });
    expect(await vault.edit('b', [set('unit', 'note', 'x')])).toEqual({ saved: false, reason: 'unavailable' });
    expect(fields(vault, 'unit')).toEqual({ note: 'x' });
    await expect(vault.erase()).rejects.toBeInstanceOf(EraseError);
    available = true;
    expect(await vault.retry()).toEqual(saved);
    expect(fields(vault, 'unit')).toEqual({ mark: 8, note: 'x' });
    expect(fields(await open(name), 'unit')).toEqual({ mark: 8, note: 'x' });
  });

  it('because the vault was closed, the edit says so', async () => {
    const vault = await open(newName());
    vault.close();
    expect(await vault.edit('a', [set('unit', 'mark', 8)])).toEqual({ saved: false, reason: 'closed' });
  });
});

describe('two tabs', () => {
  it('show the same within a second', async () => {
    const name = newName();
    const [a, b] = [await open(name), await open(name)];
    await a.edit('mark', [set('unit', 'mark', 12)]);
    await expect.poll(() => fields(b, 'unit'), { timeout: 1000 }).toEqual({ mark: 12 });
    await b.edit('mark', [set('unit', 'mark', 14)]);
    await expect.poll(() => fields(a, 'unit'), { timeout: 1000 }).toEqual({ mark: 14 });
    expect(a.state().get('unit')?.alternatives).toEqual({});
  });

  it('that write the same field at the same moment keep both values', async () => {
    const name = newName();
    const [a, b] = [await open(name), await open(name)];
    await Promise.all([a.edit('mark', [set('unit', 'mark', 12)]), b.edit('mark', [set('unit', 'mark', 14)])]);
    const both = (vault: Vault): unknown => {
      const { fields = {}, alternatives = {} } = vault.state().get('unit') ?? {};
      return [fields['mark'], ...(alternatives['mark'] ?? [])].toSorted();
    };
    for (const vault of [a, b]) await expect.poll(() => both(vault), { timeout: 1000 }).toEqual([12, 14]);
    expect(content(a)).toEqual(content(b));
  });

  it('are both emptied when one erases, and what the other had not saved does not come back', async () => {
    const name = newName();
    const a = await open(name);
    const { vault: b, trouble } = await unreliable(name);
    await a.edit('mark', [set('unit', 'mark', 12)]);
    await expect.poll(() => b.state().size, { timeout: 1000 }).toBe(1);
    trouble.failure = 'quota';
    await b.edit('note', [set('unit', 'note', 'x')]);
    await a.erase();
    expect(a.state().size).toBe(0);
    await expect.poll(() => b.state().size, { timeout: 1000 }).toBe(0);
    trouble.failure = null;
    await b.retry();
    expect((await open(name)).state().size).toBe(0);
    await b.edit('mark', [set('unit', 'mark', 15)]);
    await expect.poll(() => fields(a, 'unit'), { timeout: 1000 }).toEqual({ mark: 15 });
  });

  it('lose nothing when they fold the log at the same time, again and again', async () => {
    const name = newName();
    const tabs = await Promise.all([unreliable(name, 5), unreliable(name, 5), unreliable(name, 7)]);
    await Promise.all(
      tabs.flatMap(({ vault }, tab) => Array.from({ length: 40 }, (_, n) => vault.edit('n', [set(`tab${tab}/${n}`, 'n', n), set('same', `tab${tab}`, n)]))),
    );
    const expected = Object.fromEntries(tabs.map((_, tab) => [`tab${tab}`, 39]));
    for (const { vault } of tabs) await expect.poll(() => vault.state().size, { timeout: 2000 }).toBe(121);
    const again = await open(name);
    expect(again.state().size).toBe(121);
    expect(fields(again, 'same')).toEqual(expected);
    for (const { vault } of tabs) expect(content(vault)).toEqual(content(again));
    const log = await (await database(name)).log.read(null);
    expect(log.ok && log.value.snapshot?.bytes).toBeInstanceOf(Uint8Array);
    expect(log.ok && log.value.entries.length).toBeLessThan(60);
  });
});

describe('erase', () => {
  it('leaves nothing to read, and room for a new beginning', async () => {
    const name = newName();
    const { vault } = await unreliable(name, 2);
    for (let n = 0; n < 5; n++) await vault.edit('mark', [set('unit', 'mark', n)]);
    await vault.erase();
    expect([vault.undoable(), vault.redoable()]).toEqual([null, null]);
    const log = await (await database(name)).log.read(null);
    expect(log.ok && [log.value.snapshot, log.value.entries]).toEqual([null, []]);
    await vault.edit('mark', [set('unit', 'mark', 15)]);
    expect(fields(await open(name), 'unit')).toEqual({ mark: 15 });
  });

  it('takes along what was still being saved', async () => {
    const name = newName();
    const vault = await open(name);
    const pending = Array.from({ length: 10 }, (_, n) => vault.edit('n', [set(`r${n}`, 'n', n)]));
    await vault.erase();
    await Promise.all(pending);
    expect(vault.state().size).toBe(0);
    expect((await open(name)).state().size).toBe(0);
  });
});

describe('undo', () => {
  it('is offered for the changes of this tab, newest first, and is saved', async () => {
    const name = newName();
    const vault = await open(name);
    expect(vault.undoable()).toBeNull();
    await vault.edit('first', [set('unit', 'mark', 8)]);
    await vault.edit('second', [set('unit', 'mark', 9)]);
    expect(vault.undoable()).toMatchObject({ label: 'second' });
    expect(await vault.undo()).toEqual(saved);
    expect(fields(vault, 'unit')).toEqual({ mark: 8 });
    expect(vault.undoable()).toMatchObject({ label: 'first' });
    const other = await open(name);
    expect(fields(other, 'unit')).toEqual({ mark: 8 });
    expect(other.undoable()).toBeNull();
    await vault.undo();
    expect(vault.undoable()).toBeNull();
    expect(vault.state().size).toBe(0);
    expect(await vault.undo()).toEqual(saved);
  });

  it('is made again with redo, which is saved and ends with a fresh edit', async () => {
    const name = newName();
    const vault = await open(name);
    expect(vault.redoable()).toBeNull();
    expect(await vault.redo()).toEqual(saved);
    await vault.edit('first', [set('unit', 'mark', 8)]);
    await vault.edit('second', [set('unit', 'mark', 9)]);
    await vault.undo();
    expect(vault.redoable()).toMatchObject({ label: 'second' });
    expect(await vault.redo()).toEqual(saved);
    expect(vault.redoable()).toBeNull();
    const other = await open(name);
    expect(fields(other, 'unit')).toEqual({ mark: 9 });
    expect(other.redoable()).toBeNull();
    await vault.undo();
    await vault.edit('third', [set('unit', 'note', 'x')]);
    expect(vault.redoable()).toBeNull();
    expect(fields(vault, 'unit')).toEqual({ mark: 8, note: 'x' });
  });

  it('is no longer offered when another tab changed the field', async () => {
    const name = newName();
    const [a, b] = [await open(name), await open(name)];
    await a.edit('mine', [set('unit', 'mark', 8)]);
    await expect.poll(() => b.state().size, { timeout: 1000 }).toBe(1);
    await b.edit('theirs', [set('unit', 'mark', 9)]);
    await expect.poll(() => a.undoable(), { timeout: 1000 }).toBeNull();
  });
});

describe('export and import', () => {
  it('bring the same state back after erasing, alternatives and deletions too', async () => {
    const name = newName();
    const [a, b] = [await open(name), await open(name)];
    await Promise.all([a.edit('mark', [set('unit', 'mark', 12)]), b.edit('mark', [set('unit', 'mark', 14)])]);
    await a.edit('more', [set('__proto__', '__proto__', { '__proto__': 1 }), set('gone', 'f', 1), set('kind/unknown', 'f', [null, { deep: [] }])]);
    await a.edit('less', [{ record: 'gone', delete: true }]);
    await expect.poll(() => content(b), { timeout: 1000 }).toEqual(content(a));
    const [before, json] = [content(a), a.export()];
    await a.erase();
    expect(await a.importExport(json)).toEqual({ ok: true, save: saved });
    expect(content(a)).toEqual(before);
    expect(content(await open(name))).toEqual(before);
    await expect.poll(() => content(b), { timeout: 1000 }).toEqual(before);
    expect(await a.edit('on', [set('unit', 'mark', 15)])).toEqual(saved);
    expect(fields(a, 'unit')).toEqual({ mark: 15 });
  });

  it('carry everything to another device, and lose nothing that is newer there', async () => {
    const [phone, laptop] = [await open(newName()), await open(newName())];
    await phone.edit('mark', [set('unit', 'mark', 12), set('unit', 'note', 'x')]);
    const json = phone.export();
    await laptop.importExport(json);
    await laptop.edit('mark', [set('unit', 'mark', 14)]);
    await laptop.edit('gone', [set('other', 'f', 1)]);
    await laptop.importExport(json);
    expect(fields(laptop, 'unit')).toEqual({ mark: 14, note: 'x' });
    await phone.importExport(laptop.export());
    expect(content(phone)).toEqual(content(laptop));
  });

  it('refuse what is no export, whole', async () => {
    const vault = await open(newName());
    await vault.edit('mark', [set('unit', 'mark', 12)]);
    const good = vault.export();
    const bad = async (json: string): Promise<unknown> => {
      const result = await vault.importExport(json);
      return result.ok ? result : result.reason;
    };
    expect(await bad('{')).toBe('not-json');
    expect(await bad('[]')).toBe('not-an-export');
    expect(await bad('{"format":"studiekompas-export","version":1}')).toBe('not-an-export');
    expect(await bad(good.replace('"version": 1', '"version": 2'))).toBe('newer');
    expect(await bad(good.replace('"key": "unit"', '"key": 5'))).toBe('not-an-export');
    expect(await bad(good.replace('"value": 12', `"value": ${'['.repeat(40)}${']'.repeat(40)}`))).toBe('not-an-export');
    expect(await bad(`"${'x'.repeat(10_000_000)}"`)).toBe('too-large');
    expect(await bad(good.replace(/"seen": \[[^\]]*\]/, '"seen": []'))).toBe('not-an-export');
    expect(fields(vault, 'unit')).toEqual({ mark: 12 });
    expect(vault.state().size).toBe(1);
  });

  it('keep the edits of this tab apart from an export that claims to know them already', async () => {
    const vault = await open(newName());
    await vault.edit('mark', [set('unit', 'mark', 12)]);
    await vault.importExport(vault.export().replace('"upTo": 1', '"upTo": 900'));
    await vault.edit('mark', [set('unit', 'mark', 14)]);
    expect(fields(vault, 'unit')).toEqual({ mark: 14 });
  });
});
