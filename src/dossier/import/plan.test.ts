import { describe, expect, it } from 'vitest';
import type { VaultState } from '../../vault/index.ts';
import { dossierOf } from '../dossier-view.ts';
import type { EditResult } from '../edit.ts';
import { addYear } from '../enrolment-edits.ts';
import { rejectTolerance, setResult, setTolerance } from '../unit-edits.ts';
import { stateAfter } from '../vault-state.fixture.ts';
import { entriesOf } from './import.fixture.ts';
import { planImport } from './plan.ts';

const context = { programme: 'TI', passMark: 10 };
const apply = (state: VaultState, result: EditResult): VaultState => {
  if (!result.ok) throw new Error(`refused: ${result.problem.code}`);
  return stateAfter(result.writes, state);
};
const place = { programme: 'TI', year: 2023, contract: 'diploma', code: 'HBI09B' } as const;
const withMark = (mark: number, state: VaultState = new Map()): VaultState => apply(apply(state, addYear(state, place, { units: ['HBI09B'] })), setResult(place, 1, mark));
const plan = (state: VaultState, text: string) => planImport(state, entriesOf(`2023-2024\n${text}`), context);
const kinds = (state: VaultState, text: string): readonly string[] => plan(state, text).outcomes.map(({ kind }) => kind);
const unitsOf = (state: VaultState) => dossierOf(state, 'TI').dossier.enrolments.flatMap(({ units }) => units.map(({ code, opportunities }) => [code, ...opportunities.map(({ result }) => result)]));

