import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CourseUnit, Programme } from '../model/index.ts';
import type { VaultState } from '../vault/index.ts';
import { dossierOf } from './dossier-view.ts';
import type { EditResult } from './edit.ts';
import { disagreementsOf, removalsOf, settle, settleRemoval } from './disagreement.ts';
import * as enrolment from './enrolment-edits.ts';
import { unitKey } from './record-key.ts';
import { readResult } from './result-input.ts';
import { settingsOf } from './settings.ts';
import * as student from './student-edits.ts';
import { knownLearningCreditOf } from './student-view.ts';
import * as unit from './unit-edits.ts';
import { stateAfter, withAlternatives } from './vault-state.fixture.ts';

const year = { programme: 'TI', year: 2024, contract: 'diploma' } as const;
const place = { ...year, code: 'A' };

const apply = (state: VaultState, result: EditResult): VaultState => {
  if (!result.ok) throw new Error(`refused: ${result.problem.code}`);
  return stateAfter(result.writes, state);
};
const refused = (result: EditResult): unknown => (result.ok ? 'accepted' : result.problem);
const started = apply(new Map(), enrolment.addYear(new Map(), year, { units: ['A', 'B'] }));
const first = (state: VaultState) => dossierOf(state, 'TI').dossier.enrolments[0];

describe('entering a result', () => {
  it('refuses a mark of 21, of −1 and of 9.5, each with what is wrong, and changes nothing', () => {
    expect(refused(unit.setResult(place, 1, 21))).toEqual({ code: 'mark-out-of-range', value: 21, min: 0, max: 20 });
    expect(refused(unit.setResult(place, 2, -1))).toEqual({ code: 'mark-out-of-range', value: -1, min: 0, max: 20 });
    expect(refused(unit.setResult(place, 1, 9.5))).toEqual({ code: 'mark-not-whole', value: 9.5 });
    expect(refused(unit.setResult(place, 1, Number.NaN))).toEqual({ code: 'invalid-value', field: 'result', value: Number.NaN });
  });

  it('shows every result that the regulations know', () => {
    for (const result of [0, 8, 9, 10, 20, 'pass', 'fail', 'NA', 'FR'] as const) {
      expect(first(apply(started, unit.setResult(place, 1, result)))?.units[0]?.opportunities).toEqual([{ result }]);
    }
  });

  it('can be taken back', () => {
    const state = apply(apply(started, unit.setResult(place, 1, 12)), unit.setResult(place, 1, null));
    expect(first(state)?.units[0]?.opportunities).toEqual([]);
  });

  it('keeps the second opportunity, its period and whether it is to come beside the first', () => {
    let state = apply(started, unit.setResult(place, 1, 8));
    state = apply(state, unit.setResult(place, 2, 'open'));
    state = apply(state, unit.setPeriod(place, 2, 3));
    state = apply(state, unit.setSecondOpportunity(place, 'to-come'));
    state = apply(state, unit.setExamTaken(place, true));
    expect(first(state)?.units[0]).toEqual({
      code: 'A',
      opportunities: [{ result: 8 }, { result: null, period: 3 }],
      second: 'to-come',
      examTaken: true,
      parts: [],
    });
  });

  it('knows results of learning activities and partial exemptions', () => {
    let state = apply(started, unit.setPartResult(place, 'h:1', 1, 7));
    state = apply(state, unit.setPartExemption(place, 'h2', true));
    expect(first(state)?.units[0]?.parts).toEqual([
      { activity: 'h2', opportunities: 'exempt' },
      { activity: 'h:1', opportunities: [{ result: 7 }] },
    ]);
    expect(refused(unit.setPartResult(place, 'h', 1, 21))).toMatchObject({ code: 'mark-out-of-range' });
    expect(refused(unit.setPartResult(place, '', 1, 12))).toMatchObject({ code: 'invalid-value', field: 'activity' });
    expect(refused(unit.setPartExemption(place, '', true))).toMatchObject({ code: 'invalid-value', field: 'activity' });
    expect(first(apply(state, unit.setPartExemption(place, 'h2', false)))?.units[0]?.parts).toHaveLength(1);
  });

  it('knows exemptions, with or without their mark, tolerances and withdrawals', () => {
    let state = apply(started, unit.setExemption(place, { mark: 14 }));
    state = apply(state, unit.setTolerance({ ...year, code: 'B' }, 'automatic'));
    state = apply(state, unit.withdrawUnit({ ...year, code: 'B' }, '2024-11-20'));
    expect(first(state)?.units).toEqual([
      { code: 'A', opportunities: [], parts: [], exemption: { mark: 14 } },
      { code: 'B', opportunities: [], parts: [], tolerated: 'automatic', withdrewOn: '2024-11-20' },
    ]);
    const rejected = apply(state, unit.rejectTolerance({ ...year, code: 'B' }, '2025-07-04'));
    expect(first(rejected)?.units[1]).toEqual({ code: 'B', opportunities: [], parts: [], rejectedOn: '2025-07-04', withdrewOn: '2024-11-20' });
    expect(first(apply(rejected, unit.setTolerance({ ...year, code: 'B' }, null)))?.units[1]).toEqual({ code: 'B', opportunities: [], parts: [], withdrewOn: '2024-11-20' });
    expect(first(apply(state, unit.setExemption(place, {})))?.units[0]?.exemption).toEqual({});
    expect(first(apply(state, unit.setExemption(place, null)))?.units[0]).not.toHaveProperty('exemption');
    expect(refused(unit.setExemption(place, { mark: 21 }))).toMatchObject({ code: 'mark-out-of-range' });
  });

  it('refuses a date that cannot belong to the academic year', () => {
    expect(refused(enrolment.setPublication(year, 2, '2052-07-03'))).toEqual({
      code: 'date-outside-year',
      value: '2052-07-03',
      from: '2024-07-01',
      until: '2025-12-31',
    });
    expect(refused(unit.withdrawUnit(place, '2025-02-30'))).toEqual({ code: 'invalid-value', field: 'withdrewOn', value: '2025-02-30' });
  });
});

