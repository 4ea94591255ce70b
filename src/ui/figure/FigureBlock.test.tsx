import { cleanup, render, screen } from '@solidjs/testing-library';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FigureBlock } from './FigureBlock.tsx';

afterEach(cleanup);

describe('a figure', () => {
  it('has a name, a number in words and a way to its why', () => {
    render(() => (
      <FigureBlock label="Tolerantiekrediet" why={{ label: 'Waarom', href: '/waarom/budget' }} value="13" words="van 17 studiepunten over">
        <svg role="img" aria-label="13 van 17" />
      </FigureBlock>
    ));
    expect(screen.getByRole('heading', { level: 2, name: 'Tolerantiekrediet' })).toBeDefined();
    expect(screen.getByText('13').parentElement?.textContent).toBe('13 van 17 studiepunten over');
    expect(screen.getByRole('link', { name: 'Waarom, Tolerantiekrediet' }).getAttribute('href')).toBe('/waarom/budget');
    expect(screen.getByRole('img', { name: '13 van 17' })).toBeDefined();
  });

  it('says that it rests on our reading', () => {
    render(() => <FigureBlock label="Drempel" why={{ label: 'Waarom', reading: 'onze lezing', onClick: vi.fn() }} value="11" words="van 12" />);
    expect(screen.getByRole('button', { name: /onze lezing.*Waarom, Drempel/u })).toBeDefined();
  });

  it('that is unknown shows a dash and what is missing, and reads only the words', () => {
    render(() => <FigureBlock label="Percentage" value={null} words="3 cijfers ontbreken" />);
    expect(screen.getByText('–').getAttribute('aria-hidden')).toBe('true');
    expect(screen.getByText('3 cijfers ontbreken')).toBeDefined();
  });

  it('that is partly known says so before the number', () => {
    render(() => <FigureBlock label="Studiepunten" value="11" atLeast="ten minste" words="1 cijfer ontbreekt" />);
    expect(screen.getByText('11').parentElement?.textContent).toBe('ten minste 11 1 cijfer ontbreekt');
  });
});
