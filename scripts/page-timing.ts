import type { Page } from '@playwright/test';
import { z } from 'zod';

const Timing = z.object({
  first: z.number(),
  largest: z.number(),
  shift: z.number(),
  slowest: z.number(),
  tasks: z.array(z.object({ start: z.number(), end: z.number() })),
});

/** What a page painted, in ms from the start of the navigation; how long tasks held it up; how far things moved by themselves. */
export interface Paints {
  readonly first: number;
  readonly largest: number;
  /** The time beyond 50 ms of each task after the first paint (total blocking time). */
  readonly blocked: number;
  readonly shift: number;
}

/** Observes what the browser tells of its paints and interactions, on every page of this tab. */
export const watchPage = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const tasks: object[] = [];
    const timing = { first: 0, largest: 0, shift: 0, slowest: 0, tasks };
    Object.assign(globalThis, { pageTiming: timing });
    const observe = (type: string, each: (entry: PerformanceEntry) => void, more: object = {}): void =>
      new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true, ...more });
    observe('largest-contentful-paint', ({ startTime }) => (timing.largest = startTime));
    observe('paint', ({ name, startTime }) => {
      if (name === 'first-contentful-paint') timing.first = startTime;
    });
    observe('longtask', ({ startTime, duration }) => tasks.push({ start: startTime, end: startTime + duration }));
    observe('layout-shift', (entry) => {
      if ('hadRecentInput' in entry && entry.hadRecentInput !== true && 'value' in entry && typeof entry.value === 'number') timing.shift += entry.value;
    });
    observe('event', ({ duration }) => (timing.slowest = Math.max(timing.slowest, duration)), { durationThreshold: 16 });
  });

const read = async (page: Page): Promise<z.infer<typeof Timing>> => Timing.parse(await page.evaluate(() => Reflect.get(globalThis, 'pageTiming')));

/** What the page painted until now. Throws when nothing was painted. */
export const paintsOf = async (page: Page): Promise<Paints> => {
  const { first, largest, shift, tasks } = await read(page);
  if (largest === 0) throw new Error(`${page.url()} painted nothing`);
  const blocked = tasks.reduce((sum, { start, end }) => sum + Math.max(0, end - Math.max(start, first) - 50), 0);
  return { first, largest, shift, blocked };
};

/** The slowest interaction until now, from the key or touch until it was painted, in ms; none that took less than a frame. */
export const slowestOf = async (page: Page): Promise<number> => (await read(page)).slowest;