describe('reading a result as it is typed or pasted', () => {
  it.each([
    ['12', 12],
    [' 8/20 ', 8],
    ['0', 0],
    ['20 / 20', 20],
    ['10,0', 10],
    ['NA', 'NA'],
    ['fr', 'FR'],
    ['G', 'pass'],
    ['NG', 'fail'],
    ['Niet  geslaagd', 'fail'],
    ['Pass', 'pass'],
  ] as const)('reads %j', (text, result) => expect(readResult(text)).toEqual({ ok: true, result }));

  it.each([
    ['21', 'mark-out-of-range'],
    ['-1', 'mark-out-of-range'],
    ['9,5', 'mark-not-whole'],
    ['9.5', 'mark-not-whole'],
    ['', 'invalid-value'],
    ['twaalf', 'invalid-value'],
    ['0x10', 'invalid-value'],
    ['1e1', 'invalid-value'],
    ['constructor', 'invalid-value'],
  ])('refuses %j with its reason', (text, code) => expect(readResult(text)).toMatchObject({ ok: false, problem: { code } }));

  it('never reads a number that is no mark', () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^ ?-?\d{1,3}([.,]\d{1,2})? ?(\/ ?20)?$/));
    const isMark = (value: unknown): boolean => typeof value !== 'number' || (Number.isInteger(value) && value >= 0 && value <= 20);
    fc.assert(
      fc.property(text, (typed) => {
        const reading = readResult(typed);
        return !reading.ok || isMark(reading.result);
      }),
    );
  });
});

