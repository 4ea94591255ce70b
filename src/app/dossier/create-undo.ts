import { m } from '../../i18n/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { editWords } from '../words/edits.ts';

/** Taking the last change back; `done` hears what it was, in words. */
export const createUndo = (done: (words: string) => void) => {
  const { vault } = useStudiekompas();
  return {
    /** What would be taken back; undefined when there is nothing. */
    what: (): string | undefined => {
      const entry = vault.undoable();
      return entry === null ? undefined : editWords(entry.label);
    },
    undo: (): void => {
      const entry = vault.undoable();
      if (entry === null) return;
      // What becomes of the save is shown by the save state.
      void vault.undo();
      done(m.undo_done({ what: editWords(entry.label) }));
    },
  };
};
