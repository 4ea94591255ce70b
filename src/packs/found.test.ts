import { expect, it } from 'vitest';
import { foundIn, packById } from './index.ts';

it('counts how many numbers of a pack were found for its school', () => {
  const odisee = packById('odisee-2024');
  if (odisee === undefined) throw new Error('the pack is gone');
  const { known, assumed } = foundIn(odisee);
  expect(known).toBeGreaterThan(80);
  const guessed = { ...odisee, terms: { ...odisee.terms, appealDays: { ...odisee.terms.appealDays, assumed: {} } } };
  expect(foundIn(guessed)).toEqual({ known: known - 1, assumed: assumed + 1 });
});
