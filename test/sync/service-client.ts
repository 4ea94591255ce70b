import { createHash, randomBytes } from 'node:crypto';
import * as z from 'zod/mini';
import {
  Mail,
  Refusal,
  SnapshotPut,
  SyncAnswer,
  VaultExport,
  VaultMade,
  digestText,
  type ErrorCode,
  type Snapshot,
  type SyncRequest,
  type Vector,
} from '../../src/sync/protocol/index.ts';

/** An answer of the service as a client sees it: what was asked, or the code of the refusal. */
export type Told<T> = { readonly ok: true; readonly value: T; readonly status: number } | { readonly ok: false; readonly error: ErrorCode; readonly status: number; readonly wait: number | null };

/** A vault's id and tokens, as its devices hold them. */
export interface Keys {
  readonly vault: string;
  readonly access: string;
  readonly admin: string;
}

export const newKeys = (): Keys => ({
  vault: randomBytes(16).toString('hex'),
  access: randomBytes(32).toString('base64url'),
  admin: randomBytes(32).toString('base64url'),
});

export const hashOfToken = (token: string): string => createHash('sha256').update(Buffer.from(token, 'base64url')).digest('hex');
export const digestOf = (vector: Vector): string => createHash('sha256').update(digestText(vector)).digest('hex');
export const writer = (number: number): string => number.toString(16).padStart(16, '0');
export const sealed = (text: string): string => Buffer.from(text).toString('base64url');
export const textIn = (env: string): string => Buffer.from(env, 'base64url').toString();

const Nothing = z.object({});

export type Fetch = (request: Request) => Promise<Response>;

/** Speaks the protocol to a service, in the same process or over the network; every answer is held against the protocol's schemas. */
export const clientOf = (fetch: Fetch, base = 'http://relay.test') => {
  const ask = async (method: string, path: string, { body, token }: { readonly body?: string; readonly token?: string | undefined } = {}): Promise<Response> =>
    fetch(
      new Request(base + path, {
        method,
        headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) },
        ...(body === undefined ? {} : { body }),
      }),
    );
  const call = async <T extends z.core.$ZodType>(schema: T, method: string, path: string, token?: string, body?: unknown): Promise<Told<z.output<T>>> => {
    const response = await ask(method, path, { token, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    const json: unknown = await response.json();
    const { status } = response;
    if (response.ok) return { ok: true, value: z.parse(schema, json), status };
    const wait = response.headers.get('retry-after');
    return { ok: false, error: z.parse(Refusal, json).error, status, wait: wait === null ? null : Number(wait) };
  };
  return {
    ask,
    create: ({ vault, access, admin }: Keys, proof: unknown = { kind: 'work', nonce: '0' }) =>
      call(VaultMade, 'POST', '/v1/vaults', undefined, { vault, accessHash: hashOfToken(access), adminHash: hashOfToken(admin), proof }),
    sync: ({ vault, access }: Keys, request: Partial<SyncRequest> = {}) =>
      call(SyncAnswer, 'POST', `/v1/vaults/${vault}/sync`, access, { cursor: 0, digest: null, push: [], limit: 500, ...request }),
    putSnapshot: ({ vault, access }: Keys, snapshot: Snapshot) => call(SnapshotPut, 'PUT', `/v1/vaults/${vault}/snapshot`, access, snapshot),
    exported: ({ vault, admin }: Keys) => call(VaultExport, 'GET', `/v1/vaults/${vault}/export`, admin),
    erase: ({ vault, admin }: Keys) => call(Nothing, 'DELETE', `/v1/vaults/${vault}`, admin),
    putMail: (mailbox: string, env: string) => call(Nothing, 'PUT', `/v1/mailboxes/${mailbox}`, undefined, { env }),
    takeMail: (mailbox: string) => call(Mail, 'GET', `/v1/mailboxes/${mailbox}`),
    dropMail: (mailbox: string) => call(Nothing, 'DELETE', `/v1/mailboxes/${mailbox}`),
  };
};
export type Client = ReturnType<typeof clientOf>;
