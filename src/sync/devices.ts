import type { Json, Vault, VaultRecord, VaultState, Write } from '../vault/index.ts';
import { DEVICE as PREFIX, OWN_ID } from './may-be-on.ts';
import type { SyncDevice } from './sync.ts';

/**
 * The devices tell each other of themselves in the vault, sealed like everything in it: `device/<id>` with `name` and `lastSynced`, the
 * hour. Nothing of it is known to the service.
 */
export const HOUR = 3_600_000;

const numbersOf = ({ fields, alternatives }: VaultRecord, field: string): readonly number[] =>
  [fields[field], ...(alternatives[field] ?? [])].filter((value: Json | undefined) => typeof value === 'number');

/** The devices of a vault, this one first, then by when they last synced. */
export const devicesOf = (state: VaultState, own: string | null): readonly SyncDevice[] =>
  [...state.values()]
    .flatMap((record): readonly SyncDevice[] => {
      if (!record.key.startsWith(PREFIX) || record.deletedElsewhere === true) return [];
      const id = record.key.slice(PREFIX.length);
      const { name } = record.fields;
      // Two browsers with one copied profile both write here: the last of them is meant.
      return [{ id, name: typeof name === 'string' ? name : '', thisDevice: id === own, lastSynced: Math.max(0, ...numbersOf(record, 'lastSynced')) }];
    })
    .toSorted((a, b) => Number(b.thisDevice) - Number(a.thisDevice) || b.lastSynced - a.lastSynced || (a.id < b.id ? -1 : 1));

/** What is nobody's doing leaves no trace in what can be taken back. True when it is durable. */
const quietly = async (vault: Vault, writes: readonly Write[]): Promise<boolean> => writes.length === 0 || (await vault.edit('', writes)).saved;

/** Tells the name of a device, and the hour in which it last synced. */
export const tellDevice = (vault: Vault, id: string, told: { readonly name?: string; readonly lastSynced?: number }): Promise<boolean> =>
  quietly(
    vault,
    Object.entries(told).map(([field, value]) => ({ record: `${PREFIX}${id}`, field, value })),
  );

/** Takes devices off the list: all of them, all but one, or one. */
export const dropDevices = (vault: Vault, which: (id: string) => boolean): Promise<boolean> =>
  quietly(
    vault,
    [...vault.state().keys()].filter((key) => key.startsWith(PREFIX) && which(key.slice(PREFIX.length))).map((record) => ({ record, delete: true })),
  );

/**
 * A vault that was left and is still to be erased: what that takes. It travels in the new vault, so that no crash can lose it, and says for
 * which vault (`to`) that one was left: wherever else it gets to, by a crash before the new keys or with what joins another vault, it is void.
 */
const LEFT = 'sync/left';
export interface LeftVault {
  readonly vault: string;
  readonly admin: string;
  readonly to: string;
}
export const noteLeft = (vault: Vault, left: LeftVault): Promise<boolean> =>
  quietly(
    vault,
    Object.entries(left).map(([field, value]) => ({ record: LEFT, field, value })),
  );
/** The vault that was left for this one; null when there is none. */
export const leftVault = (state: VaultState, current: string): LeftVault | null => {
  const { vault, admin, to } = state.get(LEFT)?.fields ?? {};
  return typeof vault === 'string' && typeof admin === 'string' && to === current && vault !== current ? { vault, admin, to } : null;
};
/** Forgets what is noted; with `ended` only when it is that vault still. */
export const forgetLeft = (vault: Vault, ended?: LeftVault): Promise<boolean> => {
  const noted = vault.state().get(LEFT)?.fields;
  return noted === undefined || (ended !== undefined && noted['vault'] !== ended.vault) ? Promise.resolve(true) : quietly(vault, [{ record: LEFT, delete: true }]);
};

/** The invite code that the host gave, for the day that a new vault must be made. */
const HOST = 'sync/host';
export const noteInvite = (vault: Vault, invite: string): Promise<boolean> => quietly(vault, [{ record: HOST, field: 'invite', value: invite }]);
export const knownInvite = (state: VaultState): string | null => {
  const invite = state.get(HOST)?.fields['invite'];
  return typeof invite === 'string' ? invite : null;
};

const LEAVING = 'leaving ';
const ID_BYTES = 8;
const random = (): string => Array.from(crypto.getRandomValues(new Uint8Array(ID_BYTES)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The name by which this device takes part, kept on it alone. */
export interface OwnId {
  /** Null for who takes no part, or is about to leave. */
  get(): string | null;
  /** Notes, for all tabs, that the student wants to take part no more; `stay` takes it back. */
  leave(): void;
  stay(): void;
  leaving(): boolean;
  /** A new one, for a vault that it joins. */
  renew(): string;
  forget(): void;
}
export type SmallStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
export const ownId = (storage: SmallStorage | null): OwnId => {
  // A browser may refuse it at any moment; then the name lasts as long as the page.
  const attempt = <T>(work: () => T): T | null => {
    try {
      return work();
    } catch {
      return null;
    }
  };
  let id: string | null = null;
  // Another tab may have joined or left meanwhile.
  const kept = (): string | null => attempt(() => storage?.getItem(OWN_ID) ?? null) ?? id;
  const keep = (next: string): void => {
    id = next;
    attempt(() => storage?.setItem(OWN_ID, next));
  };
  const leaving = (): boolean => kept()?.startsWith(LEAVING) === true;
  return {
    get: () => (leaving() ? null : kept()),
    leaving,
    leave: () => keep(`${LEAVING}${kept() ?? ''}`),
    stay: () => {
      if (leaving()) keep(kept()?.slice(LEAVING.length) ?? '');
    },
    renew: () => {
      const fresh = random();
      keep(fresh);
      return fresh;
    },
    forget: () => {
      id = null;
      attempt(() => storage?.removeItem(OWN_ID));
    },
  };
};
