// What a device did by halves, and looking at what came of it.
import { onService, paired, until, type Device, type Relay } from './devices.fixture.ts';

type Opened = Awaited<ReturnType<Device['open']>>;

/** Asks to erase a vault. */
export const asksToErase = (request: Request): boolean => request.method === 'DELETE' && new URL(request.url).pathname.startsWith('/v1/vaults/');
/** The service is not there for these requests. Gives their paths. */
export const refusing = (relay: Relay, which: (request: Request) => boolean) => {
  const refused: string[] = [];
  relay.instead = (request) => {
    if (!which(request)) return undefined;
    refused.push(new URL(request.url).pathname);
    return Response.json({ error: 'unavailable' }, { status: 503 });
  };
  return refused;
};
/** The vault that a device is in. */
export const vaultOn = async ({ vault }: Pick<Opened, 'vault'>): Promise<string> => {
  const kept = await (await vault.sync()).kept();
  if (!kept.ok) throw new Error(kept.failure);
  return kept.value.vault;
};
/** The vaults that were erased from the service, in their order. */
export const erasedOn = (relay: Relay): readonly string[] =>
  relay.seen.filter(({ method, path }) => method === 'DELETE' && path.startsWith('/v1/vaults/')).map(({ path }) => path.slice('/v1/vaults/'.length));
export const wordsOf = async ({ sync }: Opened): Promise<string> => (await sync.words()).join(' ');
/** Lets the devices sync some times more, for whatever they might still do. */
export const settle = async (...all: readonly Opened[]): Promise<void> => {
  for (let turn = 0; turn < 4; turn++) for (const { sync } of all) await sync.now();
  await new Promise((resolve) => void setTimeout(resolve, 50));
};

/** The phone went to a new vault, and could not erase the one that it left. */
export const halfRemoved = async () => {
  const all = await paired();
  const left = await vaultOn(all.onPhone);
  const refused = refusing(all.relay, asksToErase);
  const removed = await all.onPhone.sync.removeOtherDevices();
  if (!removed.ok) throw new Error(removed.why);
  await until('tried', () => refused.length > 0);
  await onService(all.onPhone.sync);
  return { ...all, left };
};
