import type { Disagreement } from '../../dossier/index.ts';
import type { RulePack } from '../../model/index.ts';
import type { Outcome } from '../../rules/index.ts';
import { m } from '../../i18n/index.ts';
import { differenceWords, type DifferenceWords } from '../words/differences.ts';
import type { UnitName } from '../words/values.ts';
import { conflictValue } from './conflict-words.ts';

type Where = Disagreement['where'];
type Value = Disagreement['shown'];

/** The field of the rules that a stored field is part of. */
const ruleField = (field: string): string => (field === 'exempt' || field === 'exemptMark' ? 'exemption' : field);

const isInYear = (where: Where, year: number): boolean => (where.kind === 'unit' || where.kind === 'enrolment') && where.place.year === year;

const isAbout = ({ where, field }: Disagreement, { about, other }: Outcome): boolean => {
  switch (about.what) {
    case 'result': {
      const activity = other.field === 'result' ? other.activity : undefined;
      const stored = activity === undefined ? `result${about.opportunity}` : `part:${activity}:${about.opportunity}`;
      return where.kind === 'unit' && where.place.code === about.unit && isInYear(where, about.year) && stored === field;
    }
    case 'unit-value':
      return where.kind === 'unit' && where.place.code === about.unit && isInYear(where, about.year) && ruleField(field) === about.field;
    case 'enrolment-value':
      return where.kind === 'enrolment' && where.place.contract === about.contract && isInYear(where, about.year) && field === about.field;
    case 'student-value':
      return where.kind === 'student' && field === about.field;
    default:
      return false;
  }
};

/** An opportunity that is to come and one of which nothing is known are the same to the rules. */
const ruleValue = (value: unknown): string => JSON.stringify(value === 'open' ? null : value);

/** What the other value of a disagreement would change; undefined where the rules do not look at it. */
const outcomeWith = (disagreement: Disagreement, value: Value, all: readonly Outcome[]): Outcome | undefined => {
  const about = all.filter((outcome) => isAbout(disagreement, outcome));
  // An exemption is told by two fields: its value is not the one stored.
  return about.find(({ other }) => ruleValue(other.value) === ruleValue(value)) ?? (ruleField(disagreement.field) === disagreement.field ? undefined : about[0]);
};

/** As many figures as a sentence has room for. */
const MOST = 4;

const isOutcome = ({ group, place, form }: DifferenceWords): boolean => place === 'first' && !(group === 'ask' && form === 'sentence');

const side = (words: readonly DifferenceWords[], which: 'before' | 'after'): string => {
  const items = words.flatMap(({ label, form, [which]: value }): readonly string[] => {
    if (value === null) return [];
    return [form === 'values' ? m.conflict_figure({ label, value }) : label];
  });
  const rest = items.length - MOST;
  // A value can be a list of names itself.
  return (rest > 0 ? [...items.slice(0, MOST), m.whatif_changes_heard_more({ count: rest })] : items).join('; ');
};

/** What another value would change. */
export interface ValueOutcome {
  readonly value: Value;
  readonly differences: Outcome['differences'];
}

/**
 * Where each value leads, the one shown first: "Met 9/20: … Met 12/20: …". Only what differs is told.
 *
 * @param words a value as its own form shows it
 */
export const valueSentences = (shown: Value, others: readonly ValueOutcome[], words: (value: Value) => string, pack: RulePack, unitName: UnitName): readonly string[] =>
  others.flatMap(({ value, differences }, at): readonly string[] => {
    const differing = differenceWords(differences, pack, unitName);
    const told = differing.some(isOutcome) ? differing.filter(isOutcome) : differing;
    const [before, after] = [side(told, 'before'), side(told, 'after')];
    return [
      ...(at > 0 || before === '' ? [] : [m.conflict_with({ value: words(shown), what: before })]),
      after === '' ? m.conflict_same({ value: words(value) }) : m.conflict_with({ value: words(value), what: after }),
    ];
  });

/** Where each value of a disagreement leads by what the rules say of it; empty where they do not look at the field. */
export const outcomeSentences = (disagreement: Disagreement, all: readonly Outcome[], pack: RulePack, unitName: UnitName): readonly string[] => {
  const known = disagreement.others.flatMap((value): readonly ValueOutcome[] => {
    const outcome = outcomeWith(disagreement, value, all);
    return outcome === undefined ? [] : [{ value, differences: outcome.differences }];
  });
  return valueSentences(disagreement.shown, known, (value) => conflictValue(disagreement.field, value, unitName), pack, unitName);
};
