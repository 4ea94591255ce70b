import type { Accessor } from 'solid-js';
import type { AcademicYear } from '../../model/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { useOtherYear } from './other-year.ts';

/** The academic year of an old sample guide; undefined where the guide is none. */
export const useSampleYear = (): Accessor<AcademicYear | undefined> => {
  const { chosen } = useStudiekompas();
  return () => {
    const ground = chosen()?.ground;
    return ground?.kind === 'guide' && ground.guide.sample ? ground.guide.academicYear : undefined;
  };
};

type BannerKind = 'save-failed' | 'chunk-missing' | 'sync' | 'example' | 'other-day' | 'sample' | 'other-year';

/** Which message about the whole app stands above the screen: the most severe one. */
export const useBannerKind = (): Accessor<BannerKind | null> => {
  const { vault, pwa, sync, settings, chosenDay } = useStudiekompas();
  const sample = useSampleYear();
  const otherYear = useOtherYear();
  return () => {
    if (vault.saveState().kind === 'failed') return 'save-failed';
    if (pwa.chunkMissing()) return 'chunk-missing';
    if ((sync.parts()?.attention() ?? null) !== null) return 'sync';
    if (settings().example) return 'example';
    if (chosenDay() !== null) return 'other-day';
    if (sample() !== undefined) return 'sample';
    return otherYear() === undefined ? null : 'other-year';
  };
};
