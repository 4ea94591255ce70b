import type { SyncState } from '../../../src/sync/index.ts';
import { chanceOf, type Chance } from './random.ts';
import { createOracle } from './oracle.ts';
import { emptyDurable, knownIn, startMemory, upgraded, upToOf, type Durable } from './profile.ts';
import { createRelay, reachOf, type Held, type RelayBug } from './relay.ts';
import { maliciousService } from './malice.ts';
import { fair, network, type Service, type Weather } from './network.ts';
import { screenOf } from './registers.ts';
import { everything, modelService, RELAY_BUGS, type RunOptions } from './run-options.ts';
import { sealState } from './sealed.ts';
import { mergeBugOf, unlock, type Pending, type Profile, type Tab, type TabBug } from './tab.ts';

const DAY = 86_400_000;
const FIELDS = ['u1 mark', 'u1 points', 'u2 mark', 'u2 points', 'd name', 'd unit'];

export const drained = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** What the service would have to say for a device to have nothing more to send: each of its durable changes. */
const holdsAll = (held: Held, durable: Durable): boolean => {
  const reach = reachOf(held);
  return [...knownIn(durable)].every(([w, ns]) => [...ns].every((n) => n <= (reach.get(w) ?? 0)));
};

/** What changes in the course of a life. */
interface Now {
  clock: number;
  queue: Pending[];
  timers: { readonly tab: Tab; readonly at: number; readonly callback: () => void }[];
  weather: Weather;
  requests: number;
  edits: number;
  value: number;
  /** How often the service lost something that it had. */
  restores: number;
  /** Whether something else made a repair right: an import, content from before sync. */
  rightToHeal: boolean;
  repairs: number;
  /** Then a change may wait for good for what it builds on. */
  anythingGone: boolean;
  reachedBefore: ReadonlyMap<string, number>;
}

