import { m } from '../../i18n/index.ts';

const names: Readonly<Record<string, () => string>> = {
  'functional-disability': () => m.status_functional_disability(),
  medical: () => m.status_medical(),
  'elite-athlete': () => m.status_elite_athlete(),
  artist: () => m.status_artist(),
  entrepreneur: () => m.status_entrepreneur(),
  'works-80h': () => m.status_works(),
};

/** The name of a status of the student (RULES N); undefined for one of a newer version. */
export const statusWords = (status: string): string | undefined => names[status]?.();
