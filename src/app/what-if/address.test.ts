import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, parseAddress, whatIfOf } from './address.ts';
import type { WhatIf } from './choices.ts';

const code = fc.stringMatching(/^[A-Z]{2,3}[0-9]{2,4}[A-Z]?(\.[0-9])?$/);
const whatIf: fc.Arbitrary<WhatIf> = fc.record({
  choices: fc.uniqueArray(fc.tuple(code, fc.constantFrom('tolerate' as const, 'again' as const)), { selector: ([unit]) => unit }).map((e) => new Map(e)),
  supposed: fc.uniqueArray(fc.tuple(code, fc.integer({ min: 0, max: 20 })), { selector: ([unit]) => unit }).map((e) => new Map(e)),
  refuseAutomatic: fc.boolean(),
});

const sorted = ({ choices, supposed, refuseAutomatic }: WhatIf) => ({
  choices: [...choices].toSorted(),
  supposed: [...supposed].toSorted(),
  refuseAutomatic,
});

describe('the address of what is tried out', () => {
  it('says all of it: read back, nothing is lost', () => {
    fc.assert(
      fc.property(whatIf, (tried) => {
        expect(sorted(whatIfOf(parseAddress({ ...addressOf(tried) })))).toEqual(sorted(tried));
      }),
    );
  });

  it('reads any address without failing, and never supposes a mark outside 0–20', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('tolereer', 'opnieuw', 'stel', 'weiger', 'x'), fc.anything()), (search) => {
        const { supposed } = whatIfOf(parseAddress(search));
        for (const mark of supposed.values()) expect(mark).toSatisfy((value: number) => Number.isInteger(value) && value >= 0 && value <= 20);
      }),
    );
  });

  it('leaves a supposed 21 and a supposed "9,5" out', () => {
    expect([...whatIfOf({ stel: 'AAA11.21~BBB22.9,5~CCC33.12' }).supposed]).toEqual([['CCC33', 12]]);
  });
});
