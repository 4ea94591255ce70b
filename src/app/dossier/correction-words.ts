import { formatList, formatNumber, formatPoints, m } from '../../i18n/index.ts';
import { CourseUnit } from '../../model/index.ts';
import { gradingWords, semesterWords } from '../guide/unit-words.ts';
import type { UnitName } from '../words/values.ts';

const unit = CourseUnit.shape;

/** The names of what a student says of a unit or a programme, as their own forms have them. */
export const correctionNames: Readonly<Record<string, () => string>> = {
  title: () => m.fiche_field_title(),
  points: () => m.fiche_points(),
  stage: () => m.fiche_stage(),
  semester: () => m.fiche_semester(),
  mandatory: () => m.fiche_field_mandatory(),
  group: () => m.fiche_field_group(),
  grading: () => m.fiche_grading(),
  tolerable: () => m.fiche_tolerable(),
  resit: () => m.fiche_resit(),
  requires: () => m.conflict_field_requires(),
  minAcquired: () => m.fiche_field_min_acquired(),
  activities: () => m.conflict_field_activities(),
  calculation: () => m.conflict_field_calculation(),
  kind: () => m.programme_kind(),
  stages: () => m.programme_stages(),
  toleranceCap: () => m.pack_tolerance_cap(),
};

const kinds: Readonly<Record<string, () => string>> = {
  bachelor: () => m.programme_kind_bachelor(),
  associate: () => m.programme_kind_associate(),
  'bachelor-after-bachelor': () => m.programme_kind_bachelor_after_bachelor(),
  master: () => m.programme_kind_master(),
  preparatory: () => m.programme_kind_preparatory(),
};

const answers: Readonly<Record<string, () => string>> = { yes: () => m.yes(), no: () => m.no(), unknown: () => m.unknown() };

type Requirement = Exclude<CourseUnit['requires'], string>;
const unitsOf = (requirement: Requirement): readonly string[] => ('of' in requirement ? requirement.of.flatMap(unitsOf) : [requirement.unit]);

/** Such a value, as its own form shows it; undefined for a field of another form. */
export const correctionValue = (field: string, value: unknown, unitName: UnitName): string | undefined => {
  if (field === 'points' || field === 'minAcquired') return typeof value === 'number' ? formatPoints(value) : undefined;
  if (field === 'stage' || field === 'stages') return typeof value === 'number' ? formatNumber(value) : undefined;
  if (field === 'tolerable' || field === 'resit') return typeof value === 'string' ? answers[value]?.() : undefined;
  if (field === 'kind') return typeof value === 'string' ? kinds[value]?.() : undefined;
  if (field === 'semester') {
    const semester = unit.semester.safeParse(value);
    return semester.success ? semesterWords(semester.data) : undefined;
  }
  if (field === 'grading') {
    const grading = unit.grading.safeParse(value);
    return grading.success ? gradingWords(grading.data) : undefined;
  }
  if (field === 'calculation') return value === 'weighted' ? m.conflict_calculation_weighted() : value === 'own' ? m.conflict_calculation_own() : undefined;
  if (field === 'requires') {
    const requires = unit.requires.safeParse(value);
    if (!requires.success) return undefined;
    if (typeof requires.data === 'string') return requires.data === 'none' ? m.dossier_nothing() : m.unknown();
    return formatList(unitsOf(requires.data).map((code) => unitName(code)));
  }
  if (field === 'activities') {
    const activities = unit.activities.safeParse(value);
    if (!activities.success) return undefined;
    return activities.data.length === 0 ? m.dossier_nothing() : formatList(activities.data.map(({ title, points }) => `${title} (${formatPoints(points)})`));
  }
  return undefined;
};
