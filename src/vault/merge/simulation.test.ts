/**
 * Replicas that edit, lose each other, meet again, restart and are cloned, judged by an oracle that knows nothing of
 * changes, dots or vectors: it only writes down what was on the screen at each edit.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { VaultState, Write } from '../vault.ts';
import { decodeEntry, encodeEntry } from '../envelope.ts';
import { makeChange } from './change.ts';
import { fold, release } from './fold.ts';
import { join } from './join.ts';
import { DELETED, emptyReplica, registerOf, type Change, type Fields, type Register, type Replica } from './replica.ts';
import { hasSeen, joinSeen } from './seen.ts';
import { show } from './show.ts';

// ---------------------------------------------------------------------------------------------------------------- what is tried

/** What the simulated app is made of; the tests below swap parts for broken ones. */
interface Merge {
  readonly fold: (replica: Replica, changes: readonly Change[]) => Replica;
  readonly join: (a: Replica, b: Replica) => Replica;
  readonly freshWriter: boolean;
}
const ours: Merge = { fold, join, freshWriter: true };

type Action =
  | { readonly kind: 'edit'; readonly at: number; readonly cells: readonly (readonly [record: number, field: number])[] }
  | { readonly kind: 'delete'; readonly at: number; readonly record: number }
  | { readonly kind: 'deliver'; readonly at: number; readonly picks: readonly number[] }
  | { readonly kind: 'meet'; readonly at: number; readonly from: number }
  | { readonly kind: 'keepSnapshot'; readonly at: number }
  | { readonly kind: 'oldSnapshot'; readonly at: number; readonly pick: number }
  | { readonly kind: 'restart'; readonly at: number }
  | { readonly kind: 'crashBeforeSave'; readonly at: number; readonly record: number; readonly field: number }
  | { readonly kind: 'clone'; readonly at: number; readonly from: number }
  | { readonly kind: 'clock'; readonly at: number; readonly days: number };

const small = fc.nat(4);
const cell = fc.tuple(fc.nat(2), fc.nat(2));
const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('edit' as const), at: small, cells: fc.array(cell, { minLength: 1, maxLength: 3 }) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('delete' as const), at: small, record: fc.nat(2) }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('deliver' as const), at: small, picks: fc.array(fc.nat(60), { minLength: 1, maxLength: 6 }) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('meet' as const), at: small, from: small }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('keepSnapshot' as const), at: small }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('oldSnapshot' as const), at: small, pick: fc.nat(9) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('restart' as const), at: small }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('crashBeforeSave' as const), at: small, record: fc.nat(2), field: fc.nat(2) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('clone' as const), at: small, from: small }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('clock' as const), at: small, days: fc.integer({ min: -30, max: 30 }) }) },
);
const scenario = fc.record({
  devices: fc.integer({ min: 2, max: 5 }),
  actions: fc.array(action, { minLength: 4, maxLength: 60, size: 'max' }),
  lastOrder: fc.array(fc.nat(1000), { minLength: 12, maxLength: 12 }),
});

// -------------------------------------------------------------------------------------------------------------------- the oracle

/** Every edit writes a value of its own, so that a value on a screen names the edit that wrote it. */
interface Edit {
  readonly id: number;
  readonly together: number;
}

const valuesOn = (state: VaultState, record: string, field?: string): readonly number[] =>
  Object.entries(state.get(record)?.fields ?? {})
    .filter(([name]) => field === undefined || name === field)
    .flatMap(([name, shown]) => [shown, ...(state.get(record)?.alternatives[name] ?? [])])
    .map(Number);

const allValues = (state: VaultState): readonly number[] => [...state.keys()].flatMap((record) => valuesOn(state, record));

class Oracle {
  readonly edits = new Map<number, Edit>();
  readonly replaced = new Set<number>();

  write(id: number, together: number): void {
    this.edits.set(id, { id, together });
  }
  replace(onScreen: readonly number[]): void {
    for (const id of onScreen) this.replaced.add(id);
  }
  get alive(): readonly number[] {
    return [...this.edits.keys()].filter((id) => !this.replaced.has(id));
  }
}

const assert = (holds: boolean, promise: string): void => {
  if (!holds) throw new Error(promise);
};

// --------------------------------------------------------------------------------------------------------------- the simulated app

interface Device {
  replica: Replica;
  writer: string;
  n: number;
  days: number;
  /** What somebody at this device, or at the one it was cloned from, saw go away by an edit of their own. */
  gone: ReadonlySet<number>;
}