describe('taking a text into the dossier', () => {
  it('adds the year and the units that are not there, in the order of the text', () => {
    const { edit, newYears, outcomes } = plan(new Map(), 'HBI10B Programmeren 2 6 12\nHBI09B Programmeren 1 6 13');
    expect(outcomes.map(({ kind }) => kind)).toEqual(['new', 'new']);
    expect(newYears).toEqual([{ programme: 'TI', year: 2023, contract: 'diploma' }]);
    const state = apply(new Map(), edit);
    expect(unitsOf(state)).toEqual([['HBI10B', 12], ['HBI09B', 13]]);
    expect(dossierOf(state, 'TI').dossier.enrolments[0]?.main).toBe(true);
  });

  it('changes nothing the second time', () => {
    const text = 'HBI10B Programmeren 2 6 7\nHBI09B Programmeren 1 6 8 Getolereerd\nHBI61B C# en .NET 4 Vrijstelling\nZ20123\tZweeds\t3\t14';
    const state = apply(new Map(), plan(new Map(), text).edit);
    expect(plan(state, text).edit).toEqual({ ok: true, label: 'import-dossier', writes: [] });
    expect(kinds(state, text)).toEqual(['same', 'same', 'same', 'same']);
  });

  it('takes a higher result of the year for the second opportunity after a first that failed, and keeps the first', () => {
    const { outcomes, edit } = plan(withMark(7), 'HBI09B Programmeren 1 6 11');
    expect(outcomes[0]).toMatchObject({ kind: 'filled', facts: { result2: 11 }, replaced: [] });
    const state = apply(withMark(7), edit);
    expect(unitsOf(state)).toEqual([['HBI09B', 7, 11]]);
    expect(kinds(state, 'HBI09B Programmeren 1 6 11')).toEqual(['same']);
  });

  it('replaces the one result of the year of a unit without a second opportunity', () => {
    const once = { ...context, onceAYear: new Set(['HBI09B']) };
    const { outcomes, edit } = planImport(withMark(8), entriesOf('2023-2024\nHBI09B Programmeren 1 6 9'), once);
    expect(outcomes[0]).toMatchObject({ kind: 'replaces', replaced: [{ field: 'result1', from: 8, to: 9 }] });
    expect(unitsOf(apply(withMark(8), edit))).toEqual([['HBI09B', 9]]);
  });

  it('shows all that the dossier will hold of the unit, not only what is new', () => {
    expect(plan(withMark(8), 'HBI09B Programmeren 1 6 9').outcomes[0]).toMatchObject({ facts: { result2: 9 }, becomes: { result1: 8, result2: 9 } });
    const rejected = apply(withMark(9), rejectTolerance(place, '2024-07-05'));
    expect(plan(rejected, 'HBI09B Programmeren 1 6 9 Getolereerd').outcomes[0]?.becomes).toEqual({ result1: 9, tolerated: 'student' });
  });

  it('says what it replaces', () => {
    expect(plan(withMark(12), 'HBI09B Programmeren 1 6 13').outcomes[0]).toMatchObject({ kind: 'replaces', replaced: [{ field: 'result1', from: 12, to: 13 }] });
    expect(plan(withMark(9), 'HBI09B Programmeren 1 6 5').outcomes[0]).toMatchObject({ kind: 'replaces', replaced: [{ field: 'result1', from: 9, to: 5 }] });
  });

  it('never takes anything away: a tolerance that the text does not name stays', () => {
    const state = apply(withMark(9), setTolerance(place, 'student'));
    expect(plan(state, 'HBI09B Programmeren 1 6 9 Tolereerbaar tekort').edit).toMatchObject({ writes: [] });
  });

  it('takes the note back that a tolerance was rejected where it was deployed, and says so', () => {
    const state = apply(withMark(9), rejectTolerance(place, '2024-07-05'));
    const { outcomes, edit } = plan(state, 'HBI09B Programmeren 1 6 9 Getolereerd');
    expect(outcomes[0]).toMatchObject({ kind: 'replaces', replaced: [{ field: 'rejectedOn', from: '2024-07-05', to: null }] });
    const unit = dossierOf(apply(state, edit), 'TI').dossier.enrolments[0]?.units[0];
    expect(unit).toMatchObject({ tolerated: 'student' });
    expect(unit?.rejectedOn).toBeUndefined();
  });

  it('keeps the first of two lines of one import that contradict, and both when the second is the second opportunity', () => {
    expect(kinds(new Map(), 'HBI09B Programmeren 1 6 12\nHBI09B Programmeren 1 6 9')).toEqual(['new', 'contradicts']);
    expect(kinds(new Map(), 'HBI09B Programmeren 1 6 9\nHBI09B Programmeren 1 6 12')).toEqual(['new', 'filled']);
    expect(kinds(new Map(), 'HBI09B Programmeren 1 6 9\nHBI09B Programmeren 1 6 9')).toEqual(['new', 'same']);
  });

  it('leaves out what has no unit or no year', () => {
    const none = planImport(new Map(), entriesOf('HBI09B Programmeren 1 6 12'), context);
    expect(none.outcomes.map(({ kind }) => kind)).toEqual(['incomplete']);
    expect(none.edit).toMatchObject({ writes: [] });
  });

  it('brings a unit that the programme does not have with its title and points, once for two years', () => {
    const entries = entriesOf('2023-2024\nZ20123\tZweeds\t3\t7\n2024-2025\nZ20123\tZweeds\t3\t14');
    const { edit } = planImport(new Map(), entries, context);
    const titles = edit.ok ? edit.writes.filter((write) => 'field' in write && write.field === 'title') : [];
    expect(titles).toEqual([{ record: 'unit-definition/TI/Z20123', field: 'title', value: 'Zweeds' }]);
  });

  it('makes a second contract of a year no main enrolment', () => {
    const entries = entriesOf('2023-2024 diplomacontract\nHBI09B Programmeren 1 6 12\n2023-2024 creditcontract\nOH4100 Zingeving en levensbeschouwing 3 12');
    const { edit } = planImport(new Map(), entries, context);
    expect(dossierOf(apply(new Map(), edit), 'TI').dossier.enrolments.map(({ contract, main }) => [contract, main])).toEqual([['diploma', true], ['credit', false]]);
  });
});
