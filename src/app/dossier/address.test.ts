import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Contract } from '../../model/index.ts';
import { opportunityOf, parseYear, parseYearAddress, yearHref } from './address.ts';

const read = (href: string): Record<string, unknown> =>
  Object.fromEntries([...new URL(href, 'https://app.test').searchParams].map(([name, value]) => [name, name === 'kans' ? Number(value) : value]));

describe('the address of a year', () => {
  it('leads back to the same contract and opportunity', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Contract.options), fc.constantFrom(1 as const, 2 as const), (contract, opportunity) => {
        const address = parseYearAddress(read(yearHref({ year: 2024, contract }, opportunity)));
        expect(address.contract ?? 'diploma').toBe(contract);
        expect(opportunityOf(address)).toBe(opportunity);
      }),
    );
  });

  it('is short for the usual: the diploma contract, the first opportunity', () => {
    expect(yearHref({ year: 2024, contract: 'diploma' })).toBe('/dossier/2024');
  });

  it('is read as if what it does not know were not there', () => {
    expect(parseYearAddress({ contract: 'huurcontract', kans: 3, other: true })).toEqual({});
    expect(opportunityOf({})).toBe(1);
  });

  it.each(['', '24', '20245', '1989', 'abcd', '2024.5', undefined])('knows no academic year %s', (text) => {
    expect(parseYear(text)).toBeNull();
  });

  it('knows the academic year 2024', () => {
    expect(parseYear('2024')).toBe(2024);
  });
});