describe('the years of a dossier', () => {
  it('adds a whole enrolment at once, and refuses one that is there or that no dossier can have', () => {
    const approved = {
      year: 2025,
      contract: 'diploma',
      main: true,
      major: 'X',
      published: {},
      units: [
        { code: 'B', opportunities: [], parts: [], withdrewOn: '2025-11-03' },
        { code: 'A', opportunities: [], parts: [], exemption: { mark: 14 } },
      ],
    } as const;
    const units = [...approved.units].map((one) => ({ ...one, opportunities: [], parts: [] }));
    const whole = { ...approved, units };
    const state = apply(new Map(), enrolment.addEnrolment(new Map(), 'TI', whole));
    expect(first(state)).toEqual(whole);
    expect(refused(enrolment.addEnrolment(state, 'TI', whole))).toEqual({ code: 'enrolment-exists', year: 2025 });
    expect(refused(enrolment.addEnrolment(new Map(), 'TI', { ...whole, year: 20 }))).toEqual({ code: 'invalid-value', field: 'year', value: 20 });
  });

  it('adds a year with its units in one edit, in their order, each once', () => {
    const state = apply(new Map(), enrolment.addYear(new Map(), year, { units: ['C', 'A', 'C', 'B'], major: 'X', enrolledOn: '2024-09-16' }));
    expect(first(state)).toMatchObject({ main: true, major: 'X', enrolledOn: '2024-09-16' });
    expect(first(state)?.units.map(({ code }) => code)).toEqual(['C', 'A', 'B']);
  });

  it('makes only the first enrolment of a year the main one', () => {
    const second = { ...year, contract: 'credit' } as const;
    const state = apply(started, enrolment.addYear(started, second, { units: [] }));
    expect(dossierOf(state, 'TI').dossier.enrolments.map(({ main }) => main)).toEqual([true, false]);
    expect(first(apply(state, enrolment.setMain(year, false)))?.main).toBe(false);
  });

  it('refuses a year twice, a year that does not exist, and values that nobody could mean', () => {
    expect(refused(enrolment.addYear(started, year, { units: [] }))).toEqual({ code: 'enrolment-exists', year: 2024 });
    expect(refused(enrolment.removeYear(started, { ...year, year: 2020 }))).toEqual({ code: 'enrolment-missing', year: 2020 });
    expect(refused(enrolment.addYear(started, { ...year, year: 24 }, { units: [] }))).toMatchObject({ field: 'year', value: 24 });
    expect(refused(enrolment.addYear(new Map(), year, { units: ['A', ''] }))).toMatchObject({ field: 'code', value: '' });
    expect(refused(enrolment.addYear(new Map(), year, { units: [], enrolledOn: '1924-09-16' }))).toMatchObject({ code: 'date-outside-year' });
    expect(refused(enrolment.addYear(new Map(), year, { units: [], major: '' }))).toMatchObject({ field: 'major' });
  });

  it('removes a year with all of its units and nothing else', () => {
    const other = { ...year, year: 2023 } as const;
    const both = apply(started, enrolment.addYear(started, other, { units: ['Z'] }));
    expect(apply(both, enrolment.removeYear(both, other))).toEqual(started);
    expect(apply(started, enrolment.removeYear(started, year)).size).toBe(0);
  });

  it('moves a year that was entered under the wrong contract or number, with everything in it', () => {
    const full = apply(apply(started, unit.setResult(place, 1, 9)), enrolment.setPublication(year, 1, '2025-02-07'));
    const asCredit = apply(full, enrolment.setContract(full, year, 'credit'));
    const asNext = apply(full, enrolment.setYear(full, year, 2025));
    expect(dossierOf(asCredit, 'TI').dossier.enrolments).toEqual([{ ...first(full), contract: 'credit' }]);
    expect(dossierOf(asNext, 'TI').dossier.enrolments).toEqual([{ ...first(full), year: 2025 }]);
    expect(apply(full, enrolment.setContract(full, year, 'diploma'))).toEqual(full);
  });

  it('does not move a year onto another, nor while devices disagree about one of its fields', () => {
    const both = apply(started, enrolment.addYear(started, { ...year, year: 2023 }, { units: [] }));
    expect(refused(enrolment.setYear(both, year, 2023))).toEqual({ code: 'enrolment-exists', year: 2023 });
    const disputed = withAlternatives(started, unitKey(place), 'result1', [8]);
    expect(refused(enrolment.setYear(disputed, year, 2023))).toEqual({ code: 'disagreement-open', record: unitKey(place), field: 'result1' });
    expect(refused(enrolment.setYear(started, { ...year, year: 2020 }, 2021))).toEqual({ code: 'enrolment-missing', year: 2020 });
    expect(refused(enrolment.setYear(started, year, 3000))).toMatchObject({ field: 'year' });
  });

  it('adds a unit at the end, once, and removes it', () => {
    const more = apply(started, unit.addUnit(started, { ...year, code: 'C' }));
    expect(first(more)?.units.map(({ code }) => code)).toEqual(['A', 'B', 'C']);
    expect(refused(unit.addUnit(more, { ...year, code: 'C' }))).toEqual({ code: 'unit-exists', unit: 'C' });
    expect(refused(unit.addUnit(more, { ...year, code: '' }))).toMatchObject({ field: 'code' });
    expect(apply(more, unit.removeUnit({ ...year, code: 'C' }))).toEqual(started);
  });

  it('knows publications, the day of enrolling and of leaving, and the major', () => {
    let state = apply(started, enrolment.setPublication(year, 3, '2025-09-12'));
    state = apply(state, enrolment.setEnrolledOn(year, '2024-10-01'));
    state = apply(state, enrolment.leaveProgramme(year, '2025-02-01'));
    state = apply(state, enrolment.setMajor(year, 'X'));
    expect(first(state)).toMatchObject({ published: { 3: '2025-09-12' }, enrolledOn: '2024-10-01', withdrewOn: '2025-02-01', major: 'X' });
    expect(first(apply(state, enrolment.setPublication(year, 3, null)))?.published).toEqual({});
  });

  it('takes the units of a stage that everybody takes, and those of the major for who follows it', () => {
    const one: Omit<CourseUnit, 'code' | 'title' | 'mandatory'> = {
      points: 6,
      stage: 2,
      semester: 1,
      grading: 'numeric',
      tolerable: 'unknown',
      resit: 'unknown',
      requires: 'unknown',
      identicalTo: [],
      activities: [],
      calculation: 'weighted',
      events: [],
    };
    const programme: Programme = {
      code: 'TI',
      title: 'TI',
      kind: 'bachelor',
      initial: true,
      educational: false,
      workTrack: false,
      points: 180,
      stages: 3,
      groups: [
        { id: 'major:X', kind: 'major', title: 'X' },
        { id: 'Y', kind: 'major', title: 'Y' },
        { id: 'E', kind: 'electives', title: 'E' },
      ],
      units: [
        { ...one, code: 'A', title: 'A', mandatory: true },
        { ...one, code: 'B', title: 'B', mandatory: true, group: 'major:X' },
        { ...one, code: 'C', title: 'C', mandatory: true, group: 'Y' },
        { ...one, code: 'D', title: 'D', mandatory: false, group: 'E' },
        { ...one, code: 'E', title: 'E', mandatory: true, stage: 1 },
      ],
    };
    expect(enrolment.unitsOfStage(programme, 2)).toEqual(['A']);
    expect(enrolment.unitsOfStage(programme, 2, 'X')).toEqual(['A', 'B']);
    expect(enrolment.unitsOfStage(programme, 2, 'Y')).toEqual(['A', 'C']);
  });
});

