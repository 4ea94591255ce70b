import { globSync } from 'node:fs';
import { relative } from 'node:path';

const files = globSync('src/**/*.module.css').toSorted();

const written = (at: number, length: number): string => at.toString(36).padStart(length, '0');

/**
 * The name that a class of a style module has in the page: the place of the file among all, and of the class in its file. Short, as every screen carries the
 * names it uses in its code too; the same source gives the same names.
 */
export const className = (name: string, file: string, css: string): string => {
  const classes = [...new Set([...css.matchAll(/(?:\.|@keyframes\s+)([A-Za-z_][\w-]*)/g)].map(([, one]) => one))];
  const [ofFile, ofClass] = [files.indexOf(relative(process.cwd(), file).replaceAll('\\', '/')), classes.indexOf(name)];
  if (ofFile < 0 || ofClass < 0) throw new Error(`the class ${name} of ${file} is in no style module`);
  return `_${written(ofFile, 2)}${written(ofClass, 1)}`;
};
