import { render } from '@solidjs/testing-library';
import { afterEach, describe, expect, it, vi } from 'vitest';

const KEY = 'studiekompas.locale';

/** The room as a fresh page loads it, with the browser's languages as given. */
const load = async (languages: readonly string[]) => {
  vi.resetModules();
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages);
  return import('./index.ts');
};

afterEach(() => {
  localStorage.clear();
  vi.restoreAllMocks();
});

describe('the language of the app', () => {
  it('is the first of the browser that we speak', async () => {
    const { locale } = await load(['fr-BE', 'en-US', 'nl-BE']);
    expect(locale()).toBe('en');
    expect(document.documentElement.lang).toBe('en-GB');
  });

  it('is Dutch when the browser names none that we speak', async () => {
    const { locale } = await load(['fr-BE']);
    expect(locale()).toBe('nl');
    expect(document.documentElement.lang).toBe('nl-BE');
  });

  it('is what the student chose, whatever the browser prefers', async () => {
    localStorage.setItem(KEY, 'nl');
    const { locale } = await load(['en-GB']);
    expect(locale()).toBe('nl');
  });

  it('is not taken from a stored value that we do not know', async () => {
    localStorage.setItem(KEY, 'xx');
    const { locale } = await load(['en-GB']);
    expect(locale()).toBe('en');
  });

  it('survives storage that is closed to us', async () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const { locale, setLocale } = await load(['en-GB']);
    setLocale('nl');
    expect(locale()).toBe('nl');
  });

  it('changes every text on the page at once, and is remembered', async () => {
    const { formatPoints, m, setLocale } = await load(['nl-BE']);
    const { container } = render(() => (
      <p title={m.app_description()}>
        {m.app_name()}: {formatPoints(3)}
      </p>
    ));
    const paragraph = container.querySelector('p');
    const dutch = paragraph?.title;
    expect(paragraph?.textContent).toBe('Studiekompas: 3\u00A0sp');

    setLocale('en');

    expect(paragraph?.textContent).toBe('Studiekompas: 3\u00A0cr');
    expect(paragraph?.title).not.toBe(dutch);
    expect(document.documentElement.lang).toBe('en-GB');
    expect(localStorage.getItem(KEY)).toBe('en');
  });
});
