import { describe, expect, it } from 'vitest';
import { roadLabels } from './road-labels.ts';

const said = (first: string, second: string) => roadLabels(first, second).map(({ letter, name }) => `${letter}: ${name}`);

describe('how two drafts are called beside each other', () => {
  it('is by the letters of their own names, in either order', () => {
    expect(said('A. Tolereren', 'B. Opnieuw')).toEqual(['A: Tolereren', 'B: Opnieuw']);
    expect(said('B. Opnieuw', 'A. Tolereren')).toEqual(['B: Opnieuw', 'A: Tolereren']);
    expect(said('C Alles', 'A  Minder')).toEqual(['C: Alles', 'A: Minder']);
  });

  it('is A and B with the whole name where the names have no letters of their own, or the same', () => {
    expect(said('Plan', 'B. Opnieuw')).toEqual(['A: Plan', 'B: B. Opnieuw']);
    expect(said('A. Eerst', 'A. Later')).toEqual(['A: A. Eerst', 'B: A. Later']);
    expect(said('Alles', 'Bijna')).toEqual(['A: Alles', 'B: Bijna']);
  });
});
