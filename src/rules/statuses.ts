import type { StatusesAssessment } from './assessment.ts';
import type { Context } from './context.ts';
import { answerStep, because, figure, percentStep, pointsStep, yesNo } from './explain.ts';
import type { Figure, Missing } from './explanation.ts';
import { efficiencyOf } from './points.ts';
import { missingOf } from './standing.ts';

/** The statuses that a rule looks at, as a dossier names them. */
export const statuses = ['functional-disability', 'medical', 'elite-athlete', 'artist', 'entrepreneur', 'works-80h'] as const;
export type Status = (typeof statuses)[number];

/**
 * What can be computed of the special statuses (RULES N, annex on statuses); each is null when the student has no such status. Whether a status
 * is granted is for the school.
 *
 * @param ispPoints points actually taken in the ISP that counts: the draft's, else the last year's
 * @param diploma that ISP is under a diploma contract
 */
export const assessStatuses = (context: Context, ispPoints: number, diploma: boolean): StatusesAssessment => {
  const { pack, index, dossier, lastDiploma } = context;
  const has = (...names: readonly Status[]) => names.some((name) => dossier.student.statuses.includes(name));
  const { entrepreneurEfficiency, spreadingPoints } = pack.statuses;

  const efficiency = efficiencyOf(lastDiploma);
  const enough = (efficiency ?? 0) >= entrepreneurEfficiency.value;
  // While results are missing a low efficiency says nothing: it can still rise.
  const judged = has('entrepreneur') && efficiency !== null && (enough || lastDiploma.every(({ coming }) => coming === null));
  const again = judged ? enough : null;
  const againSteps = [
    answerStep('status-entrepreneur', yesNo(has('entrepreneur'))),
    ...(efficiency === null
      ? []
      : [percentStep('year-efficiency', efficiency), percentStep('minimum-efficiency', entrepreneurEfficiency.value, { total: true })]),
  ];
  const missing = enough ? [] : lastDiploma.flatMap(missingOf);

  const spreads = has('entrepreneur', 'works-80h') ? diploma && ispPoints >= spreadingPoints.value : null;
  const spreadSteps = [
    answerStep('status-spreading', yesNo(has('entrepreneur', 'works-80h'))),
    pointsStep('draft-points', ispPoints),
    pointsStep('minimum-points', spreadingPoints.value),
    answerStep('diploma-contract', yesNo(diploma), { total: true }),
  ];
  const { workTrack } = index.programme;
  const work: Figure<boolean | null>['value'] = has('works-80h') && workTrack !== undefined ? !workTrack : null;
  const workSteps = [
    answerStep('status-work', yesNo(has('works-80h'))),
    answerStep('work-track', workTrack === undefined ? 'unknown' : yesNo(workTrack), { total: true }),
  ];
  const workMissing: readonly Missing[] = has('works-80h') && workTrack === undefined ? [{ what: 'work-track' }] : [];
  return {
    entrepreneurAgain: figure(again, because(pack, 'N.1', againSteps, { missing, restsOn: ['C.2'] })),
    examSpreading: figure(spreads, because(pack, 'N.2', spreadSteps)),
    workStatus: figure(work, because(pack, 'N.3', workSteps, { missing: workMissing })),
  };
};
