import { decisions, startEngine, type Answer, type Decisions, type Engine, type SyncState, type Transport, type Wake } from '../../../src/sync/index.ts';
import type { Stored } from '../../../src/storage/index.ts';
import type { Chance } from './random.ts';
import { screenOf, valuesOf, withChange, type Change, type MergeBug, type Registers } from './registers.ts';
import { portOf, withOwn, type Durable, type PortBug } from './profile.ts';
import { sealChange } from './sealed.ts';

/** Something that waits for its turn: a step of the storage, or a word between tabs. */
export interface Pending {
  readonly tab: Tab | null;
  /** The step itself, with what comes after it. */
  go(): void | Promise<void>;
  /** The tab was killed: `done` says whether the step was still made. */
  killed?(done: boolean): void;
}

/** One browser with its storage. */
export interface Profile {
  readonly id: number;
  durable: Durable;
  version: number;
  full: boolean;
  online: boolean;
  /** How far its clock is off, in milliseconds. */
  skew: number;
  readonly tabs: Tab[];
  lock: Tab | null;
  waiting: { readonly tab: Tab; readonly take: () => void }[];
}

export interface UserEdit {
  readonly id: number;
  readonly operations: readonly { readonly field: string; readonly v?: string }[];
  readonly ballast?: string;
}

export interface Tab {
  readonly profile: Profile;
  alive: boolean;
  state: SyncState;
  /** What the screen holds: what it last read of the log, and what is not saved yet. */
  screen(): Registers;
  readonly unsaved: { readonly change: Change; readonly id: number }[];
  edit(edit: UserEdit): Change;
  catchUp(): void;
  retry(): void;
  wake(why: Wake): void;
  engine: Engine;
  heard: Set<() => void>;
}

export type TabBug = PortBug | 'outbox-outside' | 'stored-writer' | 'no-compare' | 'none';

export interface TabWorld {
  readonly chance: Chance;
  readonly bug: TabBug;
  now(): number;
  enqueue(pending: Pending): void;
  after(tab: Tab, wait: number, callback: () => void): () => void;
  transport(tab: Tab): Transport;
  saved(tab: Tab, id: number): void;
  told(tab: Tab, state: SyncState): void;
  healed(tab: Tab, times: number, readAgain: boolean): void;
}

const MERGE: readonly string[] = ['clock-wins', 'last-arrival', 'no-hold-back'];
export const mergeBugOf = (bug: string): MergeBug => (MERGE.includes(bug) ? (bug as MergeBug) : 'none');
const PORT: readonly string[] = [...MERGE, 'dropped-at-send', 'outbox-emptied'];

/** Folds the service's list early, so that short runs do it often. */
const EVERY = 12;
const decisionsOf = (bug: TabBug): Decisions => ({
  ...decisions,
  compacts: ({ head }, pushed) => Math.floor(head / EVERY) > Math.floor((head - pushed) / EVERY),
  ...(bug === 'no-compare' ? { compare: () => ({ missingHere: false, missingThere: false }) } : {}),
});

