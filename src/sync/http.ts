import type * as z from 'zod/mini';
import { Refusal, SnapshotPut, statusOf, SyncAnswer } from './protocol/index.ts';
import type { Answer, CallFailure, Transport } from './transport.ts';

/** What a call over the network needs. */
export interface Network {
  /** Where the service is: the start of its addresses, without a slash at the end. */
  readonly base: string;
  readonly fetch: typeof fetch;
  online(): boolean;
}

/** How long an answer may take, in milliseconds; what comes later is as if it never came. */
const PATIENCE = 30_000;
/** What browsers let outlive a page, in bytes of body. */
const PARTING_ROOM = 63 * 1024;
const LONGEST_WAIT = 15 * 60 * 1000;

export interface Call<T> {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  readonly path: string;
  readonly token?: string;
  readonly body?: unknown;
  /** What the answer must look like. */
  readonly answer: z.ZodMiniType<T>;
  readonly parting?: boolean;
}

const failed = (why: CallFailure['why'], wait = 0): CallFailure => ({ ok: false, why, wait });

/** Seconds, or a date, as HTTP has it; in milliseconds, never more than a quarter of an hour. */
const waitOf = (response: Response, now: number): number => {
  const header = response.headers.get('retry-after');
  if (header === null) return 0;
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isFinite(wait) ? Math.min(LONGEST_WAIT, Math.max(0, wait)) : 0;
};

/** What something between us and the service means by a status. */
const standIn: Readonly<Record<number, CallFailure['why']>> = { 413: 'too-large', 429: 'too-many' };

const refusalOf = async (response: Response): Promise<CallFailure> => {
  const wait = waitOf(response, Date.now());
  const body: unknown = await response.json().catch(() => null);
  const refusal = Refusal.safeParse(body);
  // Something between us and the service may answer in its place; only what the service says itself counts.
  if (refusal.success && statusOf[refusal.data.error] === response.status) return failed(refusal.data.error, wait);
  return failed(standIn[response.status] ?? 'unavailable', wait);
};

/** Makes one call. Never rejects; an answer that is not what was asked for is `garbled`. */
export const call = async <T>({ base, fetch, online }: Network, { method, path, token, body, answer, parting }: Call<T>): Promise<Answer<T>> => {
  const text = body === undefined ? null : JSON.stringify(body);
  try {
    const response = await fetch(`${base}${path}`, {
      method,
      body: text,
      headers: { ...(text === null ? {} : { 'content-type': 'application/json' }), ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) },
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      keepalive: parting === true && (text?.length ?? 0) < PARTING_ROOM,
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (!response.ok) return await refusalOf(response);
    const parsed = answer.safeParse(await response.json().catch(() => undefined));
    return parsed.success ? { ok: true, value: parsed.data } : failed('garbled');
  } catch {
    return failed(online() ? 'unreachable' : 'offline');
  }
};

/** The calls of a running sync over the network. */
export const httpTransport = (network: Network, vault: string, token: string): Transport => ({
  sync: (request, parting) =>
    call(network, { method: 'POST', path: `/v1/vaults/${vault}/sync`, token, body: request, answer: SyncAnswer, ...(parting === undefined ? {} : { parting }) }),
  putSnapshot: (snapshot) => call(network, { method: 'PUT', path: `/v1/vaults/${vault}/snapshot`, token, body: snapshot, answer: SnapshotPut }),
});
