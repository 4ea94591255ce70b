import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { createSignal, Show } from 'solid-js';
import { afterEach, describe, expect, it } from 'vitest';
import { setResult } from '../../dossier/index.ts';
import { setLocale } from '../../i18n/index.ts';
import { make, openAt, year2024 } from '../dossier/screens.fixture.tsx';
import { UndoButtons } from './UndoButtons.tsx';

afterEach(cleanup);
void setLocale('nl');

const heard = () => screen.getAllByRole('status').map(({ textContent }) => textContent).join('');
const open = (path: string) => openAt(path, { before: (vault) => make(vault, setResult({ ...year2024, code: 'U1' }, 1, 15)) });
const markIn = ({ enrolment }: Awaited<ReturnType<typeof open>>) => enrolment()?.units[0]?.opportunities[0]?.result;

describe('undo and redo', () => {
  it('are buttons that are there when there is something for them, and say what they do', async () => {
    const opened = await open('/dossier');
    expect(screen.queryByRole('button', { name: /^Doe opnieuw/ })).toBeNull();
    await opened.user.click(screen.getByRole('button', { name: 'Maak ongedaan: cijfer' }));
    expect(markIn(opened)).toBeUndefined();
    expect(heard()).toBe('Ongedaan gemaakt: cijfer');
    await opened.user.click(screen.getByRole('button', { name: 'Doe opnieuw: cijfer' }));
    expect(markIn(opened)).toBe(15);
    expect(heard()).toBe('Opnieuw gedaan: cijfer');
    expect(screen.queryByRole('button', { name: /^Doe opnieuw/ })).toBeNull();
  });

  it('keep the focus when a button goes: on the other one', async () => {
    const user = userEvent.setup();
    const [done, setDone] = createSignal(true);
    const step = (there: () => boolean, after: boolean) => ({ what: () => (there() ? 'cijfer' : undefined), run: () => setDone(after) });
    render(() => <UndoButtons undo={{ undo: step(done, false), redo: step(() => !done(), true) }} />);
    await user.click(screen.getByRole('button', { name: 'Maak ongedaan: cijfer' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Doe opnieuw: cijfer' }));
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Maak ongedaan: cijfer' }));
  });

  it('go by keys from anywhere on the screen', async () => {
    const opened = await open('/dossier');
    await opened.user.keyboard('{Control>}z{/Control}');
    expect(markIn(opened)).toBeUndefined();
    await opened.user.keyboard('{Control>}{Shift>}Z{/Shift}{/Control}');
    expect(markIn(opened)).toBe(15);
    await opened.user.keyboard('{Meta>}z{/Meta}');
    expect(markIn(opened)).toBeUndefined();
    await opened.user.keyboard('{Meta>}{Shift>}z{/Shift}{/Meta}');
    expect(markIn(opened)).toBe(15);
  });

  it('by keys give the focus to the title of the screen where what had it goes', async () => {
    const user = userEvent.setup();
    const [added, setAdded] = createSignal(true);
    const away = { what: () => undefined, run: () => undefined };
    render(() => (
      <>
        <h1 id="screen-title" tabindex="-1">
          Scherm
        </h1>
        <UndoButtons undo={{ undo: { ...away, run: () => setAdded(false) }, redo: away }} />
        <Show when={added()}>
          <button type="button">Rij</button>
        </Show>
      </>
    ));
    screen.getByRole('button', { name: 'Rij' }).focus();
    await user.keyboard('{Control>}z{/Control}');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Scherm' }));
  });

  it('leave the keys to a text field, and take none that are not theirs', async () => {
    const opened = await open('/dossier/2024');
    expect(document.querySelector('input')).not.toBeNull();
    for (const field of document.querySelectorAll('input')) fireEvent.keyDown(field, { key: 'z', ctrlKey: true });
    await opened.user.keyboard('{Control>}{Alt>}z{/Alt}{/Control}z');
    expect(markIn(opened)).toBe(15);
  });

  it('do one step per press', async () => {
    const { vault, user } = await openAt('/dossier/2024');
    for (const mark of [12, 13]) await make(vault, setResult({ ...year2024, code: 'U1' }, 1, mark));
    await user.click(screen.getByRole('button', { name: 'Klaar' }));
    await user.keyboard('{Control>}z{/Control}');
    expect(heard()).toBe('Ongedaan gemaakt: cijfer van Onderdeel 1');
    expect(vault.undoable()?.label).toBe('set-result');
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(heard()).toBe('Opnieuw gedaan: cijfer van Onderdeel 1');
  });
});
