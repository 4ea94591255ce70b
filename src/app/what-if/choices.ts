import type { Dossier, Programme, RulePack, UnitCode } from '../../model/index.ts';
import { suppose, type Assessment, type Situation, type ToleranceReason } from '../../rules/index.ts';

export type Choice = 'tolerate' | 'again' | 'undecided';

/** What the student tries out: a choice per unit, and marks that are not there yet. */
export interface WhatIf {
  readonly choices: ReadonlyMap<UnitCode, Exclude<Choice, 'undecided'>>;
  readonly supposed: ReadonlyMap<UnitCode, number>;
  readonly refuseAutomatic: boolean;
}

export const nothingSupposed: WhatIf = { choices: new Map(), supposed: new Map(), refuseAutomatic: false };

export const choiceOf = (whatIf: WhatIf, code: UnitCode): Choice => whatIf.choices.get(code) ?? 'undecided';

const changed = <Value>(map: ReadonlyMap<UnitCode, Value>, code: UnitCode, value: Value | null): ReadonlyMap<UnitCode, Value> => {
  const next = new Map(map);
  if (value === null) next.delete(code);
  else next.set(code, value);
  return next;
};

export const choose = (whatIf: WhatIf, code: UnitCode, choice: Choice): WhatIf => ({
  ...whatIf,
  choices: changed(whatIf.choices, code, choice === 'undecided' ? null : choice),
});

export const supposeMark = (whatIf: WhatIf, code: UnitCode, mark: number | null): WhatIf => ({
  ...whatIf,
  supposed: changed(whatIf.supposed, code, mark),
});

const tolerated = (whatIf: WhatIf, except?: UnitCode): UnitCode[] =>
  [...whatIf.choices].flatMap(([code, choice]) => (choice === 'tolerate' && code !== except ? [code] : []));

/** Marks are supposed for what is taken again and for what has no result yet, not for what is tolerated. */
const withSupposed = (dossier: Dossier, whatIf: WhatIf, except?: UnitCode): Dossier =>
  [...whatIf.supposed].reduce(
    (supposedSoFar, [code, mark]) =>
      code === except || choiceOf(whatIf, code) === 'tolerate' ? supposedSoFar : suppose(supposedSoFar, code, mark),
    dossier,
  );

const timing: readonly ToleranceReason[] = ['window-closed', 'window-not-open'];

/** The reasons of a unit that are only about the term; empty when there is none, or another reason stands beside them. */
export const onlyTiming = (assessment: Assessment, code: UnitCode): readonly ToleranceReason[] => {
  const reasons = assessment.tolerance.candidates.find((candidate) => candidate.code === code)?.reasons ?? [];
  return reasons.every((reason) => timing.includes(reason)) ? reasons : [];
};

/** A term that is over or not open yet stops a decision, not the thought of one. */
const withoutTerm = (situation: Situation, codes: readonly UnitCode[], now: Assessment): Situation =>
  codes.some((code) => onlyTiming(now, code).length > 0) ? { ...situation, asIfInTerm: true } : situation;

/** The situation with everything that is tried out. */
export const tried = (situation: Situation, whatIf: WhatIf, now: Assessment): Situation => ({
  ...withoutTerm(situation, tolerated(whatIf), now),
  dossier: withSupposed(situation.dossier, whatIf),
  ...(whatIf.choices.size > 0 ? { tolerate: tolerated(whatIf) } : {}),
  ...(whatIf.refuseAutomatic ? { refuseAutomatic: true } : {}),
});

/** The situation in which one unit is still undecided and all else is as tried out: where its two roads begin. */
export const triedExcept = (situation: Situation, whatIf: WhatIf, code: UnitCode, now: Assessment): Situation => ({
  ...withoutTerm(situation, [...tolerated(whatIf), code], now),
  dossier: withSupposed(situation.dossier, whatIf, code),
  tolerate: tolerated(whatIf, code),
  ...(whatIf.refuseAutomatic ? { refuseAutomatic: true } : {}),
});

const neverTolerable = ['mark', 'not-numeric', 'already-settled'];

/** The units of which the two roads are worth comparing: every tolerable mark, and the one that counts as such by exception (RULES D.10). */
export const unitsToCompare = (assessment: Assessment): readonly UnitCode[] => {
  const automatic = assessment.threshold.applies ? assessment.threshold.automatic.value : [];
  return assessment.tolerance.candidates
    .filter(({ code, reasons }) => !reasons.some((reason) => neverTolerable.includes(reason)) || automatic.includes(code))
    .map(({ code }) => code);
};

/** Whether the student decides about a unit; the exceptional mark is only ever tolerated by the school itself. */
export const isChoosable = (assessment: Assessment, code: UnitCode): boolean =>
  assessment.tolerance.candidates.some((candidate) => candidate.code === code && !candidate.reasons.some((reason) => neverTolerable.includes(reason)));

/** What is still tried out: a unit that is in order since, by a decision or a mark, is not; an address or a saved road may be older. */
export const stillOpen = (whatIf: WhatIf, now: Assessment): WhatIf => {
  const settled = new Set(now.tolerance.candidates.flatMap(({ code, reasons }) => (reasons.includes('already-settled') ? [code] : [])));
  if (![...whatIf.choices.keys()].some((code) => settled.has(code))) return whatIf;
  return { ...whatIf, choices: new Map([...whatIf.choices].filter(([code]) => !settled.has(code))) };
};

/** Units of the running year without any result: a mark can be supposed for them. */
export const unitsToSuppose = (assessment: Assessment, programme: Programme): readonly UnitCode[] => {
  const last = assessment.years.at(-1);
  if (last === undefined) return [];
  const numeric = new Set(programme.units.filter(({ grading }) => grading === 'numeric').map(({ code }) => code));
  return Object.values(assessment.units)
    .filter(({ code, year, status }) => year === last.year && status.value === 'open' && numeric.has(code))
    .map(({ code }) => code);
};

/** The mark that taking a unit again is looked at with: the one supposed, else the lowest that passes. */
export const supposedMark = (whatIf: WhatIf, code: UnitCode, pack: RulePack): number => whatIf.supposed.get(code) ?? pack.marks.pass.value;
