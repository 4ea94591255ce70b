import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import pg from 'pg';
import { canRun } from '../../scripts/command.ts';

/** A real PostgreSQL of the tests' own, in a folder of its own, on a socket in it. */
export interface Postgres {
  /** A new empty database; gives its connection string. */
  readonly database: () => Promise<string>;
  /** The folder of its programs, `pg_dump` among them. */
  readonly programs: string;
}

const USER = 'relay';

const debianFolders = (): readonly string[] => {
  const root = '/usr/lib/postgresql';
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .toSorted((a, b) => Number(b) - Number(a))
    .map((version) => join(root, version, 'bin'));
};

/** Folder with `initdb` and `postgres`: Debian's, else on PATH, else where Homebrew puts it. */
const findPrograms = (): string | undefined =>
  [...debianFolders(), ...(process.env['PATH'] ?? '').split(delimiter), '/opt/homebrew/bin', '/usr/local/opt/postgresql/bin'].find(
    (folder) => canRun(join(folder, 'initdb')) && canRun(join(folder, 'postgres')),
  );

const isRoot = (): boolean => process.getuid?.() === 0;

const ensurePrograms = (): string => {
  const found = findPrograms();
  if (found !== undefined) return found;
  if (isRoot() && canRun('/usr/bin/apt-get')) {
    console.log("No PostgreSQL found: installing Debian's.");
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const args of [['update'], ['install', '--yes', '--no-install-recommends', 'postgresql']]) spawnSync('apt-get', args, { stdio: 'inherit', env });
    const installed = findPrograms();
    if (installed !== undefined) return installed;
  }
  throw new Error('The tests of the sync service need PostgreSQL. Install it (Debian, Ubuntu: sudo apt-get install postgresql; macOS: brew install postgresql).');
};

const idOf = (which: '-u' | '-g', user: string): number | undefined => {
  const { status, stdout } = spawnSync('id', [which, user], { encoding: 'utf8' });
  return status === 0 ? Number(stdout) : undefined;
};

/** PostgreSQL refuses to run as root: then it runs as the user that its package made, or as nobody. */
const asWhom = (): { readonly uid?: number; readonly gid?: number } => {
  if (!isRoot()) return {};
  for (const user of ['postgres', 'nobody']) {
    const [uid, gid] = [idOf('-u', user), idOf('-g', user)];
    if (uid !== undefined && gid !== undefined) return { uid, gid };
  }
  throw new Error('PostgreSQL does not run as root, and there is no user postgres or nobody');
};

const urlOf = (folder: string, database: string): string => `postgres://${USER}@localhost/${database}?host=${encodeURIComponent(folder)}`;

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

const answers = async (folder: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: urlOf(folder, 'postgres') });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
};

const pidOf = (folder: string): number | undefined => {
  try {
    return Number(readFileSync(join(folder, 'data', 'postmaster.pid'), 'utf8').split('\n')[0]);
  } catch {
    return undefined;
  }
};

/** Starts one in this folder. `lasting`: it writes through to the disk, as in use; tests of what it answers need not wait for that. */
const startIn = async (folder: string, lasting: boolean): Promise<void> => {
  const programs = ensurePrograms();
  const whom = asWhom();
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (whom.uid !== undefined && whom.gid !== undefined) chownSync(folder, whom.uid, whom.gid);
  const data = join(folder, 'data');
  const options = { cwd: folder, ...whom };
  const made = spawnSync(join(programs, 'initdb'), ['-D', data, '-U', USER, '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync'], { ...options, encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);
  const log = openSync(join(folder, 'log'), 'a');
  const settings = ['listen_addresses=', `unix_socket_directories=${folder}`, 'max_connections=100', ...(lasting ? [] : ['fsync=off'])];
  const server = spawn(join(programs, 'postgres'), ['-D', data, ...settings.flatMap((setting) => ['-c', setting])], {
    ...options,
    detached: true,
    stdio: ['ignore', log, log],
  });
  server.unref();
  closeSync(log);
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (await answers(folder)) return;
    await pause(100);
  }
  throw new Error(`PostgreSQL did not start: ${readFileSync(join(folder, 'log'), 'utf8').slice(-2000)}`);
};

/** Stops the one in this folder, if there is one, and removes the folder. */
const stopIn = async (folder: string): Promise<void> => {
  const pid = pidOf(folder);
  if (pid !== undefined) {
    process.kill(pid, 'SIGINT');
    for (let attempt = 0; attempt < 100 && pidOf(folder) !== undefined; attempt += 1) await pause(100);
  }
  rmSync(folder, { recursive: true, force: true });
};

/** Stops it also when the process it is for is killed and cannot. */
const stopAfter = (pid: number, folder: string): void => {
  const script = `while kill -0 ${pid} 2>/dev/null; do sleep 2; done; if [ -f "$0/data/postmaster.pid" ]; then kill -INT $(head -n 1 "$0/data/postmaster.pid"); sleep 3; fi; rm -rf "$0"`;
  spawn('sh', ['-c', script, folder], { detached: true, stdio: 'ignore' }).unref();
};

let count = 0;

const use = (folder: string): Postgres => ({
  programs: ensurePrograms(),
  database: async () => {
    count += 1;
    const name = `d_${process.pid}_${count}_${Date.now()}`;
    const client = new pg.Client({ connectionString: urlOf(folder, 'postgres') });
    await client.connect();
    await client.query(`create database ${name}`);
    await client.end();
    return urlOf(folder, name);
  },
});

/** One of its own for a program that is not a test. */
export const startPostgres = async ({ lasting }: { readonly lasting: boolean }): Promise<Postgres & { readonly stop: () => Promise<void> }> => {
  const folder = mkdtempSync(join(tmpdir(), 'pg-'));
  stopAfter(process.pid, folder);
  await startIn(folder, lasting);
  return { ...use(folder), stop: () => stopIn(folder) };
};

const PLACE = 'STUDIEKOMPAS_TEST_POSTGRES';
/** The process of the whole run: those of the test files end before it. */
const OWNER = 'STUDIEKOMPAS_TEST_POSTGRES_OWNER';

/** Says where the one of this test run will be, before the tests; nothing is started yet. Gives how to stop it after them. */
export const announcePostgres = (): (() => Promise<void>) => {
  const place = mkdtempSync(join(tmpdir(), 'pg-run-'));
  // Whom it runs as must be able to pass through.
  chmodSync(place, 0o711);
  process.env[PLACE] = place;
  process.env[OWNER] = String(process.pid);
  return async () => {
    await stopIn(join(place, 'pg'));
    rmSync(place, { recursive: true, force: true });
  };
};

/** The one of this test run; the first test file that asks starts it. */
export const sharedPostgres = async (): Promise<Postgres> => {
  const place = process.env[PLACE];
  if (place === undefined) throw new Error(`${PLACE} is not set: test/setup/postgres.ts announces where PostgreSQL is`);
  const folder = join(place, 'pg');
  try {
    mkdirSync(join(place, 'starting'));
    stopAfter(Number(process.env[OWNER]), folder);
    await startIn(folder, false);
    writeFileSync(join(place, 'started'), '');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    for (let attempt = 0; attempt < 500 && !existsSync(join(place, 'started')); attempt += 1) await pause(100);
  }
  return use(folder);
};
