import * as z from 'zod/mini';

/** Who decides or helps, as a student would look them up. */
// prettier-ignore
export const Authority = z.enum([
  'student', // the student alone
  'study-track-counsellor', // studietrajectbegeleider
  'ombuds',
  'cluster', // the group of programmes
  'programme-head', // opleidingshoofd
  'lecturer', // docent, titularis
  'exam-committee', // examencommissie
  'student-administration', // dienst Studentenadministratie
  'student-services', // STUVO
  'care-coordinator', // zorgcoördinator
  'status-committee', // commission for top sport, arts or entrepreneurship
  'prior-learning-coordinator', // EVC-assessmentcoördinator
  'international-office', // DIRO
  'education-team', // onderwijsteam
  'lifting-commission', // Commissie Opheffing Weigering
  'appeal-body', // interne beroepsinstantie
  'council-for-disputes', // Raad voor betwistingen inzake studievoortgangsbeslissingen
  'disciplinary-body', // tuchtcommissie, clusterdirecteur in tuchtzaken
  'data-protection-officer',
  'school', // bestuur, directiecomité
  'government', // Vlaamse overheid
]);
export type Authority = z.infer<typeof Authority>;
