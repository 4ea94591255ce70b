import { expect } from '@playwright/test';

/** One test of the sandbox, as the mutation run sees it. */
export interface Registered {
  readonly name: string;
  readonly run: () => unknown;
}

/** Where the tests of the files that are loaded now are collected. */
let collected: Registered[] = [];
const path: string[] = [];
/** What has to run before a test: the `beforeAll` of the blocks around it, every time, since each run may be on another mutant. */
const hooks: (() => unknown)[] = [];

/** Collects the tests that loading some files registers. */
export const collect = async (load: () => Promise<void>): Promise<readonly Registered[]> => {
  const mine: Registered[] = [];
  collected = mine;
  await load();
  return mine;
};

type Body = (...args: readonly unknown[]) => unknown;
const argumentsOf = (row: unknown): readonly unknown[] => (Array.isArray(row) ? row : [row]);

const itOne = (name: string, body: Body, ...args: readonly unknown[]): void => {
  const whole = [...path, name].join(' › ');
  const before = [...hooks];
  const run = async () => {
    for (const hook of before) await hook();
    await body(...args);
  };
  collected.push({ name: args.length === 0 ? whole : `${whole} ${JSON.stringify(args[0])}`, run });
};

const describeOne = (name: string, body: Body, ...args: readonly unknown[]): void => {
  const outer = hooks.length;
  path.push(name);
  body(...args);
  path.pop();
  hooks.splice(outer);
};

const each =
  (one: typeof itOne) =>
  (rows: readonly unknown[]) =>
  (name: string, body: Body): void => {
    for (const row of rows) one(name, body, ...argumentsOf(row));
  };

/**
 * What the tests of the core use of Vitest, without its workers: a mutation run starts the same tests thousands of times. The ordinary
 * run stays Vitest's; this one first runs every test on the source as it is, and stops when one fails.
 */
export const it = Object.assign((name: string, body: Body, _timeout?: number) => itOne(name, body), { each: each(itOne) });
export const describe = Object.assign((name: string, body: Body) => describeOne(name, body), { each: each(describeOne) });
export const beforeAll = (hook: () => unknown): void => {
  hooks.push(hook);
};
export { expect };
