import type { CourseUnit, Programme, RulePack, UnitCode } from '../model/index.ts';
import type { Assessment, Situation } from './assessment.ts';
import { answerStep, because, figure, pointsStep, unitsStep } from './explain.ts';
import type { Explanation, Figure, Missing, StepValue } from './explanation.ts';
import { indexProgramme, unitOfRecord, withIdentical } from './programme-index.ts';
import type { RoadRow, RoadRowKey, Roads, RoadValue } from './roads.ts';
import { requirementMet } from './sequence.ts';
import { isSettledStatus } from './standing.ts';

/** What the rows are made from. */
export interface Compared {
  readonly pack: RulePack;
  readonly programme: Programme;
  /** The situation without the decision about this unit. */
  readonly situation: Situation;
  readonly unit: UnitCode;
  readonly when: Roads['when'];
  readonly today: Assessment;
  readonly tolerate: Assessment | null;
  readonly again: Assessment;
}

type Road = 'today' | 'tolerate' | 'again';

const settledIn = (assessment: Assessment, unit: UnitCode): boolean => isSettledStatus(assessment.units[unit]?.status.value);

const roadOf = ({ today, tolerate, again }: Compared, road: Road): Assessment =>
  road === 'today' ? today : road === 'again' ? again : (tolerate ?? today);

const of = (unit: 'points' | 'percent', { value, why }: Figure<number>): Figure<RoadValue> => ({ value: { unit, value }, why });
const maybe = (unit: 'percent', { value, why }: Figure<number | null>): Figure<RoadValue> | null =>
  value === null ? null : { value: { unit, value }, why };
const yesNo = ({ value, why }: Figure<boolean>): Figure<RoadValue> => ({ value: { unit: 'answer', value: value ? 'yes' : 'no' }, why });

const sizeOf = ({ programme, unit }: Compared): number => programme.units.find(({ code }) => code === unit)?.points ?? 0;

/** The unit as it was in the latest year in which it was taken; undefined when it was not, or nobody knows it. */
const lastTaken = ({ programme, situation, unit }: Compared): CourseUnit | undefined => {
  const records = situation.dossier.enrolments.flatMap(({ units }) => units.filter(({ code }) => code === unit));
  return records.map((record) => unitOfRecord(indexProgramme(programme), record)).at(-1);
};

const retakePoints = (compared: Compared, road: Road): Figure<RoadValue> => {
  const { pack, unit, when } = compared;
  const must = (road === 'again' && when === 'next-year') || !settledIn(roadOf(compared, road), unit);
  const value: StepValue = { unit: 'points', value: must ? sizeOf(compared) : 0 };
  return figure(
    value,
    because(pack, 'D.15', [pointsStep('unit-points', value.value, { units: [unit], total: true })], { restsOn: ['D.8', 'H.3'] }),
  );
};

const secondOpportunity = (compared: Compared, road: Road): Figure<RoadValue> => {
  const { pack, today, unit } = compared;
  const assessed = today.units[unit]?.secondOpportunity ?? 'none';
  const value =
    road === 'tolerate' && compared.tolerate !== null ? 'no' : assessed === 'to-come' ? 'yes' : assessed === 'none' ? 'no' : 'unknown';
  const missing: readonly Missing[] = value === 'unknown' ? [{ what: 'resit', unit }] : [];
  return figure(
    { unit: 'second', value },
    because(pack, road === 'tolerate' ? 'D.8' : 'B.8', [answerStep('second-opportunity', value, { units: [unit], total: true })], {
      missing,
    }),
  );
};

/** Units acquired when the next programme is put together: what is only passed in the next year itself comes too late. */
const acquiredOn = (compared: Compared, road: Road): ReadonlySet<UnitCode> => {
  const assessment = road === 'again' && compared.when === 'next-year' ? compared.today : roadOf(compared, road);
  return new Set(Object.keys(assessment.units).filter((code) => settledIn(assessment, code)));
};

/** Units whose prerequisites are not met on this road, and would be were this unit acquired. */
const waits = (compared: Compared, road: Road): Figure<RoadValue> => {
  const { pack, programme, situation, today, unit } = compared;
  const index = indexProgramme(programme);
  const held = acquiredOn(compared, road);
  const [here, there] = [withIdentical(index, held), withIdentical(index, [...held, unit])];
  const followed = withIdentical(
    index,
    situation.dossier.enrolments
      .flatMap(({ units }) => units.map(({ code }) => code))
      .filter((code) => today.units[code]?.status.value !== 'withdrawn'),
  );
  const waiting = programme.units.flatMap(({ code, requires }) => {
    if (there.has(code)) return [];
    const met = (acquired: ReadonlySet<UnitCode>) => requirementMet(requires, { followed, acquired, sameYear: followed });
    const state = met(here);
    return state !== 'met' && met(there) === 'met' ? [{ code, state }] : [];
  });
  const codes = waiting.map(({ code }) => code);
  const missing = waiting.flatMap(({ code, state }): readonly Missing[] =>
    state === 'unknown' ? [{ what: 'requirement', unit: code }] : [],
  );
  return figure({ unit: 'units', value: codes }, because(pack, 'H.4', [unitsStep('waits', codes, { total: true })], { missing }));
};

