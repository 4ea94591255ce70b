// Runs in Node on a simulated IndexedDB, and in Chromium on its own (vault.browser.test.ts).
import { describe, expect, it } from 'vitest';
import { newRoot, open as openSealed, seal, sealingKeys } from '../keys/index.ts';
import type { SealedChange, SyncMemory, VaultSync } from './sync-port.ts';
import { content, database, fields, newName, open, saved, set, unreliable } from './vault.fixture.ts';
import type { Vault } from './vault.ts';

const memory: SyncMemory = { cursor: 0, held: new Map(), completeAt: null };
const must = async <T>(asked: Promise<{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: string }>): Promise<T> => {
  const answer = await asked;
  if (!answer.ok) throw new Error(answer.failure);
  return answer.value;
};
const outbox = (sync: VaultSync): Promise<readonly SealedChange[]> => must(sync.outbox());
const named = (changes: readonly SealedChange[]): readonly number[] => changes.map(({ n }) => n);
/** A vault of this root that syncs. */
const device = async (root: Uint8Array, compactAfter = 500) => {
  const name = newName();
  const { vault } = await unreliable(name, compactAfter);
  const sync = await vault.sync();
  await must(sync.rekey(root, 'fresh'));
  await must(sync.remember(memory));
  return { name, vault, sync };
};
const seenOf = (sync: VaultSync): unknown => [...sync.seen()].map(([, { upTo, beyond }]) => [upTo, ...beyond]).toSorted();

describe('the outbox', () => {
  it('holds what is changed here while sync is on, in order, and nothing of before', async () => {
    const vault = await open(newName());
    const sync = await vault.sync();
    await vault.edit('before', [set('unit', 'mark', 8)]);
    expect([await must(sync.memory()), await outbox(sync)]).toEqual([null, []]);
    await must(sync.remember(memory));
    expect(await outbox(sync)).toEqual([]);
    for (const mark of [9, 10, 11]) await vault.edit('after', [set('unit', 'mark', mark)]);
    expect(named(await outbox(sync))).toEqual([2, 3, 4]);
    expect(seenOf(sync)).toEqual([[4]]);
    await must(sync.remember(null));
    expect([await must(sync.memory()), await outbox(sync)]).toEqual([null, []]);
    await must(sync.remember(memory));
    expect(await outbox(sync)).toEqual([]);
  });

  it('gives up exactly the bytes that were acknowledged, and remembers with it', async () => {
    const { name, vault, sync } = await device(newRoot());
    for (const mark of [9, 10, 11]) await vault.edit('mark', [set('unit', 'mark', mark)]);
    const [one, two, three] = await outbox(sync);
    if (one === undefined || two === undefined || three === undefined) throw new Error('no outbox');
    const after: SyncMemory = { cursor: 7, held: new Map([[one.writer, 2]]), completeAt: 12 };
    await must(sync.acknowledge([one, { ...two, bytes: three.bytes }, { ...three, n: 9 }], after));
    expect(await outbox(sync)).toEqual([two, three]);
    expect(await must((await (await open(name)).sync()).memory())).toEqual(after);
    await must(sync.acknowledge([two, three], memory));
    expect(await outbox(sync)).toEqual([]);
    expect(fields(await open(name), 'unit')).toEqual({ mark: 11 });
  });

  it('keeps what it holds when the log is folded, byte for byte, until it is acknowledged', async () => {
    const { name, vault, sync } = await device(newRoot(), 5);
    const sent: SealedChange[] = [];
    for (let n = 1; n <= 30; n++) {
      await vault.edit('n', [set(`r${n}`, 'n', n)]);
      if (n === 12) sent.push(...(await outbox(sync)));
    }
    expect(named(await outbox(sync))).toEqual(Array.from({ length: 30 }, (_, at) => at + 1));
    expect((await outbox(sync)).slice(0, 12)).toEqual(sent);
    const log = async () => must((await database(name)).log.read(null));
    await expect.poll(async () => (await log()).snapshot !== null).toBe(true);
    await must(sync.acknowledge(await outbox(sync), memory));
    for (let n = 31; n <= 60; n++) await vault.edit('n', [set(`r${n}`, 'n', n)]);
    await expect.poll(async () => (await log()).entries.filter((entry) => !entry.outbox).length).toBeLessThan(30);
    expect((await open(name)).state().size).toBe(60);
  });

  it('is the same in all tabs, which hear of what the others save', async () => {
    const { name, vault, sync } = await device(newRoot());
    const other = await open(name);
    const there = await other.sync();
    const heard: string[] = [];
    sync.onSaved(() => heard.push('here'));
    const stop = there.onSaved(() => heard.push('there'));
    await vault.edit('mark', [set('unit', 'mark', 12)]);
    await expect.poll(() => heard).toEqual(['here', 'there']);
    await other.edit('note', [set('unit', 'note', 'x')]);
    await expect.poll(() => heard.length).toBe(4);
    stop();
    expect(await outbox(there)).toEqual(await outbox(sync));
    expect(await outbox(there)).toHaveLength(2);
    await must(there.acknowledge(await outbox(there), memory));
    expect(await outbox(sync)).toEqual([]);
    expect(there.seen()).toEqual(sync.seen());
  });
});

