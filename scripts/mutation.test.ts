import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explained, keyOf, sampled } from './mutation/survivors.ts';

describe('the mutants that docs/mutation.md explains', () => {
  const text = readFileSync('docs/mutation.md', 'utf8');

  it('are read from its table, each with a reason', () => {
    const rows = text.split('\n').filter((line) => line.startsWith('| `src/'));
    expect(explained(text).size).toBe(rows.length);
  });

  it('still change something that stands in the source', () => {
    const gone = [...explained(text).keys()].filter((key) => {
      const [file = '', , original = ''] = key.split(' | ');
      const source = readFileSync(file, 'utf8').replaceAll(/\s+/g, ' ').replaceAll('`', "'");
      return !source.includes(original);
    });
    expect(gone).toEqual([]);
  });

  it('are named by what they change, not by where', () => {
    const key = keyOf({ file: 'src/rules/a.ts', mutator: 'ConditionalExpression', original: 'a > `b`', replacement: 'true' });
    expect(key).toBe("src/rules/a.ts | ConditionalExpression | a > 'b' | true");
    expect([...explained('| `src/rules/a.ts` | ConditionalExpression | `a > \'b\'` → `true` | never b |').keys()]).toEqual([key]);
  });
});

describe('a sample of the mutants', () => {
  const items = Array.from({ length: 50 }, (_, at) => at);

  it('is the same for the same seed, another for another, and never twice the same mutant', () => {
    expect(sampled(items, 10, 7)).toEqual(sampled(items, 10, 7));
    expect(sampled(items, 10, 7)).not.toEqual(sampled(items, 10, 8));
    expect(new Set(sampled(items, 10, 7)).size).toBe(10);
    expect(sampled(items, 99, 7)).toHaveLength(50);
  });
});