/** Whether a later window of this year could still serve (RULES D.7): the third exam period opens one for everybody. */
const toleranceLater = (compared: Compared, road: Road): Figure<RoadValue> => {
  const { pack, situation, unit, when } = compared;
  const assessment = road === 'again' && when === 'next-year' ? compared.today : roadOf(compared, road);
  const { today } = situation;
  const year = compared.today.units[unit]?.year;
  const latest = Math.max(...situation.dossier.enrolments.map((enrolment) => enrolment.year));
  const third = situation.dossier.enrolments
    .flatMap((enrolment) => (enrolment.year === year ? (enrolment.published[3] ?? []) : []))
    .toSorted()
    .at(-1);
  const taken = lastTaken(compared);
  const guide = taken?.tolerable;
  const result = assessment.units[unit]?.result.value;
  const couldBe =
    !settledIn(assessment, unit) &&
    year === latest &&
    pack.tolerance.marks.value.some((mark) => mark === result) &&
    taken !== undefined &&
    guide !== 'no' &&
    taken.points <= assessment.tolerance.left.value;
  const opensLater = today === undefined ? null : third === undefined || third > today;
  const value = !couldBe || opensLater === false ? 'no' : opensLater === null || guide === 'unknown' ? 'unknown' : 'yes';
  const missing: readonly Missing[] = value !== 'unknown' ? [] : opensLater === null ? [{ what: 'today' }] : [{ what: 'tolerable', unit }];
  const why: Explanation = because(pack, 'D.7', [answerStep('tolerance-later', value, { total: true })], { missing, reading: true });
  return figure({ unit: 'answer', value }, why);
};

const thresholdOpen = ({ threshold }: Assessment): Figure<RoadValue> | null =>
  threshold.applies ? { value: { unit: 'units', value: threshold.open }, why: threshold.status.why } : null;

const thresholdStatus = ({ threshold }: Assessment): Figure<RoadValue> | null =>
  threshold.applies ? { value: { unit: 'threshold', value: threshold.status.value }, why: threshold.status.why } : null;

/** The study efficiency of the year of the result, also when the road goes on into the next. */
const efficiency = (compared: Compared, road: Road): Figure<RoadValue> | null => {
  const year = compared.today.years.at(-1)?.year;
  const assessed = roadOf(compared, road).years.find((one) => one.year === year);
  return assessed === undefined ? null : maybe('percent', assessed.efficiency);
};

type RowMaker = (compared: Compared, road: Road) => Figure<RoadValue> | null;

const on =
  (make: (assessment: Assessment) => Figure<RoadValue> | null): RowMaker =>
  (compared, road) =>
    make(roadOf(compared, road));

const makers: readonly (readonly [RoadRowKey, RowMaker])[] = [
  ['retake-points', retakePoints],
  ['second-opportunity', secondOpportunity],
  ['waits', waits],
  ['tolerance-left', on(({ tolerance }) => of('points', tolerance.left))],
  ['tolerance-later', toleranceLater],
  ['learning-credit', on(({ learningCredit }) => of('points', learningCredit.now))],
  ['bonus-left', on(({ learningCredit }) => of('points', { value: learningCredit.bonusLeft, why: learningCredit.now.why }))],
  ['earned', on(({ programme }) => of('points', programme.earned))],
  ['starter', on(({ tolerance }) => yesNo(tolerance.starter))],
  ['threshold-open', on(thresholdOpen)],
  ['threshold-status', on(thresholdStatus)],
  ['efficiency', efficiency],
  ['percentage', on(({ programme }) => maybe('percent', programme.percentage))],
  ['passed', on(({ programme }) => yesNo(programme.passed))],
];

const sameValue = (a: RoadValue, b: RoadValue): boolean => JSON.stringify(a) === JSON.stringify(b);

const numberOf = (value: RoadValue): number => (value.unit === 'points' || value.unit === 'percent' ? value.value : Number.NaN);

const delta = (to: RoadValue, from: RoadValue): number | null => {
  const difference = numberOf(to) - numberOf(from);
  return Number.isNaN(difference) ? null : difference;
};

const arising = (figure: Figure<RoadValue> | null): readonly Figure<RoadValue>[] => (figure === null ? [] : [figure]);

/** The rows of the comparison, in the order in which they are shown; a row that does not arise on some road is left out. */
export const roadRows = (compared: Compared): readonly RoadRow[] =>
  makers.flatMap(([key, make]) =>
    arising(make(compared, 'today')).flatMap(({ value: today }) =>
      arising(make(compared, 'tolerate')).flatMap((tolerate) =>
        arising(make(compared, 'again')).map((again) => ({
          key,
          today,
          tolerate,
          again,
          equal: sameValue(tolerate.value, again.value),
          deltaTolerate: delta(tolerate.value, today),
          deltaAgain: delta(again.value, today),
        })),
      ),
    ),
  );
