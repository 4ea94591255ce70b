import type { Finding } from './assessment.ts';
import { pointsStep } from './explain.ts';
import { finding, type IspContext } from './isp-context.ts';
import { enoughAcquired } from './isp-sequence.ts';
import { pointsOf } from './rounding.ts';
import { requirementMet } from './sequence.ts';

/** Points of all units that could be taken: not settled, not refused, and with their sequence rules met (RULES H.2, H.4). */
const takeablePoints = (isp: IspContext): number => {
  const { context, progression, refusals } = isp;
  const refused = new Set(refusals.flatMap(({ unit }) => unit ?? []));
  return pointsOf(
    context.index.programme.units.filter(({ code, requires, minAcquired }) => {
      if (isp.settled(code) || refused.has(code)) return false;
      const sequence = requirementMet(requires, progression) !== 'unmet';
      return sequence && enoughAcquired(isp, minAcquired ?? 0) !== 'no';
    }),
  );
};

/**
 * Whether a draft is too small or too large, and by what it may be all the same (RULES H.2, art. 20 §2, 22 §1): as it was submitted. Only what a student
 * stay asks for is what is followed, so that withdrawing from a unit is a warning there.
 */
export const sizeFindings = (isp: IspContext): readonly Finding[] => {
  const { context, draft, taken, entries, ground, earned, until } = isp;
  const { pack, index, dossier } = context;
  if (!isp.underDiploma || index.programme.kind === 'preparatory') return [];
  const { minimumPoints, maximumPoints, nonEEAMinimumPoints } = pack.isp;
  const sized = isp.submitted.filter(({ exempt }) => !exempt);
  const [points, followed] = [pointsOf(sized), pointsOf(taken)];
  const exempted = pointsOf(entries.filter(({ exempt, code }) => exempt && !isp.settled(code)));
  const remaining = Math.max(0, index.programme.points - earned - exempted);
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
            { ground, ...about },
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
            { ground, ...about },
          ),
        ]
      : []),
    ...(above
      ? [finding(isp, 'H.2', 'size-above-maximum', 'needs-permission', [size, pointsStep('maximum-points', maximumPoints.value)], about)]
      : []),
  ];
};
