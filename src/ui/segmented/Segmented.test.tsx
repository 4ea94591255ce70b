import { cleanup, render, screen } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { createSignal, untrack } from 'solid-js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Segmented } from './Segmented.tsx';

afterEach(cleanup);

type Choice = 'tolerate' | 'again' | 'open';

const options = [
  { value: 'tolerate', label: 'Tolereren' },
  { value: 'again', label: 'Opnieuw' },
  { value: 'open', label: 'Onbeslist' },
] as const;

describe('a segmented choice', () => {
  it('is one group with a name, of which one is chosen', async () => {
    const [value, setValue] = createSignal<Choice>('open');
    render(() => <Segmented label="Statistiek" options={options} value={value()} onChange={setValue} />);
    expect(screen.getByRole('group', { name: 'Statistiek' })).toBeDefined();
    await userEvent.click(screen.getByRole('radio', { name: 'Tolereren' }));
    expect(untrack(value)).toBe('tolerate');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Tolereren' }).checked).toBe(true);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Onbeslist' }).checked).toBe(false);
  });

  it('can be walked with the arrow keys', async () => {
    const change = vi.fn();
    render(() => <Segmented label="Statistiek" options={options} value="tolerate" onChange={change} />);
    screen.getByRole('radio', { name: 'Tolereren' }).focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(change).toHaveBeenCalledWith('again');
  });

  it('shows why an option does not fit, and cannot choose it', async () => {
    const change = vi.fn();
    const reason = 'Past niet: nog 4 van 6 studiepunten over.';
    render(() => (
      <Segmented label="Statistiek" options={[{ ...options[0], unavailable: reason }, options[1]]} value={null} onChange={change} />
    ));
    const radio = screen.getByRole('radio', { name: 'Tolereren', description: reason });
    await userEvent.click(radio);
    expect(change).not.toHaveBeenCalled();
    expect(screen.getByText(reason)).toBeDefined();
  });

  it('keeps two groups with the same options apart', async () => {
    const [first, setFirst] = createSignal<Choice>('open');
    const [second, setSecond] = createSignal<Choice>('again');
    render(() => (
      <>
        <Segmented label="Statistiek" options={options} value={first()} onChange={setFirst} />
        <Segmented label="Financiële analyse" options={options} value={second()} onChange={setSecond} />
      </>
    ));
    await userEvent.click(screen.getAllByRole('radio', { name: 'Tolereren' })[0] ?? document.body);
    expect([untrack(first), untrack(second)]).toEqual(['tolerate', 'again']);
  });
});
