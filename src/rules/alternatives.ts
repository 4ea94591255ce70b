import type { Dossier } from '../model/index.ts';
import type { Assessment } from './assessment.ts';
import { withDoubts } from './doubt.ts';
import { distinct, missingKey } from './explain.ts';
import { disagreementsOf, type Alternative, type Disagreement } from './open-values.ts';
import { questionsAbout } from './questions.ts';

/** A dossier as some devices have it: for the fields in which it differs from the one shown, the value chosen. */
interface Variant {
  readonly dossier: Dossier;
  readonly chosen: readonly { readonly disagreement: Disagreement; readonly alternative: Alternative }[];
}

/** Beyond this many combinations each disagreement is tried alone. */
const MOST_VARIANTS = 16;

/** Every other dossier that the disagreements allow: all combinations, or one at a time when there are too many. Each alone is among them. */
const variantsOf = (dossier: Dossier, disagreements: readonly Disagreement[]): readonly Variant[] => {
  const combinations = disagreements.reduce((count, { alternatives }) => count * (alternatives.length + 1), 1);
  const extend = (from: readonly Variant[], disagreement: Disagreement): readonly Variant[] =>
    from.flatMap((variant) =>
      disagreement.alternatives.map((alternative) => ({
        dossier: alternative.apply(variant.dossier),
        chosen: [...variant.chosen, { disagreement, alternative }],
      })),
    );
  const shown: Variant = { dossier, chosen: [] };
  return combinations <= MOST_VARIANTS
    ? disagreements.reduce<readonly Variant[]>((all, one) => all.concat(extend(all, one)), [shown]).slice(1)
    : disagreements.flatMap((one) => extend([shown], one));
};

/**
 * Makes uncertain what depends on a field that the student's devices disagree about: assesses every other version too and, where anything
 * would differ, names that field among what is missing (RULES A.5) and asks to settle it; `outcomes` says what each other value would change. The
 * values shown stay those of the dossier as it is.
 */
export const withAlternatives = (dossier: Dossier, assessDossier: (dossier: Dossier) => Assessment): Assessment => {
  const shown = assessDossier(dossier);
  const disagreements = disagreementsOf(dossier);
  if (disagreements.length === 0) return shown;
  const assessed = variantsOf(dossier, disagreements).map(({ dossier: other, chosen }) => ({ assessment: assessDossier(other), chosen }));
  const others = assessed.map(({ assessment, chosen }) => ({ assessment, differs: chosen.map(({ disagreement }) => disagreement.about) }));
  const doubted = withDoubts(shown, others);

  const asked = questionsAbout(doubted, distinct(disagreements.map(({ about }) => about)));
  const keys = new Set(asked.map(({ missing }) => missingKey(missing)));
  return { ...doubted, questions: [...asked, ...shown.questions.filter(({ missing }) => !keys.has(missingKey(missing)))] };
};
