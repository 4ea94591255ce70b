import { Hono, type Context } from 'hono';
import { CreateVault, Mail, Snapshot, SyncRequest, VaultId, statusOf, syncLimits } from '../sync/protocol/index.ts';
import { answerJson, answerRefusal, refused, type Done } from './answer.ts';
import { readBody } from './body.ts';
import { makePseudonyms, silent, type Log, type LogLevel } from './log.ts';
import { dropMail, putMail, sweepMail, takeMail } from './mailbox-calls.ts';
import { paid, type Price } from './proof.ts';
import { makeBuckets, type Rates } from './rates.ts';
import { putSnapshot } from './snapshot-call.ts';
import { describe, refusalOf } from './store/failure.ts';
import type { Store, VaultRow } from './store/store.ts';
import { noteSync, syncVault } from './sync-call.ts';
import { authorize } from './token.ts';
import { createVault, eraseVault, exportVault } from './vault-calls.ts';

export interface SyncServiceOptions {
  readonly store: Store;
  /** Milliseconds since 1970; only for what is told and for how long things are kept. */
  readonly clock?: () => number;
  /** What making a vault costs; nothing when it is left out. */
  readonly price?: Price;
  /** How much is borne; null for everything, when the caller counts. */
  readonly rates?: Rates | null;
  readonly log?: Log;
  readonly logLevel?: LogLevel;
  /** How many requests are worked on at once; the next are sent away. */
  readonly atOnce?: number;
}

/** The sync service: bytes in, bytes out. */
export interface SyncService {
  /** Answers a request of the protocol. `from`: the address that it came from, to count by. Never rejects. */
  fetch(request: Request, from?: string): Promise<Response>;
  /** Takes away what is past its time. */
  sweep(): Promise<void>;
}

export const usualRates: Rates = {
  syncs: { burst: syncLimits.syncsPerMinute, perMinute: syncLimits.syncsPerMinute },
  creations: { burst: 60, perMinute: 30 },
  mailboxes: { burst: 600, perMinute: 600 },
  wrongTokens: { burst: 60, perMinute: 60 },
};

const boundless = { burst: Number.POSITIVE_INFINITY, perMinute: 1 };
const noRates: Rates = { syncs: boundless, creations: boundless, mailboxes: boundless, wrongTokens: boundless };

/** When so few syncs are left, the devices are asked to slow down, milliseconds. */
const FEW = 10;
const SLOWER = 5000;
const SMALL_BODY = 4096;
const AT_ONCE = 1000;

/** A path without what names a vault or a mailbox. */
const callOf = (path: string): string => {
  const [, place = '', call = ''] = /^\/v1\/(vaults|mailboxes|health|limits)(?:\/[^/]+(?:\/(sync|snapshot|export))?)?$/.exec(path) ?? [];
  return place === '' ? 'unknown' : `${place}${call === '' ? '' : `/${call}`}`;
};

type Env = { Bindings: { readonly from: string }; Variables: { error?: string; vault?: string } };

