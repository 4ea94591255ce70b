import { cleanup, createEvent, fireEvent, screen } from '@solidjs/testing-library';
import { For } from 'solid-js';
import { afterEach, describe, expect, it } from 'vitest';
import { takeFromIsp } from '../../../drafts/index.ts';
import type { NewIsp } from '../../../drafts/index.ts';
import { UnitList, UnitRow } from '../../../ui/index.ts';
import { drawPart, heard, openTrade, taken, type Opened } from '../trade.fixture.tsx';
import { AddBeside } from './AddBeside.tsx';
import { draggableUnit } from './drag.ts';
import { DraftDropArea } from './DraftDropArea.tsx';

afterEach(cleanup);

/** A draft with the list to add from beside it, as the main screen puts them together. */
const openBeside = async (more: Partial<NewIsp> = {}, wide = true): Promise<Opened> => {
  const opened = await openTrade(more, wide);
  const { vault } = opened.app;
  const takeOut = (code: string): void => {
    const made = takeFromIsp(vault.state(), 'een', code);
    if (made.ok) void opened.app.save(made.label, made.writes);
  };
  await drawPart(opened, (open) => (
    <>
      <DraftDropArea open={open}>
        <UnitList label="Ontwerp">
          <For each={open.isp().units.map(({ code }) => code)}>
            {(code) => (
              <UnitRow ref={draggableUnit({ draft: 'een', code, from: 'draft' }, { onDelete: () => takeOut(code) })} name={opened.app.unitName(code)} onClick={() => undefined} />
            )}
          </For>
        </UnitList>
      </DraftDropArea>
      <AddBeside open={open} />
    </>
  ));
  // It is fetched where there is room for it.
  if (wide) await screen.findByRole('region', { name: 'Voeg toe uit de gids' });
  return opened;
};

const add = (name: string): HTMLElement => screen.getByRole('button', { name: new RegExp(`^Voeg toe: ${name}\\b`) });
const rowOf = (element: HTMLElement): HTMLElement => {
  const row = element.closest('li');
  if (row === null) throw new Error('no row');
  return row;
};

/** jsdom has no data transfer of its own. */
const transfer = () => ({ effectAllowed: '', dropEffect: '', setData: () => undefined });
const drag = (kind: 'dragStart' | 'dragOver' | 'drop' | 'dragEnd', on: HTMLElement): Event => {
  const event = createEvent[kind](on, { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'dataTransfer', { value: transfer() });
  fireEvent(on, event);
  return event;
};
const dragTo = (row: HTMLElement, area: HTMLElement): void => {
  drag('dragStart', row);
  drag('dragOver', area);
  drag('drop', area);
  drag('dragEnd', row);
};
const draft = (): HTMLElement => screen.getByRole('list', { name: 'Ontwerp' });
const panel = (): HTMLElement => screen.getByRole('region', { name: 'Voeg toe uit de gids' });

describe('the list to add from, beside the draft', () => {
  it('takes a unit up that is dragged into the draft, and says so', async () => {
    const { codes, eventOf } = await openBeside();
    dragTo(rowOf(add('Economie 2')), draft());
    expect(codes()).toEqual(['B4']);
    expect(eventOf('B4')).toBe('B4-A');
    expect(heard()).toContain('Economie 2 staat in je ontwerp.');
  });

  it('takes a unit out that is dragged away from the draft, and says so', async () => {
    const { codes } = await openBeside({ units: [taken('B4'), taken('B5')] });
    dragTo(rowOf(screen.getByRole('button', { name: 'Economie 2' })), panel());
    expect(codes()).toEqual(['B5']);
    expect(heard()).toContain('Economie 2 staat niet meer in je ontwerp.');
    expect(add('Economie 2')).toBeTruthy();
  });

  it('says where a unit on its way can be let go', async () => {
    await openBeside({ units: [taken('B4')] });
    drag('dragStart', rowOf(add('Marketing 2')));
    expect(screen.getByText('Laat hier los om op te nemen')).toBeTruthy();
    drag('dragEnd', rowOf(add('Marketing 2')));
    expect(screen.queryByText('Laat hier los om op te nemen')).toBeNull();
    drag('dragStart', rowOf(screen.getByRole('button', { name: 'Economie 2' })));
    expect(screen.getByText('Laat hier los om uit je ontwerp te halen')).toBeTruthy();
    drag('dragEnd', rowOf(screen.getByRole('button', { name: 'Economie 2' })));
  });

  it('does nothing with what is let go where it came from, or comes from elsewhere', async () => {
    const { codes } = await openBeside({ units: [taken('B4')] });
    dragTo(rowOf(add('Marketing 2')), panel());
    dragTo(rowOf(screen.getByRole('button', { name: 'Economie 2' })), draft());
    expect(drag('dragOver', draft()).defaultPrevented).toBe(false);
    drag('drop', draft());
    expect(codes()).toEqual(['B4']);
  });

  it('does by tap and keyboard all that dragging does', async () => {
    const { user, codes } = await openBeside();
    await user.click(add('Economie 2'));
    add('Marketing 2').focus();
    await user.keyboard('{Enter}');
    expect(codes()).toEqual(['B4', 'B5']);
    screen.getByRole('button', { name: 'Economie 2' }).focus();
    await user.keyboard('{Delete}');
    expect(codes()).toEqual(['B5']);
  });

  it('is not there on a narrow screen, where nothing can be dragged', async () => {
    await openBeside({ units: [taken('B4')] }, false);
    expect(screen.queryByRole('region', { name: 'Voeg toe uit de gids' })).toBeNull();
    expect(drag('dragStart', rowOf(screen.getByRole('button', { name: 'Economie 2' }))).defaultPrevented).toBe(true);
  });

  it('offers nothing without a class group', async () => {
    await openBeside({ classGroup: null });
    expect(panel().textContent).toContain('Je bent nog niet aan een klasgroep gekoppeld.');
    expect(screen.queryByRole('button', { name: /^Voeg / })).toBeNull();
  });
});
