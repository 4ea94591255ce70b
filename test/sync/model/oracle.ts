/**
 * Remembers what the student saw when they made each edit, and knows from that alone what must be on every screen in the end. Every value
 * is written once in a run, so that a value names its edit. Knows nothing of writers, clocks, logs or the service.
 */
export interface SeenEdit {
  readonly id: number;
  /** What each field was set to; undefined: it was taken away. */
  readonly writes: ReadonlyMap<string, string | undefined>;
  /** What stood on the screen in those fields. */
  readonly saw: ReadonlyMap<string, readonly string[]>;
}
/** `memory`: on the screen only; `durable`: told as saved; `excused`: the only device that had it lost its storage. */
type Fate = 'memory' | 'durable' | 'excused';

export interface Oracle {
  edited(edit: SeenEdit): void;
  saved(id: number): void;
  /** It never became durable: the app was killed first. */
  forgotten(id: number): void;
  /** Its only copy is gone, and with it what can be shown of the edits that build on it. */
  excuse(id: number): void;
  isKnown(field: string, value: string): boolean;
  isExcused(id: number): boolean;
  /** What is wrong with a screen in the end, when everybody has everything; empty when nothing is. */
  wrong(screen: ReadonlyMap<string, readonly string[]>): readonly string[];
}

export const createOracle = (): Oracle => {
  const edits = new Map<number, { readonly edit: SeenEdit; fate: Fate }>();
  /** The edits that replaced a value, whoever made them. */
  const replacedBy = new Map<string, number[]>();
  const fieldOf = new Map<string, string>();

  const fateOf = (id: number): Fate | undefined => edits.get(id)?.fate;
  const set = (id: number, fate: Fate): void => {
    const known = edits.get(id);
    if (known !== undefined) known.fate = fate;
  };

  return {
    edited: (edit) => {
      edits.set(edit.id, { edit, fate: 'memory' });
      for (const [field, values] of edit.saw) for (const value of values) replacedBy.set(`${field} ${value}`, [...(replacedBy.get(`${field} ${value}`) ?? []), edit.id]);
      for (const [field, value] of edit.writes) if (value !== undefined) fieldOf.set(value, field);
    },
    saved: (id) => {
      if (fateOf(id) === 'memory') set(id, 'durable');
    },
    forgotten: (id) => {
      edits.delete(id);
    },
    excuse: (id) => {
      const known = edits.get(id);
      if (known === undefined || known.fate === 'excused') return;
      known.fate = 'excused';
    },
    isKnown: (field, value) => fieldOf.get(value) === field,
    isExcused: (id) => fateOf(id) === 'excused',
    wrong: (screen) => {
      const wrong: string[] = [];
      for (const [id, { edit, fate }] of edits) {
        for (const [field, value] of edit.writes) {
          if (value === undefined) continue;
          const shown = screen.get(field)?.includes(value) === true;
          const replacing = (replacedBy.get(`${field} ${value}`) ?? []).map(fateOf);
          const surelyReplaced = replacing.includes('durable');
          const perhapsReplaced = surelyReplaced || replacing.includes('excused');
          if (!shown && fate === 'durable' && !perhapsReplaced) wrong.push(`I1: edit ${id}, ${value} in ${field}, is lost`);
          if (shown && surelyReplaced) wrong.push(`I2: edit ${id}, ${value} in ${field}, came back`);
          if (shown && fate === 'memory') wrong.push(`I2: edit ${id}, ${value} in ${field}, was never saved`);
        }
      }
      for (const [field, values] of screen) for (const value of values) if (fieldOf.get(value) !== field) wrong.push(`I7: nobody wrote ${value} in ${field}`);
      return wrong;
    },
  };
};
