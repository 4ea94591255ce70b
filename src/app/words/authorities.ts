import { m } from '../../i18n/index.ts';
import type { Authority } from '../../model/index.ts';

const words: Readonly<Record<Authority, () => string>> = {
  student: () => m.who_student(),
  'study-track-counsellor': () => m.who_counsellor(),
  ombuds: () => m.who_ombuds(),
  cluster: () => m.who_cluster(),
  'programme-head': () => m.who_programme_head(),
  lecturer: () => m.who_lecturer(),
  'exam-committee': () => m.who_exam_committee(),
  'student-administration': () => m.who_student_administration(),
  'student-services': () => m.who_student_services(),
  'care-coordinator': () => m.who_care_coordinator(),
  'status-committee': () => m.who_status_committee(),
  'prior-learning-coordinator': () => m.who_prior_learning(),
  'international-office': () => m.who_international_office(),
  'education-team': () => m.who_education_team(),
  'lifting-commission': () => m.who_lifting_commission(),
  'appeal-body': () => m.who_appeal_body(),
  'council-for-disputes': () => m.who_council(),
  'disciplinary-body': () => m.who_disciplinary_body(),
  'data-protection-officer': () => m.who_data_protection(),
  school: () => m.who_school(),
  government: () => m.who_government(),
};

/** Who decides or helps, in the middle of a sentence: "de ombuds van je opleiding". */
export const authorityWords = (authority: Authority): string => words[authority]();
