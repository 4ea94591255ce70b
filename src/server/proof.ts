import { createHash } from 'node:crypto';
import { leadingZeroBits, workText, type Proof } from '../sync/protocol/index.ts';
import { same } from './token.ts';

/** What making a vault costs: `work` leading zero bits, or, when there are invite codes, one of these and nothing else. */
export interface Price {
  readonly work: number;
  readonly invites: readonly string[];
}

/** Whether the price was paid. Work is done for one vault and buys no other. */
export const paid = ({ work, invites }: Price, vault: string, proof: Proof): boolean => {
  if (invites.length > 0) return proof.kind === 'invite' && invites.map((code) => same(code, proof.code)).includes(true);
  if (work === 0) return true;
  return proof.kind === 'work' && leadingZeroBits(createHash('sha256').update(workText(vault, proof.nonce)).digest()) >= work;
};
