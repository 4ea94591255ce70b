import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { seal, sealingKeys, toBase64url, tokensOf } from '../../src/keys/index.ts';
import { SyncAnswer, type SyncRequest } from '../../src/sync/protocol/index.ts';
import { mark, newDevice, onService, openRelay, set, until, type Relay } from './devices.fixture.ts';

/** What is hard to carry or to read, on the real vault and the real server: nothing of it may stop what stands beside it. */
const paired = async () => {
  const relay = await openRelay();
  const [onPhone, onLaptop] = [await newDevice(relay).open(), await newDevice(relay).open()];
  await mark(onPhone.vault, 14);
  await onPhone.sync.turnOn({ deviceName: 'Phone' });
  await onLaptop.sync.joinByWords((await onPhone.sync.words()).join(' '), { deviceName: 'Laptop', mine: 'join' });
  await Promise.all([onPhone.sync.now(), onLaptop.sync.now()]);
  await Promise.all([onService(onPhone.sync), onService(onLaptop.sync)]);
  return { relay, onPhone, onLaptop };
};
type Opened = Awaited<ReturnType<typeof paired>>['onPhone'];

const rootOf = async ({ vault }: Opened): Promise<Uint8Array> => {
  const root = await (await vault.sync()).root();
  if (!root.ok) throw new Error(root.failure);
  return root.value;
};
/** Sends a change as another device would. */
const sendAs = async (relay: Relay, root: Uint8Array, push: SyncRequest['push']): Promise<number> => {
  const { vault, access } = await tokensOf(root);
  const response = await relay.fetch(`/v1/vaults/${vault}/sync`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${access}` },
    body: JSON.stringify({ cursor: 0, digest: null, push, limit: 500 }),
  });
  return response.status;
};
const problemOf = ({ sync }: Opened): string | null => {
  const state = sync.state();
  return state.kind === 'attention' ? state.problem : null;
};

describe('a change that no request can carry', () => {
  it('travels in a snapshot, and what comes after it too', async () => {
    const { relay, onPhone, onLaptop } = await paired();
    const noise = (): string => randomBytes(45_000).toString('base64');
    await onPhone.vault.edit('long', [set('unit/a', 'note', noise()), set('unit/b', 'note', noise())]);
    await mark(onPhone.vault, 15);
    await until('all of it on the laptop', () => {
      void onLaptop.sync.now();
      return onLaptop.vault.state().get('unit/a')?.fields['mark'] === 15 && onLaptop.vault.state().has('unit/b');
    });
    await onService(onPhone.sync);
    expect(relay.seen.filter(({ path }) => path.endsWith('/snapshot')).length).toBeGreaterThan(1);
  });
});

describe('a change of a newer version of the app', () => {
  it('is kept and told, and stands in the way of nothing', async () => {
    const { relay, onPhone, onLaptop } = await paired();
    const root = await rootOf(onPhone);
    const header = { kind: 'change', writer: 'f'.repeat(16), n: 1 } as const;
    const envelope = await seal(await sealingKeys(root), header, new TextEncoder().encode(JSON.stringify({ v: 2, kind: 'dream', of: 'later' })));
    expect(await sendAs(relay, root, [{ w: header.writer, n: 1, env: toBase64url(envelope) }])).toBe(200);
    await onLaptop.sync.now();
    await until('told', () => problemOf(onLaptop) === 'newer');
    await mark(onLaptop.vault, 16);
    await until('the mark on the phone', () => {
      void onPhone.sync.now();
      return onPhone.vault.state().get('unit/a')?.fields['mark'] === 16;
    });
    // It is known to both, byte for byte; nobody asks for it again or takes the service to have too much.
    const port = await onLaptop.vault.sync();
    expect(port.seen().get(header.writer)).toEqual({ upTo: 1, beyond: [] });
    const before = relay.seen.length;
    await onLaptop.sync.now();
    const again = relay.seen.slice(before).map(({ body }) => JSON.parse(body).cursor > 0);
    expect([again.length > 0, again.includes(false)]).toEqual([true, false]);
  });
});

describe('an envelope that cannot be opened', () => {
  it('is told, stops nothing beside it, and is read again when it is whole', async () => {
    const { relay, onPhone, onLaptop } = await paired();
    let tampering = true;
    let target: string | null = null;
    const passing = relay.fetch;
    Object.assign(relay, {
      fetch: async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
        const response = await passing(input, init);
        const answer = SyncAnswer.safeParse(await response.clone().json());
        if (!tampering || !answer.success) return response;
        // Of the first change that comes by, one letter is another.
        const [first] = answer.data.items;
        target ??= first === undefined ? null : `${first.w}:${first.n}`;
        const items = answer.data.items.map((item) =>
          `${item.w}:${item.n}` === target ? { ...item, env: `${item.env.slice(0, 40)}${item.env[40] === 'A' ? 'B' : 'A'}${item.env.slice(41)}` } : item,
        );
        return Response.json({ ...answer.data, items });
      },
    });
    await onPhone.vault.edit('first', [set('unit/x', 'mark', 8)]);
    await onPhone.vault.edit('second', [set('unit/y', 'mark', 9)]);
    await until('the second on the laptop', () => {
      void onLaptop.sync.now();
      return onLaptop.vault.state().has('unit/y');
    });
    await until('told', () => problemOf(onLaptop) === 'damaged');
    expect(onLaptop.vault.state().has('unit/x')).toBe(false);
    await mark(onLaptop.vault, 17);
    tampering = false;
    await until('both, and the mark on the phone', () => {
      void onLaptop.sync.now();
      void onPhone.sync.now();
      return onLaptop.vault.state().has('unit/x') && onPhone.vault.state().get('unit/a')?.fields['mark'] === 17;
    });
    await onService(onLaptop.sync);
  });
});
