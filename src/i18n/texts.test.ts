import { beforeEach, describe, expect, it, vi } from 'vitest';

type Texts = Readonly<Record<string, (inputs: unknown) => string>>;

/** The room as a fresh page loads it, read in this language. */
const load = async (language: 'nl' | 'en') => {
  const runtime = await import('./paraglide/runtime.js');
  const texts = await import('./texts.ts');
  let current = language;
  runtime.overwriteGetLocale(() => current);
  return { ...texts, read: (next: 'nl' | 'en') => (current = next) };
};

const file = (english: Texts) => vi.fn(async () => ({ english }));

beforeEach(() => vi.resetModules());

describe('the English of a part of the app', () => {
  it('is not fetched while Dutch is read', async () => {
    const { need, text, textsReady } = await load('nl');
    const greeting = text('a', () => 'Dag');
    const english = file({ a: () => 'Hello' });
    need(english);
    expect(textsReady('nl')).toBeUndefined();
    expect(greeting({})).toBe('Dag');
    expect(english).not.toHaveBeenCalled();
  });

  it('comes when English is chosen, of every part that has been opened', async () => {
    const { need, read, text, textsReady } = await load('nl');
    const [greeting, leave] = [text('a', () => 'Dag'), text('b', () => 'Tot later')];
    need(file({ a: () => 'Hello' }));
    need(file({ b: () => 'Goodbye' }));
    await textsReady('en');
    read('en');
    expect([greeting({}), leave({})]).toEqual(['Hello', 'Goodbye']);
    expect(textsReady('en')).toBeUndefined();
  });

  it('comes at once with a part that is opened while English is read: the part waits for it', async () => {
    const { need, text, withTexts } = await load('en');
    const count = text('n', () => 'vakken');
    need(file({ n: (inputs) => `units ${JSON.stringify(inputs)}` }));
    const part = { Screen: 1 };
    expect(await withTexts(part)).toBe(part);
    expect(count({ count: 2 })).toBe('units {"count":2}');
    expect(withTexts(part)).toBe(part);
  });

  it('lets itself through, and does not wait for itself', async () => {
    const { need, withTexts } = await load('en');
    need(async () => ({ english: {} }));
    const itself = { english: {} };
    expect(withTexts(itself)).toBe(itself);
  });

  it('is asked for again after it could not be fetched; until then the Dutch is shown rather than nothing', async () => {
    const { need, text, textsReady, withTexts } = await load('en');
    const greeting = text('a', () => 'Dag');
    const english = vi.fn<() => Promise<{ english: Texts }>>().mockRejectedValueOnce(new TypeError('offline')).mockResolvedValue({ english: { a: () => 'Hello' } });
    need(english);
    await expect(withTexts({ Screen: 1 })).rejects.toThrow('offline');
    expect(greeting({})).toBe('Dag');
    await textsReady('en');
    expect(greeting({})).toBe('Hello');
    expect(english).toHaveBeenCalledTimes(2);
  });
});
