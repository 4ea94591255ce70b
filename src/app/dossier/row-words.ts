import { formatPoints, m } from '../../i18n/index.ts';
import type { MarkRowProps } from '../../ui/index.ts';
import { shortResult, statusWords } from '../words/values.ts';
import type { EntryRow } from './entry-rows.ts';

/** What a row shows in the place of a mark and beside it. */
export type RowLook = Pick<MarkRowProps, 'points' | 'mark' | 'empty' | 'state' | 'stateName'>;

const stateOf = ({ settled, status, tolerableMark }: EntryRow): Pick<MarkRowProps, 'state' | 'stateName'> => {
  if (settled === 'exempt') return { state: 'tint' };
  if (settled !== null) return {};
  if (status === 'credit') return { state: 'check', stateName: statusWords(status) };
  if (status === 'tolerated') return { state: 'half', stateName: statusWords(status) };
  return tolerableMark ? { state: 'striped', stateName: m.pad_tolerable() } : {};
};

const emptyWords = ({ settled, asked }: EntryRow): string => {
  if (settled === 'exempt') return m.mark_exempt();
  if (settled === 'withdrawn') return m.status_withdrawn();
  return asked ? m.mark_none() : m.mark_later();
};

/** The mark of a row as short as it can be; with a second result, both. */
const markOf = ({ result, record, settled }: EntryRow, opportunity: 1 | 2): string | undefined => {
  if (result === null || settled !== null) return undefined;
  const second = opportunity === 1 ? (record.opportunities[1]?.result ?? null) : null;
  return second === null ? shortResult(result) : `${shortResult(result)} → ${shortResult(second)}`;
};

export const rowLook = (row: EntryRow, opportunity: 1 | 2): RowLook => ({
  points: row.unit === undefined ? m.dossier_points_unknown() : formatPoints(row.unit.points),
  mark: markOf(row, opportunity),
  empty: emptyWords(row),
  ...stateOf(row),
});
