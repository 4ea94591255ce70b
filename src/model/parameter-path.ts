import type { Parameter, RulePack } from './rule-pack.ts';

type PathsIn<T> = {
  [Key in keyof T & string]-?: NonNullable<T[Key]> extends Parameter<unknown>
    ? Key
    : NonNullable<T[Key]> extends readonly unknown[]
      ? never
      : NonNullable<T[Key]> extends object
        ? `${Key}.${PathsIn<NonNullable<T[Key]>>}`
        : never;
}[keyof T & string];

/** Where a number stands in a rule pack, e.g. `tolerance.budgetPercent`. */
export type ParameterPath = PathsIn<RulePack>;

const isParameter = (value: object): value is Parameter<unknown> => 'value' in value && 'article' in value && 'checkedOn' in value;

/** Whether a number of a pack stands at this path of it, going by what stands there. */
export const standsAt = (path: string, found: object): path is ParameterPath => isParameter(found) && path !== '';

const parametersUnder = (value: unknown, path: string): readonly (readonly [ParameterPath, Parameter<unknown>])[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (isParameter(value)) return standsAt(path, value) ? [[path, value]] : [];
  return Object.entries(value).flatMap(([key, inner]) => parametersUnder(inner, path === '' ? key : `${path}.${key}`));
};

/** The numbers of a pack by where they stand; an optional one that the school does not have is absent. */
export const parametersIn = (pack: RulePack): ReadonlyMap<ParameterPath, Parameter<unknown>> => new Map(parametersUnder(pack, ''));