describe('the student and the settings', () => {
  it('keeps what the rules need to know, and forgets it again', () => {
    let state = apply(new Map(), student.setLearningCredit(112));
    state = apply(state, student.setStudent('firstTime', true));
    state = apply(state, student.setStudent('tariff', 'grant'));
    state = apply(state, student.setStatus('elite-athlete', true));
    expect(dossierOf(state, 'TI').dossier.student).toMatchObject({
      learningCredit: 112,
      firstTime: true,
      tariff: 'grant',
      statuses: ['elite-athlete'],
    });
    state = apply(apply(state, student.setLearningCredit(null)), student.setStatus('elite-athlete', false));
    expect(dossierOf(state, 'TI').dossier.student).not.toHaveProperty('learningCredit');
    expect(dossierOf(state, 'TI').dossier.student.statuses).toEqual([]);
    expect(refused(student.setStatus('', true))).toMatchObject({ field: 'status' });
  });

  it('refuses learning credit that nobody can have', () => {
    expect(refused(student.setLearningCredit(401))).toEqual({ code: 'invalid-value', field: 'learningCredit', value: 401 });
    expect(refused(student.setLearningCredit(1.5))).toMatchObject({ field: 'learningCredit' });
    expect(refused(student.setStudent('bonusUsed', -1))).toMatchObject({ field: 'bonusUsed' });
  });

  it("keeps the balance of the government's site with its day", () => {
    const state = apply(new Map(), student.setKnownLearningCredit({ points: 97, on: '2025-07-10' }));
    expect(knownLearningCreditOf(state)).toEqual({ points: 97, on: '2025-07-10' });
    expect(knownLearningCreditOf(apply(state, student.setKnownLearningCredit(null)))).toBeNull();
    expect(knownLearningCreditOf(new Map())).toBeNull();
    expect(refused(student.setKnownLearningCredit({ points: 999, on: '2025-07-10' }))).toMatchObject({ field: 'knownCredit' });
    expect(refused(student.setKnownLearningCredit({ points: 9, on: '2025-13-10' }))).toMatchObject({ field: 'knownCreditOn' });
  });

  it('remembers the chosen programme and rule pack', () => {
    expect(settingsOf(new Map())).toEqual({ programme: null, pack: null, example: false });
    const state = apply(apply(new Map(), student.chooseProgramme('TI', 'odisee-2024')), student.choosePack('odisee-2025'));
    expect(settingsOf(state)).toEqual({ programme: 'TI', pack: 'odisee-2025', example: false });
    expect(settingsOf(apply(state, student.chooseProgramme('BM')))).toMatchObject({ programme: 'BM', pack: 'odisee-2025' });
    expect(refused(student.chooseProgramme(''))).toMatchObject({ field: 'programme' });
    expect(refused(student.chooseProgramme('TI', '../x'))).toMatchObject({ field: 'pack' });
  });
});