describe('what comes from the service', () => {
  it('is durable and shown, and changes nothing when it comes again', async () => {
    const root = newRoot();
    const [a, b] = [await device(root), await device(root)];
    await a.vault.edit('mark', [set('unit', 'mark', 12)]);
    await a.vault.edit('mark', [set('unit', 'mark', 13), set('unit', 'note', 'x')]);
    const changes = await outbox(a.sync);
    const after = { ...memory, cursor: 2 };
    expect(await must(b.sync.receive(null, changes, after))).toEqual({ bad: [], badState: false });
    expect(content(b.vault)).toEqual(content(a.vault));
    expect([await must(b.sync.memory()), await outbox(b.sync), b.sync.seen()]).toEqual([after, [], a.sync.seen()]);
    const entries = async () => (await must((await database(b.name)).log.read(null))).entries.length;
    expect(await entries()).toBe(2);
    await must(b.sync.receive(null, changes, after));
    expect(await entries()).toBe(2);
    expect(content(await open(b.name))).toEqual(content(a.vault));
  });

  it('is held, not shown, while what it builds on is missing, after a new start too', async () => {
    const root = newRoot();
    const [a, b] = [await device(root), await device(root)];
    await a.vault.edit('mark', [set('unit', 'mark', 12)]);
    await a.vault.edit('mark', [set('unit', 'mark', 13)]);
    const [first, second] = await outbox(a.sync);
    if (first === undefined || second === undefined) throw new Error('no outbox');
    await must(b.sync.receive(null, [second], memory));
    expect(b.vault.state().size).toBe(0);
    // A state of what is shown can be made meanwhile, and claims to know nothing of it.
    expect([seenOf(b.sync), (await b.sync.snapshot())?.upTo]).toEqual([[[0, 2]], new Map()]);
    const again = await open(b.name);
    expect(again.state().size).toBe(0);
    const sync = await again.sync();
    await must(sync.receive(null, [first], memory));
    expect(fields(again, 'unit')).toEqual({ mark: 13 });
    expect(again.state().get('unit')?.alternatives).toEqual({});
    expect(seenOf(sync)).toEqual([[2]]);
    await expect.poll(() => fields(b.vault, 'unit')).toEqual({ mark: 13 });
  });

  it('is shown as far as it came when sync is turned off, and stays right when the rest comes after all', async () => {
    const root = newRoot();
    const [a, b] = [await device(root), await device(root)];
    await a.vault.edit('mark', [set('unit', 'mark', 12)]);
    await a.vault.edit('mark', [set('unit', 'mark', 13)]);
    const [first, second] = await outbox(a.sync);
    if (first === undefined || second === undefined) throw new Error('no outbox');
    await must(b.sync.receive(null, [second], memory));
    await must(b.sync.remember(null));
    expect(fields(b.vault, 'unit')).toEqual({ mark: 13 });
    await b.vault.edit('note', [set('unit', 'note', 'x')]);
    await must(b.sync.remember(memory));
    // Nothing is held any more: no state would ever take it to the service.
    expect((await b.sync.snapshot())?.upTo.size).toBe(1);
    await must(b.sync.receive(null, [first], memory));
    expect(fields(b.vault, 'unit')).toEqual({ mark: 13, note: 'x' });
    expect(b.vault.state().get('unit')?.alternatives).toEqual({});
    expect(seenOf(b.sync)).toEqual([[1], [2]]);
    expect(fields(await open(b.name), 'unit')).toEqual({ mark: 13, note: 'x' });
  });

  it('and cannot be opened, or is not what it is said to be, is told and left out; the rest comes in', async () => {
    const root = newRoot();
    const [a, b] = [await device(root), await device(root)];
    for (const n of [1, 2, 3, 4]) await a.vault.edit('n', [set(`r${n}`, 'n', n)]);
    const [one, two, three, four] = await outbox(a.sync);
    if (one === undefined || two === undefined || three === undefined || four === undefined) throw new Error('no outbox');
    const keys = await sealingKeys(root);
    const inside = await openSealed(keys, { kind: 'change', writer: two.writer, n: 2 }, two.bytes);
    if (inside === null) throw new Error('not opened');
    const flipped = Uint8Array.from(one.bytes, (byte, at) => (at === 20 ? byte ^ 1 : byte));
    // Sealed by somebody who has the key, under a name that its content does not have.
    const misnamed = await seal(keys, { kind: 'change', writer: two.writer, n: 7 }, inside);
    const received = await must(
      b.sync.receive({ upTo: new Map([[one.writer, 4]]), bytes: four.bytes }, [{ ...one, bytes: flipped }, { ...three, bytes: two.bytes }, { ...two, n: 7, bytes: misnamed }, four], memory),
    );
    expect(received).toEqual({ bad: [{ writer: one.writer, n: 1 }, { writer: one.writer, n: 3 }, { writer: one.writer, n: 7 }], badState: true });
    expect([b.vault.state().size, seenOf(b.sync), b.vault.problems()]).toEqual([1, [[0, 4]], []]);
    expect(await must(b.sync.receive(null, [one, two, three], memory))).toEqual({ bad: [], badState: false });
    expect(content(b.vault)).toEqual(content(a.vault));
  });

  it('and was made by a newer version of the app is kept as it is, told, and not folded into anything', async () => {
    const root = newRoot();
    const b = await device(root, 3);
    const newer = { writer: 'ef'.repeat(8), n: 1 };
    const bytes = await seal(await sealingKeys(root), { kind: 'change', ...newer }, new TextEncoder().encode('{"v":2,"kind":"change","more":1}'));
    expect(await must(b.sync.receive(null, [{ ...newer, bytes }], memory))).toEqual({ bad: [], badState: false });
    expect([seenOf(b.sync), await b.sync.snapshot(), b.vault.problems()]).toEqual([[[1]], null, [{ place: 'entry', reason: 'newer' }]]);
    for (let n = 0; n < 10; n++) await b.vault.edit('n', [set('r', 'n', n)]);
    const kept = async () => (await must((await database(b.name)).log.read(null))).entries.filter((entry) => entry.bytes.every((byte, at) => byte === bytes[at]));
    expect(await kept()).toHaveLength(1);
    await must(b.sync.receive(null, [{ ...newer, bytes }], memory));
    expect(await kept()).toHaveLength(1);
  });

  it('is refused once sync is off or the vault has other keys: nothing of it stays', async () => {
    const root = newRoot();
    const [a, b] = [await device(root), await device(root)];
    await a.vault.edit('mark', [set('unit', 'mark', 12)]);
    const changes = await outbox(a.sync);
    await must(b.sync.remember(null));
    expect(await b.sync.receive(null, changes, memory)).toEqual({ ok: false, failure: 'closed' });
    expect(await b.sync.acknowledge([], memory)).toEqual({ ok: false, failure: 'closed' });
    expect([await must(b.sync.memory()), b.vault.state().size]).toEqual([null, 0]);
  });
});

