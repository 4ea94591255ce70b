import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';

/**
 * Runs a command with this terminal and resolves with its exit code; packages' commands are found as `npm run` finds them. What it prints
 * can be sent to standard error, which leaves standard output to the caller's own data.
 */
export const run = (
  command: string,
  args: readonly string[],
  { env = {}, output = 'stdout', cwd = '.' }: { readonly env?: Readonly<Record<string, string>>; readonly output?: 'stdout' | 'stderr'; readonly cwd?: string } = {},
): Promise<number> =>
  new Promise((done, fail) => {
    const child = spawn(command, args, {
      cwd,
      stdio: ['inherit', output === 'stdout' ? 1 : 2, 2],
      shell: process.platform === 'win32',
      env: { ...process.env, PATH: `node_modules/.bin${process.platform === 'win32' ? ';' : ':'}${process.env['PATH'] ?? ''}`, ...env },
    });
    child.once('error', fail);
    child.once('close', (code) => done(code ?? 1));
  });

/** Whether this path is a program that may be run here. */
export const canRun = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};
