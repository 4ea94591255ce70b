import * as z from 'zod/mini';
import type { ParameterPath } from './parameter-path.ts';
import { RulePack } from './rule-pack.ts';

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
