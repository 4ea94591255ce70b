/**
 * Loads the Temporal polyfill where the browser has no `Temporal` of its own. Await it before anything asks for a date: in the entry of
 * the app and in that of each worker. Modules therefore use `Temporal` inside functions, never while they load.
 */
export const ensureTemporal = async (): Promise<void> => {
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
};
