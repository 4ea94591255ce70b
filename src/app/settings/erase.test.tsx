import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inBrowser, openApp } from '../guide/studiekompas.fixture.tsx';
import { eraseEverything } from './erase.ts';

/** The browser's stores for the app's own files, which jsdom does not have. */
const appFiles = () => {
  const kept = new Set(['files']);
  const unregister = vi.fn<() => Promise<boolean>>(async () => true);
  vi.stubGlobal('caches', { keys: async () => [...kept], delete: async (name: string) => kept.delete(name) });
  Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: { getRegistrations: async () => [{ unregister }] } });
  return { kept, unregister };
};

beforeEach(inBrowser);
afterEach(() => {
  Reflect.deleteProperty(navigator, 'serviceWorker');
  vi.unstubAllGlobals();
});

describe('the app’s own files, when everything is erased', () => {
  it('go where the server can give them again', async () => {
    const { kept, unregister } = appFiles();
    vi.stubGlobal('fetch', vi.fn<typeof fetch>(async () => new Response('')));
    expect(await eraseEverything(await openApp())).toBe('erased');
    expect([...kept]).toEqual([]);
    expect(unregister).toHaveBeenCalledOnce();
  });

  it('stay where no server answers, also when the browser believes that there is a network: else nothing would open any more', async () => {
    const { kept, unregister } = appFiles();
    vi.stubGlobal('fetch', vi.fn<typeof fetch>(() => Promise.reject(new TypeError('no network'))));
    expect(navigator.onLine).toBe(true);
    expect(await eraseEverything(await openApp())).toBe('erased');
    expect([...kept]).toEqual(['files']);
    expect(unregister).not.toHaveBeenCalled();
  });
});
