import type { CourseUnit, Requirement, UnitCode } from '../model/index.ts';
import type { Finding } from './assessment.ts';
import { standing } from './context.ts';
import type { DraftEntry } from './draft.ts';
import { pointsStep, unitsStep } from './explain.ts';
import type { Missing } from './explanation.ts';
import { finding, type IspContext } from './isp-context.ts';
import { identicalWith, withIdentical } from './programme-index.ts';
import { pointsOf } from './rounding.ts';
import { requirementMet, type Progression } from './sequence.ts';
import { missingOf } from './standing.ts';

/** The units a requirement names that are not met, by kind. */
const unmetUnits = (requirement: Requirement, progression: Progression): { readonly followed: readonly UnitCode[]; readonly acquired: readonly UnitCode[] } => {
  if (requirementMet(requirement, progression) === 'met') return { followed: [], acquired: [] };
  switch (requirement.kind) {
    case 'followed':
      return { followed: [requirement.unit], acquired: [] };
    case 'acquired':
    case 'kind-unknown':
      return { followed: [], acquired: [requirement.unit] };
    case 'all':
    case 'any': {
      const parts = requirement.of.map((one) => unmetUnits(one, progression));
      return { followed: parts.flatMap(({ followed }) => followed), acquired: parts.flatMap(({ acquired }) => acquired) };
    }
  }
};

/** What of a requirement is not met: of several that must all be, the ones that are not; of alternatives, all of them. Null when it is met. */
const unmetPart = (requirement: Requirement, progression: Progression): Requirement | null => {
  if (requirementMet(requirement, progression) === 'met') return null;
  if (requirement.kind !== 'all' && requirement.kind !== 'any') return requirement;
  const of = requirement.of.flatMap((one) => unmetPart(one, progression) ?? []);
  const [only] = of;
  return of.length === 1 && only !== undefined ? only : { kind: requirement.kind, of };
};

/** Units that a requirement names as "followed", which a permission could let pass (art. 22 §1). */
const followedUnits = (requirement: Requirement): readonly UnitCode[] => {
  switch (requirement.kind) {
    case 'followed':
      return [requirement.unit];
    case 'acquired':
    case 'kind-unknown':
      return [];
    case 'all':
    case 'any':
      return requirement.of.flatMap(followedUnits);
  }
};

/** What must come before a unit, whatever is taken beside it and on whatever ground: it cannot be taken up. Null when it can (RULES H.4, art. 22 §1). */
export const mustComeFirst = ({ context, progression, ground }: IspContext, { requires }: CourseUnit): Requirement | null => {
  if (requires === 'none' || requires === 'unknown') return null;
  const beside = { ...progression, sameYear: new Set(context.index.programme.units.map(({ code }) => code)) };
  const followed = ground === null ? progression.followed : new Set([...progression.followed, ...followedUnits(requires)]);
  return requirementMet(requires, { ...beside, followed }) === 'unmet' ? unmetPart(requires, beside) : null;
};

/** Results of this year that could still acquire prerequisites, by a unit identical with one too. */
const stillComing = ({ context }: IspContext, units: readonly UnitCode[]): readonly Missing[] =>
  [...withIdentical(context.index, units)].flatMap((unit) => {
    const stands = context.standings.get(unit);
    return stands === undefined ? [] : missingOf(stands.attempt);
  });

