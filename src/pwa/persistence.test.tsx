import { waitFor } from '@solidjs/testing-library';
import { createRoot } from 'solid-js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createKeeping } from './persistence.ts';

interface Answers {
  readonly persisted?: boolean;
  readonly grants?: boolean;
  readonly estimate?: StorageEstimate;
}

const withStorage = ({ persisted = false, grants = true, estimate = {} }: Answers) => {
  const storage = {
    persisted: vi.fn(() => Promise.resolve(persisted)),
    persist: vi.fn(() => Promise.resolve(grants)),
    estimate: vi.fn(() => Promise.resolve(estimate)),
  };
  Object.defineProperty(navigator, 'storage', { value: storage, configurable: true });
  return storage;
};

const start = async () => {
  const keeping = createRoot(() => createKeeping());
  await Promise.resolve();
  return keeping;
};

afterEach(() => {
  localStorage.clear();
  Reflect.deleteProperty(navigator, 'storage');
});

describe('keeping data in the browser', () => {
  it('is asked once ever, after the first save', async () => {
    const storage = withStorage({});
    const keeping = await start();
    expect(keeping.persistence()).toBe('unasked');
    await keeping.keepAfterFirstSave();
    await keeping.keepAfterFirstSave();
    await (await start()).keepAfterFirstSave();
    expect(storage.persist).toHaveBeenCalledOnce();
    expect(keeping.persistence()).toBe('persistent');
  });

  it('shows a refusal, now and in the next session', async () => {
    withStorage({ grants: false });
    const keeping = await start();
    await keeping.keepAfterFirstSave();
    expect(keeping.persistence()).toBe('refused');
    expect((await start()).persistence()).toBe('refused');
  });

  it('can be asked again by the student', async () => {
    const storage = withStorage({ grants: false });
    const keeping = await start();
    await keeping.keepAfterFirstSave();
    storage.persist.mockResolvedValue(true);
    await keeping.askToKeep();
    expect(keeping.persistence()).toBe('persistent');
  });

  it('knows what the browser granted before', async () => {
    withStorage({ persisted: true });
    const keeping = await start();
    await waitFor(() => expect(keeping.persistence()).toBe('persistent'));
  });

  it('says so when the browser cannot be asked', async () => {
    const keeping = await start();
    expect(keeping.persistence()).toBe('unsupported');
    await keeping.keepAfterFirstSave();
    expect(keeping.persistence()).toBe('unsupported');
    expect(await keeping.measureSpace()).toBeUndefined();
  });

  it('tells how much space is used and allowed', async () => {
    withStorage({ estimate: { usage: 1200, quota: 5_000_000 } });
    expect(await (await start()).measureSpace()).toEqual({ used: 1200, allowed: 5_000_000 });
    withStorage({ estimate: {} });
    expect(await (await start()).measureSpace()).toBeUndefined();
  });
});
