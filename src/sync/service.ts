import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import * as z from 'zod/mini';
import { fromBase64url, type Tokens } from '../keys/index.ts';
import { call, type Network } from './http.ts';
import { Mail, ServiceLimits, VaultExport, VaultMade, type Proof } from './protocol/index.ts';
import type { SyncRefusal } from './sync.ts';
import type { Answer, CallFailure } from './transport.ts';

const Nothing = z.object({});

/** What the service keeps of a token. */
const hashOf = (token: string): string => bytesToHex(sha256(fromBase64url(token) ?? new Uint8Array()));

/** The calls of the protocol that are made now and then, because the student asked. */
export const serviceOf = (network: Network) => ({
  limits: () => call(network, { method: 'GET', path: '/v1/limits', answer: ServiceLimits }),
  create: ({ vault, access, admin }: Tokens, proof: Proof) =>
    call(network, { method: 'POST', path: '/v1/vaults', body: { vault, accessHash: hashOf(access), adminHash: hashOf(admin), proof }, answer: VaultMade }),
  exported: ({ vault, admin }: Tokens) => call(network, { method: 'GET', path: `/v1/vaults/${vault}/export`, token: admin, answer: VaultExport }),
  /** Erasing what is erased is done. */
  erase: async (vault: string, admin: string): Promise<Answer<unknown>> => {
    const erased = await call(network, { method: 'DELETE', path: `/v1/vaults/${vault}`, token: admin, answer: Nothing });
    return !erased.ok && erased.why === 'gone' ? { ok: true, value: {} } : erased;
  },
  putMail: (mailbox: string, env: string) => call(network, { method: 'PUT', path: `/v1/mailboxes/${mailbox}`, body: { env }, answer: Nothing }),
  takeMail: (mailbox: string) => call(network, { method: 'GET', path: `/v1/mailboxes/${mailbox}`, answer: Mail }),
  dropMail: (mailbox: string) => call(network, { method: 'DELETE', path: `/v1/mailboxes/${mailbox}`, answer: Nothing }),
});
export type Service = ReturnType<typeof serviceOf>;

/** What a failed call means to the student. */
export const refusalOf = ({ why }: CallFailure): SyncRefusal => {
  switch (why) {
    case 'offline':
    case 'too-many':
    case 'gone':
      return why;
    case 'unauthorized':
      return 'unknown-vault';
    case 'garbled':
      return 'no-service';
    case 'proof':
      return 'bad-invite';
    case 'not-found':
      return 'code-expired';
    default:
      return 'unavailable';
  }
};
export const refused = (failure: CallFailure): { readonly ok: false; readonly why: SyncRefusal } => ({ ok: false, why: refusalOf(failure) });
