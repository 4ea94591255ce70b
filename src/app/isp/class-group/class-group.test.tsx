import { cleanup, screen } from '@solidjs/testing-library';
import { afterEach, describe, expect, it } from 'vitest';
import { submitIsp, type NewIsp } from '../../../drafts/index.ts';
import { drawPart, heard, openTrade, taken, type Opened } from '../trade.fixture.tsx';
import { ClassGroupPart } from './ClassGroupPart.tsx';

afterEach(cleanup);

const openPart = async (more: Partial<NewIsp> = {}, before: (opened: Opened) => Promise<void> = () => Promise.resolve()): Promise<Opened> => {
  const opened = await openTrade(more);
  await before(opened);
  await drawPart(opened, (open, standing) => <ClassGroupPart open={open} standing={standing} />);
  return opened;
};
const field = (): HTMLInputElement => screen.getByRole<HTMLInputElement>('textbox', { name: 'Je klasgroep' });
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const submit = async ({ app }: Opened): Promise<void> => {
  const made = submitIsp(app.vault.state(), 'een', '2025-09-25');
  if (made.ok) await app.save(made.label, made.writes);
};

describe('without a class group', () => {
  it('there is the message of the school’s application, and a field with the class groups of the guide', async () => {
    const { user, isp } = await openPart({ classGroup: null });
    expect(screen.getByText('Je bent nog niet aan een klasgroep gekoppeld.')).toBeTruthy();
    await user.type(field(), '2');
    expect(screen.getAllByRole('button', { pressed: false }).map((one) => one.textContent)).toEqual(['2A', '2B']);
    await user.click(button('2B'));
    expect(field().value).toBe('2B');
    expect(isp().classGroup).toBeNull();
  });

  it('an empty field is not linked, and says so', async () => {
    const { user, isp } = await openPart({ classGroup: null });
    await user.click(button('Koppel deze klasgroep'));
    expect(screen.getByText('Vul je klasgroep in.')).toBeTruthy();
    expect(isp().classGroup).toBeNull();
  });

  it('linking one ticks what must be taken again and the mandatory units of the stage and major, with their events, in one save', async () => {
    const { user, app, codes, eventOf, isp } = await openPart({ classGroup: null });
    await user.type(field(), ' 2A ');
    await user.click(button('Koppel deze klasgroep'));
    expect(isp().classGroup).toBe('2A');
    expect(codes()).toEqual(expect.arrayContaining(['A10', 'B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'M1', 'M2']));
    expect(codes()).not.toContain('F1');
    expect(codes()).not.toContain('K1');
    expect(eventOf('B4')).toBe('B4-A');
    expect(eventOf('A10')).toBeNull();
    expect(heard()).toMatch(/Klasgroep 2A is gekoppeld\. \d+ onderdelen staan al in je ontwerp\./);
    await app.vault.undo();
    expect([isp().classGroup, codes()]).toEqual([null, []]);
  });

  it('linking one where only what must be taken again is in the draft ticks the rest', async () => {
    const { user, codes } = await openPart({ classGroup: null, units: [taken('A10')] });
    await user.type(field(), '2A');
    await user.click(button('Koppel deze klasgroep'));
    expect(codes()).toEqual(expect.arrayContaining(['A10', 'B1', 'M1']));
  });

  it('linking one on a draft in which something was chosen ticks nothing, and proposes its events', async () => {
    const { user, codes, eventOf } = await openPart({ classGroup: null, units: [taken('B4'), taken('K1')] });
    await user.type(field(), '2A');
    await user.click(button('Koppel deze klasgroep'));
    expect(codes()).toEqual(['B4', 'K1']);
    expect([eventOf('B4'), eventOf('K1')]).toEqual(['B4-A', 'K1-A']);
  });

  it('linking one under a credit contract ticks nothing', async () => {
    const { user, codes } = await openPart({ classGroup: null, contract: 'credit' });
    await user.type(field(), '2A');
    await user.click(button('Koppel deze klasgroep'));
    expect(codes()).toEqual([]);
  });

  it('nothing can be linked once the ISP is submitted', async () => {
    await openPart({ classGroup: null, units: [taken('B4')] }, submit);
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

describe('with a class group', () => {
  const change = async ({ user }: Opened, to: string): Promise<void> => {
    await user.click(button('Wijzig'));
    await user.clear(field());
    await user.type(field(), to);
    await user.click(button('Bewaar'));
  };

  it('shows which, only to be read once the ISP is submitted', async () => {
    await openPart({ units: [taken('B4')] }, submit);
    expect(screen.getByRole('region', { name: 'Klasgroep' }).textContent).toContain('2A');
    expect(screen.queryByRole('button', { name: 'Wijzig' })).toBeNull();
  });

  it('another one fills in events where none are chosen, and asks before it changes a chosen one', async () => {
    const opened = await openPart({ units: [taken('B3'), taken('B4', 'B4-A'), taken('B5', 'B5-A')] });
    await change(opened, '2B');
    const { eventOf, isp, user } = opened;
    expect(isp().classGroup).toBe('2B');
    expect([eventOf('B3'), eventOf('B4'), eventOf('B5')]).toEqual(['B3-B', 'B4-A', 'B5-A']);
    expect(screen.getAllByText('Gekozen: event B4-A. Voorstel: event B4-B.')).toHaveLength(1);
    await user.click(button('Neem event B4-B voor Economie 2'));
    expect([eventOf('B4'), eventOf('B5')]).toEqual(['B4-B', 'B5-A']);
    await user.click(button('Laat mijn events zo'));
    expect(screen.queryByText(/Voorstel: event/)).toBeNull();
    expect(eventOf('B5')).toBe('B5-A');
  });

  it('all proposed events can be taken at once, in one save', async () => {
    const opened = await openPart({ units: [taken('B4', 'B4-A'), taken('B5', 'B5-A')] });
    await change(opened, '2B');
    await opened.user.click(button('Neem ze allemaal over'));
    expect([opened.eventOf('B4'), opened.eventOf('B5')]).toEqual(['B4-B', 'B5-B']);
    expect(heard()).toContain('2 events gewijzigd.');
    await opened.app.vault.undo();
    expect([opened.eventOf('B4'), opened.eventOf('B5')]).toEqual(['B4-A', 'B5-A']);
  });

  it('changing it can be left, and it can be taken back', async () => {
    const { user, isp, codes } = await openPart({ units: [taken('B4', 'B4-A')] });
    await user.click(button('Wijzig'));
    await user.click(button('Laat zo'));
    expect(screen.queryByRole('textbox')).toBeNull();
    await user.click(button('Wijzig'));
    await user.click(button('Ik hoor nog niet bij een klasgroep'));
    expect(isp().classGroup).toBeNull();
    expect(codes()).toEqual(['B4']);
  });
});

describe('with the keyboard', () => {
  const focused = (): string => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '';
  const press = async ({ user }: Opened, name: string | RegExp): Promise<void> => {
    button(name).focus();
    await user.keyboard('{Enter}');
  };

  it('changing the class group goes from the field to each proposal, and back to where it began', async () => {
    const opened = await openPart({ units: [taken('B4', 'B4-A'), taken('B5', 'B5-A')] });
    await press(opened, 'Wijzig');
    expect(document.activeElement).toBe(field());
    await opened.user.clear(field());
    await opened.user.type(field(), '2B{Enter}');
    expect(focused()).toBe('Neem event B4-B voor Economie 2');
    await opened.user.keyboard('{Enter}');
    expect(focused()).toMatch(/^Neem event B5-B voor /);
    await opened.user.keyboard('{Enter}');
    expect(focused()).toBe('Wijzig');
  });

  it.each(['Neem ze allemaal over', 'Laat mijn events zo'])('“%s” leads back to changing', async (name) => {
    const opened = await openPart({ units: [taken('B4', 'B4-A'), taken('B5', 'B5-A')] });
    await press(opened, 'Wijzig');
    await opened.user.clear(field());
    await opened.user.type(field(), '2B{Enter}');
    await press(opened, name);
    expect(focused()).toBe('Wijzig');
  });

  it('leaving it leads back to changing, taking it back and linking it to each other', async () => {
    const opened = await openPart({ units: [taken('B4', 'B4-A')] });
    await press(opened, 'Wijzig');
    await press(opened, 'Laat zo');
    expect(focused()).toBe('Wijzig');
    await opened.user.keyboard('{Enter}');
    await press(opened, 'Ik hoor nog niet bij een klasgroep');
    expect(document.activeElement).toBe(field());
    await opened.user.type(field(), '2A');
    await press(opened, 'Koppel deze klasgroep');
    expect(focused()).toBe('Wijzig');
  });
});
