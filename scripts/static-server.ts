import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
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

/** Already compressed: squeezing them again costs time and wins nothing. */
const dense = new Set(['.png', '.woff2']);

type Encoding = 'br' | 'gzip' | 'identity';

const squeeze: Readonly<Record<Encoding, (body: Buffer) => Promise<Buffer>>> = {
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (body) => promisify(gzip)(body, { level: 9 }),
  identity: async (body) => body,
};

const encodingFor = (request: IncomingMessage, extension: string): Encoding => {
  if (dense.has(extension)) return 'identity';
  const accepted = String(request.headers['accept-encoding'] ?? '');
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : 'identity';
};

/** A path that names no file is an address of the app, unless it lies where only files are. */
const isAppAddress = (path: string): boolean => !/^\/(?:assets|guides|icons|screenshots|sync)\//.test(path) && !/^\/[\w-]+\.\w+$/.test(path);

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

const refuse = (response: ServerResponse, status: number, text: string): void => {
  response.writeHead(status, { ...securityHeaders, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }).end(`${text}\n`);
};

/** Files served under another path than their own, such as a kill-switch worker in the place of the real one. */
export type Replacements = Readonly<Record<string, string>>;

/**
 * Serves the folder of a production build: hashed assets for ever, the rest revalidated each time, brotli or gzip, the security headers on
 * every answer, and the app's page for every address of the app. No listings; reads only. What it sent before and has not changed is not sent again.
 *
 * @param guides folder of a published guide, for what the build has not under /guides/
 */
export const createStaticServer = (folder: string, replacements: Replacements = {}, guides?: string): Server => {
  const root = resolve(folder);
  const published = guides === undefined ? undefined : resolve(guides);
  const compressed = new Map<string, Promise<Buffer>>();

  const read = async (path: string): Promise<{ readonly path: string; readonly body: Buffer } | undefined> => {
    const file = replacements[path] ?? join(root, normalize(path === '/' ? '/index.html' : path));
    if (replacements[path] === undefined && !file.startsWith(root + sep)) return undefined;
    const beside = published !== undefined && /^\/guides\/[\w.-]+\.json$/.test(path) ? join(published, path.slice('/guides/'.length)) : undefined;
    const body = await readFile(file).catch(() => (beside === undefined ? undefined : readFile(beside).catch(() => undefined)));
    if (body !== undefined) return { path: path === '/' ? '/index.html' : path, body };
    return path !== '/index.html' && isAppAddress(path) ? read('/index.html') : undefined;
  };

  const encode = (path: string, encoding: Encoding, body: Buffer): Promise<Buffer> => {
    if (!path.startsWith('/assets/')) return squeeze[encoding](body);
    const key = `${encoding} ${path}`;
    const known = compressed.get(key) ?? squeeze[encoding](body);
    compressed.set(key, known);
    return known;
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'Only GET and HEAD');
    const path = decode((request.url ?? '/').split(/[?#]/, 1)[0] ?? '/');
    if (path === undefined || path.includes('\0')) return refuse(response, 400, 'Not an address');
    const found = await read(path);
    if (found === undefined) return refuse(response, 404, 'Not found');
    const extension = extname(found.path);
    const etag = `W/"${createHash('sha256').update(found.body).digest('hex').slice(0, 32)}"`;
    const headers = { ...securityHeaders, 'cache-control': cacheControl(found.path), etag, vary: 'accept-encoding' };
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304, headers).end();
      return;
    }
    const encoding = encodingFor(request, extension);
    const body = await encode(found.path, encoding, found.body);
    response.writeHead(200, {
      ...headers,
      'content-length': body.length,
      'content-type': types[extension] ?? 'application/octet-stream',
      ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  };

  return createServer((request, response) => {
    answer(request, response).catch(() => refuse(response, 500, 'The file could not be read'));
  });
};

/** Starts listening on the loopback interface; the port that was given, or a free one for 0. Resolves with the port. */
export const listen = (server: Server, port: number): Promise<number> =>
  new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, 'localhost', () => {
      server.off('error', fail);
      const address = server.address();
      done(typeof address === 'object' && address !== null ? address.port : port);
    });
  });

/** Stops at once: open connections are cut, as when a network goes. */
export const stop = (server: Server): Promise<void> =>
  new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
