import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyoneWithDraft } from '../../test/proof/students.ts';
import type { Enrolment, IspDraft } from '../model/index.ts';
import { addableUnits } from './addable.ts';
import { assess } from './assess.ts';
import type { Addable, Situation } from './assessment.ts';
import { applyFix } from './draft.ts';
import { dossier, enrolment, marks, programme, taken, unit } from './testing/build.fixture.ts';
import { draft, line } from './testing/draft.fixture.ts';
import { pack } from './testing/pack.fixture.ts';

const of = programme([
  unit('A1', 30),
  unit('A2', 30),
  unit('B1', 20, { stage: 2, requires: { kind: 'acquired', unit: 'A1' } }),
  unit('B2', 20, { stage: 2, requires: { kind: 'followed', unit: 'A2', sameYear: true } }),
  unit('C1', 20, { stage: 3, requires: { kind: 'followed', unit: 'B2', sameYear: true }, events: [{ id: 'e', classGroups: ['3A'] }] }),
  unit('C2', 20, { stage: 3, requires: 'unknown', identicalTo: ['C3'] }),
  unit('C3', 20, { stage: 3, minAcquired: 60, identicalTo: ['C2'] }),
]);
const year = (more: Partial<Enrolment> = {}) => enrolment(2024, marks({ A1: 12, A2: 5 }), more);
const addable = (years: readonly Enrolment[], next: IspDraft | undefined, more: Partial<Situation> = {}) =>
  addableUnits(pack, of, { dossier: dossier(years), ...(next === undefined ? {} : { next }), ...more });
const said = (all: readonly Addable[]) => all.map(({ code, findings }) => [code, ...findings.map(line)]);

describe('the units that can still be added to a draft (H.4–H.8)', () => {
  it('are all the others of the guide, in its order, each with what it waits for', () => {
    expect(said(addable([year()], draft([])))).toEqual([
      ['A1', 'blocks | H.8 | settled | A1 | remove A1'],
      ['A2'],
      ['B1'],
      ['B2'],
      ['C1', 'blocks | H.4 | not-followed | C1 | others B2 | remove C1'],
      ['C2', 'warns | H.4 | sequence-unknown | C2'],
      ['C3', 'blocks | H.5 | too-few-acquired | C3 | remove C3'],
    ]);
  });

  it('wait for nothing that is in the draft already, and are not there twice', () => {
    const all = said(addable([year()], draft(['A2', 'B2', 'C2'])));
    expect(all).toEqual([
      ['A1', 'blocks | H.8 | settled | A1 | remove A1'],
      ['B1'],
      ['C1'],
      ['C3', 'blocks | H.5 | too-few-acquired | C3 | remove C3', 'blocks | H.6 | identical | C3 | others C2 | remove C3'],
    ]);
  });

  it('say nothing of the size, of other units, or of an event that is chosen after', () => {
    const full = draft(['A2', 'B1', 'B2', 'C2'], { classGroup: '3A' });
    expect(said(addable([year()], full)).find(([code]) => code === 'C1')).toEqual(['C1']);
    expect(said(addable([], draft(['A1']))).find(([code]) => code === 'A2')).toEqual(['A2']);
  });

  it('say it where an enrolment for the unit is refused', () => {
    const years = [2022, 2023, 2024].map((one) => enrolment(one, [taken('A1', [5]), taken('A2', [5])]));
    expect(said(addable(years, draft([])))[0]).toEqual(['A1', expect.stringContaining('blocks | G.3 | refused | A1')]);
  });

  it('say what a granted request changes', () => {
    const late = draft([], { enrolledOn: '2025-11-01', permissions: [{ rule: 'H.4', unit: 'C1', state: 'granted' }] });
    const found = addable([year()], late).find(({ code }) => code === 'C1')?.findings ?? [];
    expect(found).toMatchObject([{ key: 'not-followed', severity: 'informs', permission: { state: 'granted' } }]);
  });

  it('are none without a draft', () => {
    expect(addable([year()], undefined)).toEqual([]);
  });

  it('are said what an assessment says of them once they are added', () => {
    fc.assert(
      fc.property(anyoneWithDraft, ({ programme: one, situation }) => {
        const { next } = situation;
        if (next === undefined) return;
        const all = addableUnits(pack, one, situation);
        expect(all.map(({ code }) => code)).toEqual(one.units.map(({ code }) => code).filter((code) => !next.units.some((drafted) => drafted.code === code)));
        for (const { code, findings } of all) {
          const added = assess(pack, one, { ...situation, next: applyFix(next, { kind: 'add', unit: code }) });
          expect(findings.map(line)).toEqual((added.isp?.findings ?? []).filter((finding) => finding.unit === code && finding.key !== 'event-missing').map(line));
        }
      }),
      { numRuns: 40 },
    );
  });
});
