import { cleanup, render, screen } from '@solidjs/testing-library';
import { afterEach, describe, expect, it } from 'vitest';
import { Announcer, createAnnouncer, Toast } from './Announcer.tsx';

afterEach(cleanup);

describe('the announcer', () => {
  it('changes its text for every message, also for the same one again', () => {
    const { message, announce } = createAnnouncer();
    render(() => <Announcer message={message()} />);
    const region = screen.getByRole('status');
    announce('Leerkrediet nu 185');
    const first = region.textContent;
    announce('Leerkrediet nu 185');
    expect(first).toBe('Leerkrediet nu 185');
    expect(region.textContent).not.toBe(first);
    expect(region.textContent).toContain('Leerkrediet nu 185');
    announce('Leerkrediet nu 185');
    expect(region.textContent).toBe(first);
  });
});

describe('a toast', () => {
  it('is a region that stands before its message comes', () => {
    render(() => <Toast message="" />);
    expect(screen.getByRole('status').textContent).toBe('');
  });
});
