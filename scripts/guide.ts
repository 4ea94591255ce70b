// Publishes a programme guide: npm run guide -- publish SOURCE... --out DIR (docs/guide-publishing.md)
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { askService, found, importFound, MAX_SOURCE_BYTES, publicationOf, readSource, sourceKinds, type About, type Found, type Normalised, type Publication, type PublishedFile, type SourceKind } from '../src/guide/import/index.ts';
import { isCalendarDate, type CalendarDate } from '../src/model/index.ts';
import { problemLine, troubleWords, unknownWords } from './guide-words.ts';

const usage = `Usage: npm run guide -- publish SOURCE... --out DIR

SOURCE is a file, a folder of files, or the address of a data service (https://…).

  --kind KIND         ${sourceKinds.join(', ')}; otherwise recognised
  --programme ID      of a data service: only this programme (may be repeated)
  --year YEAR         first calendar year of the academic year, where a source does not say it
  --name TEXT         where the facts come from, as the app shows it
  --url ADDRESS       the same as an address
  --retrieved DATE    when they were taken from there (YYYY-MM-DD)
  --sample            not the school's current guide: the app says so wherever it shows it
  --json              the outcome as data on standard output`;

class Refused extends Error {}

const isKind = (text: string): text is SourceKind => sourceKinds.some((kind) => kind === text);

const settings = () => {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        kind: { type: 'string' },
        programme: { type: 'string', multiple: true, default: [] },
        year: { type: 'string' },
        name: { type: 'string' },
        url: { type: 'string' },
        retrieved: { type: 'string' },
        sample: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new Refused(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
};

const today = (): CalendarDate => {
  const text = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' }).format(new Date());
  if (!isCalendarDate(text)) throw new Error(`not a date: ${text}`);
  return text;
};

/** The academic year of a day: it starts in the second half of September; guides of the next appear from July on. */
const yearOn = (day: CalendarDate): number => Number(day.slice(0, 4)) - (day.slice(5, 7) < '07' ? 1 : 0);

const ENDINGS = /\.(?:xml|json|csv|html?)$/i;

const filesIn = async (path: string): Promise<readonly string[]> => {
  const about = await stat(path).catch(() => null);
  if (about === null) throw new Refused(`${path}: there is no such file or folder`);
  if (!about.isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && ENDINGS.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
};

/** The text of a file in the encoding that an XML declaration names, or else UTF-8. */
const textOf = (bytes: Uint8Array): string => {
  const [, label] = /^<\?xml[^>]*encoding=["']([\w.-]{1,40})["']/.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 200))) ?? [];
  try {
    return new TextDecoder(label ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
};

const readFileSource = async (path: string, kind: SourceKind | undefined): Promise<Found> => {
  const { size } = await stat(path);
  if (size > MAX_SOURCE_BYTES) return found({ problems: [{ source: path, place: '', trouble: { code: 'too-large', bytes: size, limit: MAX_SOURCE_BYTES } }] });
  return readSource({ name: path, text: textOf(await readFile(path)) }, kind);
};

const isAddress = (source: string): boolean => /^https?:\/\//i.test(source);

/** Writes under another name first: whoever asks meanwhile gets the whole old file or the whole new one. */
const writeWhole = async (path: string, content: string | Uint8Array): Promise<void> => {
  await writeFile(`${path}.new`, content);
  await rename(`${path}.new`, path);
};

const writeAll = async (folder: string, files: readonly PublishedFile[]): Promise<void> => {
  await mkdir(folder, { recursive: true });
  for (const { name, text } of files) {
    const bytes = new TextEncoder().encode(text);
    await writeWhole(join(folder, `${name}.gz`), gzipSync(bytes, { level: 9 }));
    await writeWhole(join(folder, `${name}.br`), brotliCompressSync(bytes));
    await writeWhole(join(folder, name), bytes);
  }
};

const summaryOf = ({ programme, unknown }: Normalised) => ({
  id: programme.code,
  title: programme.title,
  units: programme.units.length,
  points: programme.points,
  prerequisites: programme.units.filter(({ requires }) => typeof requires !== 'string').length,
  unknown: unknown.map(unknownWords),
});

const printData = ({ programmes, problems }: Publication): void => {
  const told = problems.map(({ source, place, trouble }) => ({ source, place, message: troubleWords(trouble) }));
  console.log(JSON.stringify({ programmes: programmes.map(summaryOf), problems: told }, null, 2));
};

const MOST_LINES = 40;

const printWords = ({ programmes, problems, files }: Publication, folder: string): void => {
  for (const problem of problems.slice(0, MOST_LINES)) console.error(problemLine(problem));
  if (problems.length > MOST_LINES) console.error(`… and ${problems.length - MOST_LINES} more: all of them with --json`);
  for (const programme of programmes) {
    const { id, title, units, points, prerequisites, unknown } = summaryOf(programme);
    console.log(`\n${title} (${id}): ${units} units, ${points} points, ${prerequisites} with something that comes first`);
    for (const line of unknown) console.log(`  ${line}`);
  }
  if (files.length > 0) console.log(`\n${files.length} files in ${folder}, each with .gz and .br beside it`);
};

const publish = async (): Promise<number> => {
  const { values, positionals } = settings();
  const [command, ...sources] = positionals;
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (command !== 'publish' || sources.length === 0 || values.out === undefined) throw new Refused(usage);
  const { kind, year, retrieved } = values;
  if (kind !== undefined && !isKind(kind)) throw new Refused(`--kind ${kind}: it is one of ${sourceKinds.join(', ')}`);
  if (year !== undefined && !/^(?:19|20)\d\d$/.test(year)) throw new Refused(`--year ${year}: a year such as 2024`);
  if (retrieved !== undefined && !isCalendarDate(retrieved)) throw new Refused(`--retrieved ${retrieved}: a date such as 2024-09-30`);
  if (values.url !== undefined && !/^https?:\/\/\S+$/.test(values.url)) throw new Refused(`--url ${values.url}: an address that starts with http:// or https://`);
  const day = today();
  const all: Found[] = [];
  for (const source of sources) {
    if (isAddress(source)) all.push(await askService({ base: source, year: year === undefined ? undefined : Number(year), fetch, wait }, values.programme));
    else for (const file of await filesIn(source)) all.push(await readFileSource(file, kind));
  }
  const about: About = {
    academicYear: year === undefined ? yearOn(day) : Number(year),
    yearIsSaid: year !== undefined,
    sourceName: values.name,
    sourceUrl: values.url,
    retrievedOn: retrieved ?? (sources.every(isAddress) ? day : undefined),
    sample: values.sample,
  };
  const publication = publicationOf(importFound(all, about), day, {
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
    wireBytes: (text) => gzipSync(text, { level: 9 }).length,
  });
  if (publication.files.length > 0) await writeAll(values.out, publication.files);
  if (values.json) printData(publication);
  else printWords(publication, values.out);
  if (publication.programmes.length > 0) return 0;
  console.error('Nothing is published: no programme could be read from these sources.');
  return 1;
};

try {
  process.exitCode = await publish();
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
