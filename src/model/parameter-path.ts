import * as z from 'zod/mini';
import { RulePack, type Parameter } from './rule-pack.ts';

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

const innermost = (schema: unknown): unknown => (schema instanceof z.ZodMiniOptional ? innermost(schema.def.innerType) : schema);

const pathsOf = (written: unknown, path: string): readonly string[] => {
  const schema = innermost(written);
  if (!(schema instanceof z.ZodMiniObject)) return [];
  const shape: Readonly<Record<string, unknown>> = schema.shape;
  if ('value' in shape && 'article' in shape) return [path];
  return Object.entries(shape).flatMap(([key, inner]) => pathsOf(inner, path === '' ? key : `${path}.${key}`));
};

const known: ReadonlySet<string> = new Set(pathsOf(RulePack, ''));

/** Whether a text names a number that a rule pack has or may have. */
export const isParameterPath = (path: string): path is ParameterPath => known.has(path);

/** Every number that a rule pack has or may have, in the order of the schema. */
export const parameterPaths: readonly ParameterPath[] = [...known].filter(isParameterPath);

const isParameter = (value: object): value is Parameter<unknown> => 'value' in value && 'article' in value && 'checkedOn' in value;

const parametersUnder = (value: unknown, path: string): readonly (readonly [ParameterPath, Parameter<unknown>])[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (isParameterPath(path) && isParameter(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => parametersUnder(inner, path === '' ? key : `${path}.${key}`));
};

/** The numbers of a pack by where they stand; an optional one that the school does not have is absent. */
export const parametersIn = (pack: RulePack): ReadonlyMap<ParameterPath, Parameter<unknown>> => new Map(parametersUnder(pack, ''));
