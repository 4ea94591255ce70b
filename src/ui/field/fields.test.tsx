import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { createSignal, untrack } from 'solid-js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Checkbox, Switch } from './Checkbox.tsx';
import { FileButton } from './FileButton.tsx';
import { Select } from './Select.tsx';
import { DateField, NumberField, SearchField, TextField } from './TextField.tsx';
import { fileIcon } from '../icon/more-shapes.ts';

afterEach(cleanup);

describe('a text field', () => {
  it('is tied to its label, hint and error', () => {
    render(() => <TextField label="Cijfer" hint="0 tot 20" error="12,5 is geen geheel getal." value="12,5" onInput={vi.fn()} />);
    const field = screen.getByRole('textbox', { name: 'Cijfer', description: '0 tot 20 12,5 is geen geheel getal.' });
    expect(field.getAttribute('aria-invalid')).toBe('true');
  });

  it('is not called wrong while nothing is wrong', () => {
    render(() => <TextField label="Cijfer" value="" onInput={vi.fn()} />);
    const field = screen.getByRole('textbox', { name: 'Cijfer' });
    expect(field.hasAttribute('aria-invalid')).toBe(false);
    expect(field.hasAttribute('aria-describedby')).toBe(false);
  });

  it('hands on every key', async () => {
    const input = vi.fn();
    render(() => <TextField label="Naam" value="" onInput={input} />);
    await userEvent.type(screen.getByRole('textbox'), 'a');
    expect(input).toHaveBeenCalledWith('a');
  });
});

describe('a number field', () => {
  const open = (value: number | null = null) => {
    const change = vi.fn();
    render(() => <NumberField label="Leerkrediet" unit="studiepunten" value={value} onChange={change} min={0} max={200} />);
    return { change, field: screen.getByRole('spinbutton', { name: 'Leerkrediet' }) };
  };

  it.each([
    ['140', 140],
    ['82,5', 82.5],
    ['82.5', 82.5],
    ['-12', -12],
    [' 7 ', 7],
    ['zeven', null],
    ['1e3', null],
    ['', null],
  ])('reads “%s” as %s', async (typed, number) => {
    const { change, field } = open(1);
    await userEvent.clear(field);
    if (typed !== '') await userEvent.type(field, typed);
    await userEvent.tab();
    expect(change).toHaveBeenLastCalledWith(number);
  });

  it('goes one up and down with the arrows, and stays in its bounds', async () => {
    const { change, field } = open(200);
    field.focus();
    await userEvent.keyboard('{ArrowUp}');
    expect(change).toHaveBeenLastCalledWith(200);
    await userEvent.keyboard('{ArrowDown}');
    expect(change).toHaveBeenLastCalledWith(199);
  });
});

describe('a date field', () => {
  it('gives a calendar date, and nothing when it is emptied', async () => {
    const change = vi.fn();
    render(() => <DateField label="Mededeling" value="2025-07-03" onChange={change} />);
    const field = screen.getByLabelText('Mededeling');
    await userEvent.clear(field);
    expect(change).toHaveBeenLastCalledWith(null);
    await userEvent.type(field, '2025-07-12');
    expect(change).toHaveBeenLastCalledWith('2025-07-12');
  });

  it('tells of no year that is still being typed, and shows again what it was when it is left so', () => {
    const change = vi.fn();
    render(() => <DateField label="Mededeling" value="2025-07-03" onChange={change} />);
    const field = screen.getByLabelText<HTMLInputElement>('Mededeling');
    for (const value of ['0002-07-03', '0020-07-03', '0202-07-03']) fireEvent.change(field, { target: { value } });
    expect(change).not.toHaveBeenCalled();
    fireEvent.blur(field);
    expect(field.value).toBe('2025-07-03');
    fireEvent.change(field, { target: { value: '2024-07-03' } });
    expect(change).toHaveBeenCalledExactlyOnceWith('2024-07-03');
  });
});

describe('a select', () => {
  const options = [
    { value: 'af', label: 'Accountancy-Fiscaliteit' },
    { value: 'log', label: 'Logistiek management' },
  ] as const;

  it('shows what is chosen and hands on what is chosen next', async () => {
    const change = vi.fn();
    render(() => <Select label="Afstudeerrichting" options={options} value="log" onChange={change} />);
    const select = screen.getByRole('combobox', { name: 'Afstudeerrichting' });
    expect(screen.getByRole('option', { name: 'Logistiek management', selected: true })).toBeDefined();
    await userEvent.selectOptions(select, 'af');
    expect(change).toHaveBeenCalledWith('af');
  });

  it('asks to choose while nothing is chosen', () => {
    render(() => <Select label="Afstudeerrichting" placeholder="Kies" options={options} value={null} onChange={vi.fn()} />);
    expect(screen.getByText<HTMLOptionElement>('Kies').selected).toBe(true);
  });

  it('follows options that come later', () => {
    const [list, setList] = createSignal<readonly { value: 'af' | 'log'; label: string }[]>([]);
    render(() => <Select label="Afstudeerrichting" options={list()} value="log" onChange={vi.fn()} />);
    setList(options);
    expect(screen.getByRole('option', { name: 'Logistiek management', selected: true })).toBeDefined();
  });
});

describe('a search field', () => {
  it('clears with its key and keeps the focus, and with Escape', async () => {
    const [query, setQuery] = createSignal('stat');
    render(() => <SearchField label="Zoek" clearLabel="Wis" value={query()} onInput={setQuery} />);
    await userEvent.click(screen.getByRole('button', { name: 'Wis' }));
    expect(untrack(query)).toBe('');
    expect(document.activeElement).toBe(screen.getByRole('searchbox', { name: 'Zoek' }));
    expect(screen.queryByRole('button', { name: 'Wis' })).toBeNull();
    await userEvent.type(screen.getByRole('searchbox'), 'b{Escape}');
    expect(untrack(query)).toBe('');
  });
});

describe('a checkbox and a switch', () => {
  it('turn over on a tap', async () => {
    const [on, setOn] = createSignal(false);
    render(() => <Switch label="Herinner me" checked={on()} onChange={setOn} />);
    await userEvent.click(screen.getByRole('switch', { name: 'Herinner me' }));
    expect(untrack(on)).toBe(true);
    expect(screen.getByRole<HTMLInputElement>('switch').checked).toBe(true);
  });

  it('stay as they are when the change is refused', async () => {
    render(() => <Checkbox label="Akkoord" checked={false} onChange={vi.fn()} />);
    await userEvent.click(screen.getByRole('checkbox'));
    expect(screen.getByRole<HTMLInputElement>('checkbox').checked).toBe(false);
  });

  it('say why they cannot be changed', () => {
    render(() => <Switch label="Synchroniseer" checked={false} unavailable="Hiervoor moet je online zijn." onChange={vi.fn()} />);
    expect(screen.getByRole<HTMLInputElement>('switch', { description: 'Hiervoor moet je online zijn.' }).disabled).toBe(true);
  });
});

describe('a file button', () => {
  it('hands on the files, also the same one twice', async () => {
    const files = vi.fn();
    render(() => <FileButton label="Kies een bestand" icon={fileIcon} onFiles={files} />);
    const file = new File(['{}'], 'dossier.json', { type: 'application/json' });
    await userEvent.upload(screen.getByLabelText('Kies een bestand'), file);
    await userEvent.upload(screen.getByLabelText('Kies een bestand'), file);
    expect(files).toHaveBeenCalledTimes(2);
    expect(files).toHaveBeenLastCalledWith([file]);
  });
});
