import { createMemoryHistory, MemoryRouter, Route } from '@solidjs/router';
import { cleanup, render, screen } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { useCloseWhy, useWhyAddress, useWhyTopic } from './address.ts';

afterEach(cleanup);

const Figure = () => {
  const why = useWhyAddress();
  const topic = useWhyTopic();
  const close = useCloseWhy();
  return (
    <>
      <a href={why('leerkrediet')}>Waarom</a>
      <p>{topic() ?? 'dicht'}</p>
      <button type="button" onClick={close}>
        Sluit
      </button>
    </>
  );
};

const openAt = (...addresses: readonly string[]) => {
  const history = createMemoryHistory();
  for (const value of addresses) history.set({ value });
  render(() => (
    <MemoryRouter history={history}>
      <Route path="*" component={Figure} />
    </MemoryRouter>
  ));
  return history;
};
const close = () => userEvent.click(screen.getByRole('button', { name: 'Sluit' }));

describe('closing an explanation', () => {
  it('that was opened on the screen leaves no address behind: back goes to where the student came from', async () => {
    const history = openAt('/dossier', '/wat-als?tolereer=A');
    await userEvent.click(screen.getByRole('link'));
    expect(await screen.findByText('leerkrediet')).toBeTruthy();
    expect(history.get()).toBe('/wat-als?tolereer=A&waarom=leerkrediet');
    await close();
    expect(await screen.findByText('dicht')).toBeTruthy();
    expect(history.get()).toBe('/wat-als?tolereer=A');
    history.back();
    expect(history.get()).toBe('/dossier');
  });

  it('that came with the address stays on the screen', async () => {
    const history = openAt('/dossier', '/?waarom=leerkrediet');
    await close();
    expect(await screen.findByText('dicht')).toBeTruthy();
    expect(history.get()).toBe('/');
  });

  it('keeps what was tried out meanwhile', async () => {
    const history = openAt('/dossier', '/wat-als');
    await userEvent.click(screen.getByRole('link'));
    expect(await screen.findByText('leerkrediet')).toBeTruthy();
    history.set({ value: '/wat-als?tolereer=A&waarom=leerkrediet', replace: true });
    await close();
    expect(await screen.findByText('dicht')).toBeTruthy();
    expect(history.get()).toBe('/wat-als?tolereer=A');
  });
});
