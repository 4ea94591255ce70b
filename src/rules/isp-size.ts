import type { CourseUnit } from '../model/index.ts';
import type { Finding } from './assessment.ts';
import { pointsToTake } from './context.ts';
import { pointsStep } from './explain.ts';
import { finding, type IspContext } from './isp-context.ts';
import { enoughAcquired } from './isp-sequence.ts';
import { identicalWith, withIdentical } from './programme-index.ts';
import { completeness } from './programme.ts';
import { pointsOf } from './rounding.ts';
import { requirementMet } from './sequence.ts';

/** Whether a unit is open to who follows this path: not one of another major or teaching subject (RULES A.6). */
const isOpenTo = (isp: IspContext, unit: CourseUnit): boolean => {
  const group = isp.context.index.groupOf(unit);
  if (group === undefined || group.kind === 'electives') return true;
  const followed = isp.path[group.kind];
  return followed === undefined || followed === group.name;
};

/**
 * Points of all units that could be taken in the year, those of the draft too (RULES H.2, H.4–H.6): on the path, neither held nor exempted, nor identical
 * with one that is, not refused, and with their sequence rules met, where that may be in the same year by a unit that could be taken too.
 */
const takeablePoints = (isp: IspContext): number => {
  const { context, entries, progression, refusals } = isp;
  const { index } = context;
  const exempt = entries.flatMap((entry) => (entry.exempt ? [entry.code] : []));
  const closed = new Set([...withIdentical(index, [...isp.held, ...exempt]), ...refusals.flatMap(({ unit }) => unit ?? [])]);
  const reachable = (units: readonly CourseUnit[]): readonly CourseUnit[] => {
    const sameYear = withIdentical(index, [...progression.sameYear, ...units.map(({ code }) => code)]);
    const left = units.filter(({ requires }) => requirementMet(requires, { ...progression, sameYear }) !== 'unmet');
    return left.length === units.length ? left : reachable(left);
  };
  const units = reachable(
    index.programme.units.filter((unit) => !closed.has(unit.code) && isOpenTo(isp, unit) && enoughAcquired(isp, unit.minAcquired ?? 0) !== 'no'),
  );
  return pointsOf(units.filter(({ code }, at) => !units.slice(0, at).some((before) => identicalWith(index, code).has(before.code))));
};

/** Points still to go for the diploma before the draft, its exemptions counted: also what is mandatory beside more electives than count (RULES H.2, E.0). */
const remainingPoints = (isp: IspContext): number => {
  const { context, entries } = isp;
  const { programme } = context.index;
  const exempt = entries.flatMap((entry) => (entry.exempt ? [entry.code] : []));
  const { settledPoints, missingMandatory, shortGroups } = completeness({ ...context, followed: isp.path }, new Set([...isp.held, ...exempt]));
  const missing = new Set(missingMandatory);
  const mandatoryIn = (id: string) => pointsOf(programme.units.filter(({ code, group }) => group === id && missing.has(code)));
  const needed = shortGroups.reduce((total, { id, points }) => total + Math.max(0, points - mandatoryIn(id)), pointsToTake(context, missingMandatory));
  return Math.max(0, programme.points - settledPoints, needed);
};

/**
 * Whether a draft is too small or too large, and by what it may be all the same (RULES H.2, art. 20 §2, 22 §1): as it was submitted. Only what a student
 * stay asks for is what is followed, so that withdrawing from a unit is a warning there.
 */
export const sizeFindings = (isp: IspContext): readonly Finding[] => {
  const { context, draft, taken, entries, ground, missingGround, until } = isp;
  const { pack, index, dossier } = context;
  if (!isp.underDiploma || index.programme.kind === 'preparatory') return [];
  const { minimumPoints, maximumPoints, nonEEAMinimumPoints } = pack.isp;
  const sized = isp.submitted.filter(({ exempt }) => !exempt);
  const [points, followed] = [pointsOf(sized), pointsOf(taken)];
  const remaining = remainingPoints(isp);
  const sizeOf = (units: typeof taken) => pointsStep('draft-points', pointsOf(units), { units: units.map(({ code }) => code) });
  const size = sizeOf(sized);
  const severity = ground === null ? ('blocks' as const) : ('needs-permission' as const);

  const below = points < minimumPoints.value && draft.main && remaining >= minimumPoints.value;
  const tooSmallToStay =
    dossier.student.nonEEA &&
    followed < nonEEAMinimumPoints.value &&
    remaining >= nonEEAMinimumPoints.value &&
    takeablePoints(isp) >= nonEEAMinimumPoints.value;
  const above = points > maximumPoints.value;
  const about = { until, reading: entries.length > taken.length, ...(ground === 'status' ? { restsOn: ['N.4'] as const } : {}) };
  return [
    ...(below
      ? [
          finding(
            isp,
            'H.2',
            'size-below-minimum',
            severity,
            [size, pointsStep('minimum-points', minimumPoints.value), pointsStep('remaining-points', remaining)],
            { ground, missing: missingGround, ...about },
          ),
        ]
      : []),
    ...(tooSmallToStay
      ? [
          finding(
            isp,
            'H.2',
            'size-non-eea',
            points < nonEEAMinimumPoints.value ? severity : 'warns',
            [sizeOf(taken), pointsStep('minimum-points', nonEEAMinimumPoints.value), pointsStep('takeable-points', takeablePoints(isp))],
            { ground, missing: points < nonEEAMinimumPoints.value ? missingGround : [], ...about },
          ),
        ]
      : []),
    ...(above
      ? [finding(isp, 'H.2', 'size-above-maximum', 'needs-permission', [size, pointsStep('maximum-points', maximumPoints.value)], about)]
      : []),
  ];
};
