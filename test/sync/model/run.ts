import type { SyncState } from '../../../src/sync/index.ts';
import { chanceOf, type Chance } from './random.ts';
import { createOracle } from './oracle.ts';
import { emptyDurable, knownIn, startMemory, upgraded, upToOf, type Durable } from './profile.ts';
import { createRelay, reachOf, type Held, type Relay, type RelayBug } from './relay.ts';
import { maliciousService, type Malice } from './malice.ts';
import { fair, network, readAnswer, type Service, type Weather } from './network.ts';
import { joined, screenOf, type Registers } from './registers.ts';
import { sealState } from './sealed.ts';
import { mergeBugOf, openTab, screenText, unlock, type Pending, type Profile, type Tab, type TabBug } from './tab.ts';

export interface RunOptions {
  readonly seed: number;
  readonly steps: number;
  readonly bug?: TabBug | RelayBug;
  readonly malice?: Malice;
  /** Which faults take part; all but malice by default. */
  readonly faults?: Partial<Faults>;
  /** The service of the run, where it is another than the model. */
  readonly relay?: ServiceUnderProof;
}
export interface Faults {
  readonly weather: boolean;
  readonly crashes: boolean;
  readonly restores: boolean;
  readonly clones: boolean;
  readonly evictions: boolean;
  readonly imports: boolean;
  readonly versions: boolean;
  readonly oversize: boolean;
  readonly quota: boolean;
}
/** A service that the run can look into, and put back where that can be done. */
export interface ServiceUnderProof {
  readonly service: Service;
  held(): Held;
  readonly restore: ((held: Held) => void) | null;
}
export interface RunResult {
  readonly seed: number;
  readonly wrong: readonly string[];
  readonly edits: number;
  readonly requests: number;
}

const everything: Faults = { weather: true, crashes: true, restores: true, clones: true, evictions: true, imports: true, versions: true, oversize: true, quota: true };
const DAY = 86_400_000;
const FIELDS = ['u1 mark', 'u1 points', 'u2 mark', 'u2 points', 'd name', 'd unit'];
const MOST_TABS = 6;
/** More than a fair network ever takes. */
const MOST_TICKS = 2000;
const RELAY_BUGS: readonly string[] = ['push-not-idempotent', 'gaps-accepted', 'stale-snapshot'];

const modelService = (relay: Relay, now: () => number): ServiceUnderProof => ({
  service: {
    sync: async (request) => {
      const answer = relay.sync(request, now());
      return answer.ok ? readAnswer(structuredClone(answer.value)) : { ok: false, why: answer.error, wait: 0 };
    },
    putSnapshot: async (snapshot) => {
      const answer = relay.putSnapshot(snapshot);
      return answer.ok ? answer : { ok: false, why: answer.error, wait: 0 };
    },
  },
  held: relay.held,
  restore: relay.restore,
});

const drained = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** What the service would have to say for a device to have nothing more to send: each of its durable changes. */
const holdsAll = (held: Held, durable: Durable): boolean => {
  const reach = reachOf(held);
  return [...knownIn(durable)].every(([w, ns]) => [...ns].every((n) => n <= (reach.get(w) ?? 0)));
};

