import { cleanup, screen, within } from '@solidjs/testing-library';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { submitIsp, type NewIsp } from '../../../drafts/index.ts';
import { setLocale } from '../../../i18n/index.ts';
import { drawPart, heard, openTrade, taken, type Opened } from '../trade.fixture.tsx';
import { EventSheet } from './EventSheet.tsx';
import { lessonWords } from './lesson-words.ts';

afterEach(cleanup);

const openSheet = async (code: string, more: Partial<NewIsp> = {}, before: (opened: Opened) => Promise<void> = () => Promise.resolve()) => {
  const opened = await openTrade({ units: [taken('B1', 'B1-A'), taken('B2'), taken('B4')], ...more });
  await before(opened);
  const close = vi.fn();
  await drawPart(opened, (open) => <EventSheet open={open} code={code} onClose={close} />);
  return { ...opened, close };
};
const option = (name: RegExp): HTMLInputElement => within(screen.getByRole('dialog')).getByRole<HTMLInputElement>('radio', { name });

describe('the events of a unit', () => {
  it('are named with their class groups, that of the student marked; one tap chooses', async () => {
    const { user, eventOf } = await openSheet('B4');
    expect(option(/^Event B4-A jouw klasgroep Klasgroep 2A\./).checked).toBe(false);
    expect(option(/^Event B4-B Klasgroep 2B\./)).toBeTruthy();
    await user.click(option(/B4-A/));
    expect(eventOf('B4')).toBe('B4-A');
    expect(heard()).toContain('Event B4-A is gekozen.');
    await user.click(screen.getByRole('button', { name: 'Kies er geen' }));
    expect(eventOf('B4')).toBeNull();
  });

  it('are walked with the arrow keys: the focus stays on the one that is chosen', async () => {
    const { user, eventOf } = await openSheet('B4');
    await user.click(option(/B4-A/));
    expect(document.activeElement).toBe(option(/B4-A/));
    await user.keyboard('{ArrowDown}');
    expect(eventOf('B4')).toBe('B4-B');
    expect(document.activeElement).toBe(option(/B4-B/));
    await user.keyboard('{ArrowUp}');
    expect(eventOf('B4')).toBe('B4-A');
    expect(document.activeElement).toBe(option(/B4-A/));
  });

  it('say when they take place, and with what they overlap', async () => {
    await openSheet('B2');
    expect(option(/B2-A/).closest('label')?.textContent).toContain('ma 9.00–12.00\u00A0u., op ma 22 september. Overlapt met Boekhouden 2.');
  });

  it('that were chosen and clash are warned of beside both units', async () => {
    const { user, app } = await openTrade({ units: [taken('B1', 'B1-A'), taken('B2')] }).then(async (opened) => {
      await drawPart(opened, (open) => (
        <>
          <EventSheet open={open} code="B2" onClose={() => undefined} />
          <output>{[...open.findingsOf('B1'), ...open.findingsOf('B2')].filter(({ key }) => key === 'event-clash').map(({ unit }) => unit).join(' ')}</output>
        </>
      ));
      return opened;
    });
    expect(app.assessment()).not.toBeNull();
    await user.click(option(/B2-A/));
    expect(document.querySelector('output')?.textContent).toBe('B1 B2');
  });

  it('can only be read once the ISP is submitted', async () => {
    await openSheet('B1', {}, async ({ app }) => {
      const made = submitIsp(app.vault.state(), 'een', '2025-09-25');
      if (made.ok) await app.save(made.label, made.writes);
    });
    expect(within(screen.getByRole('dialog')).queryByRole('radio')).toBeNull();
    expect(screen.getByText(/Event B1-A is gekozen\./)).toBeTruthy();
  });

  it('cannot be chosen without a class group', async () => {
    await openSheet('B4', { classGroup: null });
    expect(within(screen.getByRole('dialog')).queryByRole('radio')).toBeNull();
    expect(screen.getByText(/nog niet aan een klasgroep/)).toBeTruthy();
  });

  it('that the guide no longer names are said to be gone', async () => {
    await openSheet('B4', { units: [taken('B4', 'oud')] });
    expect(screen.getByText('Je koos event oud. De gids noemt dat niet meer.')).toBeTruthy();
  });

  it('are none for a unit that the guide does not have', async () => {
    await openSheet('WEG');
    expect(screen.getByText('Dit onderdeel staat niet in de gids op dit toestel.')).toBeTruthy();
  });
});

describe('when an event takes place', () => {
  const lesson = (date: `${number}-${number}-${number}`, from: string, until: string) => ({ date, from, until });

  it('is its hours of the week, from when until when, whatever their order', () => {
    expect(lessonWords([lesson('2025-12-15', '08:30', '10:30'), lesson('2025-09-22', '08:30', '10:30'), lesson('2025-09-24', '13:00', '15:00')])).toBe(
      'ma 8.30–10.30\u00A0u. en wo 13.00–15.00\u00A0u., van ma 22 september tot ma 15 december.',
    );
    expect(lessonWords([])).toBe('');
  });

  it('is the first hours where they are many', () => {
    setLocale('en');
    const many = ['08:00', '09:00', '10:00', '11:00', '12:00', '13:00'].map((from, at) => lesson('2025-09-22', from, `${9 + at < 10 ? '0' : ''}${9 + at}:00`));
    expect(lessonWords(many)).toBe('Mon 08:00–09:00, Mon 09:00–10:00, Mon 10:00–11:00, Mon 11:00–12:00 and 2 other hours, on Mon 22 September.');
    setLocale('nl');
  });
});
