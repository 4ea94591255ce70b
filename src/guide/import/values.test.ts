import { describe, expect, it } from 'vitest';
import { codeOf, requirementIn, titleOf } from './values.ts';

const ask = (unit: string) => ({ kind: 'kind-unknown', unit });

describe('codes joined by EN and OF', () => {
  it.each([
    ['HBI19B', ask('HBI19B')],
    ['A1 EN B2', { kind: 'all', of: [ask('A1'), ask('B2')] }],
    ['A1 of B2', { kind: 'any', of: [ask('A1'), ask('B2')] }],
    ['A1 EN B2 OF C3', { kind: 'any', of: [{ kind: 'all', of: [ask('A1'), ask('B2')] }, ask('C3')] }],
    ['A1 EN (B2 OF C3)', { kind: 'all', of: [ask('A1'), { kind: 'any', of: [ask('B2'), ask('C3')] }] }],
    ['(A1 EN B2)', { kind: 'all', of: [ask('A1'), ask('B2')] }],
    ['(A1) OF (B2)', { kind: 'any', of: [ask('A1'), ask('B2')] }],
    ['VVT:A1 EN VT:B2 EN VT=:C3', { kind: 'all', of: [{ kind: 'acquired', unit: 'A1' }, { kind: 'followed', unit: 'B2', sameYear: false }, { kind: 'followed', unit: 'C3', sameYear: true }] }],
  ])('%s is a rule whose kind is open unless it is said', (text, requirement) => expect(requirementIn(text)).toEqual(requirement));

  it.each(['', 'geen', 'A1 B2', 'A1 EN', 'EN', '(A1', 'A1)', 'Kennis van A1 en B2', `${'('.repeat(20)}A1${')'.repeat(20)}`, Array.from({ length: 31 }, (_, index) => `A${index}`).join(' EN ')])(
    'are not read from %s',
    (text) => expect(requirementIn(text)).toBeUndefined(),
  );
});

describe('texts of a guide', () => {
  it('are one line of plain text, at most as long as the guide keeps', () => {
    expect(titleOf('  Wiskunde\n  1 ')).toBe('Wiskunde 1');
    expect(titleOf(' \n')).toBeUndefined();
    expect(titleOf('x'.repeat(300))).toHaveLength(200);
  });

  it('have codes without spaces or markup', () => {
    expect(codeOf(' HBI09B ')).toBe('HBI09B');
    expect(['', 'A B', '<b>', 'x'.repeat(41), '../A'].map(codeOf)).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });
});
