import { mailboxLink, newMailbox, openFromMailbox, readMailboxLink, sealForMailbox, type Mailbox } from '../keys/index.ts';
import { syncLimits } from './protocol/index.ts';
import { refused, type Service } from './service.ts';
import type { DeviceCode, SyncOutcome, SyncRefusal } from './sync.ts';

type Refused = { readonly ok: false; readonly why: SyncRefusal };
type Ended = 'taken' | 'expired' | 'withdrawn';

/** What the codes of devices need. */
export interface CodeWorld {
  readonly service: Service;
  readonly origin: string;
  now(): number;
  after(wait: number, callback: () => void): () => void;
}

const LOOK = 2000;

/** A code that lasts as long as a mailbox. `look` says, every few seconds, whether it was taken. */
const timed = (world: CodeWorld, mailbox: Mailbox, look: () => Promise<boolean>): DeviceCode => {
  const expiresAt = world.now() + syncLimits.mailboxFor;
  let end: (how: Ended) => void = () => undefined;
  let stop = (): void => undefined;
  let over = false;
  const ended = new Promise<Ended>((resolve) => {
    end = (how) => {
      if (over) return;
      over = true;
      stop();
      // What nobody took must not lie there until it expires.
      if (how !== 'taken') void world.service.dropMail(mailbox.id);
      resolve(how);
    };
  });
  const watch = (): void => {
    stop = world.after(LOOK, () => {
      void look().then(
        (taken) => {
          if (taken) end('taken');
          else if (world.now() >= expiresAt) end('expired');
          else if (!over) watch();
        },
        () => (over ? undefined : watch()),
      );
    });
  };
  watch();
  return { link: mailboxLink(world.origin, mailbox), expiresAt, ended, withdraw: () => end('withdrawn') };
};

/** Puts a root in a mailbox for the device that gets the link. `taken` says whether another device has joined since. */
export const offerRoot = async (
  world: CodeWorld,
  root: Uint8Array,
  taken: () => Promise<boolean>,
): Promise<{ readonly ok: true; readonly code: DeviceCode } | Refused> => {
  const mailbox = newMailbox();
  const put = await world.service.putMail(mailbox.id, await sealForMailbox(mailbox, root));
  return put.ok ? { ok: true, code: timed(world, mailbox, taken) } : refused(put);
};

/** Waits for a root in a mailbox of its own; `join` is what to do with it. */
export const askRoot = async (
  world: CodeWorld,
  join: (root: Uint8Array) => Promise<SyncOutcome>,
): Promise<{ readonly ok: true; readonly code: DeviceCode; readonly joined: Promise<SyncOutcome> } | Refused> => {
  const reached = await world.service.limits();
  if (!reached.ok) return refused(reached);
  const mailbox = newMailbox();
  let mail: string | null = null;
  const code = timed(world, mailbox, async () => {
    const found = await world.service.takeMail(mailbox.id);
    if (found.ok) mail = found.value.env;
    return found.ok;
  });
  const joined = code.ended.then(async (how): Promise<SyncOutcome> => {
    if (how !== 'taken' || mail === null) return { ok: false, why: 'code-expired' };
    const root = await openFromMailbox(mailbox, mail);
    return root === null ? { ok: false, why: 'bad-code' } : join(root);
  });
  return { ok: true, code, joined };
};

/** The root that a link leads to. */
export const rootByLink = async (service: Service, link: string): Promise<{ readonly ok: true; readonly root: Uint8Array } | Refused> => {
  const mailbox = readMailboxLink(link);
  if (mailbox === null) return { ok: false, why: 'bad-code' };
  const mail = await service.takeMail(mailbox.id);
  if (!mail.ok) return refused(mail);
  const root = await openFromMailbox(mailbox, mail.value.env);
  return root === null ? { ok: false, why: 'bad-code' } : { ok: true, root };
};

/** Gives a root to the device that made this link. */
export const giveRoot = async (service: Service, link: string, root: Uint8Array): Promise<SyncOutcome> => {
  const mailbox = readMailboxLink(link);
  if (mailbox === null) return { ok: false, why: 'bad-code' };
  const put = await service.putMail(mailbox.id, await sealForMailbox(mailbox, root));
  if (put.ok) return { ok: true };
  return put.why === 'conflict' ? { ok: false, why: 'bad-code' } : refused(put);
};
