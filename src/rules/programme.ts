import type { CourseUnit, RulePack, UnitCode } from '../model/index.ts';
import type { Merit, PointsStanding, ProgrammeAssessment, StageStanding } from './assessment.ts';
import { codesOf, isMandatory, pointsOfCodes, standing, type Context } from './context.ts';
import { answerStep, because, countStep, distinct, exactStep, figure, percentStep, pointsStep, unitsStep, yesNo } from './explain.ts';
import type { Figure, Missing, Step } from './explanation.ts';
import { isDiplomaContract } from './history.ts';
import { identicalWith } from './programme-index.ts';
import { pointsOf, roundHalfUp, type Exact } from './rounding.ts';
import { isSettled, missingOf, type Standing } from './standing.ts';
import type { Budget } from './tolerance.ts';

/** What the programme still needs (RULES E.0). */
export interface Completeness {
  readonly complete: boolean;
  readonly settledPoints: number;
  readonly missingMandatory: readonly UnitCode[];
  readonly shortGroups: readonly { readonly id: string; readonly points: number }[];
}

type Extra = ReadonlySet<UnitCode>;

/**
 * The units that are settled, in the eyes of who asks: what was taken as it was taken, also what the guide has no more; an exemption still to be
 * granted as the guide has it.
 */
const heldUnits = ({ index, standings }: Context, settled: (code: UnitCode) => boolean): readonly CourseUnit[] => {
  const taken = [...standings.values()].map(({ unit }) => unit);
  return [...taken, ...index.programme.units.filter(({ code }) => !standings.has(code))].filter(({ code }) => settled(code));
};

/** Whether every mandatory unit is settled, every elective group has its minimum and the points reach the programme's (RULES E.0). */
export const completeness = (context: Context, extra: Extra): Completeness => {
  const { programme } = context.index;
  const settled = (code: UnitCode) => extra.has(code) || isSettled(context.standings.get(code));
  // What is identical with a settled unit cannot be taken any more, and need not be (RULES H.6).
  const missing = programme.units.filter((unit) => isMandatory(context, unit) && !settled(unit.code));
  const missingMandatory = codesOf(missing).filter((code) => ![...identicalWith(context.index, code)].some(settled));
  const held = heldUnits(context, settled);
  const electives = programme.groups.filter(({ kind }) => kind === 'electives');
  const groups = electives.map(({ id, min = 0, max }) => ({ id, min, max, points: pointsOf(held.filter((unit) => unit.group === id)) }));
  const over = groups.reduce((total, { max, points }) => total + Math.max(0, points - (max ?? points)), 0);
  const settledPoints = pointsOf(held) - over;
  const shortGroups = groups.flatMap(({ id, min, points }) => (points < min ? [{ id, points: min - points }] : []));
  const underDiploma = context.last?.enrolments.some(({ contract }) => isDiplomaContract(contract)) === true;
  return {
    complete: underDiploma && missingMandatory.length === 0 && shortGroups.length === 0 && settledPoints >= programme.points,
    settledPoints,
    missingMandatory,
    shortGroups,
  };
};

/** The tolerances of graduation (RULES D.11), and what blocks them when only the efficiency condition fails. */
export interface GraduationAutomatic {
  readonly automatic: ProgrammeAssessment['automatic'];
  readonly blockedBy: ProgrammeAssessment['automaticBlockedBy'];
}

interface Percentage {
  readonly exact: Exact | null;
  readonly value: number | null;
  readonly counted: readonly Standing[];
  readonly sum: number;
}

const PER_CENT = 100;

/** The weighted percentage over all standing numeric results, failed ones included (RULES E.3, art. 78). */
const percentageOf = (context: Context): Percentage => {
  const marked = standing(context, 'credit', 'tolerated', 'failed', 'exempt').flatMap((one) =>
    typeof one.result === 'number' && one.unit.grading === 'numeric' ? [{ one, mark: one.result }] : [],
  );
  const sum = marked.reduce((total, { one, mark }) => total + mark * one.points, 0);
  const counted = marked.map(({ one }) => one);
  const weight = pointsOf(counted) * context.pack.marks.maximum.value;
  const exact = weight === 0 ? null : { numerator: sum * PER_CENT, denominator: weight };
  return { exact, value: exact === null ? null : roundHalfUp(exact), counted, sum };
};

