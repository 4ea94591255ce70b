import type { Lack } from '../../guide/index.ts';
import { m } from '../../i18n/index.ts';

const lackNames: Readonly<Record<Lack, () => string>> = {
  tolerable: () => m.lack_tolerable(),
  resit: () => m.lack_resit(),
  activities: () => m.lack_activities(),
  requirements: () => m.lack_requirements(),
  'requirement-kind': () => m.lack_requirement_kind(),
  'min-acquired': () => m.lack_min_acquired(),
  identical: () => m.lack_identical(),
  events: () => m.lack_events(),
  'exam-periods': () => m.lack_exam_periods(),
  'group-maximum': () => m.lack_group_maximum(),
  grading: () => m.lack_grading(),
  'semester-uncertain': () => m.lack_semester_uncertain(),
  'points-uncertain': () => m.lack_points_uncertain(),
  'course-sheets': () => m.lack_course_sheets(),
  'programme-kind': () => m.lack_programme_kind(),
  'programme-points': () => m.lack_programme_points(),
  'stage-uncertain': () => m.lack_stage_uncertain(),
  'mandatory-uncertain': () => m.lack_mandatory_uncertain(),
  'group-kind': () => m.lack_group_kind(),
  'group-minimum': () => m.lack_group_minimum(),
};

/** One thing that a guide does not say, as the end of a sentence. */
export const lackWords = (lack: Lack): string => lackNames[lack]();
