import fc from 'fast-check';
import { createRoot } from 'solid-js';
import { describe, expect, it } from 'vitest';
import { createLive } from './live.ts';
import { makeChange, type FieldWrite } from './merge/change.ts';
import { fold } from './merge/fold.ts';
import type { Json, VaultState, Write } from './vault.ts';

const set = (field: string, value: Json, record = 'unit'): Write => ({ record, field, value });
const remove: Write = { record: 'unit', delete: true };

/** A tab, and another device that edits what the tab sees. */
const openTab = () => {
  let clock = 0;
  let elsewhere = 0;
  const live = createRoot(() => createLive(() => (clock += 1), (length) => new Uint8Array(length)));
  return {
    edit: (...writes: readonly Write[]): boolean => live.edit(`edit ${clock + 1}`, writes) !== null,
    undo: (): boolean => live.undo() !== null,
    redo: (): boolean => live.redo() !== null,
    elsewhere: (...writes: readonly FieldWrite[]): void =>
      live.absorb((replica) => {
        const change = makeChange(replica, { writer: 'other', n: (elsewhere += 1), at: (clock += 1), label: 'theirs' }, writes);
        if (change === null) elsewhere -= 1;
        return change === null ? replica : fold(replica, [change]);
      }),
    clear: live.clear,
    state: (): VaultState => live.state(),
    fields: (record = 'unit'): unknown => live.state().get(record)?.fields,
    undoable: () => live.undoable()?.label ?? null,
    redoable: () => live.redoable()?.label ?? null,
  };
};

describe('what the app does by itself', () => {
  it('leaves no trace in what can be taken back, nor ends what can be made again', () => {
    const live = createRoot(() => createLive(() => 1, (length) => new Uint8Array(length)));
    live.edit('mark', [set('mark', 8)]);
    live.edit('', [set('name', 'phone', 'device')]);
    expect(live.undoable()?.label).toBe('mark');
    live.undo();
    live.edit('', [set('name', 'laptop', 'device')]);
    expect(live.redoable()?.label).toBe('mark');
    expect(live.state().get('device')?.fields).toEqual({ name: 'laptop' });
    expect(live.state().has('unit')).toBe(false);
  });
});

