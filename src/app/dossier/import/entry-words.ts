import { readResult, type EntryOutcome, type ImportEntry, type Replaced, type UnitFacts } from '../../../dossier/index.ts';
import { formatDateLong, m } from '../../../i18n/index.ts';
import { isCalendarDate } from '../../../model/index.ts';
import { resultWords, statusWords } from '../../words/values.ts';

const opportunityWords = (result: UnitFacts['result1']): string | undefined =>
  result === undefined ? undefined : result === 'open' ? m.pad_later_long() : resultWords(result);

/** What the dossier will hold of a unit, as a list: "7/20 → 11/20, getolereerd". */
export const factsWords = ({ facts, result }: Pick<ImportEntry, 'facts' | 'result'>): string => {
  const marks = [opportunityWords(facts.result1) ?? opportunityWords(result), opportunityWords(facts.result2)].filter((words) => words !== undefined);
  const words = [
    ...(marks.length === 0 ? [] : [marks.join(' → ')]),
    ...(facts.exempt === true ? [m.mark_exempt()] : []),
    ...(facts.exemptMark === undefined ? [] : [resultWords(facts.exemptMark)]),
    ...(facts.tolerated === undefined ? [] : [statusWords('tolerated')]),
    ...(facts.parts ?? []).map(({ activity, ...part }) => `${activity}: ${factsWords({ facts: part })}`),
    ...(facts.rejectedOn === undefined ? [] : [`${m.dossier_tolerated_rejected_on()} ${formatDateLong(facts.rejectedOn)}`]),
    ...(facts.withdrewOn === undefined ? [] : [`${statusWords('withdrawn')} ${formatDateLong(facts.withdrewOn)}`]),
  ];
  return words.length === 0 ? m.import_no_result() : words.join(', ');
};

/** A value as words. */
const valueWords = (value: Replaced['from']): string => {
  if (value === null) return m.dossier_nothing();
  if (value === 'student' || value === 'automatic') return statusWords('tolerated');
  if (isCalendarDate(value)) return formatDateLong(value);
  const reading = readResult(String(value));
  return reading.ok ? resultWords(reading.result) : String(value);
};

/** What becomes of a line, as a sentence. */
export const outcomeWords = (outcome: EntryOutcome): string => {
  switch (outcome.kind) {
    case 'incomplete':
      return m.import_choose_unit_first();
    case 'contradicts':
      return m.import_contradicts();
    case 'same':
      return m.import_same();
    case 'new':
      return m.import_new();
    case 'filled':
      return m.import_filled();
    case 'replaces':
      return outcome.replaced.map(({ from, to }) => m.import_replaces({ from: valueWords(from), to: valueWords(to) })).join(' ');
  }
};
