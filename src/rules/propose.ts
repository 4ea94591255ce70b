import type { Contract, CourseUnit, IspDraft, Programme, RulePack, UnitCode } from '../model/index.ts';
import { assess } from './assess.ts';
import type { Assessment, Finding, Situation } from './assessment.ts';
import { applyFix } from './draft.ts';
import { isDiplomaContract } from './history.ts';
import { followedNow, groupName, indexProgramme, isMandatoryFor } from './programme-index.ts';
import { pointsOf } from './rounding.ts';
import { isSettledStatus } from './standing.ts';

/** What a proposal begins with: the draft that the situation has, without its units; else the same contract as the last year, a diploma contract where there was none. */
const emptyDraft = ({ dossier, next }: Situation): IspDraft => {
  if (next !== undefined) {
    // Which event to choose, and when to submit, come after: they say nothing of which units to propose.
    const { classGroup: _group, submitOn: _day, ...rest } = next;
    return { ...rest, units: [] };
  }
  const latest = dossier.enrolments.toSorted((a, b) => b.year - a.year);
  const last = latest.find(({ contract }) => isDiplomaContract(contract)) ?? latest[0];
  const contract: Contract = last?.contract ?? 'diploma';
  return { contract, main: last?.main ?? true, units: [], ...(last?.major === undefined ? {} : { major: last.major }) };
};

/** What the rules say of the draft. */
const findingsOf = ({ isp }: Assessment): readonly Finding[] => [...new Set(isp?.findings)];

/** The units that the rules say are missing from a draft: to take again, also where another must come first, and of the first stage (RULES H.3, H.7). */
const missingIn = (judged: Assessment, excused: boolean): readonly UnitCode[] =>
  findingsOf(judged)
    .filter(({ key, severity }) => (key === 'retake-missing' || key === 'first-stage-missing') && (severity === 'informs') === excused)
    .map(({ unit }) => unit)
    .filter((unit) => unit !== undefined);

/** Adds what is missing from the draft, but what was permitted to be left out. */
const withWhatMust = (draft: IspDraft, judged: Assessment): IspDraft =>
  missingIn(judged, false).reduce((now, unit) => applyFix(now, { kind: 'add', unit }), draft);

/** The units that were permitted to be left out (RULES H.3, H.7, art. 22). */
const excusedIn = (judged: Assessment): ReadonlySet<UnitCode> => new Set(missingIn(judged, true));

/** Takes out, of the units that may be taken, those that the rules stop; the others stay. */
const withoutWhatMayNot = (draft: IspDraft, judged: Assessment, may: ReadonlySet<UnitCode>): IspDraft => {
  const stopping = findingsOf(judged).filter(({ severity }) => severity === 'blocks' || severity === 'needs-permission');
  const stopped = new Set(stopping.map(({ unit }) => unit));
  return { ...draft, units: draft.units.filter(({ code }) => !(may.has(code) && stopped.has(code))) };
};

/** Taken this year, and a result is still to come. */
const isRunning = ({ units }: Assessment, code: UnitCode): boolean => {
  const unit = units[code];
  return unit !== undefined && (unit.status.value === 'open' || unit.secondOpportunity !== 'none');
};

const add = (draft: IspDraft, units: readonly CourseUnit[]): IspDraft =>
  units.reduce((now, { code }) => applyFix(now, { kind: 'add', unit: code }), draft);

/**
 * A first proposal for the next ISP, as the school's application ticks it beforehand (RULES H.3, H.7, H.9): what must be taken again, and the mandatory
 * units of the student's stage, the first that has some not settled, as far as the sequence rules and the maximum of points allow; what is left of a
 * year of the model path, beside what the student's stage leaves to choose, is filled from the stages after it. Nothing that the student chooses is in it, and no unit whose result is to come. A draft
 * that the situation has says under which contract, in which year and with which major; the given situation stays as it is.
 */
export const proposeDraft = (pack: RulePack, programme: Programme, situation: Situation): IspDraft => {
  const judge = (next: IspDraft): Assessment => assess(pack, programme, { ...situation, next });
  const index = indexProgramme(programme);
  const empty = emptyDraft(situation);
  const own = situation.next?.major === undefined ? undefined : groupName(situation.next.major);
  const followed = own === undefined ? followedNow(index, situation.dossier) : { major: own, subject: own };
  const first = judge(empty);
  const must = withWhatMust(empty, first);

  // A first enrolment takes its whole first stage, and no more is ticked for it (RULES H.7).
  if (findingsOf(first).some(({ rule }) => rule === 'H.7')) return must;
  const inDraft = new Set(must.units.map(({ code }) => code));
  const excused = excusedIn(first);
  const open = programme.units
    .filter((unit) => isMandatoryFor(index, followed, unit) && !inDraft.has(unit.code) && !excused.has(unit.code) && !isRunning(first, unit.code))
    .toSorted((a, b) => a.stage - b.stage);
  const may = new Set(open.map(({ code }) => code));
  // Of what is settled, automatically too, the rules say that it may not be taken again. A unit taken out can leave another without its
  // prerequisite of the same year.
  const settle = (draft: IspDraft): IspDraft => {
    const next = withoutWhatMayNot(draft, judge(draft), may);
    return next.units.length === draft.units.length ? draft : settle(next);
  };
  const allowed = new Set(settle(add(must, open)).units.map(({ code }) => code));
  const begun = open.find(({ code }) => allowed.has(code))?.stage;
  const aYear = Math.ceil(programme.points / programme.stages);
  const before = pointsOf(programme.units.filter(({ code }) => inDraft.has(code)));
  // What is not mandatory of the student's stage is for the student to choose: its points are kept free.
  const ofStage = programme.units.filter(({ stage }) => stage === begun);
  const isTaken = ({ code }: CourseUnit): boolean => inDraft.has(code) || isSettledStatus(first.units[code]?.status.value);
  const toChoose = Math.max(0, aYear - pointsOf(ofStage.filter((unit) => isMandatoryFor(index, followed, unit) || isTaken(unit))));
  const fitting: CourseUnit[] = [];
  for (const unit of open) {
    const points = before + pointsOf(fitting) + unit.points;
    const fits = points <= (unit.stage === begun ? pack.isp.maximumPoints.value : aYear - toChoose);
    if (allowed.has(unit.code) && fits) fitting.push(unit);
  }
  return settle(add(must, fitting));
};