/** A few devices, their service, and all that may happen to them; what is found to be wrong is reported at once. */
export const createLife = (options: RunOptions) => {
  const now: Now = {
    clock: 1_800_000_000_000,
    queue: [],
    timers: [],
    weather: fair,
    requests: 0,
    edits: 0,
    value: 0,
    restores: 0,
    rightToHeal: options.malice !== undefined,
    repairs: 0,
    anythingGone: false,
    reachedBefore: new Map(),
  };
  const chance: Chance = chanceOf(options.seed);
  const faults = { ...everything, ...options.faults };
  const bug = options.bug ?? 'none';
  const relayBug: RelayBug = RELAY_BUGS.includes(bug) ? (bug as RelayBug) : 'none';
  const tabBug: TabBug = RELAY_BUGS.includes(bug) ? 'none' : (bug as TabBug);
  const under = options.relay ?? modelService(createRelay(relayBug), () => now.clock);
  const malicious = options.malice === undefined ? null : maliciousService(under.service, chance, options.malice);
  const oracle = createOracle();
  const wrong: string[] = [];
  const report = (text: string): void => {
    if (wrong.length < 20 && !wrong.includes(text)) wrong.push(text);
  };

  const profiles: Profile[] = [];
  const strays: (() => Promise<void>)[] = [];
  const dotOf = new Map<number, { readonly w: string; readonly n: number; readonly context: readonly string[] }>();
  const backups: Held[] = [];

  const currentService = (): Service => (malicious !== null && malicious.active() ? malicious.service : under.service);
  /** Whether everything that this screen shows is on the service. */
  const onServiceIs = (tab: Tab): boolean => {
    const reach = reachOf(under.held());
    return [...tab.screen().applied].every(([w, ns]) => [...ns].every((n) => n <= (reach.get(w) ?? 0)));
  };
  const checkService = (): void => {
    const held = under.held();
    const reach = reachOf(held);
    const folded = new Map(held.snapshot?.vv.map(({ w, n }) => [w, n]));
    for (const [w, n] of now.reachedBefore) if ((reach.get(w) ?? 0) < n) report(`I4: the service lost ${w}:${n}, which it had taken`);
    now.reachedBefore = reach;
    const names = new Set<string>();
    for (const { w, n } of held.items) {
      if (names.has(`${w}:${n}`)) report(`I4: ${w}:${n} is on the service twice`);
      names.add(`${w}:${n}`);
    }
    for (const { w, n } of held.items) if (n > (folded.get(w) ?? 0) + 1 && !names.has(`${w}:${n - 1}`)) report(`I4: ${w}:${n} stands after a hole`);
  };

  const told = (tab: Tab, state: SyncState): void => {
    if (state.kind !== 'on-service') return;
    if (tab.unsaved.length > 0) report('I10: said to be on the service with an edit that is not saved');
    if (options.malice === undefined && now.restores === 0 && !holdsAll(under.held(), tab.profile.durable)) report('I10: said to be on the service, and is not');
  };
  const world = {
    chance,
    bug: tabBug,
    now: () => now.clock,
    enqueue: (pending: Pending) => void now.queue.push(pending),
    after: (tab: Tab, wait: number, callback: () => void) => {
      const timer = { tab, at: now.clock + Math.max(0, wait), callback };
      now.timers.push(timer);
      return () => {
        now.timers = now.timers.filter((other) => other !== timer);
      };
    },
    transport: network(
      chance,
      () => now.weather,
      () => {
        now.requests++;
        return currentService();
      },
      (pending) => void now.queue.push(pending),
      (go) => void strays.push(go),
    ),
    saved: (_tab: Tab, id: number) => oracle.saved(id),
    told,
    healed: (_tab: Tab, times: number, readAgain: boolean) => {
      if (times > 0 || readAgain) now.repairs++;
    },
  };

  const addProfile = (durable: Durable): Profile => {
    const profile: Profile = {
      id: profiles.length,
      durable,
      version: faults.versions && chance.percent(30) ? 2 : 1,
      full: false,
      online: true,
      skew: faults.weather ? Math.round((chance.next() - 0.5) * 60 * DAY) : 0,
      tabs: [],
      lock: null,
      waiting: [],
    };
    profile.durable = upgraded(profile.durable, profile.version, mergeBugOf(tabBug));
    profiles.push(profile);
    return profile;
  };
  const living = (): readonly Tab[] => profiles.flatMap(({ tabs }) => tabs.filter(({ alive }) => alive));

  const edit = (tab: Tab): void => {
    const id = ++now.edits;
    const fields = chance.percent(30) ? [chance.pick(FIELDS), chance.pick(FIELDS)] : [chance.pick(FIELDS)];
    const removes = chance.percent(12);
    const operations = [...new Set(fields)].map((field) => (removes ? { field } : { field, v: `v${++now.value}` }));
    const screen = screenOf(tab.screen());
    oracle.edited({
      id,
      writes: new Map(operations.map((operation) => [operation.field, operation.v])),
      saw: new Map(operations.map(({ field }) => [field, screen.get(field) ?? []])),
    });
    const ballast = faults.oversize && chance.percent(1) ? { ballast: 'x'.repeat(70_000) } : {};
    const { w, n, operations: made } = tab.edit({ id, operations, ...ballast });
    dotOf.set(id, { w, n, context: made.flatMap(({ seen }) => seen.map((dot) => `${dot.w}:${dot.n}`)) });
    if (tab.state.kind === 'on-service') report('I10: said to be on the service right after an edit');
  };

  const kill = (tab: Tab): void => {
    tab.alive = false;
    tab.engine.close();
    const mine = now.queue.filter((pending) => pending.tab === tab);
    now.queue = now.queue.filter((pending) => pending.tab !== tab);
    // Steps are made in their order: some of the first, none after.
    let done = true;
    for (const pending of mine) {
      done &&= chance.percent(50);
      pending.killed?.(done);
    }
    now.timers = now.timers.filter((timer) => timer.tab !== tab);
    const { profile } = tab;
    profile.waiting = profile.waiting.filter((other) => other.tab !== tab);
    if (profile.lock === tab) unlock(profile);
    for (const { change, id } of tab.unsaved) {
      const durable = knownIn(profile.durable).get(change.w)?.has(change.n) === true;
      if (!durable) oracle.forgotten(id);
    }
    profile.tabs.splice(profile.tabs.indexOf(tab), 1);
  };

  const killAll = (profile: Profile): void => {
    for (let [tab] = profile.tabs; tab !== undefined; [tab] = profile.tabs) kill(tab);
  };

  /** What nobody has any more, neither a device nor the service, is rightly gone; and nobody can say what becomes of what builds on it. */
  const excuseWhatIsGone = (): void => {
    const everywhere = profiles.map(({ durable }) => knownIn(durable));
    const reach = reachOf(under.held());
    const gone = new Set<string>();
    for (const [id, { w, n, context }] of dotOf) {
      const unsaved = living().some((tab) => tab.unsaved.some((other) => other.id === id));
      const somewhere = unsaved || n <= (reach.get(w) ?? 0) || everywhere.some((known) => known.get(w)?.has(n) === true);
      if (!somewhere || context.some((dot) => gone.has(dot))) {
        gone.add(`${w}:${n}`);
        now.anythingGone = true;
        oracle.excuse(id);
      }
    }
  };
  const evict = (profile: Profile): void => {
    killAll(profile);
    profile.durable = { ...emptyDurable, memory: startMemory };
    excuseWhatIsGone();
  };

  const compactBy = (profile: Profile): void => {
    const { registers, opaque } = profile.durable;
    if (opaque.length > 0) return;
    const upTo = new Map([...upToOf(registers.applied)].flatMap(([w, known]) => (known.upTo > 0 ? [[w, known.upTo] as const] : [])));
    // Another device's own; nobody waits for its answer, and it may come late.
    const snapshot = { vv: [...upTo].map(([w, n]) => ({ w, n })), env: Buffer.from(sealState(registers, upTo)).toString('base64url') };
    strays.push(async () => {
      now.requests++;
      await under.service.putSnapshot(snapshot);
    });
  };

  const release = async (index: number): Promise<void> => {
    const [pending] = now.queue.splice(index, 1);
    await pending?.go();
    await drained();
  };
  const tick = async (): Promise<boolean> => {
    const next = now.timers.toSorted((a, b) => a.at - b.at)[0];
    if (next === undefined) return false;
    now.timers = now.timers.filter((timer) => timer !== next);
    now.clock = Math.max(now.clock, next.at);
    next.callback();
    await drained();
    return true;
  };

  return {
    now, chance, faults, tabBug, under, malicious, oracle, wrong, report, profiles, strays, backups, world,
    onServiceIs, checkService, addProfile, living, edit, kill, killAll, excuseWhatIsGone, evict, compactBy,
    release, tick,
  };
};
export type Life = ReturnType<typeof createLife>;
