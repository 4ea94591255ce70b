import { describe, expect, it } from 'vitest';
import { parametersIn } from '../../src/model/index.ts';
import { boundaries, WITHOUT_SIDES } from './boundaries.ts';
import { assessed, odisee } from './people.ts';

describe('both sides of every number of the pack', () => {
  it.each(boundaries.map((one) => [`${one.path}: ${one.says}`, one] as const))('%s', (_, { show, below, at }) => {
    expect(show(assessed(below[0]))).toEqual(below[1]);
    expect(show(assessed(at[0]))).toEqual(at[1]);
  });

  it('are there for every number, or it says why not', () => {
    const covered = new Set([...boundaries.map(({ path }) => path), ...Object.keys(WITHOUT_SIDES)]);
    expect([...parametersIn(odisee).keys()].filter((path) => !covered.has(path))).toEqual([]);
    expect([...covered].filter((path) => !new Set<string>(parametersIn(odisee).keys()).has(path))).toEqual([]);
    for (const reason of Object.values(WITHOUT_SIDES)) expect(reason).toMatch(/\S/);
  });
});
