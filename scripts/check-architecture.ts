import { readdir } from 'node:fs/promises';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

/**
 * Holds the imports of src/ and test/ against the arrows of .dependency-cruiser.js. Fails as well when a source file was not read: a
 * checker that reads nothing finds nothing wrong.
 */
const FOLDERS = ['src', 'test'];

const sourceFiles = async (): Promise<readonly string[]> => {
  const found = await Promise.all(FOLDERS.map((folder) => readdir(folder, { recursive: true, withFileTypes: true })));
  return found
    .flat()
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'));
};

const isResult = (output: unknown): output is ICruiseResult => typeof output === 'object' && output !== null && 'modules' in output;

const { output } = await cruise(FOLDERS, await extractDepcruiseOptions('./.dependency-cruiser.js'), undefined, {
  tsConfig: extractTSConfig('tsconfig.json'),
});
if (!isResult(output)) throw new Error('dependency-cruiser gave no result');

const read = new Set(output.modules.map(({ source }) => source));
const files = await sourceFiles();
const unread = files.filter((file) => !read.has(file));
const violations = output.summary.violations.map(({ rule, from, to, comment }) => `${rule.name}: ${from} → ${to}${comment === undefined ? '' : `\n    ${comment}`}`);

for (const violation of violations) console.error(`  ${violation}`);
for (const file of unread) console.error(`  not read: ${file}`);
console.log(`architecture: ${files.length - unread.length} of ${files.length} source files read, ${violations.length} crossed arrows`);
if (violations.length > 0 || unread.length > 0 || files.length === 0) process.exit(1);