/** One life of a few devices and their service, from its seed; gives what went against the invariants. */
export const runOnce = async (options: RunOptions): Promise<RunResult> => {
  const chance: Chance = chanceOf(options.seed);
  const faults = { ...everything, ...options.faults };
  const bug = options.bug ?? 'none';
  const relayBug: RelayBug = RELAY_BUGS.includes(bug) ? (bug as RelayBug) : 'none';
  const tabBug: TabBug = RELAY_BUGS.includes(bug) ? 'none' : (bug as TabBug);
  let clock = 1_800_000_000_000;
  const under = options.relay ?? modelService(createRelay(relayBug), () => clock);
  const malicious = options.malice === undefined ? null : maliciousService(under.service, chance, options.malice);
  const oracle = createOracle();
  const wrong: string[] = [];
  const report = (text: string): void => {
    if (wrong.length < 20 && !wrong.includes(text)) wrong.push(text);
  };

  const profiles: Profile[] = [];
  let queue: Pending[] = [];
  const strays: (() => Promise<void>)[] = [];
  let timers: { readonly tab: Tab; readonly at: number; readonly callback: () => void }[] = [];
  let weather: Weather = fair;
  let requests = 0;
  let edits = 0;
  let value = 0;
  /** Whether the service lost something that it had, and how often. */
  let restores = 0;
  /** Whether something else made a repair right: an import, content from before sync. */
  let rightToHeal = options.malice !== undefined;
  let repairs = 0;
  /** Then a change may wait for good for what it builds on. */
  let anythingGone = false;
  const dotOf = new Map<number, { readonly w: string; readonly n: number; readonly context: readonly string[] }>();
  const backups: Held[] = [];
  let reachedBefore: ReadonlyMap<string, number> = new Map();

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
    for (const [w, n] of reachedBefore) if ((reach.get(w) ?? 0) < n) report(`I4: the service lost ${w}:${n}, which it had taken`);
    reachedBefore = reach;
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
    if (options.malice === undefined && restores === 0 && !holdsAll(under.held(), tab.profile.durable)) report('I10: said to be on the service, and is not');
  };
  const world = {
    chance,
    bug: tabBug,
    now: () => clock,
    enqueue: (pending: Pending) => void queue.push(pending),
    after: (tab: Tab, wait: number, callback: () => void) => {
      const timer = { tab, at: clock + Math.max(0, wait), callback };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    transport: network(
      chance,
      () => weather,
      () => {
        requests++;
        return currentService();
      },
      (pending) => void queue.push(pending),
      (go) => void strays.push(go),
    ),
    saved: (_tab: Tab, id: number) => oracle.saved(id),
    told,
    healed: (_tab: Tab, times: number, readAgain: boolean) => {
      if (times > 0 || readAgain) repairs++;
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
    const id = ++edits;
    const fields = chance.percent(30) ? [chance.pick(FIELDS), chance.pick(FIELDS)] : [chance.pick(FIELDS)];
    const removes = chance.percent(12);
    const operations = [...new Set(fields)].map((field) => (removes ? { field } : { field, v: `v${++value}` }));
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
    const mine = queue.filter((pending) => pending.tab === tab);
    queue = queue.filter((pending) => pending.tab !== tab);
    // Steps are made in their order: some of the first, none after.
    let done = true;
    for (const pending of mine) {
      done &&= chance.percent(50);
      pending.killed?.(done);
    }
    timers = timers.filter((timer) => timer.tab !== tab);
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
        anythingGone = true;
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
      requests++;
      await under.service.putSnapshot(snapshot);
    });
  };

  const trouble = (): void => {
    const profile = chance.pick(profiles);
    const tabs = profile.tabs.filter(({ alive }) => alive);
    switch (chance.below(14)) {
      case 0:
      case 1:
        if (faults.crashes && tabs.length > 0) kill(chance.pick(tabs));
        break;
      case 2:
        if (tabs.length < 2 && living().length < MOST_TABS) openTab(world, profile);
        break;
      case 3:
        if (faults.restores && under.restore !== null && backups.length > 0 && chance.percent(40)) {
          restores++;
          const back = chance.pick(backups);
          under.restore(back);
          excuseWhatIsGone();
          reachedBefore = reachOf(back);
        }
        break;
      case 4:
        if (faults.clones && chance.percent(30) && profiles.length < 5) {
          const clone = addProfile({ ...profile.durable });
          openTab(world, clone);
        }
        break;
      case 5:
        if (faults.evictions && chance.percent(25)) {
          evict(profile);
          openTab(world, profile);
        }
        break;
      case 6:
        profile.online = faults.weather ? !profile.online : true;
        if (profile.online) for (const tab of tabs) tab.wake('online');
        break;
      case 7:
        if (faults.quota) profile.full = !profile.full;
        if (!profile.full) for (const tab of tabs) tab.retry();
        break;
      case 8:
        for (const tab of tabs) tab.wake(chance.percent(50) ? 'hidden' : 'visible');
        break;
      case 9:
        if (faults.imports && chance.percent(30)) {
          rightToHeal = true;
          const from = chance.pick(profiles).durable.registers;
          profile.durable = { ...profile.durable, registers: joined(profile.durable.registers, { ...from, held: [] }, mergeBugOf(tabBug)) };
          for (const tab of tabs) {
            tab.catchUp();
            tab.engine.changed();
            for (const listener of tab.heard) listener();
          }
        }
        break;
      case 10:
        compactBy(profile);
        break;
      case 11:
        if (faults.versions && profile.version === 1 && chance.percent(30)) {
          for (const tab of tabs) kill(tab);
          profile.version = 2;
          profile.durable = upgraded(profile.durable, 2, mergeBugOf(tabBug));
          openTab(world, profile);
        }
        break;
      case 12:
        if (faults.weather) profile.skew = Math.round((chance.next() - 0.5) * 60 * DAY);
        break;
      default:
        if (tabs.length > 0) void chance.pick(tabs).engine.now();
    }
  };

  const release = async (index: number): Promise<void> => {
    const [pending] = queue.splice(index, 1);
    await pending?.go();
    await drained();
  };
  const tick = async (): Promise<boolean> => {
    const next = timers.toSorted((a, b) => a.at - b.at)[0];
    if (next === undefined) return false;
    timers = timers.filter((timer) => timer !== next);
    clock = Math.max(clock, next.at);
    next.callback();
    await drained();
    return true;
  };

  const before = chance.percent(25);
  for (let device = 0, count = 2 + chance.below(3); device < count; device++) addProfile({ ...emptyDurable, memory: before ? null : startMemory });
  for (const profile of profiles) openTab(world, profile);
  await drained();
  if (before) {
    // What was entered before sync was turned on travels as a snapshot.
    for (let count = chance.below(6); count > 0; count--) edit(chance.pick(living()));
    while (queue.length > 0) await release(0);
    for (const profile of profiles) profile.durable = { ...profile.durable, memory: startMemory };
    for (const tab of living()) tab.wake('visible');
    rightToHeal = true;
  }
  if (faults.weather) weather = { lost: chance.below(25), twice: chance.below(12), late: chance.below(12), answerLost: chance.below(25), refused: chance.below(10) };

  for (let at = 0; at < options.steps; at++) {
    const dice = chance.below(100);
    const tabs = living();
    if (tabs.length === 0) openTab(world, chance.pick(profiles));
    else if (dice < 55 && queue.length > 0) {
      // Storage steps of one tab keep their order; everything else comes as it comes.
      const picked = chance.pick(queue);
      await release(queue.findIndex((pending) => pending.tab === picked.tab));
    } else if (dice < 60 && strays.length > 0) {
      const [stray] = strays.splice(chance.below(strays.length), 1);
      await stray?.();
    } else if (dice < 75) edit(chance.pick(tabs));
    else if (dice < 88) await tick();
    else if (dice < 91) backups.push(under.held());
    else trouble();
    await drained();
    checkService();
    for (const tab of living()) {
      if (tab.state.kind !== 'on-service') continue;
      if (tab.unsaved.length > 0) report('I10: on the service with an edit that is not saved');
      if (options.malice === undefined && restores === 0 && !onServiceIs(tab)) report('I10: on the service, and not all that the screen shows is');
    }
  }

  // From here on all goes well: the network is fair, the service honest, and every device is opened again.
  weather = fair;
  malicious?.end();
  for (const profile of profiles) {
    profile.full = false;
    profile.online = true;
    if (profile.version === 1 && profiles.some(({ version }) => version === 2)) {
      killAll(profile);
      profile.version = 2;
      profile.durable = upgraded(profile.durable, 2, mergeBugOf(tabBug));
    }
    for (const tab of profile.tabs) tab.retry();
    if (profile.tabs.length === 0) openTab(world, profile);
  }
  for (const stray of strays.splice(0)) await stray();
  for (const tab of living()) tab.wake('online');
  const settled = (): boolean => {
    const tabs = living();
    const screens = new Set(tabs.map((tab) => screenText(tab.screen())));
    return queue.length === 0 && screens.size === 1 && tabs.every(({ state, unsaved }) => state.kind === 'on-service' && unsaved.length === 0) && profiles.every(({ durable }) => durable.outbox.length === 0 && (anythingGone || durable.registers.held.length === 0));
  };
  // Long enough for every device to come by a few times, also after a quarter of an hour of waiting.
  const until = clock + 3 * 3_600_000;
  let quiet = 0;
  for (let ticks = 0; ticks < MOST_TICKS; ticks++) {
    while (queue.length > 0) await release(0);
    for (const stray of strays.splice(0)) await stray();
    quiet = settled() ? quiet + 1 : 0;
    if (quiet === 12 || clock >= until || !(await tick())) break;
  }
  checkService();
  const dump = (): string => JSON.stringify(living().map(({ state, profile }) => [profile.id, state, profile.durable.outbox.length, profile.durable.registers.held.length]));
  if (quiet < 12) report(`I9: not everything is on every device and on the service: ${dump()}`);
  const screens: readonly Registers[] = living().map((tab) => tab.screen());
  if (new Set(screens.map(screenText)).size > 1) report('I3: two devices show different things');
  for (const tab of living()) if (screenText(tab.screen()) !== screenText(tab.profile.durable.registers)) report('I5: the screen is not what is saved');
  for (const screen of screens) for (const text of oracle.wrong(screenOf(screen))) report(text);
  if (repairs > 0 && restores === 0 && !rightToHeal) report(`I6: ${repairs} repairs, and the service lost nothing`);
  for (const tab of living()) tab.engine.close();
  return { seed: options.seed, wrong, edits, requests };
};
