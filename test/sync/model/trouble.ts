import type { Life } from './life.ts';
import { upgraded } from './profile.ts';
import { reachOf } from './relay.ts';
import { joined } from './registers.ts';
import { mergeBugOf, openTab } from './tab.ts';

const DAY = 86_400_000;
const MOST_TABS = 6;

/** One thing that goes wrong, or otherwise than usual, on one of the devices or on the service. */
export const trouble = ({ now, chance, faults, tabBug, under, profiles, backups, world, living, kill, addProfile, excuseWhatIsGone, evict, compactBy }: Life): void => {
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
        now.restores++;
        const back = chance.pick(backups);
        under.restore(back);
        excuseWhatIsGone();
        now.reachedBefore = reachOf(back);
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
        now.rightToHeal = true;
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
