import { unitsOfStage } from '../../dossier/index.ts';
import type { AcademicYear, Dossier, Programme, UnitCode } from '../../model/index.ts';
import type { Assessment } from '../../rules/index.ts';

/** How far back a year can be chosen. */
const YEARS_BACK = 10;

/** The years that can be added: from next year back, the newest first. */
export const yearChoices = (current: AcademicYear): readonly AcademicYear[] =>
  Array.from({ length: YEARS_BACK + 2 }, (_, index) => current + 1 - index);

/** The year that comes next in the dossier: the one after the last, but not later than next year; without any, the current one. */
export const nextYear = ({ enrolments }: Dossier, current: AcademicYear): AcademicYear => {
  const years = enrolments.map(({ year }) => year);
  const last = years.at(-1);
  if (last === undefined) return current;
  return Math.min(last + 1, current + 1);
};

/** The stage of the model path that comes next: one more than the years that were begun. */
export const nextStage = ({ enrolments }: Dossier, programme: Programme): number =>
  Math.min(programme.stages, new Set(enrolments.map(({ year }) => year)).size + 1);

/** The majors and teaching subjects of a programme, with their id as an enrolment has it. */
export const majorsOf = (programme: Programme): readonly { readonly id: string; readonly title: string }[] =>
  programme.groups
    .filter(({ kind }) => kind === 'major' || kind === 'subject')
    .map(({ id, title }) => ({ id: id.replace(/^(?:major|subject):/, ''), title }));

const settled = new Set(['credit', 'exempt', 'tolerated']);

/** Units of earlier years that are not passed, exempted or tolerated, in the order of the dossier. */
export const unitsToRetake = ({ enrolments }: Dossier, assessment: Assessment, year: AcademicYear): readonly UnitCode[] => {
  const taken = new Set(enrolments.filter((enrolment) => enrolment.year < year).flatMap(({ units }) => units.map(({ code }) => code)));
  return [...taken].filter((code) => {
    const unit = assessment.units[code];
    return unit !== undefined && !settled.has(unit.status.value);
  });
};

/** Units of a stage that were not settled in an earlier year and are not among the ones to take again. */
export const unitsToBegin = (
  programme: Programme,
  stage: number,
  major: string | undefined,
  assessment: Assessment,
): readonly UnitCode[] => unitsOfStage(programme, stage, major).filter((code) => !settled.has(assessment.units[code]?.status.value ?? 'open'));
