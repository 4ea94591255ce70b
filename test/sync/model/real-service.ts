import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createSyncService, openSqlite } from '../../../src/server/index.ts';
import { httpTransport } from '../../../src/sync/index.ts';
import type { Held } from './relay.ts';
import type { ServiceUnderProof } from './run-options.ts';

const VAULT = '0123456789abcdef0123456789abcdef';
const token = (letter: string): string => Buffer.alloc(32, letter).toString('base64url');
const hashOf = (text: string): string => createHash('sha256').update(Buffer.from(text, 'base64url')).digest('hex');

type Row = Record<string, string | number | null | Uint8Array>;
const rows = (value: readonly unknown[]): readonly Row[] => value as readonly Row[];
const text = (env: unknown): string => Buffer.from(env as Uint8Array).toString('base64url');

export interface ServerHere {
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** What it holds of its one vault. */
  held(): Held;
  restore(held: Held): void;
  close(): Promise<void>;
}

/**
 * The server itself, in this process, on SQLite in a file: spoken to through its requests, looked into and put back through a connection
 * of the proof's own, as somebody would who restores a backup.
 */
export const serverHere = async (): Promise<ServerHere> => {
  const folder = mkdtempSync(join(tmpdir(), 'studiekompas-faults-'));
  const path = join(folder, 'service.sqlite');
  const store = await openSqlite(path);
  const service = createSyncService({ store, rates: null });
  const look = new DatabaseSync(path, { timeout: 5000 });
  const fetch: ServerHere['fetch'] = (input, init) => service.fetch(new Request(input, init));
  const backups = new WeakMap<Held, { readonly vault: readonly Row[]; readonly changes: readonly Row[]; readonly snapshots: readonly Row[] }>();

  const held = (): Held => {
    const vault = rows(look.prepare('select * from vaults').all());
    const changes = rows(look.prepare('select * from changes order by s').all());
    const snapshots = rows(look.prepare('select * from snapshots').all());
    const [snapshot] = snapshots;
    const found: Held = {
      head: Number(vault[0]?.['head']),
      items: changes.map((row) => ({ w: String(row['w']), n: Number(row['n']), s: Number(row['s']), env: text(row['env']) })),
      snapshot:
        snapshot === undefined
          ? null
          : {
              s: Number(snapshot['s']),
              env: text(snapshot['env']),
              vv: String(snapshot['vv'])
                .split('\n')
                .filter((line) => line !== '')
                .map((line) => ({ w: line.split(':')[0] ?? '', n: Number(line.split(':')[1]) })),
            },
    };
    backups.set(found, { vault, changes, snapshots });
    return found;
  };
  const restore = (before: Held): void => {
    const backup = backups.get(before);
    if (backup === undefined) throw new Error('no such backup');
    look.exec('begin immediate');
    for (const [table, list] of [['vaults', backup.vault], ['changes', backup.changes], ['snapshots', backup.snapshots]] as const) {
      look.exec(`delete from ${table}`);
      for (const row of list) {
        const names = Object.keys(row);
        look.prepare(`insert into ${table} (${names.join()}) values (${names.map(() => '?').join()})`).run(...Object.values(row));
      }
    }
    look.exec('commit');
  };

  return {
    fetch,
    held,
    restore,
    close: async () => {
      look.close();
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
};

/** The server with one vault, as the transport of a device speaks to it. */
export const realService = async (): Promise<ServiceUnderProof & { close(): Promise<void> }> => {
  const { fetch, held, restore, close } = await serverHere();
  const made = await fetch('http://relay.test/v1/vaults', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ vault: VAULT, accessHash: hashOf(token('a')), adminHash: hashOf(token('b')), proof: { kind: 'work', nonce: '0' } }),
  });
  if (!made.ok) throw new Error(`no vault: ${made.status}`);
  return { service: httpTransport({ base: 'http://relay.test', fetch, online: () => true }, VAULT, token('a')), held, restore, close };
};
