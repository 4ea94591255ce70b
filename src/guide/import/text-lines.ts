/** A line of a page with the line of the source that it starts at. */
export interface TextLine {
  readonly text: string;
  readonly line: number;
}

const endsLine = new Set(['br', 'p', 'div', 'li', 'tr', 'table', 'ul', 'ol', 'section', 'article', 'header', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt', 'dd', 'title', 'body']);
const endsCell = new Set(['td', 'th']);
const withoutText = new Set(['script', 'style', 'template', 'noscript']);

const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['ndash', '–'],
  ['mdash', '—'],
  ['eacute', 'é'],
  ['egrave', 'è'],
  ['euml', 'ë'],
  ['iuml', 'ï'],
  ['ouml', 'ö'],
  ['uuml', 'ü'],
  ['agrave', 'à'],
  ['ccedil', 'ç'],
]);

const characterOf = (code: number): string => (code > 0 && code <= 0x10_ff_ff && (code < 0xd8_00 || code > 0xdf_ff) ? String.fromCodePoint(code) : '');

/** The text that references such as `&amp;` stand for; others stay as they are. */
const withoutReferences = (text: string): string =>
  text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole: string, decimal?: string, hex?: string, name?: string) => {
    if (decimal !== undefined) return characterOf(Number(decimal));
    if (hex !== undefined) return characterOf(Number.parseInt(hex, 16));
    return named.get(name ?? '') ?? whole;
  });

const lineEndsIn = (text: string): number => text.split('\n').length - 1;

/** Everything in a page between tags, a row of a table as one line with tabs. Nothing of it is ever run or shown as a page. */
export const linesOfHtml = (html: string): readonly TextLine[] => {
  const lines: TextLine[] = [];
  const lower = html.toLowerCase();
  let line = 1;
  let parts: string[] = [];
  let startedAt = 1;
  const add = (text: string): void => {
    if (parts.length === 0 && text.trim() !== '') startedAt = line + lineEndsIn(text.slice(0, text.length - text.trimStart().length));
    if (parts.length > 0 || text.trim() !== '') parts.push(text);
    line += lineEndsIn(text);
  };
  const end = (): void => {
    const text = withoutReferences(parts.map((part) => (part === '\t' ? part : part.replaceAll(/\s+/g, ' '))).join('')).trim();
    if (text !== '') lines.push({ text, line: startedAt });
    parts = [];
  };
  for (let at = 0; at < html.length; ) {
    const opens = html.indexOf('<', at);
    const closes = opens === -1 ? -1 : html.startsWith('<!--', opens) ? html.indexOf('-->', opens) + 2 : html.indexOf('>', opens);
    if (opens === -1 || closes < opens) {
      add(html.slice(at));
      break;
    }
    add(html.slice(at, opens));
    const [, slash, name = ''] = /^<(\/?)([a-z][a-z0-9]*)/.exec(lower.slice(opens, opens + 20)) ?? [];
    let next = closes + 1;
    if (slash === '' && withoutText.has(name)) {
      const over = lower.indexOf(`</${name}`, next);
      next = over === -1 ? html.length : over;
    }
    line += lineEndsIn(html.slice(opens, next));
    if (endsLine.has(name)) end();
    else if (endsCell.has(name) && slash === '/' && parts.length > 0) parts.push('\t');
    at = next;
  }
  end();
  return lines;
};

/** The lines of a text that say something. */
export const linesOfText = (text: string): readonly TextLine[] =>
  text
    .split(/\r\n|\n|\r/)
    .map((one, index) => ({ text: one.trim(), line: index + 1 }))
    .filter((one) => one.text !== '');

/** Whether a text is a page of HTML. */
export const isHtml = (text: string): boolean => /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<(?:!doctype\s+html|html|head|body|table|div|ul|section|main|h1)\b/i.test(text.slice(0, 2_000));