describe('devices that disagree', () => {
  const disputed = withAlternatives(apply(started, unit.setResult(place, 1, 9)), unitKey(place), 'result1', [12, null]);

  it('lists each field with the value shown and the others', () => {
    expect(disagreementsOf(disputed)).toEqual([
      { record: unitKey(place), field: 'result1', where: { kind: 'unit', place }, shown: 9, others: [12, null] },
    ]);
  });

  it('asks nothing about the order of units, nor about records of other rooms', () => {
    const orders = withAlternatives(started, unitKey(place), 'order', [4]);
    expect(disagreementsOf(withAlternatives(orders, 'draft/1', 'name', ['x']))).toEqual([]);
  });

  it('is settled by choosing one of them, and only one of them', () => {
    const [disagreement] = disagreementsOf(disputed);
    if (disagreement === undefined) throw new Error('no disagreement');
    expect(settle(disagreement, 12)).toMatchObject({ ok: true, writes: [{ record: unitKey(place), field: 'result1', value: 12 }] });
    expect(settle(disagreement, null)).toMatchObject({ ok: true });
    expect(refused(settle(disagreement, 13))).toEqual({ code: 'invalid-value', field: 'result1', value: 13 });
  });
});

describe('what one device removed and another changed', () => {
  const left: VaultState = new Map([
    [unitKey(place), { key: unitKey(place), fields: { result1: 12 }, alternatives: {}, deletedElsewhere: true as const }],
  ]);

  it('is asked about, and still shown until it is settled', () => {
    expect(removalsOf(left)).toEqual([{ record: unitKey(place), where: { kind: 'unit', place } }]);
    expect(removalsOf(started)).toEqual([]);
    expect(first(left)?.units).toEqual([{ code: 'A', opportunities: [{ result: 12 }], parts: [] }]);
  });

  it('is kept by writing it again, or removed here too', () => {
    const removal = { record: unitKey(place), where: { kind: 'unit', place } } as const;
    expect(settleRemoval(left, removal, 'keep')).toMatchObject({ writes: [{ record: unitKey(place), field: 'result1', value: 12 }] });
    expect(settleRemoval(left, removal, 'remove')).toMatchObject({ writes: [{ record: unitKey(place), delete: true }] });
    expect(refused(settleRemoval(new Map(), removal, 'keep'))).toEqual({ code: 'record-missing', record: unitKey(place) });
  });
});