/** Below the minimum percentage no tolerances pass the programme, and no grade is in sight: units are still to be passed, or tolerated (RULES E.2). */
const passesAt = ({ programme }: RulePack, percentage: number | null): boolean =>
  percentage !== null && percentage >= programme.minimumPercentage.value;

/** Judges whether a set of further tolerances passes the programme, without working the same percentage out each time (RULES E.1, E.2). */
export const passJudge = (context: Context, budget: Budget): ((extra: Extra) => boolean) => {
  const { value } = percentageOf(context);
  const tolerated = standing(context, 'tolerated');
  return (extra) => {
    if (!completeness(context, extra).complete) return false;
    const points = pointsOf(tolerated) + pointsOfCodes(context, extra);
    return tolerated.length + extra.size === 0 || (passesAt(context.pack, value) && points <= budget.limitAtEnd);
  };
};

const meritOf = (context: Context, passed: boolean, percentage: number | null): Merit | null => {
  const { pack, index } = context;
  const takenPoints = pointsOf(standing(context, 'credit', 'tolerated', 'failed', 'open'));
  if (!passed || percentage === null || index.programme.kind === 'preparatory') return null;
  if (takenPoints < pack.programme.meritMinimumPoints.value) return null;
  const upwards = pack.programme.merit.value.toSorted((a, b) => a.from - b.from);
  return upwards.reduce<Merit | null>((grade, step) => (percentage >= step.from ? step.grade : grade), null);
};

/** Points of a major or teaching subject in a stage while none is followed: whichever is chosen, at least these come (RULES A.6). */
const majorStillToChoose = (context: Context, units: readonly CourseUnit[]): number => {
  const { followed, index } = context;
  return (['major', 'subject'] as const).reduce((total, kind) => {
    if (followed[kind] !== undefined) return total;
    const groups = index.programme.groups.filter((group) => group.kind === kind);
    const sizes = groups.map(({ id }) => pointsOf(units.filter((unit) => unit.mandatory && unit.group === id)));
    return sizes.length === 0 ? total : total + Math.min(...sizes);
  }, 0);
};

const stageStandings = (context: Context, undecided: readonly UnitCode[]): readonly StageStanding[] => {
  const { programme } = context.index;
  const open = new Set(undecided);
  return Array.from({ length: programme.stages }, (_, at) => {
    const stage = at + 1;
    const units = programme.units.filter((unit) => unit.stage === stage);
    const taken = [...context.standings.values()].filter(({ unit }) => unit.stage === stage);
    const sum = (status: Standing['status']) => pointsOf(taken.filter((one) => one.status === status));
    const credit = sum('credit');
    const exempt = sum('exempt');
    const tolerated = sum('tolerated');
    const undecidedHere = taken.filter((one) => open.has(one.code) && !isSettled(one));
    const waiting = pointsOf(undecidedHere);
    // What is to be taken again counts as the guide has it now.
    const asTaken = new Map([...taken.filter(isSettled), ...undecidedHere].map((one) => [one.code, one]));
    const mandatory = pointsOf(units.filter((unit) => isMandatory(context, unit)).map((unit) => asTaken.get(unit.code) ?? unit)) + majorStillToChoose(context, units);
    const electives = programme.groups
      .filter(({ id, kind }) => kind === 'electives' && firstStageOf(context, id) === stage)
      .reduce((total, { min }) => total + (min ?? 0), 0);
    const points = Math.max(mandatory + electives, credit + exempt + tolerated + waiting);
    const settled = credit + exempt + tolerated;
    return { stage, points, settled, credit, exempt, tolerated, undecided: waiting, open: points - settled - waiting };
  });
};

const together = (stages: readonly StageStanding[]): PointsStanding => {
  const sum = (name: keyof PointsStanding): number => stages.reduce((total, stage) => total + stage[name], 0);
  return {
    points: sum('points'),
    settled: sum('settled'),
    credit: sum('credit'),
    exempt: sum('exempt'),
    tolerated: sum('tolerated'),
    undecided: sum('undecided'),
    open: sum('open'),
  };
};

/** The road is as long as the programme: what no stage accounts for, because the guide lists no units for it, is open too. */
const wholeRoad = (sum: PointsStanding, programmePoints: number): PointsStanding => {
  const points = Math.max(sum.points, programmePoints);
  return { ...sum, points, open: sum.open + points - sum.points };
};

