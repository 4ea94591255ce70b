import { createRoot } from 'solid-js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createInstall } from './install.ts';

const inBrowser = ({ standalone = false }: { standalone?: boolean } = {}) => {
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: standalone && query.includes('standalone') }));
};

/** The browser says that it can ask to install; answers as given when asked. */
const announce = (outcome: 'accepted' | 'dismissed' = 'accepted') => {
  const prompt = vi.fn(() => Promise.resolve({ outcome }));
  const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt });
  globalThis.dispatchEvent(event);
  return { prompt, event };
};

const start = () => createRoot(() => createInstall());

beforeEach(() => inBrowser());
afterEach(() => {
  localStorage.clear();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, 'standalone');
});

describe('installing', () => {
  it('is offered only after a useful act', () => {
    const app = start();
    const { event } = announce();
    expect(event.defaultPrevented).toBe(true);
    expect(app.installState()).toBe('prompt');
    expect(app.installOffered()).toBe(false);
    app.noteUsefulAct();
    expect(app.installOffered()).toBe(true);
  });

  it('is not offered where the browser cannot', () => {
    const app = start();
    app.noteUsefulAct();
    expect(app.installState()).toBe('unavailable');
    expect(app.installOffered()).toBe(false);
  });

  it('is never offered again once refused, in later sessions neither', () => {
    const app = start();
    announce();
    app.noteUsefulAct();
    app.dismissInstall();
    expect(app.installOffered()).toBe(false);

    const nextSession = start();
    announce();
    nextSession.noteUsefulAct();
    expect(nextSession.installOffered()).toBe(false);
    expect(nextSession.installState()).toBe('prompt');
  });

  it('remembers in the next session that the student did something useful', () => {
    start().noteUsefulAct();
    const nextSession = start();
    announce();
    expect(nextSession.installOffered()).toBe(true);
  });

  it('asks the browser once and passes its answer on', async () => {
    const app = start();
    const { prompt } = announce('dismissed');
    expect(await app.install()).toBe('dismissed');
    expect(prompt).toHaveBeenCalledOnce();
    expect(await app.install()).toBe('unavailable');
  });

  it('is over once installed, or when this is the installed app', () => {
    const app = start();
    announce();
    app.noteUsefulAct();
    globalThis.dispatchEvent(new Event('appinstalled'));
    expect(app.installState()).toBe('installed');
    expect(app.installOffered()).toBe(false);

    inBrowser({ standalone: true });
    expect(start().installState()).toBe('installed');
  });

  it('is shown in steps where only the share menu can do it', () => {
    Object.defineProperty(navigator, 'standalone', { value: false, configurable: true });
    const app = start();
    app.noteUsefulAct();
    expect(app.installState()).toBe('by-hand');
    expect(app.installOffered()).toBe(true);
  });
});
