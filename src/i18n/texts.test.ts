import { beforeEach, describe, expect, it, vi } from 'vitest';

type Texts = Readonly<Record<string, (inputs: unknown) => string>>;

/** The room as a fresh page loads it, read in this language. */
const load = async (language: string) => {
  const runtime = await import('./paraglide/runtime.js');
  const texts = await import('./texts.ts');
  let current = language;
  runtime.overwriteGetLocale(() => current);
  return { ...texts, read: (next: string) => (current = next) };
};

const file = (texts: Texts) => ({ en: vi.fn(async () => ({ texts })) });

beforeEach(() => vi.resetModules());

describe('the texts of a part of the app in another language', () => {
  it('come in each language apart, and of a language that the part does not have, in Dutch', async () => {
    const { need, read, text, textsReady } = await load('nl');
    const [greeting, leave] = [text('a', () => 'Dag'), text('b', () => 'Tot later')];
    need({ ...file({ a: () => 'Hello' }), fr: async () => ({ texts: { a: () => 'Bonjour' } }) });
    need(file({ b: () => 'Goodbye' }));
    await textsReady('fr');
    read('fr');
    expect([greeting({}), leave({})]).toEqual(['Bonjour', 'Tot later']);
    await textsReady('en');
    read('en');
    expect([greeting({}), leave({})]).toEqual(['Hello', 'Goodbye']);
  });

  it('are not fetched while Dutch is read', async () => {
    const { need, text, textsReady } = await load('nl');
    const greeting = text('a', () => 'Dag');
    const english = file({ a: () => 'Hello' });
    need(english);
    expect(textsReady('nl')).toBeUndefined();
    expect(greeting({})).toBe('Dag');
    expect(english.en).not.toHaveBeenCalled();
  });

  it('come when English is chosen, of every part that has been opened', async () => {
    const { need, read, text, textsReady } = await load('nl');
    const [greeting, leave] = [text('a', () => 'Dag'), text('b', () => 'Tot later')];
    need(file({ a: () => 'Hello' }));
    need(file({ b: () => 'Goodbye' }));
    await textsReady('en');
    read('en');
    expect([greeting({}), leave({})]).toEqual(['Hello', 'Goodbye']);
    expect(textsReady('en')).toBeUndefined();
  });

  it('come at once with a part that is opened while English is read: the part waits for them', async () => {
    const { need, text, withTexts } = await load('en');
    const count = text('n', () => 'vakken');
    need(file({ n: (inputs) => `units ${JSON.stringify(inputs)}` }));
    const part = { Screen: 1 };
    expect(await withTexts(part)).toBe(part);
    expect(count({ count: 2 })).toBe('units {"count":2}');
    expect(withTexts(part)).toBe(part);
  });

  it('let their own file through, which does not wait for itself', async () => {
    const { need, withTexts } = await load('en');
    need(file({}));
    const itself = { texts: {} };
    expect(withTexts(itself)).toBe(itself);
  });

  it('are asked for again after they could not be fetched; until then the Dutch is shown rather than nothing', async () => {
    const { need, text, textsReady, withTexts } = await load('en');
    const greeting = text('a', () => 'Dag');
    const english = vi.fn<() => Promise<{ texts: Texts }>>().mockRejectedValueOnce(new TypeError('offline')).mockResolvedValue({ texts: { a: () => 'Hello' } });
    need({ en: english });
    await expect(withTexts({ Screen: 1 })).rejects.toThrow('offline');
    expect(greeting({})).toBe('Dag');
    await textsReady('en');
    expect(greeting({})).toBe('Hello');
    expect(english).toHaveBeenCalledTimes(2);
  });
});