/** A draft unit whose prerequisites are not met (RULES H.4, art. 20 §1, 22 §1): "followed" can be permitted on a ground, "acquired" never. */
const sequenceFindings = (isp: IspContext, { code, unit: { requires } }: DraftEntry): readonly Finding[] => {
  const { progression, ground, missingGround, until } = isp;
  if (requires === 'none') return [];
  const missing: readonly Missing[] = [{ what: 'requirement', unit: code }];
  if (requires === 'unknown') return [finding(isp, 'H.4', 'sequence-unknown', 'warns', [], { unit: code, missing })];
  const state = requirementMet(requires, progression);
  if (state === 'met') return [];
  const waits = unmetUnits(requires, progression);
  const others = [...new Set([...waits.acquired, ...waits.followed])];
  const steps = [
    ...(waits.followed.length > 0 ? [unitsStep('waits-for-followed', waits.followed)] : []),
    ...(waits.acquired.length > 0 ? [unitsStep('waits-for-acquired', waits.acquired)] : []),
  ];
  if (state === 'unknown') return [finding(isp, 'H.4', 'sequence-unknown', 'warns', steps, { unit: code, others, waitsFor: unmetPart(requires, progression), missing })];
  const permitted = requirementMet(requires, { ...progression, followed: new Set([...progression.followed, ...followedUnits(requires)]) });
  const onlyFollowed = permitted === 'met';
  const fix = { kind: 'remove', unit: code } as const;
  const asked = onlyFollowed && ground !== null;
  return [
    finding(isp, 'H.4', onlyFollowed ? 'not-followed' : 'not-acquired', asked ? 'needs-permission' : 'blocks', steps, {
      unit: code,
      others,
      waitsFor: unmetPart(requires, progression),
      fix,
      missing: [...stillComing(isp, others), ...(onlyFollowed ? missingGround : [])],
      ...(asked ? { ground, until } : {}),
    }),
  ];
};

/** Points acquired for a progress requirement: credits and exemptions, those of the draft too; with tolerances the readings differ (RULES H.5). */
const acquiredPoints = ({ context, entries, earned, settled }: IspContext) => {
  const firm = pointsOf(standing(context, 'credit', 'exempt'));
  const exempted = pointsOf(entries.filter(({ exempt, code }) => exempt && !settled(code)));
  return { firm: firm + exempted, all: earned + exempted };
};

/** Whether enough points were acquired to take a unit; `tolerances` when only tolerances make it so. */
export const enoughAcquired = (isp: IspContext, needed: number): 'yes' | 'tolerances' | 'no' => {
  const { firm, all } = acquiredPoints(isp);
  return firm >= needed ? 'yes' : all >= needed ? 'tolerances' : 'no';
};

const progressFindings = (isp: IspContext, { code, unit: { minAcquired = 0 } }: DraftEntry): readonly Finding[] => {
  const enough = enoughAcquired(isp, minAcquired);
  if (enough === 'yes') return [];
  const { firm, all } = acquiredPoints(isp);
  const steps = [
    pointsStep('acquired', firm),
    ...(all > firm ? [pointsStep('tolerated-points', all - firm, { sign: '+' as const })] : []),
    pointsStep('acquired-needed', minAcquired, { total: true }),
  ];
  return [
    finding(isp, 'H.5', 'too-few-acquired', enough === 'tolerances' ? 'needs-permission' : 'blocks', steps, {
      unit: code,
      fix: { kind: 'remove', unit: code },
      reading: true,
      ...(enough === 'tolerances' ? { until: isp.until } : {}),
    }),
  ];
};

/** Two identical units in one programme, in the draft or over the years (RULES H.6, art. 20 §4). */
const identicalFindings = (isp: IspContext, { code }: DraftEntry): readonly Finding[] => {
  const { context, entries } = isp;
  const others = [...identicalWith(context.index, code)].filter(
    (other) => other !== code && (entries.some((entry) => entry.code === other) || isp.settled(other)),
  );
  if (others.length === 0) return [];
  const before = others.every((other) => isp.settled(other));
  return [
    finding(isp, 'H.6', 'identical', 'blocks', [unitsStep('identical-with', others, { total: true })], {
      unit: code,
      others,
      fix: { kind: 'remove', unit: code },
      reading: before,
    }),
  ];
};

/** What stands between the units of a draft and the sequence rules (RULES H.4–H.6): for diploma and diploma-exam contracts. */
export const prerequisiteFindings = (isp: IspContext): readonly Finding[] => {
  if (!isp.underDiploma) return [];
  return [
    ...isp.taken.flatMap((entry) => [...sequenceFindings(isp, entry), ...progressFindings(isp, entry)]),
    ...isp.entries.flatMap((entry) => identicalFindings(isp, entry)),
  ];
};
