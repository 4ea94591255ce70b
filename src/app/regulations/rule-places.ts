import type { AnswerPlace, RuleId } from '../../model/index.ts';
import { places, type Place } from '../words/places.ts';

/** Where a chapter of the rules shows; a chapter that is not named shows on no screen of its own. */
const chapters: Readonly<Record<string, AnswerPlace>> = { B: 'dossier', C: 'today', D: 'tolerance', E: 'today', F: 'threshold', G: 'today', I: 'credit' };

/** Rules that show elsewhere than their chapter. */
const exceptions: Partial<Record<RuleId, AnswerPlace>> = {
  'A.2': 'dates',
  'A.3': 'dates',
  'C.4': 'tolerance',
  'D.7': 'what-if',
  'D.8': 'what-if',
  'D.9': 'what-if',
  'D.10': 'what-if',
  'D.11': 'what-if',
  'D.12': 'what-if',
  'D.14': 'what-if',
  'D.15': 'what-if',
  'K.1': 'dates',
};

/** The places where these rules show, each once, in the order of the rules. */
export const placesOf = (rules: readonly RuleId[]): readonly Place[] => {
  const names = rules.flatMap((rule) => exceptions[rule] ?? chapters[rule.split('.')[0] ?? ''] ?? []);
  return [...new Set(names)].map((name) => places[name]());
};
