import { standsAt, type AcademicYear, type Authority, type DateToEnter, type Parameter, type ParameterPath, type RuleId, type RulePack } from '../model/index.ts';

/** A pack in which every number may be left out; one that is named is named whole, with its article and the day it was read. */
type Overriding<T> = T extends Parameter<unknown> ? T : { readonly [Key in keyof T]?: Overriding<NonNullable<T[Key]>> };

type Chapters = Omit<RulePack, 'id' | 'institution' | 'year' | 'undated' | 'title' | 'articles' | 'deciders' | 'dateArticles' | 'origins' | 'borrowed' | 'toEnter'>;

/** What holds at every school, because a law says it and not the school. */
export interface Law {
  readonly numbers: readonly ParameterPath[];
  readonly rules: readonly RuleId[];
}

export interface Extension {
  readonly id: string;
  readonly institution: string;
  readonly year: AcademicYear;
  readonly undated?: true;
  readonly title: string;
  /** Numbers that were found for this school. */
  readonly changes: Overriding<Chapters>;
  /** Articles that were found for this school. */
  readonly articles?: Readonly<Partial<Record<RuleId, string>>>;
  /** Who decides at this school; nobody's name is taken over from another. */
  readonly deciders?: Readonly<Partial<Record<RuleId, Authority>>>;
  readonly toEnter?: readonly DateToEnter[];
}

type Tree = Readonly<Record<string, unknown>>;
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);
const keepsShape = <T extends object>(value: object, base: T): value is T => Object.keys(base).every((key) => key in value);

/** What the base has, with each found number in its place and each other one marked as taken over. */
const overridden = <T extends object>(base: T, changes: Tree, path: string, takeOver: (path: ParameterPath, parameter: Tree) => Tree): T => {
  const trees = Object.entries(base).filter((entry: readonly [string, unknown]): entry is [string, Tree] => isTree(entry[1]));
  const before = trees.map(([key, there]): readonly [string, unknown] => {
    const here = path === '' ? key : `${path}.${key}`;
    const change = changes[key];
    return [key, standsAt(here, there) ? (change ?? takeOver(here, there)) : overridden(there, isTree(change) ? change : {}, here, takeOver)];
  });
  const merged = { ...changes, ...Object.fromEntries(before) };
  if (!keepsShape(merged, base)) throw new Error(`nothing may be left out of ${path}`);
  return merged;
};

/**
 * A school's pack on top of another: what was found for this school replaces what `base` has. Every other number is kept to compute with, marked
 * as assumed from the pack where it was found, so that no school silently claims another's number; every other article as borrowed. What the law
 * says is the same everywhere.
 */
export const extend = (base: RulePack, law: Law, { changes, articles = {}, deciders = {}, toEnter, ...name }: Extension): RulePack => {
  const { id, institution, year, undated: _, title, articles: baseArticles, dateArticles = {}, deciders: __, origins = [], borrowed = {}, toEnter: toEnterThere, ...chapters } = base;
  const lawful = new Set<string>(law.numbers);
  const takeOver = (path: ParameterPath, parameter: Tree): Tree =>
    lawful.has(path) || parameter['assumed'] !== undefined ? parameter : { ...parameter, assumed: { from: id } };
  const own = new Set<string>([...law.rules, ...Object.keys(articles)]);
  const notOwn = Object.keys(baseArticles).filter((rule) => !own.has(rule));
  const taken = new Map<string, string | undefined>([...notOwn.map((rule) => [rule, id] as const), ...Object.entries(borrowed).filter(([rule]) => !own.has(rule))]);
  return {
    ...name,
    articles: { ...baseArticles, ...articles },
    // What the base says of a rule that this school has an article of its own for is no word of this school.
    dateArticles: Object.fromEntries(Object.entries(dateArticles).filter(([rule]) => !own.has(rule))),
    deciders,
    toEnter: [...(toEnter ?? toEnterThere)],
    origins: [{ id, institution, year, title }, ...origins],
    borrowed: Object.fromEntries(taken),
    ...overridden(chapters, changes, '', takeOver),
  };
};
