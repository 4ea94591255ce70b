import { echoJob } from './echo-job.fixture.ts';
import { serve } from './serve.ts';

serve(echoJob, (files, question) => {
  if (question === 'throw') throw new Error('the work broke off');
  if (question === 'answer-wrongly') return [JSON.parse('"not what was promised"')];
  if (question === 'never-end') for (;;);
  return files;
});
