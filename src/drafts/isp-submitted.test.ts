import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UnitCode } from '../model/index.ts';
import { stateAfter } from './after.ts';
import { adjusted, after, approved, codesIn, ispIn, ispUnit, refused, started, submitted, type Make } from './isp.fixture.ts';
import { chooseEvent } from './isp-compose.ts';
import { answerIsp, changeSemester2, leaveIsp, withdrawInIsp } from './isp-submitted.ts';

describe('the answer of the school', () => {
  it('adds and takes out, and says who did', () => {
    expect(ispIn(adjusted).units).toEqual([ispUnit('A'), ispUnit('C', { origin: 'school' })]);
    expect(ispIn(adjusted).removed).toEqual([{ code: 'B', by: 'school' }]);
  });

  it('noted anew takes the place of the earlier one', () => {
    const other = after(adjusted, (state) => answerIsp(state, 'i1', { on: '2025-11-25', added: ['D'], removed: ['A'] }));
    expect(ispIn(other).units).toEqual([ispUnit('B'), ispUnit('D', { origin: 'school' })]);
    expect(ispIn(other).removed).toEqual([{ code: 'A', by: 'school' }]);
    const all = after(other, (state) => answerIsp(state, 'i1', { on: '2025-11-20', added: [], removed: [] }));
    expect(ispIn(all)).toEqual(ispIn(approved));
  });

  it('that changes nothing is an approval', () => {
    const same = after(submitted, (state) => answerIsp(state, 'i1', { on: '2025-11-20', added: ['A'], removed: ['Z'] }));
    expect(ispIn(same)).toEqual(ispIn(approved));
  });

  it('puts the event that is proposed with what came in, and lets it be chosen: nobody could before', () => {
    const events = new Map([['C', 'e1'], ['A', 'e9']]);
    const state = after(submitted, (now) => answerIsp(now, 'i1', { on: '2025-11-20', added: ['C'], removed: [], events }));
    expect(ispIn(state).units).toEqual([ispUnit('A'), ispUnit('B'), ispUnit('C', { origin: 'school', event: 'e1' })]);
    const chosen = after(state, (now) => chooseEvent(now, 'i1', 'C', 'e2'));
    expect(ispIn(chosen).units[2]).toEqual(ispUnit('C', { origin: 'school', event: 'e2' }));
    const anew = after(chosen, (now) => answerIsp(now, 'i1', { on: '2025-11-21', added: ['C'], removed: [], events }));
    expect(ispIn(anew).units[2]?.event).toBe('e2');
    expect(refused(chooseEvent(state, 'i1', 'A', 'e2'))).toEqual({ code: 'isp-locked', id: 'i1' });
    expect(refused(chooseEvent(state, 'i1', 'Z', 'e2'))).toEqual({ code: 'isp-locked', id: 'i1' });
    expect(refused(answerIsp(submitted, 'i1', { on: '2025-11-20', added: ['C'], removed: [], events: new Map([['C', '']]) }))).toMatchObject({ field: 'event' });
  });

  it('as version 0.1 stored it is still read', () => {
    const old = (record: string, field: string, value: string) => ({ record, field, value });
    const before = stateAfter([old('draft/i1', 'submittedOn', '2025-10-10'), old('draft/i1', 'answer', 'adjusted'), old('draft/i1', 'answeredOn', '2025-11-20'), old('draft/i1/B', 'school', 'removed'), old('draft/i1/C', 'school', 'added')], started);
    expect(ispIn(before)).toEqual(ispIn(adjusted));
  });

  it('refuses a date that does not exist and a code of nothing', () => {
    expect(refused(answerIsp(submitted, 'i1', { on: '2025-02-30', added: [], removed: [] }))).toMatchObject({ field: 'answeredOn' });
    expect(refused(answerIsp(submitted, 'i1', { on: '2025-11-20', added: [''], removed: [] }))).toMatchObject({ field: 'code' });
  });
});

const change = (added: readonly UnitCode[], removed: readonly UnitCode[]): Make => (state) => changeSemester2(state, 'i1', { on: '2026-02-10', added, removed });

