import { Show } from 'solid-js';
import { formatYear, m } from '../../i18n/index.ts';
import { foundIn } from '../../packs/index.ts';
import { useStudiekompas, type ChosenProgramme } from '../studiekompas.ts';
import css from './Ground.module.css';
import { otherYearWords } from './other-year.ts';

const guideWords = (chosen: ChosenProgramme | null): string => {
  if (chosen === null || chosen.ground.kind === 'own') return m.ground_own();
  const { sample, academicYear, source } = chosen.ground.guide;
  return sample
    ? m.ground_sample({ year: formatYear(academicYear) })
    : m.ground_guide({ source: source.name, year: formatYear(academicYear) });
};

/** On which regulations and which guide everything rests, what of them is not this school's or this year's, and that the school decides. */
export const Ground = () => {
  const { chosen, pack, assessment } = useStudiekompas();
  const borrowed = () => {
    const { known, assumed } = foundIn(pack());
    return pack().origins === undefined ? undefined : m.ground_assumed({ assumed, total: known + assumed, school: pack().institution });
  };
  return (
    <>
      <p>{m.ground({ pack: pack().title, guide: guideWords(chosen()) })}</p>
      <Show when={otherYearWords(pack(), assessment())}>{(words) => <p>{words()}</p>}</Show>
      <Show when={borrowed()}>{(words) => <p>{words()}</p>}</Show>
    </>
  );
};

/** The ground at the foot of a screen that shows something computed. */
export const GroundLine = () => (
  <div class={css['ground']}>
    <Ground />
  </div>
);
