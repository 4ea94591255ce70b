import { readForApp } from '../../../guide/index.ts';
import { serve } from '../../foreign-file/serve.ts';
import { guideJob } from './guide-job.ts';

serve(guideJob, readForApp);
