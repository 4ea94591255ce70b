import type { EngineWorld, Wake } from './engine.ts';

/** Runs work one at a time over all tabs; where the browser has no locks, over this tab. */
export const exclusiveIn = (name: string): EngineWorld['exclusive'] => {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    if (globalThis.navigator?.locks !== undefined) return navigator.locks.request(name, work);
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  };
};

/** Calls back when the page is seen again, goes away, or is connected again. */
export const watchPage = (listener: (why: Wake) => void): (() => void) => {
  if (typeof document === 'undefined') return () => undefined;
  const stops: (() => void)[] = [];
  const on = (target: EventTarget, event: string, then: () => void): void => {
    target.addEventListener(event, then);
    stops.push(() => target.removeEventListener(event, then));
  };
  on(document, 'visibilitychange', () => listener(document.visibilityState === 'visible' ? 'visible' : 'hidden'));
  on(globalThis, 'pageshow', () => listener('visible'));
  on(globalThis, 'pagehide', () => listener('hidden'));
  on(globalThis, 'online', () => listener('online'));
  return () => {
    for (const stop of stops) stop();
  };
};

/** The page's clocks, timers and chance, as the engine takes them. */
export const pageWorld = {
  now: Date.now,
  elapsed: () => performance.now(),
  random: Math.random,
  after: (wait: number, callback: () => void) => {
    const timer = setTimeout(callback, wait);
    return () => clearTimeout(timer);
  },
  onWake: watchPage,
  visible: () => typeof document === 'undefined' || document.visibilityState === 'visible',
} as const;
