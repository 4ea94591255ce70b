import { cleanup, render, screen } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { createSignal, Show } from 'solid-js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepFocus } from './keep-focus.ts';

let stop = (): void => undefined;
beforeEach(() => {
  stop = keepFocus();
});
afterEach(() => {
  stop();
  cleanup();
});

/** A mutation is told of after what made it. */
const told = (): Promise<void> => Promise.resolve();

describe('the focus', () => {
  it('goes to the title of the screen when what had it goes', async () => {
    const [there, setThere] = createSignal(true);
    render(() => (
      <main>
        <h1 id="screen-title" tabindex="-1">
          Scherm
        </h1>
        <Show when={there()}>
          <button type="button" onClick={() => setThere(false)}>
            Sluit
          </button>
        </Show>
      </main>
    ));
    await userEvent.click(screen.getByRole('button'));
    await told();
    expect(document.activeElement).toBe(screen.getByRole('heading'));
  });

  it('goes to the title of the sheet in front, and comes back to what only moved', async () => {
    render(() => (
      <main>
        <h1 id="screen-title" tabindex="-1">
          Scherm
        </h1>
        <dialog open>
          <h2 tabindex="-1" autofocus>
            Blad
          </h2>
          <button type="button">Een</button>
          <button type="button">Twee</button>
        </dialog>
      </main>
    ));
    const one = screen.getByRole('button', { name: 'Een' });
    one.focus();
    one.parentElement?.append(one);
    await told();
    expect(document.activeElement).toBe(one);
    one.remove();
    await told();
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
  });

  it('is not lost with a sheet that closes when what opened it has gone', async () => {
    render(() => (
      <main>
        <h1 id="screen-title" tabindex="-1">
          Scherm
        </h1>
        <dialog open>
          <button type="button">Een</button>
        </dialog>
      </main>
    ));
    const one = screen.getByRole('button', { name: 'Een' });
    one.focus();
    // What a browser does when it closes: it wants to focus what is no more, and so focuses nothing.
    one.blur();
    screen.getByRole('dialog').removeAttribute('open');
    await told();
    expect(document.activeElement).not.toBe(document.body);
  });

  it('stays nowhere when the student put it nowhere', async () => {
    render(() => (
      <main>
        <h1 id="screen-title" tabindex="-1">
          Scherm
        </h1>
        <button type="button">Een</button>
        <p>Tekst</p>
      </main>
    ));
    const one = screen.getByRole('button');
    one.focus();
    await userEvent.click(screen.getByText('Tekst'));
    one.remove();
    await told();
    expect(document.activeElement).toBe(document.body);
  });
});