describe('a snapshot', () => {
  it('brings a new device all that there is, without what is not saved', async () => {
    const root = newRoot();
    const name = newName();
    const { vault: a, trouble } = await unreliable(name);
    const sync = await a.sync();
    await must(sync.rekey(root, 'fresh'));
    await must(sync.remember(memory));
    await a.edit('mark', [set('unit', 'mark', 12), set('gone', 'f', 1)]);
    await a.edit('less', [{ record: 'gone', delete: true }]);
    trouble.failure = 'quota';
    await a.edit('unsaved', [set('unsaved', 'f', 1)]);
    const state = await sync.snapshot();
    if (state === null) throw new Error('no snapshot');
    expect([...state.upTo.values()]).toEqual([2]);
    const b = await device(root);
    expect(await must(b.sync.receive(state, [], memory))).toEqual({ bad: [], badState: false });
    expect([fields(b.vault, 'unit'), b.vault.state().size, b.sync.seen()]).toEqual([{ mark: 12 }, 1, sync.seen()]);
    await b.vault.edit('mark', [set('unit', 'mark', 13)]);
    await must(b.sync.receive(state, [], memory));
    expect((await must((await database(b.name)).log.read(null))).entries).toHaveLength(2);
    expect(fields(await open(b.name), 'unit')).toEqual({ mark: 13 });
  });

  it('holds what was imported, which the outbox does not', async () => {
    const root = newRoot();
    const [a, b] = [await device(root), await device(root)];
    const elsewhere = await open(newName());
    await elsewhere.edit('mark', [set('unit', 'mark', 12)]);
    expect(await a.vault.importExport(elsewhere.export())).toEqual({ ok: true, save: saved });
    expect([await outbox(a.sync), seenOf(a.sync)]).toEqual([[], [[1]]]);
    await must(b.sync.receive(await a.sync.snapshot(), [], memory));
    expect(content(b.vault)).toEqual(content(elsewhere));
  });
});