export const openTab = (world: TabWorld, profile: Profile): Tab => {
  const { chance, bug } = world;
  const merge = mergeBugOf(bug);
  let read = profile.durable.registers;
  const unsaved: { readonly change: Change; readonly id: number }[] = [];
  const heard = new Set<() => void>();
  const wakes = new Set<(why: Wake) => void>();
  let saving = false;
  const fresh = (): string => Array.from({ length: 4 }, () => chance.below(65536).toString(16).padStart(4, '0')).join('');
  let writer: string | null = null;
  let n = 0;

  const announce = (): void => {
    for (const other of profile.tabs) {
      if (other === tab || !other.alive) continue;
      world.enqueue({
        tab: other,
        go: () => {
          other.catchUp();
          for (const listener of other.heard) listener();
        },
      });
    }
    for (const listener of heard) listener();
  };

  /** One step of the storage, when its turn comes. */
  const step = <T>(work: (durable: Durable) => { readonly next: Durable; readonly value: T }): Promise<Stored<T>> =>
    new Promise((resolve) => {
      const make = (): T | undefined => {
        const { next, value } = work(profile.durable);
        if (profile.full && next !== profile.durable) return undefined;
        const changed = next !== profile.durable;
        profile.durable = next;
        if (changed) announce();
        tab.catchUp();
        return value;
      };
      world.enqueue({
        tab,
        go: () => {
          const before = profile.durable;
          const { next } = work(before);
          if (profile.full && next !== before) resolve({ ok: false, failure: 'quota' });
          else resolve({ ok: true, value: make() as T });
        },
        killed: (done) => void (done && make()),
      });
    });

  const save = (): void => {
    const first = unsaved[0];
    if (saving || first === undefined) return;
    saving = true;
    const sealed = { writer: first.change.w, n: first.change.n, bytes: sealChange(first.change) };
    const inLog = (durable: Durable): Durable =>
      bug === 'outbox-outside' ? { ...withOwn(durable, first.change, sealed, merge), outbox: durable.outbox } : withOwn(durable, first.change, sealed, merge);
    const commit = (): void => {
      profile.durable = inLog(profile.durable);
      world.saved(tab, first.id);
    };
    world.enqueue({
      tab,
      go: () => {
        saving = false;
        if (profile.full) return;
        commit();
        unsaved.shift();
        tab.catchUp();
        if (bug === 'outbox-outside') void step((durable) => ({ next: { ...durable, outbox: [...durable.outbox, sealed] }, value: null }));
        announce();
        save();
      },
      killed: (done) => void (done && !profile.full && commit()),
    });
  };

  const nextDot = (): { readonly w: string; readonly n: number } => {
    if (bug === 'stored-writer') {
      writer = profile.durable.writer ?? fresh();
      profile.durable = { ...profile.durable, writer };
      n = Math.max(0, ...(tab.screen().applied.get(writer) ?? [])) + 1;
      return { w: writer, n };
    }
    writer ??= fresh();
    n++;
    return { w: writer, n };
  };

  const tab: Tab = {
    profile,
    alive: true,
    state: { kind: 'off' },
    unsaved,
    heard,
    screen: () => unsaved.reduce((registers, { change }) => withChange(registers, change, merge), read),
    edit: ({ id, operations, ballast }) => {
      const before = tab.screen();
      const change: Change = {
        ...nextDot(),
        at: world.now() + profile.skew,
        version: profile.version,
        operations: operations.map((operation) => ({ ...operation, seen: valuesOf(before, operation.field).map(({ w, n }) => ({ w, n })) })),
        ...(ballast === undefined ? {} : { ballast }),
      };
      unsaved.push({ change, id });
      tab.engine.changed();
      save();
      return change;
    },
    catchUp: () => {
      if (read === profile.durable.registers) return;
      read = profile.durable.registers;
      tab.engine.stirred();
    },
    retry: save,
    wake: (why) => {
      for (const listener of wakes) listener(why);
    },
    engine: { changed: () => undefined, stirred: () => undefined, now: () => Promise.resolve({ kind: 'off' }), close: () => undefined },
  };

  const exclusive = async <T>(work: () => Promise<T>): Promise<T> => {
    await new Promise<void>((resolve) => {
      if (profile.lock === null) {
        profile.lock = tab;
        resolve();
      } else profile.waiting.push({ tab, take: resolve });
    });
    try {
      return await work();
    } finally {
      if (profile.lock === tab) unlock(profile);
    }
  };

  const transport = world.transport(tab);
  tab.engine = startEngine({
    port: portOf({
      read: () => profile.durable,
      step,
      get version() {
        return profile.version;
      },
      bug: PORT.includes(bug) ? (bug as PortBug) : 'none',
      onSaved: (listener) => {
        heard.add(listener);
        return () => void heard.delete(listener);
      },
    }),
    connect: () => Promise.resolve(transport),
    decisions: decisionsOf(bug),
    now: () => world.now() + profile.skew,
    elapsed: world.now,
    random: chance.next,
    after: (wait, callback) => world.after(tab, wait, callback),
    exclusive,
    onWake: (listener) => {
      wakes.add(listener);
      return () => void wakes.delete(listener);
    },
    visible: () => true,
    saved: () => unsaved.length === 0,
    tell: (state) => {
      tab.state = state;
      world.told(tab, state);
    },
    reported: ({ healed, readAgain }) => world.healed(tab, healed, readAgain),
  });
  profile.tabs.push(tab);
  return tab;
};

/** The next tab's turn. */
export const unlock = (profile: Profile): void => {
  const next = profile.waiting.shift();
  profile.lock = next?.tab ?? null;
  next?.take();
};

export const screenText = (registers: Registers): string => JSON.stringify([...screenOf(registers)]);
export type { Answer };
