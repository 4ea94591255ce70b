import { cleanup, render, screen, within } from '@solidjs/testing-library';
import { afterEach, describe, expect, it } from 'vitest';
import { Button } from '../button/Button.tsx';
import { DecisionCard } from './DecisionCard.tsx';

afterEach(cleanup);

const candidates = [
  { mark: '9', outOf: '/20', name: 'Statistiek', detail: 'tweede examenkans in augustus', points: '5 sp' },
  { mark: '8', outOf: '/20', name: 'Financiële analyse', points: '6 sp' },
];

describe('the decision card', () => {
  it('asks the question, says until when, names every candidate and what doing nothing means', () => {
    render(() => (
      <DecisionCard
        question="Tolereren of opnieuw afleggen?"
        days={{ count: '6', words: 'dagen over', total: 15, left: 6, from: '3 juli', until: 'vr 18 juli, 23.59 u.' }}
        candidates={candidates}
        action={<Button kind="decision">Vergelijk beide wegen</Button>}
        consequence="Tolereren kan je niet herroepen."
        nothing="Kies je niets, dan tolereer je niet."
        why={{ label: 'Waarom', href: '/waarom' }}
      />
    ));
    const card = within(screen.getByRole('region', { name: 'Tolereren of opnieuw afleggen?' }));
    expect(card.getByText('vr 18 juli, 23.59 u.')).toBeDefined();
    expect(card.getByText('6').parentElement?.textContent).toBe('6 dagen over');
    expect(card.getAllByRole('listitem').map((row) => row.textContent)).toEqual([
      '9/20Statistiektweede examenkans in augustus5 sp',
      '8/20Financiële analyse6 sp',
    ]);
    expect(card.getByRole('button', { name: 'Vergelijk beide wegen' })).toBeDefined();
    expect(card.getByText(/Kies je niets/u).textContent).toBe('Tolereren kan je niet herroepen. Kies je niets, dan tolereer je niet.');
  });

  it('on the last day says the hour instead of a number', () => {
    render(() => (
      <DecisionCard
        question="Tolereren?"
        days={{ words: 'vandaag tot 23.59 u.', total: 15, left: 1, from: '3 juli', until: 'vr 18 juli, 23.59 u.' }}
        candidates={candidates}
      />
    ));
    expect(screen.getByText('vandaag tot 23.59 u.')).toBeDefined();
  });
});
