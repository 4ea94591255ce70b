import '../styles/index.css';
import { createSignal, Show } from 'solid-js';
import { render } from 'solid-js/web';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Sheet } from './Sheet.tsx';

let dispose: (() => void) | undefined;

afterEach(() => {
  dispose?.();
  document.body.replaceChildren();
});

const open = () => {
  const [shown, setShown] = createSignal(false);
  const [present, setPresent] = createSignal(true);
  const root = document.body.appendChild(document.createElement('div'));
  dispose = render(
    () => (
      <>
        <button type="button" onClick={() => setShown(true)}>
          Waarom
        </button>
        <Show when={present()}>
          <Sheet open={shown()} onClose={() => setShown(false)} topic="Tolerantiekrediet" title="Je mag nog 13 studiepunten tolereren." closeLabel="Sluit">
            <button type="button">Lees art. 91</button>
          </Sheet>
        </Show>
      </>
    ),
    root,
  );
  return { shown, setPresent };
};

const opener = () => page.getByRole('button', { name: 'Waarom' });
const dialog = () => page.getByRole('dialog', { name: 'Tolerantiekrediet Je mag nog 13 studiepunten tolereren.' });

describe('the sheet', () => {
  it('opens with a name, and holds the focus inside', async () => {
    open();
    await userEvent.click(opener());
    await expect.element(dialog()).toBeVisible();
    for (const _ of [1, 2, 3]) {
      await userEvent.tab();
      const focused = document.activeElement;
      expect(focused === document.body || focused?.closest('dialog') !== null).toBe(true);
    }
  });

  it.each([
    ['Escape', () => userEvent.keyboard('{Escape}')],
    ['its button', () => userEvent.click(page.getByRole('button', { name: 'Sluit' }))],
    ['a tap beside it', () => userEvent.click(page.getByRole('dialog'), { position: { x: 5, y: -40 }, force: true })],
  ])('closes with %s and gives the focus back', async (_, close) => {
    const { shown } = open();
    await userEvent.click(opener());
    await expect.element(dialog()).toBeVisible();
    await close();
    await expect.poll(shown).toBe(false);
    await expect.poll(() => document.activeElement?.textContent).toBe('Waarom');
  });

  it('gives the focus back also when its place on the page goes away', async () => {
    const { setPresent } = open();
    await userEvent.click(opener());
    await expect.element(dialog()).toBeVisible();
    setPresent(false);
    await expect.poll(() => document.activeElement?.textContent).toBe('Waarom');
  });

  it('that left the page closes no other', async () => {
    // One place says which sheet is open, as a screen does: a late word from the sheet that left would close the one that came after it.
    const [over, setOver] = createSignal<'first' | 'second' | null>('first');
    const close = () => setOver(null);
    const root = document.body.appendChild(document.createElement('div'));
    dispose = render(
      () => (
        <>
          <Show when={over() === 'first'}>
            <Sheet open onClose={close} topic="Onderdeel" closeLabel="Sluit">
              <button type="button" onClick={() => setOver('second')}>
                Wijzig
              </button>
            </Sheet>
          </Show>
          <Show when={over() === 'second'}>
            <Sheet open onClose={close} topic="Vrijstelling" closeLabel="Sluit">
              Bewijs
            </Sheet>
          </Show>
        </>
      ),
      root,
    );
    await userEvent.click(page.getByRole('button', { name: 'Wijzig' }));
    await expect.element(page.getByRole('dialog', { name: 'Vrijstelling' })).toBeVisible();
    // The browser tells that a dialog closed in a task of its own.
    await new Promise((resolve) => setTimeout(resolve, 100));
    await expect.element(page.getByRole('dialog', { name: 'Vrijstelling' })).toBeVisible();
  });

  it('keeps the page behind it still', async () => {
    open();
    await userEvent.click(opener());
    await expect.element(dialog()).toBeVisible();
    expect(getComputedStyle(document.documentElement).overflowY).toBe('hidden');
  });
});
