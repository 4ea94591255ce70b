import * as z from 'zod/mini';
import { AcademicYear } from '../model/index.ts';
import type { GuideFile } from './guide-file.ts';
import { MAX_GUIDE_BYTES, readGuideFile } from './read-guide.ts';

export const INDEX_FORMAT = 'studiekompas-guide-index';
const INDEX_VERSION = 1;
/** Bytes of one programme as it travels, compressed; a publisher is told of more, and the app does not fetch it. */
export const MAX_WIRE_BYTES = 300_000;
const MAX_INDEX_BYTES = 1_000_000;

/** Where a published guide stands beside the app. */
export const publishedAddress = (base: string): string => `${base}guides/index.json`;

/** One programme in the index of a published guide; further fields are for others. */
const PublishedProgramme = z.object({
  code: z.string().check(z.minLength(1), z.maxLength(40)),
  title: z.string().check(z.minLength(1), z.maxLength(200)),
  points: z.int(),
  academicYear: AcademicYear,
  sample: z.boolean(),
  // Named by its content, in the folder of the index and nowhere else.
  file: z.string().check(z.maxLength(80), z.regex(/^[a-z0-9-]+\.[0-9a-f]{16}\.json$/)),
  bytes: z.int().check(z.minimum(1)),
  /** Left out by publishers before this was counted. */
  wire: z.optional(z.int().check(z.minimum(1))),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});
export type PublishedProgramme = z.infer<typeof PublishedProgramme>;

const Index = z.object({ format: z.literal(INDEX_FORMAT), version: z.int(), programmes: z.array(PublishedProgramme).check(z.maxLength(2_000)) });
const Header = z.object({ format: z.literal(INDEX_FORMAT), version: z.int() });

/** `none`: nobody published a guide here, or something else stands at its address. */
export type PublishedIndex =
  | { readonly kind: 'published'; readonly programmes: readonly PublishedProgramme[] }
  | { readonly kind: 'none' | 'unreachable' | 'damaged' | 'newer' };

export type PublishedGuide = { readonly ok: true; readonly guide: GuideFile } | { readonly ok: false; readonly reason: 'unreachable' | 'damaged' | 'newer' | 'too-large' };

type Fetch = (address: string, options?: RequestInit) => Promise<Response>;

/** The text of an answer; stops reading beyond the limit, whatever the server says of its length. */
const textWithin = async ({ body }: Response, limit: number): Promise<string | null> => {
  const decoder = new TextDecoder();
  const reader = body?.getReader();
  if (reader === undefined) return '';
  let [text, bytes] = ['', 0];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > limit) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
};

/** Ends an answer of which nothing is read: else the browser keeps its connection open. */
const leaveUnread = async ({ body }: Response): Promise<void> => body?.cancel();

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Asks for the index beside the app; the browser sends along what it has, and the server answers only what is new. */
export const fetchPublishedIndex = async (fetch: Fetch, base: string): Promise<PublishedIndex> => {
  try {
    const response = await fetch(publishedAddress(base), { cache: 'no-cache' });
    if (!response.ok) {
      await leaveUnread(response);
      return { kind: response.status >= 500 ? 'unreachable' : 'none' };
    }
    const text = await textWithin(response, MAX_INDEX_BYTES);
    if (text === null) return { kind: 'damaged' };
    const value = parsed(text);
    const header = Header.safeParse(value);
    // A host that answers every address with the page of the app has no index either.
    if (!header.success) return { kind: text.trimStart().startsWith('<') ? 'none' : 'damaged' };
    if (header.data.version > INDEX_VERSION) return { kind: 'newer' };
    const index = Index.safeParse(value);
    return index.success ? { kind: 'published', programmes: index.data.programmes } : { kind: 'damaged' };
  } catch {
    return { kind: 'unreachable' };
  }
};

/** SHA-256 of a text as UTF-8, in hexadecimal. */
export const sha256Of = async (text: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

/** Fetches one programme of a published guide: only what has the content that the index promised is used. */
export const fetchPublishedGuide = async (fetch: Fetch, base: string, { code, file, bytes, wire, sha256 }: PublishedProgramme): Promise<PublishedGuide> => {
  if (bytes > MAX_GUIDE_BYTES || (wire ?? 0) > MAX_WIRE_BYTES) return { ok: false, reason: 'too-large' };
  try {
    const response = await fetch(`${base}guides/${file}`);
    if (!response.ok) {
      await leaveUnread(response);
      return { ok: false, reason: 'unreachable' };
    }
    const text = await textWithin(response, MAX_GUIDE_BYTES);
    if (text === null || (await sha256Of(text)) !== sha256) return { ok: false, reason: 'damaged' };
    const reading = readGuideFile(text);
    if (!reading.ok) return { ok: false, reason: reading.problems.some((problem) => problem.code === 'newer-version') ? 'newer' : 'damaged' };
    const is = reading.guide.programmes.length === 1 && reading.guide.programmes[0]?.code === code;
    return is ? { ok: true, guide: reading.guide } : { ok: false, reason: 'damaged' };
  } catch {
    return { ok: false, reason: 'unreachable' };
  }
};
