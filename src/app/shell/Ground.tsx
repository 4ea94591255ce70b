import { formatYear, m } from '../../i18n/index.ts';
import { useStudiekompas, type ChosenProgramme } from '../studiekompas.ts';

const guideWords = (chosen: ChosenProgramme | null): string => {
  if (chosen === null || chosen.ground.kind === 'own') return m.ground_own();
  const { sample, academicYear, source } = chosen.ground.guide;
  return sample
    ? m.ground_sample({ year: formatYear(academicYear) })
    : m.ground_guide({ source: source.name, year: formatYear(academicYear) });
};

/** On which regulations and which guide everything rests, and that the school decides. */
export const Ground = () => {
  const { chosen, pack } = useStudiekompas();
  return <p>{m.ground({ pack: pack().title, guide: guideWords(chosen()) })}</p>;
};
