import { describe, expect, it } from 'vitest';
import { dossierElmo, elmoLimits } from '../../../dossier/index.ts';
import { plainStudent, type Dossier, type Programme } from '../../../model/index.ts';
import { packs, type PackChoice } from '../../../packs/index.ts';
import { dossierFileLimits } from './dossier-job.ts';
import { openFile } from './open-file.ts';

const programme: Programme = {
  code: 'TI', title: 'Informatica', kind: 'bachelor', initial: true, educational: false, points: 180, stages: 3, groups: [],
  units: [{ code: 'U1', title: 'Café', points: 5, stage: 1, semester: 1, mandatory: true, grading: 'numeric', tolerable: 'yes', resit: 'yes', requires: 'none', identicalTo: [], activities: [], calculation: 'weighted', events: [] }],
};
const dossier: Dossier = { student: plainStudent, enrolments: [{ year: 2024, contract: 'diploma', main: true, published: {}, units: [{ code: 'U1', opportunities: [{ result: 13 }], parts: [] }] }] };
const elmo = dossierElmo(dossier, { programme, passMark: 10, computed: () => undefined, termOf: (year) => ({ start: `${year}-09-16`, end: `${year + 1}-09-14` }), madeAt: '2025-07-10T12:00:00Z' });

const pack = (): Extract<PackChoice, { kind: 'exact' }>['pack'] => {
  const [first] = packs;
  if (first === undefined) throw new Error('no pack');
  return first;
};
const open = (...parts: BlobPart[]) => openFile(new File(parts, 'a.csv'), programme, pack());
const entry = { ok: true, readings: expect.arrayContaining([expect.objectContaining({ kind: 'entry', entry: expect.objectContaining({ unit: 'U1' }) })]) };

describe('a file with results', () => {
  it('is read for what it holds, whatever it is called: a table, one of a spreadsheet on Windows, a transcript', async () => {
    expect(await open('Code;Naam;Studiepunten;Resultaat\nU1;Café;5;13')).toEqual(entry);
    expect(await open('Code;Naam;Studiepunten;Resultaat\n;Caf', Uint8Array.of(0xe9), ';5;13')).toEqual(entry);
    expect(await open(elmo)).toEqual(entry);
  });

  it.each([
    ['a backup', '{"format":"studiekompas-export"}', { reason: 'backup' }],
    ['a web page', '<!doctype html><script>alert(1)</script>', { reason: 'xml', problem: { reason: 'not-elmo' } }],
    ['XML of something else', '<a/>', { reason: 'xml', problem: { reason: 'not-elmo' } }],
    ['entities that expand', '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>', { reason: 'xml', problem: { reason: 'xml-entities', line: 1 } }],
    ['XML without end', `<elmo xmlns="https://github.com/emrex-eu/elmo-schemas/tree/v1">${'<a>'.repeat(elmoLimits.depth)}`, { reason: 'xml', problem: { reason: 'xml-too-deep', line: 1 } }],
    ['a PDF', '%PDF-1.7', { reason: 'refused', refusal: { code: 'not-text', file: 'a.csv', looksLike: 'pdf' } }],
    ['nothing', '', { reason: 'refused', refusal: { code: 'empty', file: 'a.csv' } }],
    ['a table without end', 'year;code;result1\n2024;U1;13\n'.repeat(80_000), { reason: 'too-large' }],
  ])('that is %s is refused', async (_what, text, refused) => {
    expect(await open(text)).toEqual({ ok: false, ...refused });
  });

  it('that is larger than any dossier is refused unread', async () => {
    const refused = { code: 'too-large', file: 'a.csv', bytes: dossierFileLimits.bytesEach + 1, limit: dossierFileLimits.bytesEach };
    expect(await open(new Uint8Array(dossierFileLimits.bytesEach + 1))).toEqual({ ok: false, reason: 'refused', refusal: refused });
  });
});
