import { cleanup, render, screen, within } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MarkField } from './MarkField.tsx';
import { MarkPad } from './MarkPad.tsx';
import { MarkList, MarkRow } from './MarkRow.tsx';

afterEach(cleanup);

const pad = (onMark: (mark: number | 'na' | 'later') => void, extra: { readonly withoutNumbers?: boolean; readonly legend?: string } = {}) =>
  render(() => (
    <MarkPad
      title="Zakelijk Engels 2"
      striped={[8, 9]}
      lighterBelow={8}
      specials={[
        { value: 'na', label: 'NA', name: 'niet afgelegd' },
        { value: 'later', label: 'Later', name: 'Later' },
      ]}
      current={14}
      markName={(mark) => `${mark} op 20`}
      onMark={onMark}
      {...extra}
    />
  ));

describe('the pad', () => {
  it('has a key for every mark from 0 to 20, each with a name', () => {
    pad(vi.fn());
    const names = screen.getAllByRole('button').map((key) => key.getAttribute('aria-label') ?? key.textContent);
    expect(names).toEqual([...Array.from({ length: 21 }, (_, mark) => `${mark} op 20`), 'NA, niet afgelegd', 'Later']);
  });

  it('gives one mark for one tap, also with two digits', async () => {
    const mark = vi.fn();
    pad(mark);
    await userEvent.click(screen.getByRole('button', { name: '12 op 20' }));
    await userEvent.click(screen.getByRole('button', { name: 'NA, niet afgelegd' }));
    expect(mark.mock.calls).toEqual([[12], ['na']]);
  });

  it('shows which mark stands now', () => {
    pad(vi.fn());
    expect(screen.getByRole('button', { pressed: true }).textContent).toBe('14');
  });

  it('draws stripes under the given marks when it says what they mean', () => {
    pad(vi.fn(), { legend: 'tolereerbaar cijfer' });
    expect(screen.getAllByRole('button').filter((key) => key.querySelector('svg')).map((key) => key.textContent)).toEqual(['8', '9']);
  });

  it('draws no stripes that it does not explain', () => {
    pad(vi.fn());
    expect(screen.getAllByRole('button').filter((key) => key.querySelector('svg'))).toEqual([]);
  });

  it('has no numbers where only pass or fail is given', () => {
    pad(vi.fn(), { withoutNumbers: true });
    expect(screen.getAllByRole('button')).toHaveLength(2);
  });
});

describe('the mark field', () => {
  it('hands on what was typed at Enter, and empties', async () => {
    const commit = vi.fn();
    render(() => <MarkField label="Cijfer voor Btw" suffix="/20" onCommit={commit} autofocus />);
    await userEvent.keyboard('1');
    expect(commit).not.toHaveBeenCalled();
    await userEvent.keyboard('2{Enter}');
    expect(commit.mock.calls).toEqual([['12']]);
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Cijfer voor Btw' }).value).toBe('');
  });

  it('sends nothing when empty, and cancels with Escape', async () => {
    const commit = vi.fn();
    const cancel = vi.fn();
    render(() => <MarkField label="Cijfer" suffix="/20" onCommit={commit} onCancel={cancel} autofocus />);
    await userEvent.keyboard(' {Enter}{Escape}');
    expect(commit).not.toHaveBeenCalled();
    expect(cancel).toHaveBeenCalledOnce();
  });
});

describe('a mark row', () => {
  it('says name, points, state and mark, and becomes active on a tap', async () => {
    const activate = vi.fn();
    render(() => (
      <MarkList label="2024-2025">
        <MarkRow name="Statistiek" points="5 sp" mark="9" empty="geen cijfer" state="striped" stateName="te beslissen" onActivate={activate} />
      </MarkList>
    ));
    const row = within(screen.getByRole('list', { name: '2024-2025' })).getByRole('listitem');
    expect(row.textContent).toMatch(/Statistiek.*5 sp.*te beslissen.*9/u);
    await userEvent.click(within(row).getByRole('button', { name: 'Statistiek' }));
    expect(activate).toHaveBeenCalledOnce();
  });

  it('says in words that there is no mark', () => {
    render(() => <MarkRow name="Btw" points="4 sp" empty="geen cijfer" onActivate={vi.fn()} />);
    expect(screen.getByText('geen cijfer')).toBeDefined();
  });
});
