import { cleanup, render, screen } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { createSignal } from 'solid-js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Button, ButtonLink } from './Button.tsx';
import { IconButton } from './IconButton.tsx';
import { checkIcon } from '../icon/more-shapes.ts';
import { Link, LinkProvider, type LinkProps } from '../link/Link.tsx';

afterEach(cleanup);

describe('a button', () => {
  it('does what it says, by tap and by keyboard', async () => {
    const press = vi.fn();
    render(() => <Button onClick={press}>Bewaar deze weg</Button>);
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar deze weg' }));
    await userEvent.keyboard('{Enter}');
    expect(press).toHaveBeenCalledTimes(2);
  });

  it('that cannot be pressed says why, stays reachable and does nothing', async () => {
    const press = vi.fn();
    render(() => (
      <Button unavailable="Eerst 2 blokkeringen oplossen." onClick={press}>
        Dien in
      </Button>
    ));
    const button = screen.getByRole('button', { name: 'Dien in', description: 'Eerst 2 blokkeringen oplossen.' });
    expect(screen.getByText('Eerst 2 blokkeringen oplossen.')).toBeDefined();
    expect(button.getAttribute('aria-disabled')).toBe('true');
    await userEvent.tab();
    expect(document.activeElement).toBe(button);
    await userEvent.click(button);
    expect(press).not.toHaveBeenCalled();
  });

  it('works again as soon as the reason is gone', async () => {
    const press = vi.fn();
    const [reason, setReason] = createSignal<string | undefined>('Nog niet.');
    render(() => (
      <Button unavailable={reason()} onClick={press}>
        Dien in
      </Button>
    ));
    setReason(undefined);
    await userEvent.click(screen.getByRole('button', { name: 'Dien in' }));
    expect(press).toHaveBeenCalledOnce();
  });

  it('with only an icon has a name', () => {
    render(() => <IconButton icon={checkIcon} label="Klaar" />);
    expect(screen.getByRole('button', { name: 'Klaar' })).toBeDefined();
  });
});

describe('a link', () => {
  it('is a plain anchor by itself', () => {
    render(() => <ButtonLink href="/gids">Gids</ButtonLink>);
    expect(screen.getByRole('link', { name: 'Gids' }).getAttribute('href')).toBe('/gids');
  });

  it('is drawn by the router where the app hands it in, also when that changes', () => {
    const first = (props: LinkProps) => <a {...props} data-by="first" />;
    const second = (props: LinkProps) => <a {...props} data-by="second" />;
    const [drawer, setDrawer] = createSignal({ link: first });
    render(() => (
      <LinkProvider link={drawer().link}>
        <Link href="/dossier">Dossier</Link>
      </LinkProvider>
    ));
    expect(screen.getByRole('link').dataset['by']).toBe('first');
    setDrawer({ link: second });
    expect(screen.getByRole('link').dataset['by']).toBe('second');
  });
});
