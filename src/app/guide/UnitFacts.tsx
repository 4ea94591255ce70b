import { checkIcon, closeIcon, type Fact, FactGrid, infoIcon } from '../../ui/index.ts';
import { formatNumber, m } from '../../i18n/index.ts';
import type { CorrectedField, CourseUnit, Known } from '../../model/index.ts';
import { answerWords } from '../words/values.ts';
import { gradingWords, semesterWords } from './unit-words.ts';

export interface UnitFactsProps {
  readonly unit: CourseUnit;
  /** As the guide has it; undefined for a unit of the student's own. */
  readonly inGuide: CourseUnit | undefined;
  readonly mine: readonly CorrectedField[];
}

const answer = (label: string, known: Known): Fact => ({
  label,
  value: answerWords(known),
  ...(known === 'yes' ? { icon: checkIcon, tone: 'good' as const } : known === 'no' ? { icon: closeIcon, tone: 'bad' as const } : { icon: infoIcon }),
});

type FactField = 'points' | 'semester' | 'stage' | 'tolerable' | 'resit' | 'grading';

const facts: Readonly<Record<FactField, (unit: CourseUnit) => Fact>> = {
  points: (unit) => ({ label: m.fiche_points(), value: formatNumber(unit.points) }),
  semester: (unit) => ({ label: m.fiche_semester(), value: unit.semester === 'year' ? semesterWords(unit.semester) : String(unit.semester) }),
  stage: (unit) => ({ label: m.fiche_stage(), value: String(unit.stage) }),
  tolerable: (unit) => answer(m.fiche_tolerable(), unit.tolerable),
  resit: (unit) => answer(m.fiche_resit(), unit.resit),
  grading: (unit) => ({ label: m.fiche_grading(), value: gradingWords(unit.grading) }),
};
const order: readonly FactField[] = ['points', 'semester', 'stage', 'tolerable', 'resit', 'grading'];

/** What the course sheet says in one look; what the student corrected says so, with what the guide has. */
export const UnitFacts = (props: UnitFactsProps) => {
  const note = (field: FactField): string | undefined =>
    props.inGuide !== undefined && props.mine.includes(field)
      ? m.fiche_corrected_from({ value: facts[field](props.inGuide).value })
      : undefined;
  return <FactGrid facts={order.map((field) => ({ ...facts[field](props.unit), note: note(field) }))} />;
};
