import { Show } from 'solid-js';
import { formatYear, m } from '../../i18n/index.ts';
import type { AcademicYear, RulePack } from '../../model/index.ts';
import { foundIn } from '../../packs/index.ts';
import { useStudiekompas, type ChosenProgramme } from '../studiekompas.ts';
import css from './Ground.module.css';
import { useBannerKind } from './banner.ts';
import { useOtherYear } from './other-year.ts';

/** Where a programme comes from; null: it was made by hand. */
export const guideWords = (guide: { readonly sample: boolean; readonly academicYear: AcademicYear; readonly source: string } | null): string => {
  if (guide === null) return m.ground_own();
  const year = formatYear(guide.academicYear);
  return guide.sample ? m.ground_sample({ year }) : m.ground_guide({ source: guide.source, year });
};

/** The guide of a chosen programme; null for one made by hand. */
export const guideOf = (chosen: ChosenProgramme | null): Parameters<typeof guideWords>[0] =>
  chosen === null || chosen.ground.kind === 'own' ? null : { ...chosen.ground.guide, source: chosen.ground.guide.source.name };

/** That numbers of the pack come from another school; undefined where none do. */
export const borrowedWords = (pack: RulePack): string | undefined => {
  if (pack.origins === undefined) return undefined;
  const { known, assumed } = foundIn(pack);
  return m.ground_assumed({ assumed, total: known + assumed, school: pack.institution });
};

/** On which regulations and which guide everything rests, and that the school decides. */
export const GroundBasis = () => {
  const { chosen, pack } = useStudiekompas();
  return <p>{m.ground({ pack: pack().title, guide: guideWords(guideOf(chosen())) })}</p>;
};

/** The same, with what of them is not this school's or this year's. */
export const Ground = () => {
  const { pack } = useStudiekompas();
  const kind = useBannerKind();
  const otherYear = useOtherYear();
  return (
    <>
      <GroundBasis />
      {/* The banner says it already. */}
      <Show when={kind() === 'other-year' ? undefined : otherYear()}>{(words) => <p>{words()}</p>}</Show>
      <Show when={borrowedWords(pack())}>{(words) => <p>{words()}</p>}</Show>
    </>
  );
};

/** The ground at the foot of a screen that shows something computed. */
export const GroundLine = () => (
  <div class={css['ground']}>
    <Ground />
  </div>
);
