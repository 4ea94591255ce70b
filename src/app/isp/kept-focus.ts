import type { Undo, UndoStep } from '../undo/create-undo.ts';

/** Where the focus goes when what had it leaves the page. */
export interface KeptFocus {
  /** Remembers the row in which the focus is, or that of a button in it. */
  readonly mark: (within?: Element | null) => void;
  /** Gives a lost focus to the row that took the place of the remembered one, else to the first; without rows, to the title of the screen. */
  readonly restore: () => void;
}

const isLost = (): boolean => document.activeElement === null || document.activeElement === document.body || !document.activeElement.isConnected;

/** Keeps the focus among the rows of an area, in which each row is a list item with its own button first. */
export const createKeptFocus = (area: () => HTMLElement | undefined): KeptFocus => {
  let place = -1;
  const rows = (): readonly HTMLElement[] => [...(area()?.querySelectorAll<HTMLElement>('li') ?? [])];
  return {
    mark: (within = document.activeElement) => {
      const row = within?.closest('li');
      place = row == null ? -1 : rows().indexOf(row);
    },
    restore: () => {
      if (!isLost()) return;
      const now = rows();
      const row = now[Math.max(place, 0)] ?? now.at(-1);
      (row?.querySelector<HTMLElement>('button') ?? document.querySelector<HTMLElement>('#screen-title'))?.focus();
    },
  };
};

/** The same undo and redo, after which the focus is still among the rows when the one that had it went. */
export const undoKeeping = (focus: KeptFocus, undo: Undo): Undo => {
  const keeping = ({ what, run }: UndoStep): UndoStep => ({
    what,
    run: () => {
      focus.mark();
      run();
      focus.restore();
    },
  });
  return { undo: keeping(undo.undo), redo: keeping(undo.redo) };
};
