import type { RulePack } from '../../model/index.ts';
import { hasRegulations } from '../../packs/index.ts';

/** How the references of the packs begin, and the id of the article that each leads to; `$1` stands for its number. */
const leads: readonly (readonly [RegExp, string])[] = [
  [/^art\. (\d+)/, '$1'],
  [/^bijlage studiegelden, art\. (\d+)/, 'studiegelden-$1'],
  [/^bijlage bijzondere statuten, art\. (\d+)/, 'statuten-$1'],
  [/^bijlage bijzondere statuten/, 'statuten-1'],
  [/^titel 4, punt (\d+)/, 'titel-4-$1'],
  [/^titel 4/, 'titel-4-toepassing'],
  [/^titel 7/, 'begrippen'],
  [/^Vlaams leerkrediet/, 'leerkrediet-start'],
  [/^Afrondingen/, 'afrondingen'],
  [/^ISP-toepassing/, 'isp-toepassing'],
];

/**
 * The id of the first article that a reference of a pack names, without loading the regulations: `art. 91 §1` → `91`. Undefined when there
 * is nothing to read. A test holds it against the articles that there are.
 */
export const articleIdOf = ({ id: packId }: RulePack, reference: string): string | undefined => {
  if (!hasRegulations(packId)) return undefined;
  const [pattern, id] = leads.find(([begins]) => begins.test(reference)) ?? [];
  const found = pattern?.exec(reference);
  return id === undefined || found == null ? undefined : id.replace('$1', found[1] ?? '');
};
