import { spawn, type ChildProcess } from 'node:child_process';

/** The server as a host runs it, in a process of its own. */
export interface ServerProcess {
  readonly base: string;
  readonly child: ChildProcess;
  /** Resolves with the exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
  /** What it wrote on standard output: its log. */
  readonly log: () => string;
}

/** Starts it on a free port with these settings; resolves when it listens. */
export const startProcess = async (settings: Readonly<Record<string, string>>): Promise<ServerProcess> => {
  const child = spawn(process.execPath, ['src/server/main.ts'], { env: { PATH: process.env['PATH'], PORT: '0', WORK: '0', APP: '/nowhere', ...settings }, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | string>((done) => child.once('close', (code, signal) => done(code ?? signal ?? 'unknown')));
  let log = '';
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (part) => (errors += part));
  const port = await new Promise<number>((done, fail) => {
    child.stdout.setEncoding('utf8').on('data', (part) => {
      log += part;
      const started = /"event":"started","port":(\d+)/.exec(log);
      if (started !== null) done(Number(started[1]));
    });
    void ended.then((how) => fail(new Error(`the server ended (${how}): ${errors}`)));
  });
  return { base: `http://localhost:${port}`, child, ended, log: () => log };
};

/** Ends it as a power cut ends it. */
export const kill = async ({ child, ended }: ServerProcess): Promise<void> => {
  child.kill('SIGKILL');
  await ended;
};

/** Asks it to stop; resolves with how it ended. */
export const terminate = ({ child, ended }: ServerProcess): Promise<number | string> => {
  child.kill('SIGTERM');
  return ended;
};
