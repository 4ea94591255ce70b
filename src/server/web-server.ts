import { createServer, type IncomingMessage, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { answerRefusal, refused } from './answer.ts';
import { answerText } from './files.ts';
import type { SyncService } from './service.ts';

export interface WebServerOptions {
  /** Answers with the files of the app; nothing is served when it is left out. */
  readonly files?: (request: Request) => Promise<Response>;
  /** Answers what begins with /v1/; not offered when it is left out. */
  readonly service?: SyncService;
  /** How many proxies stand before this server; each adds to `X-Forwarded-For` whom it heard. 0: nobody is believed. */
  readonly proxies?: number;
}

/** Terms against clients that hang, milliseconds. */
const HEADERS = 10_000;
const WHOLE_REQUEST = 30_000;
/** Longer than the minute that usual proxies keep a connection: it is for them to close it. */
const IDLE = 75_000;
const HEADER_BYTES = 16 * 1024;

/** An IPv6 address stands for its network: whoever has one has 2^64. */
const network = (address: string): string => {
  if (!address.includes(':') || address.startsWith('::ffff:')) return address;
  const [front = '', back] = address.split('::', 2);
  const groups = back === undefined ? front.split(':') : [...front.split(':'), '0', '0', '0', '0'];
  return groups.slice(0, 4).join(':');
};

/** The address that a request came from, as far as it can be believed. */
export const addressOf = (incoming: Pick<IncomingMessage, 'headers' | 'socket'>, proxies: number): string => {
  const heard = [incoming.headers['x-forwarded-for'] ?? []].flat().flatMap((part) => part.split(',').map((address) => address.trim()));
  const told = proxies === 0 ? undefined : heard.at(-proxies);
  return network(told ?? incoming.socket.remoteAddress ?? 'unknown');
};

/** One server for the app and its sync. */
export const createWebServer = ({ files, service, proxies = 0 }: WebServerOptions): Server => {
  const answer = async (request: Request, from: string): Promise<Response> => {
    if (new URL(request.url).pathname.startsWith('/v1/')) return service === undefined ? answerRefusal(refused('not-found')) : service.fetch(request, from);
    return files === undefined ? answerText(404, 'Not found') : files(request);
  };
  const listener = getRequestListener(
    (request, { incoming }) => answer(request, 'stream' in incoming ? 'unknown' : addressOf(incoming, proxies)),
    {
      // Others in this process keep their own Request and Response.
      overrideGlobalObjects: false,
      errorHandler: (error) => (error instanceof Error && error.name === 'RequestError' ? answerText(400, 'Not an address') : answerText(500, 'The answer could not be made')),
    },
  );
  return createServer(
    { headersTimeout: HEADERS, requestTimeout: WHOLE_REQUEST, keepAliveTimeout: IDLE, maxHeaderSize: HEADER_BYTES },
    (incoming, outgoing) => void listener(incoming, outgoing),
  );
};

/** Starts listening; the port that was given, or a free one for 0. On the loopback interface when no host is named. Resolves with the port. */
export const listen = (server: Server, port: number, host = 'localhost'): Promise<number> =>
  new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => {
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

/** Stops as a host does: nothing new is taken, what runs is finished and answered, for so many milliseconds at most. */
export const stopGently = (server: Server, patience: number): Promise<void> =>
  new Promise((done) => {
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    const enough = setTimeout(() => server.closeAllConnections(), patience);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(enough);
      done();
    });
  });