const DAY = 86_400_000;
const atRest = (replica: Replica): Replica => {
  const decoded = decodeEntry(encodeEntry({ kind: 'state', replica }));
  if (!decoded.ok || decoded.value.kind !== 'state') throw new Error('a snapshot does not read back');
  return decoded.value.replica;
};
const onTheWire = (change: Change): Change => {
  const decoded = decodeEntry(encodeEntry({ kind: 'change', change }));
  if (!decoded.ok || decoded.value.kind !== 'change') throw new Error('a change does not read back');
  return decoded.value.change;
};

type Scenario = typeof scenario extends fc.Arbitrary<infer T> ? T : never;

/** Plays a scenario to its end, when everything has reached everybody; `throughout` also looks at all screens after each step. */
const play = (merge: Merge, { devices: count, actions, lastOrder }: Scenario, throughout: boolean): void => {
  let writers = 0;
  let time = 1_000 * DAY;
  let lastId = 0;
  const newWriter = (): string => (++writers).toString(16).padStart(16, '0');
  const devices: readonly Device[] = Array.from({ length: count }, () => ({ replica: emptyReplica, writer: newWriter(), n: 0, days: 0, gone: new Set() }));
  const oracle = new Oracle();
  const sent: Change[] = [];
  const snapshots: Replica[] = [];
  const device = (index: number): Device => {
    const found = devices[index % count];
    if (found === undefined) throw new Error('no such device');
    return found;
  };
  const screen = ({ replica }: Device): VaultState => show(replica, null);
  const restarted = (at: Device, replica: Replica): void => {
    at.replica = replica;
    if (merge.freshWriter) {
      at.writer = newWriter();
      at.n = 0;
    }
  };

  const change = (at: Device, writes: readonly Write[]): Change | null => {
    const author = { writer: at.writer, n: at.n + 1, at: time + at.days * DAY, label: 'edit' };
    const made = makeChange(at.replica, author, writes);
    if (made !== null) at.replica = merge.fold(at.replica, [made]);
    return made;
  };
  const saved = (at: Device, made: Change | null): void => {
    if (made === null) return;
    at.n = made.n;
    sent.push(onTheWire(made));
  };

  const act = (step: Action): void => {
    time += 1000;
    const at = device(step.at);
    const before = screen(at);
    switch (step.kind) {
      case 'edit': {
        const cells = new Map(step.cells.map(([r, f]) => [`r${r}/f${f}`, [`r${r}`, `f${f}`] as const]));
        const together = lastId + 1;
        const writes = [...cells.values()].map(([record, field]) => {
          const replaced = valuesOn(before, record, field);
          oracle.replace(replaced);
          at.gone = new Set([...at.gone, ...replaced]);
          oracle.write(++lastId, together);
          return { record, field, value: lastId };
        });
        saved(at, change(at, writes));
        break;
      }
      case 'delete': {
        const replaced = valuesOn(before, `r${step.record}`);
        oracle.replace(replaced);
        at.gone = new Set([...at.gone, ...replaced]);
        saved(at, change(at, [{ record: `r${step.record}`, delete: true }]));
        assert(!throughout || !screen(at).has(`r${step.record}`), 'what is deleted is gone at once');
        break;
      }
      case 'deliver':
        // In any order, some twice, some not yet.
        at.replica = merge.fold(at.replica, step.picks.flatMap((pick) => sent[pick % Math.max(1, sent.length)] ?? []));
        break;
      case 'meet':
        at.replica = merge.join(at.replica, atRest(device(step.from).replica));
        break;
      case 'keepSnapshot':
        snapshots.push(atRest(at.replica));
        break;
      case 'oldSnapshot': {
        const old = snapshots[step.pick % Math.max(1, snapshots.length)];
        if (old !== undefined) at.replica = merge.join(at.replica, old);
        break;
      }
      case 'restart':
        restarted(at, { ...atRest(at.replica), held: at.replica.held });
        break;
      case 'crashBeforeSave': {
        // The edit was on the screen, was told to be unsaved, and nobody ever got it.
        const { replica } = at;
        change(at, [{ record: `r${step.record}`, field: `f${step.field}`, value: ++lastId }]);
        restarted(at, replica);
        break;
      }
      case 'clone': {
        const from = device(step.from);
        at.gone = from.gone;
        at.writer = from.writer;
        at.n = from.n;
        restarted(at, from.replica);
        break;
      }
      case 'clock':
        at.days = step.days;
        break;
    }
  };

  const check = (at: Device): void => {
    const visible = new Set(allValues(screen(at)));
    for (const id of visible) {
      assert(oracle.edits.has(id), 'I7: no value that no device wrote');
      assert(!at.gone.has(id), 'I2: what was replaced here does not come back here');
      for (const other of oracle.edits.values()) {
        const whole = other.together !== oracle.edits.get(id)?.together || visible.has(other.id) || oracle.replaced.has(other.id);
        assert(whole, 'one action is there as a whole or not at all');
      }
    }
  };

  for (const step of actions) {
    act(step);
    if (throughout) for (const at of devices) check(at);
  }

  devices.forEach((at, index) => {
    const order = lastOrder[index] ?? 0;
    const shuffled = sent.toSorted((a, b) => ((a.n * 7919 + order) % 13) - ((b.n * 7919 + order) % 13));
    at.replica = merge.fold(at.replica, shuffled);
  });
  for (const at of devices) {
    const visible = new Set(allValues(screen(at)));
    assert(!throughout || at.replica.held.length === 0, 'nothing waits when all is there');
    for (const id of oracle.alive) assert(visible.has(id), 'I1: no edit is lost');
    for (const id of visible) assert(!oracle.replaced.has(id), 'I2: no replaced value comes back');
  }
  const first = devices[0];
  for (const at of devices) expect([...screen(at)].toSorted(byKey), 'I3: all devices show the same').toEqual([...screen(first ?? at)].toSorted(byKey));
};
const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

