import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import 'temporal-polyfill/global';
import fc from 'fast-check';
import type { Plan, Question, Reached, Reply, Verdict } from './mutation/protocol.ts';
import type * as StandIn from './mutation/vitest-stand-in.ts';

/**
 * Runs the tests of the sandbox in one process, with one mutant switched on at a time. Every test that reaches the mutant runs until one
 * fails. Where a mutant is also reached while files load, they are loaded anew with it on.
 */
const [folder = '', ...testFiles] = process.argv.slice(2);
const root = pathToFileURL(`${folder}/`).href;
const standIns: Readonly<Record<string, string>> = {
  vitest: `${root}scripts/mutation/vitest-stand-in.ts`,
  'fast-check': `${root}scripts/mutation/fast-check-stand-in.js`,
};
const isStandIn = (url: string) => Object.values(standIns).includes(url);
/** What the core remembers is forgotten between mutants; only the test of remembering itself, and the stand-in, meet the real one. */
const REMEMBERED = `${root}src/rules/remembered.ts`;
const FORGETTING = `${root}scripts/mutation/remembered-stand-in.ts`;
const remembers = (parent: string) => parent.startsWith(FORGETTING) || parent.includes('/remembered.test.ts');

const stripped = new Map<string, string>();
const sourceOf = (url: string): string => {
  const file = url.replace(/\?.*$/, '');
  const known = stripped.get(file) ?? stripTypeScriptTypes(readFileSync(fileURLToPath(file), 'utf8'));
  stripped.set(file, known);
  return known;
};

registerHooks({
  resolve: (specifier, context, next) => {
    const parent = context.parentURL ?? '';
    const standIn = standIns[specifier];
    if (standIn !== undefined && parent.startsWith(root) && !isStandIn(parent)) return { url: standIn, shortCircuit: true };
    const found = next(specifier, context);
    const resolved = found.url === REMEMBERED && !remembers(parent) ? { ...found, url: FORGETTING } : found;
    const generation = /\?g=\d+$/.exec(parent)?.[0] ?? '';
    const own = resolved.url.startsWith(root) && !resolved.url.includes('/node_modules/');
    return own ? { ...resolved, url: `${resolved.url}${generation}` } : resolved;
  },
  load: (url, context, next) =>
    url.startsWith(root) && /\.ts(\?|$)/.test(url) ? { format: 'module', source: sourceOf(url), shortCircuit: true } : next(url, context),
});

// One seed for every mutant, and no search for the smallest counterexample: that a test fails is all that counts here.
fc.configureGlobal({ seed: 20_241_122, endOnFailure: true });

interface Switch {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: { static: Record<string, number>; perTest: Record<string, Record<string, number>> };
}
const stryker: Switch = {};
Object.assign(globalThis, { __stryker__: stryker });

type Loaded = StandIn.Registered & { readonly file: string };

const { collect }: typeof StandIn = await import(standIns['vitest'] ?? '');
const SOURCE = 'source';
const FILE = 'file ';
let loads = 0;

/** Loads the source and some test files anew; says to the switch which of them is loading. */
const load = async (files: readonly string[]): Promise<readonly Loaded[]> => {
  loads += 1;
  const fresh = `?g=${loads}`;
  stryker.currentTestId = SOURCE;
  for (const door of ['src/rules/index.ts', 'src/packs/index.ts']) await import(`${root}${door}${fresh}`);
  const loaded: Loaded[] = [];
  for (const file of files) {
    stryker.currentTestId = `${FILE}${file}`;
    const tests = await collect(async () => void (await import(`${root}${file}${fresh}`)));
    loaded.push(...tests.map((test) => ({ ...test, file })));
  }
  stryker.currentTestId = undefined;
  return loaded;
};

let tests: readonly Loaded[] = [];
let plan: Plan = { tests: [], reached: {} };
/** Tests that noticed the mutants before this one, the latest first: they are the likeliest to notice it too. */
let keen: readonly number[] = [];

