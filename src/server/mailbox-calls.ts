import { syncLimits, type Mail } from '../sync/protocol/index.ts';
import { done, refused, type Done } from './answer.ts';
import { bytesOf, textOf } from './body.ts';
import type { Store } from './store/store.ts';

/** Puts something in a mailbox that is empty; the same again is well. */
export const putMail = async (store: Store, mailbox: string, { env }: Mail, now: number): Promise<Done<null>> => {
  const bytes = bytesOf(env, syncLimits.mailbox);
  if (bytes === undefined) return refused('malformed');
  const row = { mailbox_id: mailbox, env: bytes, expires_at: now + syncLimits.mailboxFor };
  return store.write(async (tx) => {
    await tx.deleteFrom('mailboxes').where('mailbox_id', '=', mailbox).where('expires_at', '<=', now).execute();
    const put = await tx.insertInto('mailboxes').values(row).onConflict((clash) => clash.column('mailbox_id').doNothing()).executeTakeFirst();
    if (put.numInsertedOrUpdatedRows === 1n) return done(null);
    const there = await tx.selectFrom('mailboxes').select('env').where('mailbox_id', '=', mailbox).executeTakeFirst();
    return there !== undefined && bytes.equals(there.env) ? done(null) : refused('conflict');
  });
};

/** What is in a mailbox, for the first who asks; then it is empty. */
export const takeMail = async (store: Store, mailbox: string, now: number): Promise<Done<Mail>> => {
  const taken = await store.write((tx) =>
    tx.deleteFrom('mailboxes').where('mailbox_id', '=', mailbox).where('expires_at', '>', now).returning('env').executeTakeFirst(),
  );
  return taken === undefined ? refused('not-found') : done({ env: textOf(taken.env) });
};

export const dropMail = async (store: Store, mailbox: string): Promise<Done<null>> => {
  await store.write((tx) => tx.deleteFrom('mailboxes').where('mailbox_id', '=', mailbox).execute());
  return done(null);
};

/** Takes away what nobody came for. */
export const sweepMail = async (store: Store, now: number): Promise<void> => {
  await store.write((tx) => tx.deleteFrom('mailboxes').where('expires_at', '<=', now).execute());
};
