import { readdir, readFile } from 'node:fs/promises';
import { checkMessages, readMessages } from './message-rules.ts';

/** Holds the messages in Dutch and English against each other and against the code that uses them. */
const FOLDER = 'src/i18n/messages';

const source = async (): Promise<string> => {
  const entries = await readdir('src', { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.includes('paraglide'))
    .map((entry) => readFile(`${entry.parentPath}/${entry.name}`, 'utf8'));
  return (await Promise.all(files)).join('\n');
};

const read = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'));

const same = await read('scripts/same-in-both-languages.json');
if (!Array.isArray(same)) throw new Error('scripts/same-in-both-languages.json is not a list');

const dutch = readMessages(await read(`${FOLDER}/nl.json`));
const problems = checkMessages(dutch, readMessages(await read(`${FOLDER}/en.json`)), new Set(same.map(String)), await source());
for (const problem of problems) console.error(`  ${problem}`);
console.log(`messages: ${dutch.size} in two languages, ${problems.length} problems`);
if (problems.length > 0) process.exit(1);
