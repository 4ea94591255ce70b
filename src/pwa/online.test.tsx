import { createRoot } from 'solid-js';
import { describe, expect, it } from 'vitest';
import { createOnline } from './online.ts';

describe('being online', () => {
  it('follows what the browser says', () => {
    const { online } = createRoot(() => createOnline());
    expect(online()).toBe(true);
    globalThis.dispatchEvent(new Event('offline'));
    expect(online()).toBe(false);
    globalThis.dispatchEvent(new Event('online'));
    expect(online()).toBe(true);
  });

  it('is disproved by a request that failed and proved by one that succeeded', () => {
    const { online, noteRequest } = createRoot(() => createOnline());
    noteRequest(false);
    expect(online()).toBe(false);
    noteRequest(true);
    expect(online()).toBe(true);
  });

  it('is a matter of the browser’s hint again for who comes back to the app', () => {
    const { online, noteRequest } = createRoot(() => createOnline());
    noteRequest(false);
    globalThis.dispatchEvent(new Event('focus'));
    expect(online()).toBe(true);
  });
});
