import { parametersIn, type AcademicYear, type RulePack } from '../model/index.ts';
import { odisee2024 } from './odisee-2024/numbers.ts';
import { ucll } from './ucll/numbers.ts';

export { isLaw } from './flemish-law.ts';
export { hasAnswers, loadAnswers } from './answers.ts';
export { hasRegulations, loadRegulations } from './regulations.ts';

/** Every rule pack that comes with the app; the first serves who has chosen none. */
export const packs: readonly RulePack[] = [odisee2024, ucll];

/** The pack with this id, e.g. `odisee-2024`; undefined when there is none. */
export const packById = (id: string): RulePack | undefined => packs.find((pack) => pack.id === id);

/** Which pack serves a school in an academic year, and whether it was made for that very year. */
export type PackChoice =
  | { readonly kind: 'exact'; readonly pack: RulePack }
  /** No pack was made for this year: the nearest one, which the app must say so of. */
  | { readonly kind: 'other-year'; readonly pack: RulePack }
  | { readonly kind: 'none' };

/**
 * Chooses the pack of `institution` for an academic year: the one made for it, else the latest before it, else the
 * earliest after it. The answer says which of these it is, so that nobody takes one year's numbers for another's.
 */
export const packFor = (institution: string, year: AcademicYear, among: readonly RulePack[] = packs): PackChoice => {
  const own = among.filter((pack) => pack.institution === institution).toSorted((a, b) => a.year - b.year);
  const exact = own.find((pack) => pack.year === year && pack.undated !== true);
  if (exact !== undefined) return { kind: 'exact', pack: exact };
  const nearest = own.findLast((pack) => pack.year < year) ?? own[0];
  return nearest === undefined ? { kind: 'none' } : { kind: 'other-year', pack: nearest };
};

/** How many of a pack's numbers were found for its school, and how many are assumed. */
export const foundIn = (pack: RulePack): { readonly known: number; readonly assumed: number } => {
  const all = [...parametersIn(pack).values()];
  const assumed = all.filter((one) => one.assumed !== undefined).length;
  return { known: all.length - assumed, assumed };
};
