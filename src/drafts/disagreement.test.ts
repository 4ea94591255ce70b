import { describe, expect, it } from 'vitest';
import type { VaultRecord, VaultState } from '../vault/index.ts';
import { isDisputed } from './disputed.ts';
import { draftDisagreementsOf, draftRemovalsOf, settleDraftRemoval, settleInDraft } from './disagreement.ts';

const record = (key: string, fields: VaultRecord['fields'], alternatives: VaultRecord['alternatives'] = {}, more: Partial<VaultRecord> = {}): readonly [string, VaultRecord] => [
  key,
  { key, fields, alternatives, ...more },
];
const state = (...records: readonly (readonly [string, VaultRecord])[]): VaultState => new Map(records);

describe('what devices disagree about in a draft', () => {
  it('is every field of it and of its units that a student can answer, and nothing of another draft', () => {
    const disagreed = state(
      record('draft/a', { name: 'A', kind: 'isp' }, { name: ['B'], kind: ['isp2'], createdOn: ['2025-01-01'] }),
      record('draft/a/X%2FY', { event: 'e1' }, { event: [null, 'e2'], taken: [true] }),
      record('draft/ab', { name: 'C' }, { name: ['D'] }),
    );
    expect(draftDisagreementsOf(disagreed, 'a')).toEqual([
      { record: 'draft/a', field: 'name', unit: null, shown: 'A', others: ['B'] },
      { record: 'draft/a/X%2FY', field: 'event', unit: 'X/Y', shown: 'e1', others: [null, 'e2'] },
    ]);
  });

  it('is of a submitted one only what was noted of it since', () => {
    const submitted = state(record('draft/a', { submission: { on: '2025-10-01', frame: {}, units: [] } }, { classGroup: ['2B'], 'permission:H.4': ['granted'], submission: [null] }));
    expect(draftDisagreementsOf(submitted, 'a').map(({ field }) => field)).toEqual(['permission:H.4', 'submission']);
  });

  it('is looked for only where there is something', () => {
    const disputed = state(record('draft/a/X', {}, { event: ['e'] }), record('draft/b', {}, {}, { deletedElsewhere: true }), record('draft/ab', { name: 'C' }));
    expect(['a', 'b', 'ab', 'x'].map((id) => isDisputed(disputed, id))).toEqual([true, true, false, false]);
  });

  it('is settled by writing the value chosen', () => {
    expect(settleInDraft({ record: 'draft/a', field: 'name' }, 'B')).toEqual({ label: 'settle', writes: [{ record: 'draft/a', field: 'name', value: 'B' }] });
  });
});

describe('a draft or a unit that was taken away elsewhere', () => {
  const removed = state(record('draft/a', { name: 'A', year: 2025 }, {}, { deletedElsewhere: true }), record('draft/a/X', { taken: true }, {}, { deletedElsewhere: true }), record('draft/ab', {}));
  it('is told with the unit', () => {
    expect(draftRemovalsOf(removed, 'a')).toEqual([{ record: 'draft/a', unit: null }, { record: 'draft/a/X', unit: 'X' }]);
  });
  it('is kept by writing what is left of it again', () => {
    expect(settleDraftRemoval(removed, { record: 'draft/a', unit: null }, 'keep').writes).toEqual([
      { record: 'draft/a', field: 'name', value: 'A' },
      { record: 'draft/a', field: 'year', value: 2025 },
    ]);
  });
  it('is removed here too: a draft with all its units, a unit alone', () => {
    expect(settleDraftRemoval(removed, { record: 'draft/a', unit: null }, 'remove').writes).toEqual([{ record: 'draft/a', delete: true }, { record: 'draft/a/X', delete: true }]);
    expect(settleDraftRemoval(removed, { record: 'draft/a/X', unit: 'X' }, 'remove').writes).toEqual([{ record: 'draft/a/X', delete: true }]);
  });
});