describe('changes for the second semester (H.1)', () => {
  it('wait for the answer of the school', () => {
    expect(refused(changeSemester2(submitted, 'i1', { on: '2026-02-10', added: [], removed: [] }))).toEqual({ code: 'isp-not-answered', id: 'i1' });
  });

  it('put units in and out, on top of what the school decided', () => {
    const state = after(adjusted, change(['B', 'D'], ['A', 'C']));
    expect(ispIn(state)).toMatchObject({
      units: [ispUnit('B', { origin: 'semester2' }), ispUnit('D', { origin: 'semester2' })],
      removed: [{ code: 'A', by: 'semester2' }, { code: 'C', by: 'semester2' }],
      semester2On: '2026-02-10',
    });
  });

  it('there and back are as if they had never been, in any order', () => {
    const codes = fc.uniqueArray(fc.constantFrom<UnitCode[]>('A', 'B', 'C', 'D', 'E'));
    fc.assert(
      fc.property(fc.constantFrom(approved, adjusted), codes, codes, (before, added, out) => {
        const removed = out.filter((code) => !added.includes(code));
        const changed = after(before, change(added, removed));
        const inForce = new Set(codesIn(before));
        const [came, went] = [added.filter((code) => !inForce.has(code)), removed.filter((code) => inForce.has(code))];
        expect(codesIn(changed)).toEqual([...inForce, ...came].filter((code) => !went.includes(code)).toSorted());
        expect(ispIn(after(changed, change(went, came)))).toEqual({ ...ispIn(before), semester2On: '2026-02-10' });
        expect(codesIn(after(changed, change(added, removed)))).toEqual(codesIn(changed));
      }),
    );
  });

  it('come with the event that is proposed', () => {
    const state = after(approved, (now) => changeSemester2(now, 'i1', { on: '2026-02-10', added: ['D'], removed: [], events: new Map([['D', 'e1']]) }));
    expect(ispIn(after(state, (now) => chooseEvent(now, 'i1', 'D', null))).units[2]).toEqual(ispUnit('D', { origin: 'semester2' }));
    expect(ispIn(state).units[2]).toEqual(ispUnit('D', { origin: 'semester2', event: 'e1' }));
  });

  it('stay where the school’s answer is noted anew', () => {
    const changed = after(adjusted, change(['D'], ['C']));
    const anew = after(changed, (state) => answerIsp(state, 'i1', { on: '2025-11-21', added: [], removed: [] }));
    expect(codesIn(anew)).toEqual(['A', 'B', 'D']);
    expect(ispIn(anew).removed).toEqual([]);
  });

  it('refuse a date that does not exist and a code of nothing', () => {
    expect(refused(changeSemester2(approved, 'i1', { on: '2026-02-30', added: [], removed: [] }))).toMatchObject({ field: 'semester2On' });
    expect(refused(changeSemester2(approved, 'i1', { on: '2026-02-10', added: [], removed: [''] }))).toMatchObject({ field: 'code' });
  });
});

describe('withdrawing from a unit (H.13)', () => {
  it('is noted with its day, and taken back', () => {
    const gone = after(approved, (state) => withdrawInIsp(state, 'i1', 'A', '2025-11-25'));
    expect(ispIn(gone).units[0]).toEqual(ispUnit('A', { withdrewOn: '2025-11-25' }));
    expect(ispIn(after(gone, (state) => withdrawInIsp(state, 'i1', 'A', null)))).toEqual(ispIn(approved));
  });

  it('is refused for a unit that is not in it, and on a day that does not exist', () => {
    expect(refused(withdrawInIsp(adjusted, 'i1', 'B', '2025-11-25'))).toEqual({ code: 'unit-missing', id: 'i1' });
    expect(refused(withdrawInIsp(approved, 'i1', 'A', '2025-02-30'))).toMatchObject({ field: 'withdrewOn' });
  });
});

describe('leaving the whole of it (F.5, I.6)', () => {
  const left = after(approved, (state) => withdrawInIsp(state, 'i1', 'A', '2025-11-03'), (state) => leaveIsp(state, 'i1', '2025-11-15'));

  it('is noted with its day, beside what was withdrawn from before', () => {
    expect(ispIn(left)).toMatchObject({ leftOn: '2025-11-15', units: [{ withdrewOn: '2025-11-03' }, { withdrewOn: '2025-11-15' }] });
  });

  it('is no more once one unit is taken back', () => {
    expect(ispIn(after(left, (state) => withdrawInIsp(state, 'i1', 'A', null)))).toMatchObject({ leftOn: null, units: [{ withdrewOn: null }, { withdrewOn: '2025-11-15' }] });
  });

  it('is refused on a day that does not exist, where nothing is left to leave, and before it is submitted', () => {
    expect(refused(leaveIsp(approved, 'i1', '2025-02-30'))).toMatchObject({ field: 'leftOn' });
    expect(refused(leaveIsp(left, 'i1', '2025-11-16'))).toEqual({ code: 'unit-missing', id: 'i1' });
    expect(refused(leaveIsp(started, 'i1', '2025-11-16'))).toEqual({ code: 'isp-not-submitted', id: 'i1' });
  });
});
