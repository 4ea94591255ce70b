import { m } from '../../i18n/index.ts';
import type { HistoryEntry } from '../../vault/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { editWords } from '../words/edits.ts';

/** One way through the history: taking the last change back, or making it again. */
export interface UndoStep {
  /** Which change it is, in words; undefined when there is none. */
  readonly what: () => string | undefined;
  readonly run: () => void;
}

/** Both ways through the history of this tab. */
export interface Undo {
  readonly undo: UndoStep;
  readonly redo: UndoStep;
}

/** Taking the last change of this tab back, and making it again; `done` hears what was done, in words. */
export const createUndo = (done: (words: string) => void): Undo => {
  const { vault } = useStudiekompas();
  const step = (entry: () => HistoryEntry | null, go: () => Promise<unknown>, words: (what: string) => string): UndoStep => {
    const what = (): string | undefined => {
      const last = entry();
      return last === null ? undefined : editWords(last.label);
    };
    return {
      what,
      run: () => {
        const last = what();
        if (last === undefined) return;
        // What becomes of the save is shown by the save state.
        void go();
        done(words(last));
      },
    };
  };
  return {
    undo: step(vault.undoable, vault.undo, (what) => m.undo_done({ what })),
    redo: step(vault.redoable, vault.redo, (what) => m.redo_done({ what })),
  };
};
