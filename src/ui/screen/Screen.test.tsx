import { cleanup, render, screen } from '@solidjs/testing-library';
import { createSignal, Show } from 'solid-js';
import { afterEach, describe, expect, it } from 'vitest';
import { Screen } from './Screen.tsx';

afterEach(cleanup);

describe('a panel beside a screen', () => {
  it('is made once, and gives its room back when it goes', () => {
    let made = 0;
    const Panel = () => {
      made += 1;
      return <p>Toevoegen</p>;
    };
    const [wide, setWide] = createSignal(true);
    const { container } = render(() => (
      <Screen title="ISP" aside={<Show when={wide()}><Panel /></Show>}>
        Vakken
      </Screen>
    ));
    expect(screen.getByRole('complementary').textContent).toBe('Toevoegen');
    expect(container.querySelector('[data-aside]')).not.toBeNull();
    expect(made).toBe(1);
    setWide(false);
    expect(screen.queryByRole('complementary')).toBeNull();
    expect(container.querySelector('[data-aside]')).toBeNull();
  });
});
