import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';

/** How many tests of one runner passed and failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

const FOLDER = 'node_modules/.cache/studiekompas-tally';

const isTally = (value: unknown): value is Tally =>
  typeof value === 'object' && value !== null && 'passed' in value && typeof value.passed === 'number' && 'failed' in value && typeof value.failed === 'number';

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
