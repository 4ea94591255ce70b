import { createEffect, createMemo, createSignal, on, untrack, type Accessor } from 'solid-js';
import { readResult, setResult, type EnrolmentPlace, type EnteredResult, type OpportunityNumber } from '../../dossier/index.ts';
import { m } from '../../i18n/index.ts';
import type { UnitCode } from '../../model/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { problemWords } from '../words/edits.ts';
import { resultWords } from '../words/values.ts';
import { nextAsked, type EntryRow } from './entry-rows.ts';

export interface EntryOptions {
  readonly rows: Accessor<readonly EntryRow[]>;
  readonly place: Accessor<EnrolmentPlace>;
  readonly opportunity: Accessor<OpportunityNumber>;
  readonly announce: (words: string) => void;
  /** The last unit was filled in. */
  readonly onLast: () => void;
}

const enteredWords = (entered: EnteredResult): string => (entered === 'open' ? m.mark_later() : resultWords(entered));

/** Entering marks one after another: which unit is asked, what was wrong with what was typed, and storing. */
export const createEntry = ({ rows, place, opportunity, announce, onLast }: EntryOptions) => {
  const { make, unitName } = useStudiekompas();
  const [wanted, setWanted] = createSignal<UnitCode | null>(nextAsked(untrack(rows), null));
  const [problem, setProblem] = createSignal<string>();
  const [typing, setTyping] = createSignal(false);
  // A unit can be removed while its mark is asked, here or in another tab.
  const active = createMemo(() => rows().find(({ code }) => code === wanted()) ?? null);

  const activate = (code: UnitCode | null): void => {
    setProblem(undefined);
    setWanted(code);
  };

  const store = (entered: EnteredResult): void => {
    const row = active();
    if (row === null) return;
    const refused = make(setResult({ ...place(), code: row.code }, opportunity(), entered));
    if (refused !== null) {
      setProblem(problemWords(refused, unitName));
      return;
    }
    const stored = m.pad_stored({ unit: unitName(row.code), mark: enteredWords(entered) });
    const next = nextAsked(rows(), row.code);
    announce(next === null ? stored : `${stored}. ${m.pad_next({ unit: unitName(next) })}`);
    activate(next);
    if (next === null) onLast();
  };

  createEffect(on(createMemo(opportunity), () => activate(nextAsked(rows(), null)), { defer: true }));

  return {
    active,
    problem,
    /** The mark was typed rather than tapped: the next field takes the focus. */
    typing,
    setTyping,
    activate,
    /** One tap of the pad. */
    tap: (entered: EnteredResult): void => {
      setTyping(false);
      store(entered);
    },
    /** What was typed and confirmed; what is no result stays a question, with the reason. */
    type: (text: string): void => {
      setTyping(true);
      const reading = readResult(text);
      if (reading.ok) store(reading.result);
      else {
        const words = problemWords(reading.problem, unitName);
        setProblem(words);
        announce(words);
      }
    },
  };
};

export type Entry = ReturnType<typeof createEntry>;
