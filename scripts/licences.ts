import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

/** A library that the app or its server is built with, as its own package describes it. */
interface Licence {
  readonly name: string;
  readonly version: string;
  /** As the package names it: `MIT`. */
  readonly licence: string;
  /** What the licence asks to be passed on; empty where the package carries no text. */
  readonly text: string;
}

const LockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
      devOptional: z.boolean().optional(),
      optional: z.boolean().optional(),
      peer: z.boolean().optional(),
    }),
  ),
});

const FOLDER = 'node_modules/';
const LEGAL = /^(?:licen[cs]e|copying|notice)/i;

const textOf = (folder: string): string =>
  readdirSync(folder)
    .filter((file) => LEGAL.test(file))
    .toSorted()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim())
    .join('\n\n');

/** The licences of every package that ships, by name, from the lock file and the packages themselves. */
export const readLicences = (root: string): readonly Licence[] => {
  const { packages } = LockFile.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  return Object.entries(packages)
    .filter(([path, { dev, devOptional, optional, peer }]) => path !== '' && ![dev, devOptional, optional, peer].includes(true))
    .map(([path, { version, license }]) => ({
      name: path.slice(path.lastIndexOf(FOLDER) + FOLDER.length),
      version: version ?? '',
      licence: license ?? '',
      text: textOf(join(root, path)),
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
};
