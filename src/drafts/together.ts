import type { VaultState, Write } from '../vault/index.ts';
import type { IspEdit } from './isp-edit.ts';

/** Several edits of an ISP as one: one save, one undo, under the name of the first. Each is made on the same state; the first that is refused refuses them all. */
export const together = (first: IspEdit, ...others: readonly IspEdit[]): IspEdit => {
  const all = [first, ...others];
  const refused = all.find(({ ok }) => !ok);
  if (refused !== undefined || !first.ok) return refused ?? first;
  return { ...first, writes: all.flatMap((one) => (one.ok ? one.writes : [])) };
};

/** An edit of an ISP with writes of another room, in the same save. */
export const alsoWriting = (made: IspEdit, writes: readonly Write[]): IspEdit => (made.ok ? { ...made, writes: [...made.writes, ...writes] } : made);

/** What makes an edit on the state as it is now. */
export type MakeIspEdit = (state: VaultState) => IspEdit;
