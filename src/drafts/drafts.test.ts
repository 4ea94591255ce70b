import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decision, draftKey, draftsOf } from './draft.ts';
import { decide, deleteDraft, renameDraft, saveDraft, suppose, type NewDraft } from './draft-edits.ts';
import { stateAfter } from './after.ts';
import { apply, empty, refused } from './isp.fixture.ts';

const draft: NewDraft = {
  id: 'd1',
  name: 'Alles tolereren',
  programme: 'TI',
  createdOn: '2025-07-12',
  decisions: new Map([
    ['A', 'tolerate'],
    ['B', 'undecided'],
  ]),
  supposed: new Map([['B', 12]]),
};
const saved = apply(empty, saveDraft(empty, draft));

describe('saved roads', () => {
  it('come back as they were saved', () => {
    const code = fc.oneof(fc.stringMatching(/^[A-Z]{2}\d{2}$/), fc.constantFrom('mark:A', 'decision:A', 'constructor', 'a/b', ' '));
    const sortedMap = <T>(value: fc.Arbitrary<T>) =>
      fc
        .uniqueArray(fc.tuple(code, value), { selector: ([key]) => key, maxLength: 5 })
        .map((list) => new Map(list.toSorted(([a], [b]) => (a < b ? -1 : 1))));
    const anyDraft = fc.record({ decisions: sortedMap(fc.constantFrom(...Decision.options)), supposed: sortedMap(fc.integer({ min: 0, max: 20 })) });
    fc.assert(
      fc.property(anyDraft, (parts) => {
        const one = { ...draft, ...parts };
        expect(draftsOf(apply(empty, saveDraft(empty, one)), 'TI')).toEqual({ drafts: [one], problems: [] });
      }),
    );
  });

  it('are listed per programme, oldest first', () => {
    let state = apply(saved, saveDraft(saved, { ...draft, id: 'd0', createdOn: '2025-07-13' }));
    state = apply(state, saveDraft(state, { ...draft, id: 'd2', programme: 'BM' }));
    expect(draftsOf(state, 'TI').drafts.map(({ id }) => id)).toEqual(['d1', 'd0']);
    expect(draftsOf(state, 'BM').drafts.map(({ id }) => id)).toEqual(['d2']);
  });

  it('can be renamed, decided otherwise, supposed otherwise and deleted', () => {
    let state = apply(saved, renameDraft(saved, 'd1', '  Weg 2 '));
    state = apply(state, decide(state, 'd1', 'A', 'again'));
    state = apply(state, decide(state, 'd1', 'B', null));
    state = apply(state, suppose(state, 'd1', 'A', 14));
    state = apply(state, suppose(state, 'd1', 'B', null));
    expect(draftsOf(state, 'TI').drafts).toEqual([{ ...draft, name: 'Weg 2', decisions: new Map([['A', 'again']]), supposed: new Map([['A', 14]]) }]);
    expect(apply(state, deleteDraft(state, 'd1')).size).toBe(0);
  });

  it('refuse a mark that does not exist, a name of nothing, an id twice, and a draft that is gone', () => {
    expect(refused(suppose(saved, 'd1', 'A', 21))).toEqual({ code: 'mark-out-of-range', value: 21, min: 0, max: 20 });
    expect(refused(suppose(saved, 'd1', 'A', -1))).toMatchObject({ code: 'mark-out-of-range' });
    expect(refused(suppose(saved, 'd1', 'A', 9.5))).toEqual({ code: 'mark-not-whole', value: 9.5 });
    expect(refused(suppose(saved, 'd1', 'A', Number.NaN))).toMatchObject({ code: 'invalid-value', field: 'mark' });
    expect(refused(suppose(saved, 'd1', '', 9))).toMatchObject({ field: 'code' });
    expect(refused(decide(saved, 'd1', '', null))).toMatchObject({ field: 'code' });
    expect(refused(renameDraft(saved, 'd1', '   '))).toMatchObject({ field: 'name' });
    expect(refused(saveDraft(saved, draft))).toEqual({ code: 'draft-exists', id: 'd1' });
    for (const edit of [renameDraft(empty, 'd1', 'x'), decide(empty, 'd1', 'A', 'again'), suppose(empty, 'd1', 'A', 9), deleteDraft(empty, 'd1')]) {
      expect(refused(edit)).toEqual({ code: 'draft-missing', id: 'd1' });
    }
    const wrong: readonly [Partial<NewDraft>, object][] = [
      [{ id: 'a/b' }, { field: 'id' }],
      [{ name: '' }, { field: 'name' }],
      [{ programme: '' }, { field: 'programme' }],
      [{ createdOn: '2025-02-29' }, { field: 'createdOn' }],
      [{ supposed: new Map([['A', 30]]) }, { code: 'mark-out-of-range' }],
      [{ supposed: new Map([['', 3]]) }, { field: 'code' }],
      [{ decisions: new Map([['', 'again']]) }, { field: 'code' }],
    ];
    for (const [change, problem] of wrong) expect(refused(saveDraft(empty, { ...draft, ...change }))).toMatchObject(problem);
  });

  it('report what cannot be read and go on without it', () => {
    const state = stateAfter(
      [
        { record: draftKey('d1'), field: 'mark:A', value: 21 },
        { record: draftKey('d1'), field: 'decision:A', value: 'perhaps' },
      ],
      saved,
    );
    const view = draftsOf(state, 'TI');
    expect(view.problems).toEqual([
      { code: 'invalid-field', record: 'draft/d1', field: 'decision:A', value: 'perhaps' },
      { code: 'invalid-field', record: 'draft/d1', field: 'mark:A', value: 21 },
    ]);
    expect(view.drafts[0]?.decisions).toEqual(new Map([['B', 'undecided']]));
  });

  it('show what is left of a draft that another device deleted', () => {
    const left = stateAfter([{ record: draftKey('d9'), field: 'mark:A', value: 11 }], empty);
    expect(draftsOf(left, 'TI').drafts).toEqual([
      { id: 'd9', name: '', programme: null, createdOn: null, decisions: new Map(), supposed: new Map([['A', 11]]) },
    ]);
  });

  it('pass over other records and kinds of drafts to come', () => {
    const state = stateAfter(
      [
        { record: 'draft/d1/HBI09B', field: 'event', value: 'i1' },
        { record: 'settings', field: 'pack', value: 'x' },
      ],
      empty,
    );
    expect(draftsOf(state, 'TI')).toEqual({ drafts: [], problems: [] });
  });
});
