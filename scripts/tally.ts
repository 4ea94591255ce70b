import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';

/** What one runner found: how many tests passed, and the names of those that failed. */
export interface Tally {
  readonly passed: number;
  readonly failures: readonly string[];
}

const FOLDER = 'node_modules/.cache/studiekompas-tally';

const isTally = (value: unknown): value is Tally =>
  typeof value === 'object' && value !== null && 'passed' in value && typeof value.passed === 'number' && 'failures' in value && Array.isArray(value.failures);

/** Forgets what earlier runs wrote. */
export const clearTallies = async (): Promise<void> => rm(FOLDER, { recursive: true, force: true });

/** Called by a runner's reporter at its end. */
export const writeTally = async (runner: string, tally: Tally): Promise<void> => {
  await mkdir(FOLDER, { recursive: true });
  await writeFile(`${FOLDER}/${runner}.json`, JSON.stringify(tally));
};

/** What the runners wrote since the last clearing, by runner. */
export const readTallies = async (): Promise<ReadonlyMap<string, Tally>> => {
  const files = await readdir(FOLDER).catch(() => []);
  const read = await Promise.all(
    files.map(async (file) => {
      const tally: unknown = JSON.parse(await readFile(`${FOLDER}/${file}`, 'utf8'));
      if (!isTally(tally)) throw new Error(`${FOLDER}/${file} holds no tally`);
      return [file.replace(/\.json$/, ''), tally] as const;
    }),
  );
  return new Map(read);
};

/** Some tallies as one. */
export const addTallies = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
  failures: tallies.flatMap(({ failures }) => failures),
});

/** Names what failed and prints the line that counts all, last. Answers the exit code: 1 when anything failed. */
export const printTally = ({ passed, failures }: Tally): 0 | 1 => {
  for (const [at, name] of failures.entries()) console.log(at === 0 ? `\nFailed:\n  ${name}` : `  ${name}`);
  console.log(`\n${passed} passed, ${failures.length} failed`);
  return failures.length === 0 ? 0 : 1;
};
