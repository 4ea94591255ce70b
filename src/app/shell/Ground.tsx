import { Show } from 'solid-js';
import { formatYear, m } from '../../i18n/index.ts';
import { foundIn } from '../../packs/index.ts';
import { useStudiekompas, type ChosenProgramme } from '../studiekompas.ts';
import css from './Ground.module.css';
import { useBannerKind } from './banner.ts';
import { useOtherYear } from './other-year.ts';

const guideWords = (chosen: ChosenProgramme | null): string => {
  if (chosen === null || chosen.ground.kind === 'own') return m.ground_own();
  const { sample, academicYear, source } = chosen.ground.guide;
  return sample
    ? m.ground_sample({ year: formatYear(academicYear) })
    : m.ground_guide({ source: source.name, year: formatYear(academicYear) });
};

/** On which regulations and which guide everything rests, and that the school decides. */
export const GroundBasis = () => {
  const { chosen, pack } = useStudiekompas();
  return <p>{m.ground({ pack: pack().title, guide: guideWords(chosen()) })}</p>;
};

/** The same, with what of them is not this school's or this year's. */
export const Ground = () => {
  const { pack } = useStudiekompas();
  const kind = useBannerKind();
  const otherYear = useOtherYear();
  const borrowed = () => {
    const { known, assumed } = foundIn(pack());
    return pack().origins === undefined ? undefined : m.ground_assumed({ assumed, total: known + assumed, school: pack().institution });
  };
  return (
    <>
      <GroundBasis />
      {/* The banner says it already. */}
      <Show when={kind() === 'other-year' ? undefined : otherYear()}>{(words) => <p>{words()}</p>}</Show>
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
