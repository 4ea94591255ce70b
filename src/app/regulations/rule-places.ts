import { m } from '../../i18n/index.ts';
import type { RuleId } from '../../model/index.ts';
import { topics } from '../why/topics.ts';

/** Where a student sees what a rule computes. */
export interface RulePlace {
  readonly href: string;
  readonly label: string;
}

const explained = (topic: string): string => `/?waarom=${topic}`;

const places = {
  tolerance: () => ({ href: explained(topics.tolerance), label: m.tolerance_title() }),
  whatIf: () => ({ href: '/wat-als', label: m.nav_what_if() }),
  credit: () => ({ href: explained(topics.credit), label: m.credit_title() }),
  threshold: () => ({ href: explained(topics.threshold), label: m.threshold_title() }),
  dates: () => ({ href: '/', label: m.dates_title() }),
  today: () => ({ href: '/', label: m.nav_today() }),
  dossier: () => ({ href: '/dossier', label: m.nav_dossier() }),
} as const;
type Place = keyof typeof places;

/** Where a chapter of the rules shows; a chapter that is not named shows on no screen of its own. */
const chapters: Readonly<Record<string, Place>> = { B: 'dossier', C: 'today', D: 'tolerance', E: 'today', F: 'threshold', G: 'today', I: 'credit' };

/** Rules that show elsewhere than their chapter. */
const exceptions: Partial<Record<RuleId, Place>> = {
  'A.2': 'dates',
  'A.3': 'dates',
  'C.4': 'tolerance',
  'D.7': 'whatIf',
  'D.8': 'whatIf',
  'D.9': 'whatIf',
  'D.10': 'whatIf',
  'D.11': 'whatIf',
  'D.12': 'whatIf',
  'D.14': 'whatIf',
  'D.15': 'whatIf',
  'K.1': 'dates',
};

/** The places where these rules show, each once, in the order of the rules. */
export const placesOf = (rules: readonly RuleId[]): readonly RulePlace[] => {
  const names = rules.flatMap((rule) => exceptions[rule] ?? chapters[rule.split('.')[0] ?? ''] ?? []);
  return [...new Set(names)].map((name) => places[name]());
};
