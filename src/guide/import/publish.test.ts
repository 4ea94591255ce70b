import { describe, expect, it } from 'vitest';
import { readGuideFile } from '../read-guide.ts';
import programme from './fixtures/SC_51858212.xml?raw';
import { found } from './found.ts';
import { importFound } from './import-sources.ts';
import { about, imported } from './import.fixture.ts';
import { publicationOf } from './publish.ts';

const hashOf = (text: string): string => text.length.toString(16).padStart(16, '0').padEnd(64, '0');
const measures = { sha256: hashOf, wireBytes: (text: string) => text.length };
const publication = publicationOf(imported({ '2017/opleidingen/n/xml/SC_51858212.xml': programme }), '2026-11-23', measures);

describe('a published guide', () => {
  it('has a file for each programme that the app reads, named by its content', () => {
    const [file] = publication.files;
    if (file === undefined) throw new Error('no file');
    expect(file.name).toBe(`51858212.${hashOf(file.text).slice(0, 16)}.json`);
    const reading = readGuideFile(file.text);
    expect(reading).toMatchObject({ ok: true, guide: { academicYear: 2017, programmes: [{ code: '51858212' }] } });
  });

  it('keeps the name of a file for as long as its content is the same', () => {
    const sources = { '2017/opleidingen/n/xml/SC_51858212.xml': programme };
    const namesOf = (text: typeof sources) => publicationOf(imported(text), '2027-01-01', measures).files.map(({ name }) => name);
    expect(namesOf(sources)).toEqual(publication.files.map(({ name }) => name));
    expect(namesOf({ '2017/opleidingen/n/xml/SC_51858212.xml': programme.replace('ICT Organisation 1', 'ICT') })).not.toEqual(publication.files.map(({ name }) => name));
  });

  it('has an index, written last, with dates, sources and what is lacking', () => {
    const [file, last] = publication.files;
    expect(last?.name).toBe('index.json');
    const index: unknown = JSON.parse(last?.text ?? '');
    expect(index).toMatchObject({
      format: 'studiekompas-guide-index',
      version: 1,
      publishedOn: '2026-11-23',
      programmes: [
        {
          code: '51858212',
          units: 11,
          academicYear: 2017,
          source: { name: 'SC_51858212.xml' },
          sample: false,
          completeness: expect.arrayContaining(['tolerable']),
          unknown: expect.arrayContaining([{ what: 'tolerable', of: 'units', count: 11 }]),
          file: file?.name,
          sha256: hashOf(file?.text ?? ''),
        },
      ],
    });
  });

  it('has a name for each file that stays in its folder', () => {
    const unit = { code: 'A1', place: '', title: 'A', points: 6 };
    const away = importFound([found({ programmes: [{ code: '../../etc/x', place: '', source: 'x', title: 'B', groups: [], units: [unit] }] })], about);
    expect(publicationOf(away, '2026-11-23', measures).files.map(({ name }) => name)).toEqual([expect.stringMatching(/^etc-x\.[0-9a-f]{16}\.json$/), 'index.json']);
  });

  it('leaves out, and tells, a programme that weighs more on the way than the app fetches', () => {
    const heavy = (bytes: number) => publicationOf(imported({ '2017/opleidingen/n/xml/SC_51858212.xml': programme }), '2026-11-23', { ...measures, wireBytes: () => bytes });
    expect(heavy(300_000).programmes).toHaveLength(1);
    expect(heavy(300_001)).toMatchObject({ files: [], problems: expect.arrayContaining([{ source: 'SC_51858212.xml', place: '', trouble: { code: 'programme-refused', programme: '51858212', detail: '300001 bytes compressed, at most 300000' } }]) });
  });

  it('leaves out, and tells, a programme that the app would refuse', () => {
    const units = Array.from({ length: 5_001 }, (_, index) => ({ code: `U${index}`, place: '', title: 'U', points: 6 }));
    const outcome = publicationOf(importFound([found({ programmes: [{ code: 'X', place: '', source: 'x', title: 'B', groups: [], units }] })], about), '2026-11-23', measures);
    expect(outcome.files).toEqual([]);
    expect(outcome.problems.at(-1)?.trouble).toEqual({ code: 'programme-refused', programme: 'X', detail: 'too-many-units' });
  });
});
