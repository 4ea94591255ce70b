import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { securityHeaders } from './security-headers.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** Squeezed files in memory: more than a build and some guides have. */
const KEPT = 500;

/** Already compressed: squeezing them again costs time and wins nothing. */
const dense = new Set(['.png', '.woff2']);

type Encoding = 'br' | 'gzip' | 'identity';
type Bytes = Buffer<ArrayBuffer>;

const squeeze: Readonly<Record<Encoding, (body: Bytes) => Promise<Bytes>>> = {
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (body) => promisify(gzip)(body, { level: 9 }),
  identity: async (body) => body,
};

const encodingFor = (accepted: string, extension: string): Encoding => {
  if (dense.has(extension)) return 'identity';
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : 'identity';
};

/** A path that names no file is an address of the app, unless it lies where only files are. */
const isAppAddress = (path: string): boolean => !/^\/(?:assets|guides|icons|screenshots|sync|v1)\//.test(path) && !/^\/[\w-]+\.\w+$/.test(path);

/** Named by its content: it never changes. */
const named = /^\/assets\/|^\/guides\/[a-z0-9-]+\.[0-9a-f]{16}\.json$/;

const cacheControl = (path: string): string => (named.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');

const decode = (path: string): string | undefined => {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
};

/** A refusal in plain text, for people. */
export const answerText = (status: number, text: string): Response =>
  new Response(`${text}\n`, { status, headers: { ...securityHeaders, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' } });

/** Files served under another path than their own, such as a kill-switch worker in the place of the real one. */
export type Replacements = Readonly<Record<string, string>>;

export interface AppFilesOptions {
  readonly replacements?: Replacements;
  /** Folder of a published guide, for what the build has not under /guides/, and in the place of its empty index. */
  readonly guides?: string;
}

interface Found {
  readonly path: string;
  readonly body: Bytes;
}

const firstOf = async ([place, ...others]: readonly string[]): Promise<Bytes | undefined> =>
  place === undefined ? undefined : readFile(place).catch(() => firstOf(others));

/**
 * Answers with the files of a production build: hashed assets for ever, the rest revalidated each time, brotli or gzip, the security headers on
 * every answer, and the app's page for every address of the app. No listings, no source maps; reads only. What it sent before and has not changed is not sent again.
 */
export const createAppFiles = (folder: string, { replacements = {}, guides }: AppFilesOptions = {}): ((request: Request) => Promise<Response>) => {
  const root = resolve(folder);
  const published = guides === undefined ? undefined : resolve(guides);
  const compressed = new Map<string, Promise<Bytes>>();

  const read = async (path: string): Promise<Found | undefined> => {
    const file = replacements[path] ?? join(root, normalize(path === '/' ? '/index.html' : path));
    if (path.endsWith('.map') || (replacements[path] === undefined && !file.startsWith(root + sep))) return undefined;
    const beside = published !== undefined && /^\/guides\/[\w.-]+\.json$/.test(path) ? join(published, path.slice('/guides/'.length)) : undefined;
    // The build says that nobody publishes a guide; who does says otherwise.
    const places = path === '/guides/index.json' ? [beside, file] : [file, beside];
    const body = await firstOf(places.filter((place) => place !== undefined));
    if (body !== undefined) return { path: path === '/' ? '/index.html' : path, body };
    return path !== '/index.html' && isAppAddress(path) ? read('/index.html') : undefined;
  };

  /** Squeezed once as long as it stays the same: a guide takes a tenth of a second. */
  const encode = (content: string, encoding: Encoding, body: Bytes): Promise<Bytes> => {
    if (encoding === 'identity') return squeeze.identity(body);
    const key = `${encoding} ${content}`;
    const known = compressed.get(key) ?? squeeze[encoding](body);
    compressed.delete(key);
    compressed.set(key, known);
    const oldest = compressed.size > KEPT ? compressed.keys().next().value : undefined;
    if (oldest !== undefined) compressed.delete(oldest);
    return known;
  };

  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return answerText(405, 'Only GET and HEAD');
    const path = decode(new URL(request.url).pathname);
    if (path === undefined || path.includes('\0')) return answerText(400, 'Not an address');
    if (path.split(/[/\\]/).includes('..')) return answerText(404, 'Not found');
    const found = await read(path);
    if (found === undefined) return answerText(404, 'Not found');
    const extension = extname(found.path);
    const etag = `W/"${createHash('sha256').update(found.body).digest('hex').slice(0, 32)}"`;
    const headers = { ...securityHeaders, 'cache-control': cacheControl(found.path), etag, vary: 'accept-encoding' };
    if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
    const encoding = encodingFor(request.headers.get('accept-encoding') ?? '', extension);
    const body = await encode(etag, encoding, found.body);
    return new Response(request.method === 'HEAD' ? null : body, {
      headers: {
        ...headers,
        'content-length': String(body.length),
        'content-type': types[extension] ?? 'application/octet-stream',
        ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
      },
    });
  };
};