describe('redo', () => {
  it('makes what was taken back again, step by step, and is then undone in its turn', () => {
    const tab = openTab();
    tab.edit(set('mark', 8));
    tab.edit(set('mark', 9), set('note', 'x'));
    tab.edit(set('mark', 12));
    for (let step = 0; step < 3; step++) tab.undo();
    expect(tab.state().size).toBe(0);
    expect([tab.redo(), tab.fields()]).toEqual([true, { mark: 8 }]);
    expect([tab.redo(), tab.fields()]).toEqual([true, { mark: 9, note: 'x' }]);
    expect([tab.undo(), tab.fields()]).toEqual([true, { mark: 8 }]);
    expect([tab.redo(), tab.fields()]).toEqual([true, { mark: 9, note: 'x' }]);
    expect([tab.redo(), tab.fields()]).toEqual([true, { mark: 12, note: 'x' }]);
    expect(tab.redo()).toBe(false);
    for (let step = 0; step < 3; step++) tab.undo();
    expect(tab.state().size).toBe(0);
  });

  it('is offered by the name of what was taken back, and only then', () => {
    const tab = openTab();
    tab.edit(set('mark', 8));
    tab.edit(set('mark', 9));
    const [first, second] = ['edit 1', 'edit 2'];
    expect([tab.undoable(), tab.redoable()]).toEqual([second, null]);
    tab.undo();
    expect([tab.undoable(), tab.redoable()]).toEqual([first, second]);
    tab.undo();
    expect([tab.undoable(), tab.redoable()]).toEqual([null, first]);
    tab.redo();
    expect([tab.undoable(), tab.redoable()]).toEqual([first, second]);
  });

  it('ends with a fresh edit, not with one that writes nothing', () => {
    const tab = openTab();
    tab.edit(set('mark', 8));
    tab.undo();
    tab.edit(remove);
    expect(tab.redoable()).not.toBeNull();
    tab.edit(set('note', 'x'));
    expect(tab.redoable()).toBeNull();
    expect(tab.redo()).toBe(false);
    expect(tab.fields()).toEqual({ note: 'x' });
  });

  it('deletes a record again, and makes one again whole', () => {
    const tab = openTab();
    tab.edit(set('mark', 8), set('note', 'x'));
    tab.edit(remove);
    tab.undo();
    expect(tab.fields()).toEqual({ mark: 8, note: 'x' });
    tab.redo();
    expect(tab.state().size).toBe(0);
    tab.undo();
    tab.undo();
    expect(tab.state().size).toBe(0);
    tab.redo();
    expect(tab.fields()).toEqual({ mark: 8, note: 'x' });
  });

  it('leaves alone what somebody else changed since, and what they added to a record it deletes again', () => {
    const tab = openTab();
    tab.edit(set('mark', 8), set('note', 'x'));
    tab.edit(set('mark', 9), set('note', 'y'));
    tab.undo();
    tab.elsewhere(set('mark', 15));
    tab.redo();
    expect(tab.fields()).toEqual({ mark: 15, note: 'y' });
    tab.edit(remove);
    tab.undo();
    tab.elsewhere(set('room', 'theirs'));
    tab.redo();
    expect(tab.fields()).toEqual({ room: 'theirs' });
  });

  it('is no longer offered where others have changed all of it', () => {
    const tab = openTab();
    tab.edit(set('mark', 8));
    tab.edit(set('mark', 9));
    tab.undo();
    tab.elsewhere(set('mark', 15));
    expect([tab.undoable(), tab.redoable()]).toEqual([null, null]);
  });

  it('does not bring back what somebody else deleted', () => {
    const tab = openTab();
    tab.edit(set('mark', 8));
    tab.edit(set('mark', 9));
    tab.undo();
    tab.elsewhere(remove);
    expect(tab.redo()).toBe(false);
    expect(tab.state().size).toBe(0);
  });

  it('is forgotten when everything is erased', () => {
    const tab = openTab();
    tab.edit(set('mark', 8));
    tab.undo();
    tab.clear();
    expect(tab.redoable()).toBeNull();
  });

  const write: fc.Arbitrary<Write> = fc.oneof(
    fc.record({ record: fc.constantFrom('a', 'b'), field: fc.constantFrom('f', 'g'), value: fc.nat(3) }),
    fc.record({ record: fc.constantFrom('a', 'b'), delete: fc.constant(true as const) }),
  );
  const writes = fc.array(write, { minLength: 1, maxLength: 3 });

  it('and undo, in any order, walk along the states that were shown', () => {
    const step = fc.oneof({ weight: 3, arbitrary: writes }, { weight: 3, arbitrary: fc.constant('undo' as const) }, { weight: 3, arbitrary: fc.constant('redo' as const) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const tab = openTab();
        const check = (made: boolean, isThere: boolean): void => expect(made).toBe(isThere);
        let shown: readonly VaultState[] = [tab.state()];
        let place = 0;
        for (const one of steps) {
          const ways = { undo: place - 1, redo: place + 1 } as const;
          if (typeof one === 'string') {
            const [next, isThere] = [ways[one], shown[ways[one]] !== undefined];
            check(tab[one](), isThere);
            if (isThere) place = next;
          } else if (tab.edit(...one)) {
            shown = [...shown.slice(0, place + 1), tab.state()];
            place += 1;
          }
          expect(tab.state()).toEqual(shown[place]);
          expect([tab.undoable() !== null, tab.redoable() !== null]).toEqual([place > 0, place < shown.length - 1]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('and undo never touch what was changed elsewhere last', () => {
    const step = fc.oneof(
      { weight: 3, arbitrary: writes.map((all) => ({ kind: 'edit' as const, all })) },
      { weight: 2, arbitrary: fc.tuple(fc.constantFrom('a', 'b'), fc.constantFrom('f', 'g'), fc.integer({ min: 10, max: 19 })).map(([record, field, value]) => ({ kind: 'theirs' as const, record, field, value })) },
      { weight: 4, arbitrary: fc.constantFrom({ kind: 'undo' as const }, { kind: 'redo' as const }) },
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const tab = openTab();
        const theirs = new Map<string, Json>();
        for (const one of steps) {
          switch (one.kind) {
            case 'edit':
              tab.edit(...one.all);
              for (const each of one.all) for (const key of theirs.keys()) if (key.startsWith(each.record) && ('delete' in each || key.endsWith(each.field))) theirs.delete(key);
              break;
            case 'theirs':
              tab.elsewhere(set(one.field, one.value, one.record));
              theirs.set(`${one.record} ${one.field}`, one.value);
              break;
            case 'undo':
              tab.undo();
              break;
            case 'redo':
              tab.redo();
          }
          for (const [key, value] of theirs) {
            const [record = '', field = ''] = key.split(' ');
            expect(tab.state().get(record)?.fields[field]).toBe(value);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
