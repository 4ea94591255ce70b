import { createRenderEffect, createSignal, type Accessor } from 'solid-js';
import type { UnitCode } from '../../../model/index.ts';
import { isWide } from './wide.ts';

/** A unit on its way: out of the list of units to add, or out of a draft. */
export interface Dragged {
  readonly draft: string;
  readonly code: UnitCode;
  readonly from: 'guide' | 'draft';
}

// The browser drags one thing at a time, and shows what it is only once it is let go.
const [dragged, setDragged] = createSignal<Dragged | null>(null);

/** What is being dragged now. */
export { dragged };

/** The kind of what is dragged, so that another page's text or file is never taken for a unit. */
const KIND = 'application/x-studiekompas-unit';

/** What can be done with a row besides dragging it. */
interface Dragging {
  /** Whether it can be dragged and deleted now; left out: always. */
  readonly may?: Accessor<boolean>;
  /** By the keys Delete and Backspace on the row's own button, its first: what dragging it out does. */
  readonly onDelete?: () => void;
}

/**
 * Makes a row draggable with a mouse on a wide screen: `ref={draggableUnit({ … })}`, where it is made. What dragging does can always be done by a tap or
 * with the keyboard too.
 */
export const draggableUnit =
  (what: Dragged, { may = () => true, onDelete }: Dragging = {}) =>
  (row: HTMLElement): void => {
    createRenderEffect(() => {
      row.draggable = may();
    });
    row.addEventListener('dragstart', (event) => {
      if (!may() || !isWide() || event.dataTransfer === null) {
        event.preventDefault();
        return;
      }
      event.dataTransfer.setData(KIND, what.code);
      event.dataTransfer.effectAllowed = 'move';
      setDragged(what);
    });
    row.addEventListener('dragend', () => setDragged(null));
    if (onDelete === undefined) return;
    row.addEventListener('keydown', (event) => {
      if ((event.key !== 'Delete' && event.key !== 'Backspace') || !may() || event.target !== row.querySelector('button')) return;
      event.preventDefault();
      onDelete();
    });
  };

/** What an element must listen to, to take units of one draft that come from a place. */
export const createDrops = (takes: Accessor<Pick<Dragged, 'draft' | 'from'>>, onDrop: (code: UnitCode) => void) => {
  const fits = (): Dragged | null => {
    const [what, { draft, from }] = [dragged(), takes()];
    return what !== null && what.draft === draft && what.from === from ? what : null;
  };
  const accept = (event: DragEvent): void => {
    if (fits() === null) return;
    event.preventDefault();
    if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'move';
  };
  return {
    fits,
    handlers: {
      onDragEnter: accept,
      onDragOver: accept,
      onDrop: (event: DragEvent): void => {
        const what = fits();
        if (what === null) return;
        event.preventDefault();
        setDragged(null);
        onDrop(what.code);
      },
    },
  };
};
