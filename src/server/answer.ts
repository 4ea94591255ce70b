import { statusOf, type ErrorCode } from '../sync/protocol/index.ts';
import { securityHeaders } from './security-headers.ts';

/** Why something is not done; `wait`: how many milliseconds to wait before asking again. */
export interface Refused {
  readonly ok: false;
  readonly error: ErrorCode;
  readonly wait?: number;
}
export type Done<T> = { readonly ok: true; readonly value: T } | Refused;

export const done = <T>(value: T): Done<T> => ({ ok: true, value });
export const refused = (error: ErrorCode, wait?: number): Refused => ({ ok: false, error, ...(wait === undefined ? {} : { wait }) });

const headers = { ...securityHeaders, 'cache-control': 'no-store', 'content-type': 'application/json; charset=utf-8' };

/** How long to stay away when nothing better is known, in milliseconds. */
const waits: Partial<Readonly<Record<ErrorCode, number>>> = { 'too-many': 10_000, unavailable: 30_000, 'storage-full': 15 * 60_000, 'vault-full': 15 * 60_000 };

export const answerJson = (body: unknown, status = 200): Response => new Response(JSON.stringify(body), { status, headers });

/** A refusal as the protocol has it, with the seconds to wait where waiting helps. */
export const answerRefusal = ({ error, wait = waits[error] }: Refused): Response =>
  new Response(JSON.stringify({ error }), {
    status: statusOf[error],
    headers: {
      ...headers,
      ...(wait === undefined ? {} : { 'retry-after': String(Math.max(1, Math.ceil(wait / 1000))) }),
      ...(error === 'unauthorized' ? { 'www-authenticate': 'Bearer' } : {}),
    },
  });
