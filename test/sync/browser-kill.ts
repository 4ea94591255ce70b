import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import * as z from 'zod/mini';
import { chromiumArgs, ensureChromium } from '../../scripts/chromium.ts';

/** What a life of the browser ended with. */
export interface KillReport {
  readonly kills: number;
  /** How many actions were acknowledged as saved over all lives. */
  readonly acknowledged: number;
  /** Those that were not found again, or only in part; none, or the vault loses data. */
  readonly lost: readonly string[];
  /** What else was wrong. */
  readonly wrong: readonly string[];
}

const Holds = z.object({ held: z.array(z.string()), whole: z.boolean(), records: z.number(), problems: z.array(z.unknown()), outbox: z.nullable(z.array(z.string())) });
type Holds = z.infer<typeof Holds>;

/** The vault as it ships, in files for a browser. */
const bundle = async (): Promise<ReadonlyMap<string, string>> => {
  const entry = fileURLToPath(new URL('browser-kill-page.ts', import.meta.url));
  const built = await build({ configFile: false, logLevel: 'error', build: { write: false, target: 'esnext', rollupOptions: { input: entry }, modulePreload: false } });
  const outputs = Array.isArray(built) ? built : [built];
  const files = outputs.flatMap((output) => ('output' in output ? output.output : []));
  const code = files.flatMap((file) => (file.type === 'chunk' ? [file] : []));
  const main = code.find(({ isEntry }) => isEntry);
  if (main === undefined) throw new Error('no page was built');
  return new Map([...code.map(({ fileName, code: text }): [string, string] => [`/${fileName}`, text]), ['/', `<!doctype html><title>kill</title><script type="module" src="/${main.fileName}"></script>`]]);
};

interface Heard {
  holds: Holds | null;
  readonly saved: Set<string>;
}

const serve = async (files: ReadonlyMap<string, string>, heard: Heard): Promise<{ readonly server: Server; readonly origin: string }> => {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = files.get(path);
    if (file !== undefined) {
      response.writeHead(200, { 'content-type': path === '/' ? 'text/html' : 'text/javascript' }).end(file);
      return;
    }
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      response.writeHead(204).end();
      if (path !== '/holds' && path !== '/saved') return;
      const told: unknown = JSON.parse(Buffer.concat(parts).toString());
      if (path === '/holds') heard.holds = Holds.parse(told);
      else heard.saved.add(z.string().parse(told));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { server, origin: `http://127.0.0.1:${address.port}` };
};

const startBrowser = (profile: string, url: string): ChildProcess =>
  spawn(ensureChromium(), [...chromiumArgs, '--headless', `--user-data-dir=${profile}`, '--disable-breakpad', '--no-default-browser-check', url], { stdio: 'ignore', detached: true });

/** The browser with all its processes, at once, as a loss of power would take them. */
const killAll = async (browser: ChildProcess): Promise<void> => {
  if (browser.pid === undefined || browser.exitCode !== null || browser.signalCode !== null) return;
  const gone = once(browser, 'exit');
  process.kill(-browser.pid, 'SIGKILL');
  await gone;
};

const nothing: Holds = { held: [], whole: false, records: 0, problems: [], outbox: null };
const holdsOf = (heard: Heard): Holds => heard.holds ?? nothing;

const MOST_WAIT = 60_000;
const STEP = 20;
/** How many actions a life has acknowledged at least. */
const FIRST = 4;
const until = async (done: () => boolean, what: string): Promise<void> => {
  for (let waited = 0; !done(); waited += STEP) {
    if (waited > MOST_WAIT) throw new Error(`waited too long for ${what}`);
    await pause(STEP);
  }
};

/** Numbers from 0 to 1, the same again for the same seed. */
const numbers = (start: number) => {
  let state = start;
  return (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

/**
 * Kills a Chromium that saves without pause, so many times, each time at another moment after its first save, on one profile; and looks at
 * every next start whether everything that was acknowledged is there, whole. `seed` chooses the moments; `liar` lets the page call things
 * saved that it does not save, which must be found.
 */
export const killChromium = async ({ kills, seed, liar = false }: { readonly kills: number; readonly seed: number; readonly liar?: boolean }): Promise<KillReport> => {
  const random = numbers(seed);
  const heard: Heard = { holds: null, saved: new Set() };
  const { server, origin } = await serve(await bundle(), heard);
  const profile = await mkdtemp(join(tmpdir(), 'studiekompas-kill-'));
  const lost = new Set<string>();
  const wrong: string[] = [];
  try {
    for (let life = 0; life <= kills; life++) {
      const before = new Set(heard.saved);
      heard.holds = null;
      const browser = startBrowser(profile, `${origin}/?run=${life}${liar ? '&liar=1' : ''}`);
      try {
        await until(() => heard.holds !== null, `start ${life} (seed ${seed})`);
        const { held, whole, records, problems, outbox } = holdsOf(heard);
        const there = new Set(held);
        for (const name of before) if (!there.has(name)) lost.add(name);
        if (!whole || records !== 2 * held.length) wrong.push(`start ${life}: an action is there in part`);
        if (problems.length > 0) wrong.push(`start ${life}: ${JSON.stringify(problems)}`);
        // In the lives with an outbox everything of the life that was saved waits in it.
        const ofLast = held.filter((name) => name.startsWith(`${life - 1}-`)).length;
        if (outbox === null || (life % 2 === 1 && outbox.length !== ofLast)) wrong.push(`start ${life}: ${outbox?.length} in the outbox of ${ofLast}`);
        if (life === kills) break;
        await until(() => heard.saved.size > before.size + FIRST, `a save of start ${life} (seed ${seed})`);
        await pause(random() * 600);
      } finally {
        await killAll(browser);
      }
    }
  } finally {
    server.closeAllConnections();
    server.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
  return { kills, acknowledged: heard.saved.size, lost: [...lost], wrong };
};