/** The protocol of `src/sync/protocol` on a store. Nothing that an answer depends on is kept between two requests but in the store. */
export const createSyncService = ({
  store,
  clock = Date.now,
  price = { work: 0, invites: [] },
  rates = usualRates,
  log = silent,
  logLevel = 'problems',
  atOnce = AT_ONCE,
}: SyncServiceOptions): SyncService => {
  const { syncs, creations, mailboxes, wrongTokens } = rates ?? noRates;
  const counted = {
    syncs: makeBuckets(syncs, clock),
    creations: makeBuckets(creations, clock),
    mailboxes: makeBuckets(mailboxes, clock),
    wrongTokens: makeBuckets(wrongTokens, clock),
  };
  const pseudonym = makePseudonyms();
  let running = 0;

  const give = <T>(c: Context<Env>, answer: Done<T>, body: (value: T) => Response = (value) => answerJson(value)): Response => {
    if (answer.ok) return body(answer.value);
    c.set('error', answer.error);
    return answerRefusal(answer);
  };
  const nothing = (): Response => answerJson({});

  /** Works for the one whose token it is, and counts who tries others. */
  const asOwner = async (c: Context<Env>, which: 'access_hash' | 'admin_hash', act: (vault: VaultRow) => Promise<Response>, gone?: () => Response): Promise<Response> => {
    const vault = VaultId.safeParse(c.req.param('vault'));
    if (!vault.success) return give(c, refused('malformed'));
    c.set('vault', vault.data);
    const known = await authorize(store.db, vault.data, c.req.raw, which);
    if (known.ok) return act(known.value);
    if (known.error === 'gone' && gone !== undefined) return gone();
    // Counted only where a token is wrong: nobody can keep the others behind his address from theirs.
    const wait = known.error === 'unauthorized' ? counted.wrongTokens.take(c.env.from) : 0;
    return give(c, wait > 0 ? refused('too-many', wait) : known);
  };

  const noted = (vault: VaultRow): Promise<void> =>
    noteSync(store, vault, clock()).catch((error: unknown) => log('failure', { at: 'note of a sync', ...describe(error) }));

  const app = new Hono<Env>();

  app.use('*', async (c, next) => {
    const began = performance.now();
    await next();
    if (logLevel !== 'requests') return;
    const [error, vault] = [c.get('error'), c.get('vault')];
    log('request', {
      call: `${c.req.method} ${callOf(c.req.path)}`,
      status: c.res.status,
      ms: Math.round(performance.now() - began),
      ...(error === undefined ? {} : { error }),
      ...(vault === undefined ? {} : { vault: pseudonym(vault) }),
    });
  });

  app.get('/v1/health', async (c) => {
    await store.db.selectFrom('vaults').select('head').limit(1).execute();
    return c.req.raw.method === 'HEAD' ? new Response(null) : answerJson({ ok: true, protocol: 1 });
  });
  app.get('/v1/limits', () =>
    answerJson({ protocol: 1, work: price.invites.length > 0 ? 0 : price.work, invite: price.invites.length > 0, limits: syncLimits }),
  );

  app.post('/v1/vaults', async (c) => {
    const wait = counted.creations.take(c.env.from);
    if (wait > 0) return give(c, refused('too-many', wait));
    const body = await readBody(c.req.raw, CreateVault, SMALL_BODY);
    if (!body.ok) return give(c, body);
    if (!paid(price, body.value.vault, body.value.proof)) return give(c, refused('proof'));
    return give(c, await createVault(store, body.value, clock()), (made) => answerJson(made, made.created ? 201 : 200));
  });

  app.post('/v1/vaults/:vault/sync', (c) =>
    asOwner(c, 'access_hash', async (vault) => {
      const wait = counted.syncs.take(vault.vault_id);
      if (wait > 0) return give(c, refused('too-many', wait));
      const body = await readBody(c.req.raw, SyncRequest, syncLimits.request);
      if (!body.ok) return give(c, body);
      const answer = await syncVault(store, vault, body.value, clock());
      if (answer.ok && body.value.push.length === 0) await noted(vault);
      const slower = counted.syncs.left(vault.vault_id) < FEW ? { backoff: SLOWER } : {};
      return give(c, answer, (value) => answerJson({ ...value, serverTime: clock(), ...slower }));
    }),
  );

  app.put('/v1/vaults/:vault/snapshot', (c) =>
    asOwner(c, 'access_hash', async (vault) => {
      const wait = counted.syncs.take(vault.vault_id);
      if (wait > 0) return give(c, refused('too-many', wait));
      const body = await readBody(c.req.raw, Snapshot, syncLimits.snapshotRequest);
      return give(c, body.ok ? await putSnapshot(store, vault.vault_id, body.value) : body);
    }),
  );

  app.get('/v1/vaults/:vault/export', (c) => asOwner(c, 'admin_hash', async (vault) => give(c, await exportVault(store, vault.vault_id))));
  // Erasing again finds it done: the first answer may have been lost.
  app.delete('/v1/vaults/:vault', (c) => asOwner(c, 'admin_hash', async (vault) => (await eraseVault(store, vault.vault_id, clock()), nothing()), nothing));

  const atMailbox = async (c: Context<Env>, act: (mailbox: string) => Promise<Response>): Promise<Response> => {
    const mailbox = VaultId.safeParse(c.req.param('mailbox'));
    if (!mailbox.success) return give(c, refused('malformed'));
    const wait = counted.mailboxes.take(c.env.from);
    return wait > 0 ? give(c, refused('too-many', wait)) : act(mailbox.data);
  };
  app.put('/v1/mailboxes/:mailbox', (c) =>
    atMailbox(c, async (mailbox) => {
      const body = await readBody(c.req.raw, Mail, SMALL_BODY);
      return give(c, body.ok ? await putMail(store, mailbox, body.value, clock()) : body, nothing);
    }),
  );
  app.get('/v1/mailboxes/:mailbox', (c) => atMailbox(c, async (mailbox) => give(c, await takeMail(store, mailbox, clock()))));
  app.delete('/v1/mailboxes/:mailbox', (c) => atMailbox(c, async (mailbox) => give(c, await dropMail(store, mailbox), nothing)));

  app.notFound((c) => give(c, refused('not-found')));
  app.onError((error, c) => {
    const code = refusalOf(error);
    c.set('error', code);
    log('failure', { ...describe(error), answered: statusOf[code] });
    return answerRefusal(refused(code));
  });

  const answer = async (request: Request, from: string): Promise<Response> => {
    // A question about the head of an answer must not take what can be taken once.
    if (request.method === 'HEAD' && !request.url.endsWith('/v1/health')) return answerRefusal(refused('malformed'));
    if (running >= atOnce) return answerRefusal(refused('unavailable', 2000));
    running += 1;
    try {
      return await app.fetch(request, { from });
    } finally {
      running -= 1;
    }
  };

  return {
    fetch: (request, from = 'here') => answer(request, from),
    sweep: () => sweepMail(store, clock()),
  };
};
