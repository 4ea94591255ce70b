import '../styles/index.css';
import { render } from 'solid-js/web';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { menuIcon } from '../icon/shapes.ts';
import { Menu } from './Menu.tsx';

let dispose: (() => void) | undefined;

afterEach(() => {
  dispose?.();
  document.body.replaceChildren();
});

const open = async () => {
  const act = vi.fn();
  const root = document.body.appendChild(document.createElement('div'));
  dispose = render(
    () => (
      <Menu
        label="Menu"
        icon={menuIcon}
        items={[
          { label: 'Regels', href: '#regels', current: true },
          { label: 'Druk af', onClick: act },
        ]}
      />
    ),
    root,
  );
  await userEvent.click(page.getByRole('button', { name: 'Menu' }));
  await expect.element(page.getByRole('link', { name: 'Regels' })).toBeVisible();
  return act;
};

describe('the menu', () => {
  it('shows its places and acts, and which place is current', async () => {
    await open();
    expect(page.getByRole('link', { name: 'Regels' }).element().getAttribute('aria-current')).toBe('page');
  });

  it('does an act and closes', async () => {
    const act = await open();
    await userEvent.click(page.getByRole('button', { name: 'Druk af' }));
    expect(act).toHaveBeenCalledOnce();
    await expect.element(page.getByRole('link', { name: 'Regels', includeHidden: true })).not.toBeVisible();
  });

  it('closes with Escape and gives the focus back', async () => {
    await open();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('link', { name: 'Regels', includeHidden: true })).not.toBeVisible();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Menu');
  });

  it('can be walked with the arrow keys, round and round', async () => {
    await open();
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe('Regels');
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement?.textContent).toBe('Druk af');
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement?.textContent).toBe('Regels');
  });

  it('stays on the screen', async () => {
    await open();
    const box = page.getByRole('list').element().getBoundingClientRect();
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(document.documentElement.clientWidth);
  });
});
