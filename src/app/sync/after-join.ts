import { ensureSampleGuide, SAMPLE_PROGRAMME } from '../../guide/index.ts';
import type { Studiekompas } from '../studiekompas.ts';

/** The guide that every app has is put back for a dossier that came in and rests on it; other guides do not travel. */
export const afterJoin = async ({ settings, guides }: Studiekompas): Promise<void> => {
  if (settings().programme === SAMPLE_PROGRAMME) await ensureSampleGuide(guides, import.meta.env.BASE_URL);
};
