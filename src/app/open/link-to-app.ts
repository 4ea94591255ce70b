/** The first link to this very app in a text that was shared, as an address within it, key and all; null where there is none. */
export const linkToApp = (text: string, origin: string): string | null => {
  for (const [found] of text.matchAll(/https?:\/\/[^\s<>"']+/g)) {
    const url = URL.canParse(found) ? new URL(found) : null;
    if (url?.origin === origin) return `${url.pathname}${url.search}${url.hash}`;
  }
  return null;
};