const firstStageOf = ({ index }: Context, group: string): number | undefined =>
  index.programme.units.flatMap((unit) => (unit.group === group ? [unit.stage] : [])).toSorted((a, b) => a - b)[0];

const percentageSteps = ({ exact, counted, sum }: Percentage): readonly Step[] =>
  exact === null
    ? []
    : [
        countStep('weighted-sum', sum, { units: codesOf(counted) }),
        pointsStep('counted-points', pointsOf(counted)),
        exactStep('weighted-percentage', exact, 'percent'),
        percentStep('percentage', roundHalfUp(exact), { sign: '=', total: true }),
      ];

const earnedFigure = (context: Context, missing: readonly Missing[]): Figure<number> => {
  const [credits, exempt, tolerated] = [standing(context, 'credit'), standing(context, 'exempt'), standing(context, 'tolerated')];
  const earned = pointsOf(credits) + pointsOf(exempt) + pointsOf(tolerated);
  return figure(
    earned,
    because(
      context.pack,
      'E.0',
      [
        pointsStep('credit-points', pointsOf(credits), { units: codesOf(credits) }),
        pointsStep('exempted-points', pointsOf(exempt), { units: codesOf(exempt), sign: '+' }),
        pointsStep('tolerated-points', pointsOf(tolerated), { units: codesOf(tolerated), sign: '+' }),
        pointsStep('held', earned, { sign: '=', total: true }),
      ],
      { missing, restsOn: ['B.2', 'D.5'] },
    ),
  );
};

/**
 * The programme as a whole (RULES E): earned points and percentage before automatic tolerances, passed and merit after them.
 *
 * @param deployed every automatic tolerance; `graduation` those of D.11, with their why
 */
export const assessProgramme = (
  context: Context,
  budget: Budget,
  deployed: Extra,
  graduation: GraduationAutomatic,
  undecided: readonly UnitCode[],
): ProgrammeAssessment => {
  const { pack } = context;
  const open = standing(context, 'open', 'failed').flatMap(({ attempt }) => missingOf(attempt));
  const missing = distinct([...context.strangers, ...open]);
  const percentage = percentageOf(context);
  const state = completeness(context, deployed);
  const passed = passJudge(context, budget)(deployed);
  const merit = meritOf(context, passed, percentage.value);
  const tolerated = pointsOf(standing(context, 'tolerated')) + pointsOfCodes(context, deployed);
  const byTolerance = tolerated > 0;
  const passedSteps: readonly Step[] = [
    pointsStep('settled-points', state.settledPoints),
    pointsStep('programme-points', context.index.programme.points),
    ...(state.missingMandatory.length > 0 ? [unitsStep('missing-mandatory', state.missingMandatory)] : []),
    ...state.shortGroups.map(({ points }) => pointsStep('missing-in-group', points)),
    ...(byTolerance ? [pointsStep('tolerated-points', tolerated), pointsStep('limit', budget.limitAtEnd)] : []),
    ...(byTolerance && percentage.value !== null
      ? [percentStep('percentage', percentage.value), percentStep('minimum-percentage', pack.programme.minimumPercentage.value)]
      : []),
    answerStep('passed', yesNo(passed), { total: true }),
  ];
  const stages = stageStandings(context, undecided);
  const meritFigure = (grade: Merit | null): Figure<Merit | null> => {
    const from = pack.programme.merit.value.find((one) => one.grade === grade)?.from;
    const steps = [
      ...(percentage.value === null ? [] : [percentStep('percentage', percentage.value)]),
      ...(from === undefined ? [] : [percentStep('merit-from', from, { total: true })]),
    ];
    return figure(grade, because(pack, 'E.4', steps, { missing, restsOn: ['E.3'] }));
  };
  return {
    earned: earnedFigure(context, missing),
    percentage: figure(percentage.value, because(pack, 'E.3', percentageSteps(percentage), { missing, restsOn: ['A.1', 'B.4'] })),
    passed: figure(
      passed,
      because(pack, byTolerance ? 'E.2' : 'E.1', passedSteps, { missing, restsOn: ['E.0', 'E.3', 'D.11'], reading: byTolerance }),
    ),
    merit: meritFigure(merit),
    meritSoFar: meritFigure(meritOf(context, passesAt(pack, percentage.value), percentage.value)),
    automatic: graduation.automatic,
    automaticBlockedBy: graduation.blockedBy,
    stages,
    standing: wholeRoad(together(stages), context.index.programme.points),
  };
};
