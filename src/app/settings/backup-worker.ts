import { serve } from '../foreign-file/serve.ts';
import { answerBackup } from './answer-backup.ts';
import { backupJob } from './backup-job.ts';

serve(backupJob, ([file]) => answerBackup(file?.text ?? ''));
