import type { CourseUnit, Programme, UnitCode, UnitGroup } from '../model/index.ts';
import type { Assessment, Situation } from './assessment.ts';
import { isAutomatic } from './is-automatic.ts';
import { followedNow, groupName, indexProgramme } from './programme-index.ts';
import { pointsOf } from './rounding.ts';
import { isSettledStatus } from './standing.ts';

/** How much of a group of a programme is chosen: held already or in the draft, in points (RULES A.6). */
export interface GroupChoice {
  readonly group: UnitGroup;
  readonly points: number;
  /** Points still to choose for its minimum; 0 where it has none. */
  readonly short: number;
  /** Points beyond its maximum. */
  readonly over: number;
  /** Of a group of electives: always. Of a major or teaching subject: it is the one of the draft, else the one of the dossier. */
  readonly followed: boolean;
  /** Units of it that one chooses, and that are not chosen, stand in a stage that the draft reaches: its minimum is for now. */
  readonly reached: boolean;
  /** And some in later stages. */
  readonly later: boolean;
}

/** Every group of a programme, with what the student chose of it over the years and in the draft of a situation, once. */
export const groupChoices = (programme: Programme, { dossier, next }: Situation, assessment: Assessment): readonly GroupChoice[] => {
  const isHeld = (code: UnitCode): boolean => isSettledStatus(assessment.units[code]?.status.value) || isAutomatic(assessment, code);
  const isInDraft = (code: UnitCode): boolean => next?.units.some((one) => one.code === code && one.withdrewOn === undefined) ?? false;
  const asTaken = new Map(dossier.enrolments.flatMap(({ units }) => units.flatMap((one) => (one.asTaken === undefined ? [] : [[one.code, one.asTaken] as const]))));
  const reached = Math.max(0, ...programme.units.flatMap(({ code, stage }) => (isInDraft(code) ? [stage] : [])));
  const now = followedNow(indexProgramme(programme), dossier);
  const major = next?.major === undefined ? undefined : groupName(next.major);
  return programme.groups.map((group): GroupChoice => {
    const { id, kind, min = 0, max } = group;
    const units = programme.units.filter((unit) => unit.group === id);
    const isChosen = ({ code }: CourseUnit): boolean => isHeld(code) || isInDraft(code);
    const open = units.filter((unit) => !unit.mandatory && !isChosen(unit));
    const points = pointsOf(units.filter(isChosen).map((unit) => (isHeld(unit.code) ? (asTaken.get(unit.code) ?? unit) : unit)));
    return {
      group,
      points,
      short: Math.max(0, min - points),
      over: Math.max(0, points - (max ?? points)),
      reached: open.some(({ stage }) => stage <= reached),
      later: open.some(({ stage }) => stage > reached),
      followed: kind === 'electives' || groupName(id) === (major ?? now[kind]),
    };
  });
};
