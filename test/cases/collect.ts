import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readCases, type LocatedCase, type Problem } from './case-file.ts';

/** The cases under some paths, in the order of their files, and everything that is wrong with the others. */
export interface Collection {
  readonly cases: readonly LocatedCase[];
  readonly problems: readonly Problem[];
}

const isCaseFile = (path: string): boolean => /\.ya?ml$/i.test(path);

/** Files of a path: itself, or the YAML files of a folder, deep. @throws when it cannot be read */
const filesUnder = (path: string): readonly string[] => {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((entry) => join(path, entry))
    .filter((entry) => isCaseFile(entry) && statSync(entry).isFile())
    .toSorted();
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Reads every case of the given files and folders. A file named twice is read once; an id used twice is a problem. */
export const collect = (paths: readonly string[]): Collection => {
  const problems: Problem[] = [];
  const files = new Map<string, string>();
  for (const path of paths) {
    try {
      const found = filesUnder(path);
      if (found.length === 0) problems.push({ file: path, what: 'no case file (.yaml, .yml) in this folder' });
      for (const file of found) files.set(realpathSync(file), file);
    } catch (error) {
      problems.push({ file: path, what: `cannot be read: ${messageOf(error)}` });
    }
  }

  const byId = new Map<string, LocatedCase>();
  for (const [path, file] of files) {
    try {
      const read = readCases(file, readFileSync(path, 'utf8'));
      problems.push(...read.problems);
      for (const located of read.cases) {
        const first = byId.get(located.case.id);
        if (first) problems.push({ file, line: located.line, what: `the id ${located.case.id} is already used at ${first.file}:${first.line}` });
        else byId.set(located.case.id, located);
      }
    } catch (error) {
      problems.push({ file, what: `cannot be read: ${messageOf(error)}` });
    }
  }
  return { cases: [...byId.values()], problems };
};
