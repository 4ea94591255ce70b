import { describe, expect, it } from 'vitest';
import { collect } from '../../test/cases/collect.ts';
import { judge } from '../../test/cases/verdict.ts';

const { cases } = collect([`${import.meta.dirname}/../../test/cases`]);

describe('the regulation cases, on a mutant', () => {
  it.each(cases.map((located) => [located.case.id, located.case] as const))('%s', (_, one) => expect(judge(one).mismatches).toEqual([]));
});
