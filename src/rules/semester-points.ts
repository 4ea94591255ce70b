import type { IspDraft, Programme, Semester } from '../model/index.ts';
import { entriesOf } from './draft.ts';
import { indexProgramme } from './programme-index.ts';
import { pointsOf } from './rounding.ts';

/** Points of a draft that are taught in one part of the year. */
export interface SemesterPoints {
  readonly semester: Semester;
  readonly points: number;
}

const semesters: readonly Semester[] = [1, 2, 'year'];

const takenIn = (programme: Programme, draft: IspDraft) => entriesOf(indexProgramme(programme), draft).filter(({ exempt }) => !exempt);

/** The points that a draft really takes, exemptions aside (RULES H.2): what `assess` says of its size, for who needs nothing else of it. */
export const draftPoints = (programme: Programme, draft: IspDraft): number => pointsOf(takenIn(programme, draft));

/** The same by when they are taught; a unit of the whole year counts in neither semester. */
export const semesterPoints = (programme: Programme, draft: IspDraft): readonly SemesterPoints[] => {
  const taken = takenIn(programme, draft);
  return semesters.map((semester) => ({ semester, points: pointsOf(taken.filter(({ unit }) => unit.semester === semester)) }));
};
