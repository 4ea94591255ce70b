import type { Browser } from '@playwright/test';
import { chanceOf } from '../sync/model/random.ts';
import type { Act, Done } from './act.ts';
import { Fault, openDevice, type Device } from './device.ts';
import { changesBetween, changeWords, touchedRecords, type Held } from './held.ts';
import { back, changeClock, changeLook, flipNetwork, forward, go, goByLink, lookAtFigures, reload, rotate } from './moving.ts';
import { settle } from './settle.ts';
import { doubleTap, keys, tap, type, undoKeys } from './tapping.ts';
import { begin, decide, draft, erase, hastyMark, tapMark, typeMark } from './working.ts';

/** How often, against the rest. */
const acts: readonly (readonly [number, Act])[] = [
  [26, tap],
  [4, doubleTap],
  [6, type],
  [3, keys],
  [3, undoKeys],
  [12, tapMark],
  [5, typeMark],
  [2, hastyMark],
  [7, decide],
  [7, draft],
  [4, go],
  [6, goByLink],
  [7, back],
  [3, forward],
  [4, reload],
  [3, lookAtFigures],
  [2, rotate],
  [3, flipNetwork],
  [2, changeClock],
  [2, changeLook],
  [0.4, erase],
];
const total = acts.reduce((sum, [weight]) => sum + weight, 0);

/** What a life came to. */
export interface Life {
  readonly steps: number;
  readonly fault: string | null;
  /** Every step, in words, the last one last. */
  readonly trail: readonly string[];
}

const choose = (at: number): Act => {
  let left = at * total;
  for (const [weight, act] of acts) {
    left -= weight;
    if (left < 0) return act;
  }
  return tap;
};

const CAUGHT_UP = 4000;
const TICK = 100;

/** What became of the data by a step; a fault when something was lost, or is not there. The other tab hears of a change a moment later. */
const check = async (device: Device, before: Held, done: Done, follows: boolean, anew: boolean): Promise<Held> => {
  const until = Date.now() + CAUGHT_UP;
  let held = await device.held(anew);
  let wrong = done.expected?.(before, held) ?? null;
  while (wrong !== null && Date.now() < until) {
    await device.page.waitForTimeout(TICK);
    held = await device.held(false);
    wrong = done.expected?.(before, held) ?? null;
  }
  if (wrong !== null) throw new Fault(wrong);
  const changes = changesBetween(before, held);
  if (done.changes === 'none' && !follows && changes.length > 0) throw new Fault(`something changed that nobody asked for: ${changeWords(changes)}`);
  if (done.changes !== 'many' && !follows && touchedRecords(changes).length > 1) throw new Fault(`more changed than was asked for: ${changeWords(changes)}`);
  return held;
};

const complaintIn = ({ complaints }: Device): void => {
  const [first] = complaints.splice(0);
  if (first !== undefined) throw new Fault(first);
};

const STUCK = 40;

/** Lives so many steps on a new phone; the seed decides every one of them. */
export const live = async (browser: Browser, seed: number, steps: number): Promise<Life> => {
  const chance = chanceOf(seed);
  const trail: string[] = [];
  const device = await openDevice(browser, chance, new Date(chance.pick(['2025-07-05T09:00:00Z', '2025-07-12T15:00:00Z', '2025-09-20T10:00:00Z', '2025-02-10T08:00:00Z'])));
  let held: Held = new Map();
  let follows = false;
  let idle = 0;
  try {
    await settle(device.page);
    while (trail.length < steps) {
      // Time goes on between two steps.
      await device.setClock(new Date(device.now().getTime() + 2000));
      const onStart = new URL(device.page.url()).pathname.startsWith('/start');
      const act = onStart && (trail.length === 0 || chance.percent(60)) ? begin : choose(chance.next());
      const done = await act(device);
      if (done === null) {
        complaintIn(device);
        idle += 1;
        if (idle > STUCK) throw new Fault(`nothing could be done ${STUCK} times in a row at ${device.page.url()}`);
        continue;
      }
      idle = 0;
      const { pathname, search } = new URL(device.page.url());
      trail.push(`${trail.length + 1}. ${done.what}  →  ${pathname}${search}${device.online() ? '' : ' (offline)'}`);
      complaintIn(device);
      held = await check(device, held, done, follows, chance.percent(12) || act === hastyMark || act === reload);
      complaintIn(device);
      follows = done.changes !== 'none';
    }
    return { steps: trail.length, fault: null, trail };
  } catch (error) {
    const said = error instanceof Fault ? error.message : error instanceof Error ? `the script could not go on: ${error.stack ?? error.message}` : String(error);
    await device.page.screenshot({ path: `test-results/clumsy-${seed}.png` }).catch(() => undefined);
    return { steps: trail.length, fault: said, trail };
  } finally {
    await device.close().catch(() => undefined);
  }
};
