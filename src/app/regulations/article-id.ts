import type { RuleId, RulePack } from '../../model/index.ts';
import { hasRegulations, isLaw, packById, packs } from '../../packs/index.ts';
import { articleAddress } from './address.ts';

/** An article that a reference of a pack names, and the paragraph, point or term of it. */
export interface Target {
  readonly article: string;
  readonly part?: string;
}

/** Where a piece of a reference leads, and how the ids of the numbers after it begin: `bijlage studiegelden, art. 1 §3, 2`. */
interface Beginning {
  readonly begins: RegExp;
  readonly series?: string;
  /** What it leads to by itself, when no number follows. */
  readonly whole?: string;
}

const beginnings: readonly Beginning[] = [
  { begins: /^bijlage studiegelden$/, series: 'studiegelden-', whole: 'studiegelden-1' },
  { begins: /^bijlage bijzondere statuten$/, series: 'statuten-', whole: 'statuten-1' },
  { begins: /^titel 4$/, series: 'titel-4-', whole: 'titel-4-toepassing' },
  { begins: /^titel 7$/, whole: 'begrippen' },
  { begins: /^Vlaams leerkrediet$/, whole: 'leerkrediet-start' },
  { begins: /^Afrondingen$/, whole: 'afrondingen' },
  { begins: /^ISP-toepassing$/, whole: 'isp-toepassing' },
];

/** `art. 91 §1`, `79 b`, `43-46`, `punt 3.2`. */
const NUMBERED = /^(?:(art\.|punt) )?(\d+)(\.\d+)?(?:-\d+)?(?: (§\d+|[a-z])(?:-\d+)?)?$/;

/** Every article that a reference of a pack names, as it names them; a piece that leads nowhere is left out. */
export const targetsOf = (reference: string): readonly Target[] => {
  const found: Target[] = [];
  let series = '';
  // A series is named just before its first article; an article that is named as one later is of the regulations again.
  let whole: string | undefined;
  const close = (): void => {
    if (whole !== undefined) found.push({ article: whole });
    whole = undefined;
  };
  for (const piece of reference.split(', ')) {
    const beginning = beginnings.find(({ begins }) => begins.test(piece));
    const numbered = NUMBERED.exec(piece);
    if (beginning !== undefined) {
      close();
      series = beginning.series ?? '';
      whole = beginning.whole;
    } else if (numbered !== null) {
      const [, word, number = '', point, part] = numbered;
      if (word === 'art.' && whole === undefined) series = '';
      whole = undefined;
      const at = point === undefined ? part : `${number}${point}`;
      found.push({ article: `${series}${number}`, ...(at === undefined ? {} : { part: at }) });
    } else if (whole === 'begrippen') {
      found.push({ article: whole, part: piece });
      whole = undefined;
    } else if (piece.startsWith('cluster ')) {
      found.push({ article: `titel-3-${piece.slice('cluster '.length).toLowerCase()}` });
    }
  }
  close();
  return found;
};

/** Of the learning credit the packs name one source; our words about it are several articles. */
const creditArticles: Readonly<Partial<Record<RuleId, string>>> = {
  'I.2': 'leerkrediet-gebruik',
  'I.3': 'leerkrediet-teruggave',
  'I.4': 'leerkrediet-teruggave',
  'I.5': 'leerkrediet-bonus',
  'I.7': 'leerkrediet-veranderen',
  'I.8': 'leerkrediet-diploma',
  'I.9': 'leerkrediet-opbouw',
  'I.10': 'leerkrediet-tekort',
  'I.11': 'leerkrediet-overmacht',
  'I.12': 'leerkrediet-gebruik',
};

/** The pack in whose regulations the article of a rule stands, where we have those in our own words. */
const packWith = (pack: RulePack, rule: RuleId, reference: string): RulePack | undefined => {
  const own = packById(pack.borrowed?.[rule] ?? pack.id);
  if (own !== undefined && hasRegulations(own.id)) return own;
  // A law is the same at every school: then any of them will do.
  return own !== undefined && isLaw(reference) ? packs.find(({ id }) => hasRegulations(id)) : undefined;
};

/**
 * The address of the paragraph that an explanation rests on, without loading the regulations: the first that its reference names. Undefined
 * when there is nothing to read. A test holds it against the articles that there are.
 */
export const articleLink = (pack: RulePack, { rule, article: reference }: { readonly rule: RuleId; readonly article: string }): string | undefined => {
  const [target] = targetsOf(reference);
  const from = packWith(pack, rule, reference);
  if (target === undefined || from === undefined) return undefined;
  const article = target.article === 'leerkrediet-start' ? (creditArticles[rule] ?? target.article) : target.article;
  return articleAddress(article, { part: target.part, regulations: from.id === pack.id ? undefined : from.id });
};
