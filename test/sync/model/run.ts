import { createLife, drained } from './life.ts';
import { emptyDurable, startMemory, upgraded } from './profile.ts';
import { fair } from './network.ts';
import { screenOf, type Registers } from './registers.ts';
import type { RunOptions, RunResult } from './run-options.ts';
import { mergeBugOf, openTab, screenText } from './tab.ts';
import { trouble } from './trouble.ts';

export type { RunOptions, RunResult } from './run-options.ts';

/** More than a fair network ever takes. */
const MOST_TICKS = 2000;

/** One life of a few devices and their service, from its seed; gives what went against the invariants. */
export const runOnce = async (options: RunOptions): Promise<RunResult> => {
  const life = createLife(options);
  const { now, chance, faults, tabBug, malicious, oracle, wrong, report, profiles, strays, backups, under, world } = life;
  const { onServiceIs, checkService, addProfile, living, edit, killAll, release, tick } = life;

  const before = chance.percent(25);
  for (let device = 0, count = 2 + chance.below(3); device < count; device++) addProfile({ ...emptyDurable, memory: before ? null : startMemory });
  for (const profile of profiles) openTab(world, profile);
  await drained();
  if (before) {
    // What was entered before sync was turned on travels as a snapshot.
    for (let count = chance.below(6); count > 0; count--) edit(chance.pick(living()));
    while (now.queue.length > 0) await release(0);
    for (const profile of profiles) profile.durable = { ...profile.durable, memory: startMemory };
    for (const tab of living()) tab.wake('visible');
    now.rightToHeal = true;
  }
  if (faults.weather) now.weather = { lost: chance.below(25), twice: chance.below(12), late: chance.below(12), answerLost: chance.below(25), refused: chance.below(10) };

  for (let at = 0; at < options.steps; at++) {
    const dice = chance.below(100);
    const tabs = living();
    if (tabs.length === 0) openTab(world, chance.pick(profiles));
    else if (dice < 55 && now.queue.length > 0) {
      // Storage steps of one tab keep their order; everything else comes as it comes.
      const picked = chance.pick(now.queue);
      await release(now.queue.findIndex((pending) => pending.tab === picked.tab));
    } else if (dice < 60 && strays.length > 0) {
      const [stray] = strays.splice(chance.below(strays.length), 1);
      await stray?.();
    } else if (dice < 75) edit(chance.pick(tabs));
    else if (dice < 88) await tick();
    else if (dice < 91) backups.push(under.held());
    else trouble(life);
    await drained();
    checkService();
    for (const tab of living()) {
      if (tab.state.kind !== 'on-service') continue;
      if (tab.unsaved.length > 0) report('I10: on the service with an edit that is not saved');
      if (options.malice === undefined && now.restores === 0 && !onServiceIs(tab)) report('I10: on the service, and not all that the screen shows is');
    }
  }

  // From here on all goes well: the network is fair, the service honest, and every device is opened again.
  now.weather = fair;
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
    return now.queue.length === 0 && screens.size === 1 && tabs.every(({ state, unsaved }) => state.kind === 'on-service' && unsaved.length === 0) && profiles.every(({ durable }) => durable.outbox.length === 0 && (now.anythingGone || durable.registers.held.length === 0));
  };
  // Long enough for every device to come by a few times, also after a quarter of an hour of waiting.
  const until = now.clock + 3 * 3_600_000;
  let quiet = 0;
  for (let ticks = 0; ticks < MOST_TICKS; ticks++) {
    while (now.queue.length > 0) await release(0);
    for (const stray of strays.splice(0)) await stray();
    quiet = settled() ? quiet + 1 : 0;
    if (quiet === 12 || now.clock >= until || !(await tick())) break;
  }
  checkService();
  const dump = (): string => JSON.stringify(living().map(({ state, profile }) => [profile.id, state, profile.durable.outbox.length, profile.durable.registers.held.length]));
  if (quiet < 12) report(`I9: not everything is on every device and on the service: ${dump()}`);
  const screens: readonly Registers[] = living().map((tab) => tab.screen());
  if (new Set(screens.map(screenText)).size > 1) report('I3: two devices show different things');
  for (const tab of living()) if (screenText(tab.screen()) !== screenText(tab.profile.durable.registers)) report('I5: the screen is not what is saved');
  for (const screen of screens) for (const text of oracle.wrong(screenOf(screen))) report(text);
  if (now.repairs > 0 && now.restores === 0 && !now.rightToHeal) report(`I6: ${now.repairs} repairs, and the service lost nothing`);
  for (const tab of living()) tab.engine.close();
  return { seed: options.seed, wrong, edits: now.edits, requests: now.requests };
};
