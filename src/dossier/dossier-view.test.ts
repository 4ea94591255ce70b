import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Dossier, plainStudent } from '../model/index.ts';
import type { Json, VaultState, Write } from '../vault/index.ts';
import { dossierOf, programmesInDossier } from './dossier-view.ts';
import { dossierWrites } from './dossier-writes.ts';
import { anyDossier, anyProgrammeCode } from './dossier.fixture.ts';
import { writeFields } from './edit.ts';
import { enrolmentKey, studentKey, unitKey } from './record-key.ts';
import { stateAfter, withAlternatives } from './vault-state.fixture.ts';

const year = { programme: 'TI', year: 2024, contract: 'diploma' } as const;
const unit = { ...year, code: 'HBI09B' };
const withUnit = (fields: Readonly<Record<string, Json>>): VaultState =>
  stateAfter([...writeFields(enrolmentKey(year), { main: true }), ...writeFields(unitKey(unit), { taken: true, ...fields })]);
const onlyUnit = (state: VaultState) => dossierOf(state, 'TI').dossier.enrolments[0]?.units[0];

describe('the dossier as a view of the vault', () => {
  it('gives back every dossier that was written, whatever its codes look like', () => {
    fc.assert(
      fc.property(anyProgrammeCode, anyDossier, (programme, dossier) => {
        const view = dossierOf(stateAfter(dossierWrites(programme, dossier)), programme);
        expect(view).toEqual({ dossier, problems: [] });
      }),
    );
  });

  it('does not depend on the order in which the vault holds its records', () => {
    fc.assert(
      fc.property(anyDossier, (dossier) => {
        const state = stateAfter(dossierWrites('TI', dossier));
        expect(dossierOf(new Map([...state].toReversed()), 'TI')).toEqual(dossierOf(state, 'TI'));
      }),
    );
  });

  it('keeps programmes apart', () => {
    fc.assert(
      fc.property(anyDossier, anyDossier, (mine, other) => {
        const writes: readonly Write[] = [...dossierWrites('B', other), ...dossierWrites('A', mine)];
        expect(dossierOf(stateAfter(writes), 'A').dossier).toEqual({ ...mine, student: dossierOf(stateAfter(writes), 'B').dossier.student });
      }),
    );
  });

  it('is empty for a new vault, and says nothing special of the student', () => {
    expect(dossierOf(new Map(), 'TI')).toEqual({ dossier: { student: plainStudent, enrolments: [] }, problems: [] });
  });

  it('tells a result that is to come from one of which nothing is known', () => {
    expect(onlyUnit(withUnit({}))?.opportunities).toEqual([]);
    expect(onlyUnit(withUnit({ result1: null }))?.opportunities).toEqual([]);
    expect(onlyUnit(withUnit({ result1: 'open' }))?.opportunities).toEqual([{ result: null }]);
    expect(onlyUnit(withUnit({ result1: 9 }))?.opportunities).toEqual([{ result: 9 }]);
    expect(onlyUnit(withUnit({ result2: 11 }))?.opportunities).toEqual([{ result: null }, { result: 11 }]);
  });

  it('still shows a mark whose year was removed on another device', () => {
    const state = stateAfter(writeFields(unitKey(unit), { result1: 12 }));
    expect(dossierOf(state, 'TI').dossier.enrolments).toEqual([
      { year: 2024, contract: 'diploma', main: true, published: {}, units: [{ code: 'HBI09B', opportunities: [{ result: 12 }], parts: [] }] },
    ]);
  });

  it('shows the other marks that devices disagree about, each once', () => {
    const state = withAlternatives(withUnit({ result1: 9 }), unitKey(unit), 'result1', [12, 9, null, 'open', 12]);
    expect(onlyUnit(state)?.alternatives).toEqual([
      { opportunity: 1, result: 12 },
      { opportunity: 1, result: null },
    ]);
  });

  it('shows the other marks of a learning activity, also of one that this device does not have', () => {
    const here = withUnit({ 'part:a:1': 9 });
    const state = withAlternatives(withAlternatives(here, unitKey(unit), 'part:a:1', [12]), unitKey(unit), 'part:b:1', [7]);
    expect(onlyUnit(state)?.alternatives).toEqual([
      { opportunity: 1, activity: 'a', result: 12 },
      { opportunity: 1, activity: 'b', result: 7 },
    ]);
  });

  it('shows the other values of the other fields of a unit', () => {
    const here = withUnit({ tolerated: 'student', exempt: true, exemptMark: 12, withdrewOn: '2024-11-01' });
    const all = Object.entries({ tolerated: [null], exempt: [false, true], exemptMark: [14], withdrewOn: ['2024-12-05', '2024-11-01'], second: ['none'] });
    const state = all.reduce((before, [field, values]) => withAlternatives(before, unitKey(unit), field, values), here);
    expect(onlyUnit(state)?.openValues).toEqual([
      { field: 'second', value: 'none' },
      { field: 'exemption', value: null },
      { field: 'exemption', value: { mark: 14 } },
      { field: 'tolerated', value: null },
      { field: 'withdrewOn', value: '2024-12-05' },
    ]);
  });

  it('shows the other values of a year and of the student, what is cleared as for anybody', () => {
    const key = enrolmentKey(year);
    const written = stateAfter(writeFields(key, { published1: '2025-02-07', main: true }));
    const student = stateAfter(writeFields(studentKey, { learningCredit: 100, firstTime: true, tariff: 'grant' }), written);
    const all: readonly (readonly [string, string, readonly Json[]])[] = [
      [key, 'published1', ['2025-02-10']],
      [key, 'main', [null, false]],
      [studentKey, 'learningCredit', [120, null]],
      [studentKey, 'firstTime', [null]],
      [studentKey, 'tariff', ['standard', null]],
    ];
    const state = all.reduce((before, [record, field, values]) => withAlternatives(before, record, field, values), student);
    const { dossier, problems } = dossierOf(state, 'TI');
    expect(problems).toEqual([]);
    expect(dossier.enrolments[0]?.openValues).toEqual([
      { field: 'main', value: false },
      { field: 'published1', value: '2025-02-10' },
    ]);
    expect(dossier.student.openValues).toEqual([
      { field: 'learningCredit', value: 120 },
      { field: 'learningCredit', value: null },
      { field: 'tariff', value: 'standard' },
      { field: 'firstTime', value: false },
    ]);
    expect(Dossier.safeParse(dossier).success).toBe(true);
  });

  it('reports another value that it cannot read, and has no open value then', () => {
    const state = withAlternatives(withUnit({ result1: 9 }), unitKey(unit), 'tolerated', ['perhaps']);
    expect(onlyUnit(state)).not.toHaveProperty('openValues');
    expect(dossierOf(state, 'TI').problems).toMatchObject([{ code: 'invalid-field', field: 'tolerated', value: 'perhaps' }]);
  });

  it('says nothing of alternatives when everybody agrees', () => {
    expect(onlyUnit(withAlternatives(withUnit({ result1: 9 }), unitKey(unit), 'result1', [9]))).not.toHaveProperty('alternatives');
  });

  it.each([
    ['result1', 21],
    ['result2', -1],
    ['result1', 9.5],
    ['result1', 'excellent'],
    ['result1', { mark: 12 }],
    ['period1', 4],
    ['second', true],
    ['exempt', 'yes'],
    ['exemptMark', 30],
    ['tolerated', true],
    ['withdrewOn', '2025-02-30'],
    ['examTaken', 1],
    ['part:h1:1', 21],
  ] satisfies [string, Json][])('reports a stored %s that cannot be read, and goes on without it', (field, value) => {
    const state = withUnit({ exempt: true, [field]: value });
    const view = dossierOf(state, 'TI');
    expect(view.problems).toEqual([{ code: 'invalid-field', record: unitKey(unit), field, value }]);
    expect(view.dossier.enrolments[0]?.units[0]?.code).toBe('HBI09B');
    expect(state.get(unitKey(unit))?.fields[field]).toEqual(value);
  });

  it('reports an alternative that cannot be read', () => {
    const state = withAlternatives(withUnit({ result1: 9 }), unitKey(unit), 'result1', [99]);
    expect(dossierOf(state, 'TI').problems).toEqual([{ code: 'invalid-field', record: unitKey(unit), field: 'result1', value: 99 }]);
  });

  it.each([
    'unit/TI/2024/diploma',
    'unit/TI/year/diploma/A',
    'unit/TI/2024/evening/A',
    'enrolment/TI/20244/diploma',
    'unit/TI/2024/diploma/%41',
    'enrolment//2024/diploma',
    'unit/TI/2024/diploma/',
  ])('reports a record with the key %s, which no edit writes', (key) => {
    expect(dossierOf(stateAfter(writeFields(key, { main: true })), 'TI')).toEqual({
      dossier: { student: plainStudent, enrolments: [] },
      problems: [{ code: 'invalid-key', record: key }],
    });
  });

  it('passes over records and fields of newer versions in silence', () => {
    const state = stateAfter(
      [...writeFields('constellation/TI/1', { x: 1 }), ...writeFields('__proto__', { x: 1 })],
      withUnit({ mood: 'good', result1: 12 }),
    );
    expect(dossierOf(state, 'TI').problems).toEqual([]);
    expect(onlyUnit(state)?.opportunities).toEqual([{ result: 12 }]);
  });

  it('is not fooled by fields that are named like properties of every object', () => {
    const state = stateAfter([{ record: unitKey(unit), field: '__proto__', value: { result1: 20, tolerated: 'student' } }], withUnit({}));
    expect(onlyUnit(state)).toEqual({ code: 'HBI09B', opportunities: [], parts: [] });
  });

  it('lists the programmes of which something was entered', () => {
    const writes = [...writeFields(unitKey({ ...unit, programme: 'B' }), { taken: true }), ...writeFields('programme/A', { title: 'A' })];
    expect(programmesInDossier(stateAfter(writes, withUnit({})))).toEqual(['A', 'B', 'TI']);
  });
});
