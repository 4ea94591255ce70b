import { describe, expect, it } from 'vitest';
import { UnitCorrection } from '../model/index.ts';
import type { Json, VaultState } from '../vault/index.ts';
import { additionsOf, correctedFields, defineUnit, removeCorrection, removeDefinition, setCorrection } from './additions.ts';
import { writeFields, type EditResult } from './edit.ts';
import { addProgramme, changeProgramme, ownProgrammesOf, removeProgramme } from './own-programme.ts';
import { correctionKey, programmeKey } from './record-key.ts';
import { stateAfter } from './vault-state.fixture.ts';

const apply = (state: VaultState, result: EditResult): VaultState => {
  if (!result.ok) throw new Error(`refused: ${result.problem.code}`);
  return stateAfter(result.writes, state);
};
const refused = (result: EditResult): unknown => (result.ok ? 'accepted' : result.problem);
const empty: VaultState = new Map();

describe('corrections of a unit', () => {
  const whole: UnitCorrection = {
    title: 'Databanken',
    points: 5,
    stage: 2,
    semester: 'year',
    mandatory: false,
    group: '',
    grading: 'pass-fail',
    tolerable: 'no',
    resit: 'yes',
    requires: { kind: 'all', of: [{ kind: 'acquired', unit: 'A' }] },
    minAcquired: 60,
    activities: [{ id: 'h1', title: 'Theorie', points: 2.5, resit: 'no' }],
    calculation: 'own',
  };

  it('keep every field that a student may correct', () => {
    expect(additionsOf(apply(empty, setCorrection('TI', 'A', whole)), 'TI')).toEqual({
      corrections: new Map([['A', whole]]),
      definitions: new Map(),
      problems: [],
    });
    expect(new Set(correctedFields)).toEqual(new Set(Object.keys(UnitCorrection.shape)));
    expect(new Set(Object.keys(whole))).toEqual(new Set(correctedFields));
  });

  it('add up field by field, and are taken back field by field or all at once', () => {
    let state = apply(apply(empty, setCorrection('TI', 'A', { points: 4 })), setCorrection('TI', 'A', { resit: 'no' }));
    expect(additionsOf(state, 'TI').corrections.get('A')).toEqual({ points: 4, resit: 'no' });
    state = apply(state, removeCorrection('TI', 'A', 'points'));
    expect(additionsOf(state, 'TI').corrections.get('A')).toEqual({ resit: 'no' });
    expect(additionsOf(apply(state, removeCorrection('TI', 'A', 'resit')), 'TI').corrections.size).toBe(0);
    expect(additionsOf(apply(state, removeCorrection('TI', 'A')), 'TI').corrections.size).toBe(0);
  });

  it('belong to one programme', () => {
    expect(additionsOf(apply(empty, setCorrection('TI', 'A', { points: 4 })), 'BM').corrections.size).toBe(0);
  });

  it.each<[keyof UnitCorrection, Json]>([
    ['points', -1],
    ['points', 3.5],
    ['stage', 0],
    ['semester', 3],
    ['tolerable', true],
    ['title', ''],
    ['requires', { kind: 'all', of: [] }],
  ])('report a stored %s of %j that cannot be read, and keep it', (field, value) => {
    const state = stateAfter(writeFields(correctionKey('TI', 'A'), { [field]: value, resit: 'no' }));
    expect(additionsOf(state, 'TI')).toEqual({
      corrections: new Map([['A', { resit: 'no' }]]),
      definitions: new Map(),
      problems: [{ code: 'invalid-field', record: correctionKey('TI', 'A'), field, value }],
    });
  });

  it('refuse what no unit can be', () => {
    expect(refused(setCorrection('TI', 'A', { points: 3.5 }))).toEqual({ code: 'invalid-value', field: 'points', value: 3.5 });
    expect(refused(setCorrection('TI', 'A', { stage: 11 }))).toEqual({ code: 'invalid-value', field: 'stage', value: 11 });
  });
});

describe('units that the student adds', () => {
  it('need a title and points the first time only', () => {
    expect(refused(defineUnit(empty, 'TI', 'NEW', { points: 3 }))).toMatchObject({ field: 'title' });
    expect(refused(defineUnit(empty, 'TI', 'NEW', { title: 'New' }))).toMatchObject({ field: 'points' });
    expect(refused(defineUnit(empty, 'TI', '', { title: 'New', points: 3 }))).toMatchObject({ field: 'code' });
    expect(refused(defineUnit(empty, 'TI', 'NEW', { title: 'New', points: 999 }))).toMatchObject({ field: 'points', value: 999 });
    const state = apply(empty, defineUnit(empty, 'TI', 'NEW', { title: 'New', points: 3 }));
    const changed = apply(state, defineUnit(state, 'TI', 'NEW', { semester: 2 }));
    expect(additionsOf(changed, 'TI').definitions).toEqual(new Map([['NEW', { title: 'New', points: 3, semester: 2 }]]));
    expect(additionsOf(apply(changed, removeDefinition('TI', 'NEW')), 'TI').definitions.size).toBe(0);
  });
});

describe('a programme made by hand', () => {
  const own = { title: 'Office Management', kind: 'bachelor', points: 180, stages: 3 } as const;

  it('is a programme with what the student said of it', () => {
    const state = apply(empty, addProgramme(empty, 'OM', own));
    expect(ownProgrammesOf(state)).toEqual({
      programmes: [{ code: 'OM', ...own, initial: true, educational: false, groups: [], units: [] }],
      problems: [],
    });
    const changed = apply(state, changeProgramme(state, 'OM', { toleranceCap: 18, kind: 'associate', points: 120 }));
    expect(ownProgrammesOf(changed).programmes[0]).toMatchObject({
      toleranceCap: 18,
      kind: 'associate',
      points: 120,
      initial: false,
      title: 'Office Management',
    });
  });

  it('is refused twice under one code, without a title, or with points that no programme has', () => {
    const state = apply(empty, addProgramme(empty, 'OM', own));
    expect(refused(addProgramme(state, 'OM', own))).toEqual({ code: 'programme-exists', programme: 'OM' });
    expect(refused(addProgramme(empty, '', own))).toMatchObject({ field: 'code' });
    expect(refused(addProgramme(empty, 'OM', { ...own, title: '' }))).toMatchObject({ field: 'title' });
    expect(refused(addProgramme(empty, 'OM', { ...own, points: 0 }))).toMatchObject({ field: 'points' });
    expect(refused(changeProgramme(state, 'OM', { stages: 99 }))).toMatchObject({ field: 'stages' });
    expect(refused(changeProgramme(empty, 'OM', { stages: 3 }))).toEqual({ code: 'record-missing', record: programmeKey('OM') });
  });

  it('is removed with the units that were defined for it', () => {
    const state = apply(empty, addProgramme(empty, 'OM', own));
    const withUnit = apply(state, defineUnit(state, 'OM', 'A', { title: 'A', points: 3 }));
    expect(apply(withUnit, removeProgramme(withUnit, 'OM')).size).toBe(0);
    expect(refused(removeProgramme(empty, 'OM'))).toMatchObject({ code: 'record-missing' });
  });

  it('is reported, not shown, when what is stored is no programme', () => {
    const state = stateAfter(writeFields(programmeKey('OM'), { title: 'OM', kind: 'evening class', points: 180, stages: 3 }));
    expect(ownProgrammesOf(state)).toEqual({
      programmes: [],
      problems: [
        { code: 'invalid-field', record: 'programme/OM', field: 'kind', value: 'evening class' },
        { code: 'incomplete', record: 'programme/OM', field: 'kind' },
      ],
    });
  });
});
