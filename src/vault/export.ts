import * as z from 'zod/mini';
import { StateBody, stateFromJson, stateToJson } from './envelope.ts';
import { limits } from './limits.ts';
import type { Register, Replica } from './merge/replica.ts';
import { hasSeen } from './merge/seen.ts';
import { show } from './merge/show.ts';
import type { ImportRefusal, VaultState } from './vault.ts';

const FORMAT = 'studiekompas-export';
const VERSION = 1;

/** The whole export, version 1 (docs/backup-format.md). */
export const ExportFile = z.extend(StateBody, { format: z.literal(FORMAT), version: z.literal(VERSION), exportedAt: z.iso.datetime() });

const Header = z.object({ format: ExportFile.shape.format, version: z.int().check(z.minimum(1)) });
const Dated = z.pick(ExportFile, { exportedAt: true });

/**
 * The export: `format`, `version`, `exportedAt` (UTC), and the state: `records`, each with its `key` and `fields`, each
 * with its `values`, the one shown first; per value the clock `at` (milliseconds) and the change that wrote it (`writer`,
 * `n`); and `seen`, the changes that the state holds, which lets an import tell what was deleted from what was never there.
 */
export const exportText = (replica: Replica, at: number): string =>
  JSON.stringify({ format: FORMAT, version: VERSION, exportedAt: new Date(at).toISOString(), ...stateToJson(withoutOwn(replica)) }, null, 1);

/**
 * Records in which the app notes what it needs of the service: what opens a vault there, the code that its host gave. They are this vault's
 * own, so no file holds them, and none brings them, whatever it holds.
 */
const OWN = 'sync/';
const withoutOwn = (replica: Replica): Replica => ({ ...replica, records: new Map([...replica.records].filter(([key]) => !key.startsWith(OWN))) });

/** What was read of a file as a vault takes it in: a file that says nothing of the own records deletes none of them. */
export const takenInBy = (vault: Replica, read: Replica): Replica => {
  const known = (register: Register): Register => register.filter((value) => hasSeen(read.seen, value));
  const own = [...vault.records].flatMap(([key, fields]) => (key.startsWith(OWN) ? [[key, new Map([...fields].map(([name, values]) => [name, known(values)]))] as const] : []));
  return { ...read, records: new Map([...read.records, ...own]) };
};

/** A checked export, or why it is none. */
export type ReadExport<T> = ({ readonly ok: true; readonly exportedAt: string } & T) | { readonly ok: false; readonly reason: ImportRefusal };

const parse = (json: string): { readonly value: unknown } | null => {
  try {
    return { value: JSON.parse(json) };
  } catch {
    return null;
  }
};

/** Reads an export into a replica. */
export const readExportText = (json: string): ReadExport<{ readonly replica: Replica }> => {
  if (json.length > limits.exportText) return { ok: false, reason: 'too-large' };
  const parsed = parse(json);
  if (parsed === null) return { ok: false, reason: 'not-json' };
  const header = Header.safeParse(parsed.value);
  if (!header.success) return { ok: false, reason: 'not-an-export' };
  if (header.data.version > VERSION) return { ok: false, reason: 'newer' };
  const dated = Dated.safeParse(parsed.value);
  const replica = stateFromJson(parsed.value);
  return dated.success && replica !== null
    ? { ok: true, exportedAt: dated.data.exportedAt, replica: withoutOwn(replica) }
    : { ok: false, reason: 'not-an-export' };
};

/** What an export holds, for a preview; nothing is imported. */
export const readExport = (json: string): ReadExport<{ readonly state: VaultState }> => {
  const read = readExportText(json);
  return read.ok ? { ok: true, exportedAt: read.exportedAt, state: show(read.replica, null) } : read;
};

/** True when a vault has room for the records of both. */
export const fitsTogether = (a: Replica, b: Replica): boolean =>
  new Set([...a.records.keys(), ...b.records.keys()]).size <= limits.records;
