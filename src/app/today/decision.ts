import type { CalendarDate, Result, RulePack, UnitCode } from '../../model/index.ts';
import { addDays, daysBetween, type Assessment, type Figure, type ToleranceCandidate } from '../../rules/index.ts';
import { unitsToCompare } from '../what-if/choices.ts';

export interface CandidateLine {
  readonly code: UnitCode;
  readonly points: number;
  readonly result: Result | null;
  readonly second: 'to-come' | 'none' | 'unknown';
  /** The guide does not say whether it can be tolerated: the first thing to find out. */
  readonly unknown: boolean;
}

/** The one thing that Today asks to decide, or says of the last decision. */
export type Decision =
  | {
      readonly kind: 'decide';
      readonly opens: CalendarDate;
      readonly closes: CalendarDate;
      readonly daysLeft: number;
      readonly days: number;
      readonly candidates: readonly CandidateLine[];
      /** How many choices there are when not all candidates fit together; 1 when they do. */
      readonly choices: number;
      readonly secondToCome: boolean;
      /** What the school will tolerate all the same if nothing is chosen and no result changes. */
      readonly ifNothing: readonly UnitCode[];
      /** What is deployed by itself at this very term. */
      readonly automatic: readonly UnitCode[];
    }
  | {
      readonly kind: 'automatic';
      readonly units: Figure<readonly UnitCode[]>;
      /** While it can still be refused (RULES D.12). */
      readonly refuse: { readonly from: CalendarDate; readonly until: CalendarDate; readonly daysLeft: number; readonly days: number } | null;
    }
  | { readonly kind: 'cannot'; readonly candidates: readonly ToleranceCandidate[] }
  | { readonly kind: 'expired'; readonly closes: CalendarDate; readonly candidates: readonly CandidateLine[]; readonly another: boolean }
  | { readonly kind: 'later'; readonly opens: CalendarDate | null; readonly candidates: readonly CandidateLine[] };

const onlyTiming = (candidate: ToleranceCandidate): boolean =>
  candidate.reasons.every((reason) => reason === 'window-closed' || reason === 'window-not-open');

const lines = (assessment: Assessment, candidates: readonly ToleranceCandidate[]): CandidateLine[] =>
  candidates.map(({ code, points, result, reasons }) => ({ code, points, result, unknown: reasons.includes('tolerable-unknown'), second: assessment.units[code]?.secondOpportunity ?? 'none' }));

type Automatic = Extract<Decision, { kind: 'automatic' }>;

const refusing = ({ today, deadlines }: Assessment, pack: RulePack): Automatic['refuse'] => {
  const until = deadlines.refuseAutomatic.value;
  if (until === null || today === null || today.date > until) return null;
  const days = pack.tolerance.refuseAutomaticDays.value;
  return { from: addDays(until, -days), until, daysLeft: daysBetween(today.date, until), days };
};

const automaticDecision = (assessment: Assessment, pack: RulePack): Automatic | null => {
  const { threshold, programme } = assessment;
  const graduation = programme.automatic.value.length > 0 ? programme.automatic : null;
  const units = graduation ?? (threshold.applies && threshold.automatic.value.length > 0 ? threshold.automatic : null);
  return units === null ? null : { kind: 'automatic', units, refuse: refusing(assessment, pack) };
};

/** Tolerable marks that cannot be tolerated for another reason than time: said in so many words, or the student waits in vain. */
const blockedDecision = (assessment: Assessment): Decision | null => {
  const comparable = new Set(unitsToCompare(assessment));
  const candidates = assessment.tolerance.candidates.filter(
    (candidate) => comparable.has(candidate.code) && !onlyTiming(candidate) && !candidate.reasons.includes('mark') && !candidate.reasons.includes('tolerable-unknown'),
  );
  return candidates.length === 0 ? null : { kind: 'cannot', candidates };
};

const toleranceDecision = (assessment: Assessment, pack: RulePack): Decision | null => {
  const { tolerance } = assessment;
  const comparable = new Set(unitsToCompare(assessment));
  const candidates = tolerance.candidates.filter(({ code }) => comparable.has(code));
  const window = tolerance.window.value;
  const waiting = candidates.filter(({ code, reasons }) => tolerance.undecided.includes(code) || (reasons.length === 1 && reasons[0] === 'tolerable-unknown'));
  if (tolerance.open === true && window !== null && tolerance.daysLeft !== null && waiting.length > 0) {
    const undecided = lines(assessment, waiting);
    return {
      kind: 'decide',
      ...window,
      daysLeft: tolerance.daysLeft,
      days: pack.tolerance.windowDays.value,
      candidates: undecided,
      choices: tolerance.choices.length,
      secondToCome: undecided.some(({ second }) => second !== 'none'),
      automatic: automaticDecision(assessment, pack)?.units.value ?? [],
      ifNothing: assessment.threshold.applies ? assessment.threshold.ifResultsStay.value : [],
    };
  }
  const timed = candidates.filter((candidate) => candidate.reasons.length > 0 && onlyTiming(candidate));
  if (timed.length === 0) return null;
  if (window !== null && timed.some(({ reasons }) => reasons.includes('window-closed'))) {
    const expired = lines(assessment, timed);
    return { kind: 'expired', closes: window.closes, candidates: expired, another: expired.some(({ second }) => second !== 'none') };
  }
  return { kind: 'later', opens: window?.opens ?? null, candidates: lines(assessment, timed) };
};

/** What Today shows above all else: what the school will do by itself first, since its term is the shorter, then an open choice; empty when there is nothing. */
export const decisionsOf = (assessment: Assessment, pack: RulePack): readonly Decision[] =>
  [automaticDecision(assessment, pack), toleranceDecision(assessment, pack), blockedDecision(assessment)].filter((decision) => decision !== null);
