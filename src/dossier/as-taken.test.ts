import { describe, expect, it } from 'vitest';
import { UnitAsTaken, type CourseUnit, type Programme } from '../model/index.ts';
import { followGuide, keepAsTaken, keptAsTaken } from './as-taken.ts';
import { dossierOf } from './dossier-view.ts';
import { dossierWrites } from './dossier-writes.ts';
import { dossierCsv } from './export/csv.ts';
import type { EditResult } from './edit.ts';
import { unitKey, type UnitPlace } from './record-key.ts';
import { addUnit, setResult } from './unit-edits.ts';
import { asTakenJson } from './unit-view.ts';
import { stateAfter, withAlternatives } from './vault-state.fixture.ts';

const unit = (code: string, more: Partial<CourseUnit> = {}): CourseUnit => ({
  code, title: `Unit ${code}`, points: 6, stage: 1, semester: 1, mandatory: true, grading: 'numeric', tolerable: 'unknown', resit: 'yes',
  requires: 'none', identicalTo: [], activities: [], calculation: 'weighted', events: [], ...more,
});
const programme = (...units: readonly CourseUnit[]): Programme => ({
  code: 'TI', title: 'TI', kind: 'bachelor', initial: true, educational: false, points: 180, stages: 3, groups: [], units: [...units],
});
const place = (code: string, year = 2024): UnitPlace => ({ programme: 'TI', year, contract: 'diploma', code });
const writesOf = (edit: EditResult) => (edit.ok ? edit.writes : []);
const after = (...edits: readonly EditResult[]) => edits.reduce((state, one) => stateAfter(writesOf(one), state), stateAfter([]));
const empty = stateAfter([]);
const passed = after(addUnit(empty, place('A')), setResult(place('A'), 1, 12));
const enrolled = after(addUnit(empty, place('A')));
const before = programme(unit('A'));
const smaller = programme(unit('A', { points: 3 }));
const codes = (state: typeof empty, now: Programme, from: number, then = before) => keptAsTaken(state, then, now, from).map(({ place: where }) => `${where.code} ${where.year}`);
const recordsOf = (state: typeof empty) => dossierOf(state, 'TI').dossier.enrolments.flatMap(({ units }) => units);

describe('a dossier whose guide changes', () => {
  it('keeps of a unit with a result the points that it had, also when the guide of that very year is put right', () => {
    expect(codes(passed, smaller, 2024)).toEqual(['A 2024']);
    const [record] = recordsOf(after({ ok: true, label: 'add-unit', writes: [] }, addUnit(empty, place('A')), setResult(place('A'), 1, 12), keepAsTaken(keptAsTaken(passed, before, smaller, 2024))));
    expect(record).toMatchObject({ code: 'A', asTaken: { title: 'Unit A', points: 6 } });
  });

  it('keeps what was taken in an earlier year, and follows the guide of a year in which the unit is only enrolled for', () => {
    expect([codes(enrolled, smaller, 2025), codes(enrolled, smaller, 2024), codes(enrolled, smaller, 2023)]).toEqual([['A 2024'], [], []]);
  });

  it('keeps what the guide loses, with its title and points, in every year', () => {
    expect(keptAsTaken(enrolled, before, programme(), 2024)).toEqual([{ place: place('A'), asTaken: UnitAsTaken.parse(unit('A')) }]);
  });

  it('keeps nothing where nothing changed for a result, or where the earlier guide did not say it', () => {
    expect(codes(passed, programme(unit('A', { title: 'Other', stage: 2, mandatory: false, group: 'X', requires: 'unknown' })), 2030)).toEqual([]);
    expect(codes(passed, programme(unit('A', { tolerable: 'yes' })), 2030)).toEqual([]);
    expect(codes(passed, programme(unit('A', { resit: 'no' })), 2030)).toEqual(['A 2024']);
  });

  it.each([
    ['a mark of a part', { 'part:h:1': 9 }], ['an exempted part', { 'part:h:exempt': true }], ['an exemption', { exempt: true }], ['a tolerance', { tolerated: 'student' }],
    ['a tolerance not deployed', { rejectedOn: '2025-07-03' }], ['a withdrawal', { withdrewOn: '2024-11-20' }], ['an exam taken', { examTaken: true }],
  ] as const)('counts %s as decided', (_, fields) => {
    const writes = Object.entries(fields).map(([field, value]) => ({ record: unitKey(place('A')), field, value }));
    expect(codes(stateAfter(writes, enrolled), smaller, 2024)).toEqual(['A 2024']);
  });

  it('does not count a result that is to come as decided', () => {
    expect(codes(after(addUnit(empty, place('A')), setResult(place('A'), 1, 'open')), smaller, 2024)).toEqual([]);
  });

  it('keeps what it was the first time through every later guide, and leaves other programmes and unknown units alone', () => {
    const kept = stateAfter(writesOf(keepAsTaken(keptAsTaken(passed, before, smaller, 2024))), passed);
    expect(codes(kept, programme(unit('A', { points: 9 })), 2030, smaller)).toEqual([]);
    expect(codes(passed, smaller, 2030, { ...before, code: 'OTHER' })).toEqual([]);
    expect(codes(passed, smaller, 2030, programme(unit('B')))).toEqual([]);
  });

  it('is the same dossier again when it is written whole into another vault', () => {
    const kept = stateAfter(writesOf(keepAsTaken(keptAsTaken(passed, programme(unit('A', { group: 'free' })), programme(), 2024))), passed);
    const { dossier } = dossierOf(kept, 'TI');
    expect(dossier.enrolments[0]?.units[0]?.asTaken?.group).toBe('free');
    expect(dossierOf(stateAfter(dossierWrites('TI', dossier)), 'TI').dossier).toEqual(dossier);
    expect(dossierCsv(dossier, programme())).toContain('"Unit A";"6"');
  });

  it('can let a unit follow the guide again', () => {
    const kept = stateAfter(writesOf(keepAsTaken(keptAsTaken(passed, before, smaller, 2024))), passed);
    expect(recordsOf(stateAfter(writesOf(followGuide(place('A'))), kept))[0]).not.toHaveProperty('asTaken');
  });

  it('shows what another device kept as another value', () => {
    const mine = asTakenJson(UnitAsTaken.parse(unit('A')));
    const theirs = asTakenJson(UnitAsTaken.parse(unit('A', { points: 4, group: 'free' })));
    const kept = stateAfter([{ record: unitKey(place('A')), field: 'asTaken', value: mine }], passed);
    expect(recordsOf(withAlternatives(kept, unitKey(place('A')), 'asTaken', [theirs, mine, null]))[0]?.openValues).toEqual([{ field: 'asTaken', value: theirs }, { field: 'asTaken', value: null }]);
  });
});
