import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

const texts = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];

/** The messages of a language as translators write them. */
const messagesOf = (language: 'nl' | 'en'): unknown => JSON.parse(readFileSync(`src/i18n/messages/${language}.json`, 'utf8'));

/** What messages say: without their names, and without what is filled in. */
const messageWords = (messages: unknown): ReadonlySet<string> =>
  new Set(
    Object.values(messages ?? {}).flatMap((message: unknown) =>
      // Of one with plurals only its matches are said.
      texts(Array.isArray(message) ? message.map((one: unknown) => (typeof one === 'object' && one !== null && 'match' in one ? one.match : '')) : message).flatMap((text) =>
        wordsOf(text.replaceAll(/\{[^}]*\}/g, ' ')),
      ),
    ),
  );

const [dutch, english] = [messageWords(messagesOf('nl')), messageWords(messagesOf('en'))];

/** The words that a page shows or speaks, which some Dutch message has and no English one, and that are no part of `own`: names of units, what was typed. */
export const dutchWords = async (page: Page, own: string): Promise<readonly string[]> => {
  const said = await page.evaluate(() => {
    const isSaid = (element: Element | null): boolean => element !== null && element.closest('[lang=nl]') === null && element.checkVisibility();
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() !== null) if (isSaid(walker.currentNode.parentElement)) found.push(walker.currentNode.textContent ?? '');
    for (const element of document.querySelectorAll('[aria-label], [placeholder]')) {
      if (isSaid(element)) found.push(element.getAttribute('aria-label') ?? '', element.getAttribute('placeholder') ?? '');
    }
    return found.join(' ');
  });
  const names = new Set(wordsOf(own));
  return [...new Set(wordsOf(said))].filter((word) => dutch.has(word) && !english.has(word) && !names.has(word));
};
