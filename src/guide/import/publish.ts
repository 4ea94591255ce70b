import type { CalendarDate } from '../../model/index.ts';
import { INDEX_FORMAT, MAX_WIRE_BYTES } from '../published.ts';
import { readGuideFile } from '../read-guide.ts';
import { guideFileText } from '../same-guide.ts';
import type { Problem } from './found.ts';
import type { Imported } from './import-sources.ts';
import type { Normalised } from './normalise.ts';

/** A file to write, by its name in the folder of the guide. */
export interface PublishedFile {
  readonly name: string;
  readonly text: string;
}

/** What to write; the index comes last, so that it never names a file that is not there. */
export interface Publication {
  readonly files: readonly PublishedFile[];
  readonly programmes: readonly Normalised[];
  readonly problems: readonly Problem[];
}

const HASH_LENGTH = 16;

/** A code as a part of a file name: letters, digits and hyphens. */
const slugOf = (code: string): string => code.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '') || 'programme';

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

const entryOf = ({ guide, programme, unknown }: Normalised, file: PublishedFile, sha256: string, wire: number) => ({
  code: programme.code,
  title: programme.title,
  points: programme.points,
  units: programme.units.length,
  language: guide.language,
  academicYear: guide.academicYear,
  source: guide.source,
  sample: guide.sample,
  completeness: guide.completeness,
  unknown,
  file: file.name,
  bytes: bytesOf(file.text),
  wire,
  sha256,
});

/** What differs between where it runs: the hash of a text, and its bytes as they travel. */
export interface Measures {
  readonly sha256: (text: string) => string;
  readonly wireBytes: (text: string) => number;
}

/**
 * The files of a published guide (docs/guide-publishing.md): one a programme, named by its content, in the format that the app reads, and
 * an index. A programme that the app would refuse is left out, and told.
 */
export const publicationOf = (imported: Imported, today: CalendarDate, { sha256, wireBytes }: Measures): Publication => {
  const problems: Problem[] = [];
  const ready = imported.programmes.flatMap((one) => {
    const text = guideFileText(one.guide);
    const reading = readGuideFile(text);
    if (!reading.ok) {
      const detail = reading.problems.map(({ code }) => code).join(', ');
      problems.push({ source: one.guide.source.name, place: '', trouble: { code: 'programme-refused', programme: one.programme.code, detail } });
      return [];
    }
    const wire = wireBytes(text);
    if (wire > MAX_WIRE_BYTES) {
      problems.push({ source: one.guide.source.name, place: '', trouble: { code: 'programme-refused', programme: one.programme.code, detail: `${wire} bytes compressed, at most ${MAX_WIRE_BYTES}` } });
      return [];
    }
    const hash = sha256(text);
    return [{ one, hash, wire, file: { name: `${slugOf(one.programme.code)}.${hash.slice(0, HASH_LENGTH)}.json`, text } }];
  });
  const index = {
    format: INDEX_FORMAT,
    version: 1,
    publishedOn: today,
    programmes: ready.map(({ one, hash, wire, file }) => entryOf(one, file, hash, wire)).toSorted((one, other) => one.title.localeCompare(other.title, 'nl')),
  };
  return {
    files: ready.length === 0 ? [] : [...ready.map(({ file }) => file), { name: 'index.json', text: `${JSON.stringify(index, null, 2)}\n` }],
    programmes: ready.map(({ one }) => one),
    problems: [...imported.problems, ...problems],
  };
};
