import { readdir, readFile } from 'node:fs/promises';
import { checkTranslation, checkUse, readMessages } from './message-rules.ts';

/** Holds the messages in Dutch and every other language that is there against each other and against the code that uses them. */
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

const names = new Set(same.map(String));
const messagesIn = async (file: string) => readMessages(await read(`${FOLDER}/${file}`));
const others = (await readdir(FOLDER)).filter((file) => file !== 'nl.json');

const dutch = await messagesIn('nl.json');
const translations = await Promise.all(others.map(async (file) => checkTranslation(file.replace(/\.json$/, ''), dutch, await messagesIn(file), names)));
const problems = [...translations.flat(), ...checkUse(dutch, names, await source())];
for (const problem of problems) console.error(`  ${problem}`);
console.log(`messages: ${dutch.size} in ${others.length + 1} languages, ${problems.length} problems`);
if (problems.length > 0) process.exit(1);
