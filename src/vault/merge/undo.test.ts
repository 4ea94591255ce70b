import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json, VaultState, Write } from '../vault.ts';
import { makeChange, type FieldWrite } from './change.ts';
import { fold } from './fold.ts';
import { emptyReplica, type Replica } from './replica.ts';
import { show } from './show.ts';
import { afterUndo, lastUndoable, undoableOf, undoWrites, type Undoable } from './undo.ts';

const set = (field: string, value: Json, record = 'unit'): Write => ({ record, field, value });
const remove: Write = { record: 'unit', delete: true };

/** A tab with a history, and another device that edits what the tab sees. */
const openTab = () => {
  let replica: Replica = emptyReplica;
  let history: readonly Undoable[] = [];
  const counts = new Map<string, number>();
  const write = (writer: string, writes: readonly FieldWrite[]) => {
    const n = (counts.get(writer) ?? 0) + 1;
    const change = makeChange(replica, { writer, n, at: n, label: `${writer}${n}` }, writes);
    if (change !== null) counts.set(writer, n);
    return change;
  };
  return {
    edit: (...writes: readonly Write[]): boolean => {
      const change = write('tab', writes);
      if (change === null) return false;
      history = [...history, undoableOf(replica, change)];
      replica = fold(replica, [change]);
      return true;
    },
    elsewhere: (...writes: readonly Write[]): void => {
      const change = write('other', writes);
      if (change !== null) replica = fold(replica, [change]);
    },
    undo: (): boolean => {
      const place = lastUndoable(replica, history);
      const entry = history[place];
      if (entry === undefined) return false;
      const change = write('tab', undoWrites(replica, entry));
      if (change === null) return false;
      history = afterUndo(history.slice(0, place), replica, entry, change);
      replica = fold(replica, [change]);
      return true;
    },
    state: (): VaultState => show(replica, null),
    fields: (record = 'unit'): unknown => show(replica, null).get(record)?.fields,
  };
};

describe('undo', () => {
  it('brings back what was shown, step by step, down to nothing', () => {
    const tab = openTab();
    tab.edit(set('mark', 8));
    tab.edit(set('mark', 9), set('note', 'x'));
    tab.edit(set('mark', 12));
    expect(tab.undo()).toBe(true);
    expect(tab.fields()).toEqual({ mark: 9, note: 'x' });
    expect(tab.undo()).toBe(true);
    expect(tab.fields()).toEqual({ mark: 8 });
    expect(tab.undo()).toBe(true);
    expect(tab.state().size).toBe(0);
    expect(tab.undo()).toBe(false);
  });

  it('brings a deleted record back whole', () => {
    const tab = openTab();
    tab.edit(set('mark', 8), set('note', 'x'));
    tab.edit(remove);
    tab.undo();
    expect(tab.fields()).toEqual({ mark: 8, note: 'x' });
  });

  it('takes a created record away, unless somebody added to it: then only its own fields', () => {
    const tab = openTab();
    tab.edit(set('mark', 8));
    tab.elsewhere(set('note', 'theirs'));
    tab.undo();
    expect(tab.fields()).toEqual({ note: 'theirs' });
  });

  it('goes back through making a deleted record anew', () => {
    const tab = openTab();
    tab.edit(set('mark', 8), set('note', 'x'));
    tab.edit(remove);
    tab.edit(set('mark', 12));
    tab.undo();
    expect(tab.state().size).toBe(0);
    tab.undo();
    expect(tab.fields()).toEqual({ mark: 8, note: 'x' });
  });

  it('leaves alone what somebody else changed since', () => {
    const tab = openTab();
    tab.edit(set('mark', 8), set('note', 'x'));
    tab.edit(set('mark', 9), set('note', 'y'));
    tab.elsewhere(set('mark', 15));
    tab.undo();
    expect(tab.fields()).toEqual({ mark: 15, note: 'x' });
    tab.undo();
    expect(tab.fields()).toEqual({ mark: 15 });
    expect(tab.undo()).toBe(false);
  });

  it('stops at the edit of somebody else between two of its own', () => {
    const tab = openTab();
    tab.edit(set('mark', 8));
    tab.elsewhere(set('mark', 10));
    tab.edit(set('mark', 12));
    tab.undo();
    expect(tab.fields()).toEqual({ mark: 10 });
    expect(tab.undo()).toBe(false);
  });

  it('does not bring back what somebody else deleted', () => {
    const tab = openTab();
    tab.edit(set('mark', 8));
    tab.edit(set('mark', 9));
    tab.elsewhere(remove);
    expect(tab.undo()).toBe(false);
  });

  it('as often as there were edits shows every earlier state again', () => {
    const write: fc.Arbitrary<Write> = fc.oneof(
      fc.record({ record: fc.constantFrom('a', 'b'), field: fc.constantFrom('f', 'g'), value: fc.nat(3) }),
      fc.record({ record: fc.constantFrom('a', 'b'), delete: fc.constant(true as const) }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(write, { minLength: 1, maxLength: 3 }), { maxLength: 10 }), (edits) => {
        const tab = openTab();
        const seen: VaultState[] = [tab.state()];
        for (const writes of edits) {
          // Deleting what is not there is nothing to take back.
          if (tab.edit(...writes)) seen.push(tab.state());
        }
        const last = seen.pop();
        expect(tab.state()).toEqual(last);
        for (const state of seen.toReversed()) {
          tab.undo();
          expect(tab.state()).toEqual(state);
        }
      }),
      { numRuns: 500 },
    );
  });
});
