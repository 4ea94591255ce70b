import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { csvTable, openDossier, planImport, readElmo, readElmoFile, readFragment, readTable, type Reading } from '../../src/dossier/index.ts';
import type { Programme } from '../../src/model/index.ts';

/** Files as they were written once, kept for ever: every later version of the app opens them. */
const fixture = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

const programme: Programme = {
  code: 'TI', title: 'Informatica', kind: 'bachelor', initial: true, educational: false, points: 180, stages: 3, groups: [],
  units: ['A1', 'B2', 'C3'].map((code) => ({
    code, title: `Onderdeel ${code}`, points: 6, stage: 1, semester: 1, mandatory: true, grading: 'numeric', tolerable: 'yes', resit: 'yes', requires: 'none', identicalTo: [],
    activities: [{ id: 'lab', title: 'Labo', points: 3, resit: 'yes' }], calculation: 'weighted', events: [],
  })),
};
const context = { programme, passMark: 10, markOfGrade: () => undefined, gradesArticle: '' };
const factsOf = (readings: readonly Reading[]) => {
  const entries = readings.flatMap((reading) => (reading.kind === 'entry' ? [reading.entry] : []));
  return planImport(new Map(), entries, { programme: 'TI', passMark: 10 }).outcomes.map(({ kind, facts }, index) => [entries[index]?.unit, kind, facts]);
};
const facts = [
  ['A1', 'new', { result1: 7, result2: 12 }],
  ['A1', 'filled', { parts: [{ activity: 'lab', result1: 11, period1: 3 }] }],
  ['B2', 'new', { result1: 9, tolerated: 'student' }],
  ['C3', 'new', { exempt: true, exemptMark: 14 }],
];

describe('a dossier that was saved by version 1', () => {
  it('opens as a table', () => {
    const read = readTable(csvTable(fixture('dossier-v1.csv')), context);
    expect(read.ok && factsOf(read.readings)).toEqual(facts);
  });

  it('opens as ELMO', () => {
    const file = readElmoFile(fixture('dossier-v1.elmo.xml'));
    expect(file.ok && factsOf(readElmo(file.transcript, context))).toEqual(facts);
  });

  it('opens as a shared link', async () => {
    const read = readFragment(fixture('share-v1.txt').trim());
    if (read.kind !== 'whole') throw new Error(read.kind);
    expect(await openDossier(read.content, read.key)).toMatchObject({
      ok: true,
      shared: { who: 'Noor', asOf: '2025-07-10', pack: 'odisee-2024', programme: { code: 'TI', title: 'Informatica' }, dossier: { enrolments: [{ year: 2023, units: [{ code: 'A1' }, { code: 'B2' }, { code: 'C3' }] }] } },
    });
  });
});