// ------------------------------------------------------------------------------------------------------------------ injected bugs

const mapRegisters = (replica: Replica, work: (register: Register, fields: Fields, field: string) => Register): Replica => ({
  ...replica,
  records: new Map(
    [...replica.records].map(([key, fields]) => [
      key,
      new Map([...fields].map(([field, register]): [string, Register] => [field, work(register, fields, field)]).filter(([, { length }]) => length > 0)),
    ]),
  ),
});
const everything = (replica: Replica, change: Change): Change => ({
  ...change,
  operations: change.operations.map((operation) => ({
    ...operation,
    seen: registerOf(replica, operation.record, operation.field).map(({ writer, n }) => ({ writer, n })),
  })),
});

const bugs: Readonly<Record<string, Merge>> = {
  'the last writer by the clock wins': { ...ours, fold: (replica, changes) => mapRegisters(fold(replica, changes), (register) => register.slice(0, 1)) },
  'what arrives last replaces what is there': {
    ...ours,
    fold: (replica, changes) => changes.reduce((result, change) => fold(result, [everything(result, change)]), replica),
  },
  'the writer id is stored, so a clone or a crash takes it over': { ...ours, freshWriter: false },
  'a delete beats an edit': {
    ...ours,
    fold: (replica, changes) =>
      mapRegisters(fold(replica, changes), (register, fields, field) => (fields.has(DELETED) && field !== DELETED ? [] : register)),
  },
  'a stale snapshot replaces the state': { ...ours, join: (a, b) => ({ ...b, seen: joinSeen(a.seen, b.seen) }) },
  'a change is applied before what it builds on': { ...ours, fold: (replica, changes) => ({ ...release(fold(replica, changes)), voided: [] }) },
  'what a snapshot does not hold is taken for deleted': {
    ...ours,
    join: (a, b) => {
      const joined = join(a, b);
      return mapRegisters({ ...joined, seen: joinSeen(a.seen, b.seen) }, (register) => register.filter((value) => hasSeen(b.seen, value)));
    },
  },
  'a join brings back what the other side saw replaced': {
    ...ours,
    join: (a, b) => {
      const joined = join({ ...a, seen: new Map() }, { ...b, seen: new Map() });
      return { ...joined, seen: joinSeen(a.seen, b.seen) };
    },
  },
};

describe('devices that edit the same data', () => {
  it('lose no edit, bring nothing back, and end up the same', () => {
    fc.assert(
      fc.property(scenario, (run) => play(ours, run, true)),
      { numRuns: 1000 },
    );
  }, 120_000);

  it.each(Object.entries(bugs))('would be caught if %s', (_, merge) => {
    const result = fc.check(
      fc.property(scenario, (run) => play(merge, run, false)),
      { numRuns: 3000, endOnFailure: true },
    );
    expect(result.failed).toBe(true);
    expect(String(result.errorInstance)).toMatch(/I[123]:/);
  }, 60_000);
});
