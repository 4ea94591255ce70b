import { serve } from '../../foreign-file/serve.ts';
import { answerDossier } from './answer-dossier.ts';
import { dossierJob } from './dossier-job.ts';

serve(dossierJob, ([file]) => answerDossier(file?.text ?? ''));
