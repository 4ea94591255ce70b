import { createSignal, type Accessor } from 'solid-js';
import { addToIsp, takeFromIsp } from '../../../drafts/index.ts';
import { formatPoints, m } from '../../../i18n/index.ts';
import type { UnitCode } from '../../../model/index.ts';
import { proposedEvents, semesterPoints } from '../../../rules/index.ts';
import { createAnnouncer } from '../../../ui/index.ts';
import { useStudiekompas } from '../../studiekompas.ts';
import { ispProblemWords } from '../isp-problem-words.ts';
import { useIspEdit, type OpenIsp } from '../open-isp.ts';

/** Taking units up and out of a draft, and telling what happened. */
export interface Adding {
  /** Takes a unit up, with the event of the student's class group; false when it was refused. */
  readonly add: (code: UnitCode) => boolean;
  readonly remove: (code: UnitCode) => boolean;
  /** The unit that was taken up last and can be taken back. */
  readonly last: Accessor<UnitCode | null>;
  readonly undo: () => void;
  /** For the live region. */
  readonly message: Accessor<string>;
  readonly announce: (words: string) => void;
}

/** Taking units up and out of an open ISP. */
export const createAdding = (open: Accessor<OpenIsp>): Adding => {
  const { vault, chosen, unitName } = useStudiekompas();
  const edit = useIspEdit();
  const { message, announce } = createAnnouncer();
  const [last, setLast] = createSignal<UnitCode | null>(null);
  const inside = (code: UnitCode): boolean => open().isp().units.some((unit) => unit.code === code);
  const total = (): string => {
    const { next } = open().situation();
    const programme = chosen()?.programme;
    const points = programme === undefined || next === undefined ? [] : semesterPoints(programme, next);
    const of = (semester: 1 | 2): string => formatPoints(points.find((one) => one.semester === semester)?.points ?? 0);
    return m.isp_pick_total({ first: of(1), second: of(2), year: formatPoints(open().assessment().isp?.points.value ?? 0) });
  };
  const eventOf = (code: UnitCode): string | undefined => {
    const programme = chosen()?.programme;
    const { next } = open().situation();
    return programme === undefined || next === undefined ? undefined : proposedEvents(programme, { ...next, units: [{ code, exempt: false }] })[0]?.event;
  };
  const add = (code: UnitCode): boolean => {
    const event = eventOf(code);
    const problem = inside(code) ? null : edit(addToIsp(vault.state(), open().isp().id, [{ code, ...(event === undefined ? {} : { event }) }]));
    if (problem !== null) announce(ispProblemWords(problem));
    if (problem !== null || !inside(code)) return false;
    setLast(code);
    announce(`${m.isp_pick_added({ unit: unitName(code) })} ${total()}`);
    return true;
  };
  const remove = (code: UnitCode): boolean => {
    const problem = edit(takeFromIsp(vault.state(), open().isp().id, code));
    if (problem !== null) {
      announce(ispProblemWords(problem));
      return false;
    }
    setLast(null);
    announce(`${m.isp_removed({ unit: unitName(code) })} ${total()}`);
    return true;
  };
  return {
    add,
    remove,
    last: () => {
      const code = last();
      return code !== null && inside(code) && !open().locked() && vault.undoable()?.label === 'add-to-isp' ? code : null;
    },
    undo: () => {
      const code = last();
      if (code === null) return;
      setLast(null);
      // What becomes of the save is shown by the save state.
      void vault.undo();
      announce(`${m.isp_removed({ unit: unitName(code) })} ${total()}`);
    },
    message,
    announce,
  };
};
