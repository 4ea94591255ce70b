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

const contacts: Readonly<Record<Authority, () => string>> = {
  student: () => m.how_student(),
  'study-track-counsellor': () => m.how_counsellor(),
  ombuds: () => m.how_ombuds(),
  cluster: () => m.how_cluster(),
  'programme-head': () => m.how_programme_head(),
  lecturer: () => m.how_lecturer(),
  'exam-committee': () => m.how_exam_committee(),
  'student-administration': () => m.how_student_administration(),
  'student-services': () => m.how_student_services(),
  'care-coordinator': () => m.how_care_coordinator(),
  'status-committee': () => m.how_status_committee(),
  'prior-learning-coordinator': () => m.how_prior_learning(),
  'international-office': () => m.how_international_office(),
  'education-team': () => m.how_education_team(),
  'lifting-commission': () => m.how_lifting_commission(),
  'appeal-body': () => m.how_appeal_body(),
  'council-for-disputes': () => m.how_council(),
  'disciplinary-body': () => m.how_disciplinary_body(),
  'data-protection-officer': () => m.how_data_protection(),
  school: () => m.how_school(),
  government: () => m.how_government(),
};

/** How to get in touch, or what to do first, in general words. */
export const contactWords = (authority: Authority): string => contacts[authority]();

/** They advise or settle practical matters; a decision is not theirs. */
const helpers: ReadonlySet<Authority> = new Set(['study-track-counsellor', 'student-services', 'international-office']);

/** "Wie beslist: de cluster van je opleiding." */
export const decidesWords = (authority: Authority): string => {
  const who = authorityWords(authority);
  return helpers.has(authority) ? m.why_helped({ who }) : m.why_decided({ who });
};