describe('the keys of a vault', () => {
  const vaultOf = async (name: string) => (await must((await database(name)).log.read(null))).kept?.vault;

  it('are made once, however many tabs start at the same time', async () => {
    const name = newName();
    const tabs = await Promise.all(Array.from({ length: 6 }, () => open(name)));
    await Promise.all(tabs.map((tab, at) => tab.edit('n', [set(`tab${at}`, 'n', at)])));
    const again = await open(name);
    expect([again.state().size, again.problems()]).toEqual([6, []]);
    const roots = await Promise.all(tabs.map(async (tab) => [...(await must((await tab.sync()).root()))].join()));
    expect(new Set(roots).size).toBe(1);
  });

  it('are other ones after everything was erased', async () => {
    const name = newName();
    const [a, b] = [await open(name), await open(name)];
    await a.edit('mark', [set('unit', 'mark', 12)]);
    const before = await vaultOf(name);
    await expect.poll(() => b.state().size).toBe(1);
    await a.erase();
    expect(await vaultOf(name)).not.toBe(before);
    await expect.poll(() => b.state().size).toBe(0);
    await b.edit('mark', [set('unit', 'mark', 13)]);
    await a.edit('mark', [set('other', 'mark', 14)]);
    await expect.poll(() => [a.state().size, b.state().size]).toEqual([2, 2]);
    expect(await vaultOf(name)).not.toBe(before);
    expect((await open(name)).problems()).toEqual([]);
  });

  it('can be changed for those of another vault, to which all goes along, while other tabs go on', async () => {
    const [root, name] = [newRoot(), newName()];
    const [a, b] = [await open(name), await open(name)];
    const imported = await open(newName());
    await imported.edit('more', [set('more', 'f', 1)]);
    await a.edit('mark', [set('unit', 'mark', 12)]);
    await a.importExport(imported.export());
    const sync = await a.sync();
    await must(sync.remember(memory));
    await a.edit('mark', [set('unit', 'mark', 13)]);
    const old = await outbox(sync);
    const [rekeyed, edit] = await Promise.all([sync.rekey(root, 'join'), b.edit('note', [set('unit', 'note', 'x')])]);
    expect([rekeyed, edit]).toEqual([{ ok: true, value: undefined }, saved]);
    expect(await vaultOf(name)).toBe((await sealingKeys(root)).vault);
    expect([await must(sync.memory()), await outbox(sync), [...(await must(sync.root()))]]).toEqual([null, [], [...root]]);
    expect(await b.edit('later', [set('later', 'f', 1)])).toEqual(saved);
    for (const tab of [a, b]) await expect.poll(() => fields(tab, 'later')).toEqual({ f: 1 });
    const again = await open(name);
    expect(content(again)).toEqual(content(a));
    expect([fields(again, 'unit'), again.state().size, again.problems()]).toEqual([{ mark: 13, note: 'x' }, 3, []]);
    // What the old keys sealed is nothing to the new ones.
    await must(sync.remember(memory));
    expect((await must(sync.receive(null, old, memory))).bad).toHaveLength(1);
  });

  it('can be changed for those of another vault, leaving everything behind, in all tabs', async () => {
    const [root, name] = [newRoot(), newName()];
    const tabs: readonly Vault[] = [await open(name), await open(name)];
    const [a] = tabs;
    if (a === undefined) throw new Error('no tab');
    await a.edit('mark', [set('unit', 'mark', 12)]);
    await must((await a.sync()).rekey(root, 'fresh'));
    for (const tab of tabs) await expect.poll(() => [tab.state().size, tab.undoable()]).toEqual([0, null]);
    expect((await open(name)).state().size).toBe(0);
    expect(await a.edit('mark', [set('unit', 'mark', 13)])).toEqual(saved);
  });
});
