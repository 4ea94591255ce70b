import { GUIDE_FORMAT } from '../guide-file.ts';
import type { SourceKind } from './found.ts';
import { OVERLAY_FORMAT } from './overlay.ts';
import { looksLikeProgrammePage } from './page-text.ts';
import { isHtml } from './text-lines.ts';

const hasKey = (value: object, key: string): boolean => Object.hasOwn(value, key);

/** The value, or the first of a list of values. */
const firstOf = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

/** The kind of a parsed JSON source, by the names in it. */
const kindOfJson = (value: unknown): SourceKind | null => {
  const first = firstOf(value);
  if (typeof first !== 'object' || first === null) return null;
  if (hasKey(first, 'hits') || hasKey(first, '_source') || hasKey(first, 'responses') || (hasKey(first, 'error') && hasKey(first, 'status'))) return 'data-service';
  if ('format' in first && first.format === OVERLAY_FORMAT) return 'overlay';
  if ('format' in first && first.format === GUIDE_FORMAT) return 'guide';
  if (hasKey(first, 'primaryCode')) return 'oeapi';
  if ('items' in first) return kindOfJson(first.items);
  return null;
};

const byEnding: readonly (readonly [RegExp, SourceKind])[] = [
  [/\.xml$/i, 'xml'],
  [/\.csv$/i, 'csv'],
];

/** The kind of a source by what stands in it, or else by how its name ends; null when neither tells. `json` is its value where it is JSON. */
export const recognise = (name: string, text: string, json: unknown): SourceKind | null => {
  const start = text.trimStart().slice(0, 2000);
  if (json !== undefined) return kindOfJson(json);
  if (isHtml(text)) return 'text';
  if (/^<\?xml|^<root\b|^<data\b|^<programma\b|^<opleidingsonderdeel\b/.test(start)) return 'xml';
  const [header = ''] = start.split(/\r?\n/);
  if (/^[^<{[]*[,;\t]/.test(header) && /(?:^|[,;\t"])code(?:[,;\t"]|$)/i.test(header)) return 'csv';
  return byEnding.find(([ending]) => ending.test(name))?.[1] ?? (looksLikeProgrammePage(text) ? 'text' : null);
};
