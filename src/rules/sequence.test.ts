import { describe, expect, it } from 'vitest';
import type { Requirement } from '../model/index.ts';
import { requirementMet } from './sequence.ts';

const progression = { followed: new Set(['F', 'A']), acquired: new Set(['A']), sameYear: new Set(['S']) };
const met = (requirement: Requirement | 'none' | 'unknown') => requirementMet(requirement, progression);
const followed = (unit: string, sameYear = false): Requirement => ({ kind: 'followed', unit, sameYear });
const acquired = (unit: string): Requirement => ({ kind: 'acquired', unit });
const unsure = (unit: string): Requirement => ({ kind: 'kind-unknown', unit });

describe('a sequence rule (H.4)', () => {
  it('is met where there is none, and unknown where the guide is silent', () => {
    expect([met('none'), met('unknown')]).toEqual(['met', 'unknown']);
  });

  it('of the kind "followed" needs the unit in an earlier year, or in the same one where the guide allows it', () => {
    expect([met(followed('F')), met(followed('N')), met(followed('S')), met(followed('S', true)), met(followed('N', true))]).toEqual([
      'met',
      'unmet',
      'unmet',
      'met',
      'unmet',
    ]);
  });

  it('of the kind "acquired" needs credit, exemption or tolerance', () => {
    expect([met(acquired('A')), met(acquired('F'))]).toEqual(['met', 'unmet']);
  });

  it('of an unknown kind is known only where both kinds agree', () => {
    expect([met(unsure('A')), met(unsure('F')), met(unsure('N'))]).toEqual(['met', 'unknown', 'unmet']);
  });

  it('combines with and: one that is unmet decides', () => {
    expect(met({ kind: 'all', of: [acquired('A'), followed('F')] })).toBe('met');
    expect(met({ kind: 'all', of: [acquired('A'), unsure('F')] })).toBe('unknown');
    expect(met({ kind: 'all', of: [unsure('F'), acquired('N')] })).toBe('unmet');
  });

  it('combines with or: one that is met decides', () => {
    expect(met({ kind: 'any', of: [acquired('N'), acquired('A')] })).toBe('met');
    expect(met({ kind: 'any', of: [acquired('N'), unsure('F')] })).toBe('unknown');
    expect(met({ kind: 'any', of: [acquired('N'), followed('N')] })).toBe('unmet');
    expect(met({ kind: 'all', of: [followed('A'), { kind: 'any', of: [acquired('F'), acquired('A')] }] })).toBe('met');
  });
});
