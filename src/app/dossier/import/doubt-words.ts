import type { Doubt } from '../../../dossier/index.ts';
import { formatList, formatPoints, m } from '../../../i18n/index.ts';

/** What is doubtful about a line, as a sentence. */
export const doubtWords = (doubt: Doubt): string => {
  switch (doubt.code) {
    case 'unit-unknown':
      return m.import_doubt_unit_unknown();
    case 'several-units':
      return m.import_doubt_several();
    case 'unit-near':
      return m.import_doubt_near();
    case 'unit-not-in-guide':
      return m.import_doubt_not_in_guide();
    case 'unit-new':
      return m.import_doubt_new();
    case 'nothing-said':
      return m.import_doubt_nothing();
    case 'title-differs':
      return m.import_doubt_title({ title: doubt.title });
    case 'points-differ':
      return m.import_doubt_points({ written: formatPoints(doubt.written), guide: formatPoints(doubt.guide) });
    case 'cell-invalid':
      return m.import_doubt_cell({ column: doubt.column, text: doubt.text });
    case 'mark-invalid':
      return m.import_doubt_invalid({ text: doubt.text });
    case 'mark-ambiguous':
      return m.import_doubt_ambiguous({ numbers: formatList(doubt.numbers, 'or') });
    case 'mark-guessed':
      return m.import_doubt_guessed();
    case 'mark-missing':
      return doubt.passed ? m.import_doubt_passed() : m.import_doubt_failed();
    case 'grade-mapped':
      return m.import_doubt_grade_mapped({ grade: doubt.grade, article: doubt.article });
    case 'grade-unknown':
      return doubt.grade === '' ? m.import_doubt_grade_missing() : m.import_doubt_grade_unknown({ grade: doubt.grade });
    case 'contradiction':
      return m.import_doubt_contradiction();
    case 'withdrawn':
      return m.import_doubt_withdrawn();
    case 'unread':
      return m.import_doubt_unread({ text: doubt.text });
  }
};