const reachedIn = (coverage: Readonly<Record<string, Readonly<Record<string, number>>>>): Plan['reached'] => {
  const reached: Record<string, { -readonly [Key in keyof Reached]: Reached[Key] extends readonly (infer Item)[] ? Item[] : Reached[Key] }> = {};
  for (const [where, mutants] of Object.entries(coverage)) {
    for (const [mutant, hits] of Object.entries(mutants)) {
      const entry = (reached[mutant] ??= { tests: [], files: [], source: false, hits: 0 });
      if (where === SOURCE) entry.source = true;
      else if (where.startsWith(FILE)) entry.files.push(where.slice(FILE.length));
      else entry.tests.push(Number(where));
      entry.hits = Math.max(entry.hits, hits);
    }
  }
  return reached;
};

const dryRun = async (): Promise<Plan> => {
  const durations: number[] = [];
  for (const [at, { name, run }] of tests.entries()) {
    stryker.currentTestId = String(at);
    const start = performance.now();
    try {
      await run();
    } catch (error) {
      throw new Error(`without any mutant: ${name}: ${String(error).slice(0, 300)}`, { cause: error });
    }
    durations.push(performance.now() - start);
  }
  stryker.currentTestId = undefined;
  return {
    tests: tests.map(({ name, file }, at) => ({ name, file, duration: durations[at] ?? 0 })),
    reached: reachedIn(stryker.mutantCoverage?.perTest ?? {}),
  };
};

/** The first of some tests that fails, as its place in the plan. */
const noticedBy = async (order: readonly number[], runOf: (at: number) => (() => unknown) | undefined): Promise<number | null> => {
  for (const at of order) {
    stryker.hitCount = 0;
    try {
      await runOf(at)?.();
    } catch {
      return at;
    }
  }
  return null;
};

const quickFirst = (of: readonly number[]): readonly number[] => {
  const known = new Set(of);
  const first = keen.filter((at) => known.has(at));
  const rest = of.filter((at) => !first.includes(at)).toSorted((a, b) => (plan.tests[a]?.duration ?? 0) - (plan.tests[b]?.duration ?? 0));
  return [...first, ...rest];
};

const noticedAnew = async (files: readonly string[]): Promise<number | 'load' | null> => {
  stryker.hitCount = 0;
  const planned = plan.tests.flatMap(({ file }, at) => (files.includes(file) ? [at] : []));
  const anew = await load(files).catch(() => []);
  if (anew.length !== planned.length) return 'load';
  const runs = new Map(planned.map((at, place) => [at, anew[place]?.run]));
  return noticedBy(quickFirst(planned), (at) => runs.get(at));
};

const verdictOn = async (reached: Reached): Promise<{ readonly verdict: Verdict; readonly by?: string }> => {
  let noticed: number | 'load' | null = await noticedBy(quickFirst(reached.tests), (at) => tests[at]?.run);
  const files = reached.source ? testFiles : reached.files;
  if (noticed === null && files.length > 0) noticed = await noticedAnew(files);
  if (noticed === null) return { verdict: 'survived' };
  if (noticed === 'load') return { verdict: 'killed', by: 'loading the files' };
  const by = noticed;
  keen = [by, ...keen.filter((at) => at !== by)].slice(0, 12);
  return { verdict: 'killed', by: plan.tests[by]?.name ?? '' };
};

const judge = async (mutant: string): Promise<Reply> => {
  const reached = plan.reached[mutant];
  if (reached === undefined) return { kind: 'verdict', mutant, verdict: 'not reached', loads };
  stryker.activeMutant = mutant;
  stryker.hitLimit = 1000 + 100 * reached.hits;
  const found = await verdictOn(reached);
  stryker.activeMutant = undefined;
  stryker.hitLimit = undefined;
  stryker.hitCount = undefined;
  stryker.currentTestId = undefined;
  return { kind: 'verdict', mutant, ...found, loads };
};

const answer = async (question: Question): Promise<Reply> => {
  if (question.kind === 'mutant') return judge(question.mutant);
  tests = await load(testFiles);
  plan = question.plan ?? (await dryRun());
  stryker.mutantCoverage = { static: {}, perTest: {} };
  return { kind: 'ready', plan, loads };
};

process.on('message', (question: Question) => {
  void answer(question).then(
    (reply) => process.send?.(reply),
    (error: unknown) => {
      console.error(String(error));
      process.exit(1);
    },
  );
});
