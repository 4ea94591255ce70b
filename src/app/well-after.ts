/** Milliseconds after the start: the first screen was long drawn by then, and what it needs is here. */
const WELL_AFTER = 5000;

/** Resolves once, well after the first paint and when the browser has nothing else to do: what can wait until then is no part of the first load. */
export const wellAfterStart: Promise<void> = new Promise((resolve) => {
  setTimeout(() => {
    // Safari has no idle callbacks.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve());
    else resolve();
  }, WELL_AFTER);
});
