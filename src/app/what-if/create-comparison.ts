import { createMemo, createSignal } from 'solid-js';
import { m } from '../../i18n/index.ts';
import type { Draft } from '../../drafts/index.ts';
import type { Programme, RulePack } from '../../model/index.ts';
import { assessDossier, type Assessment, type Situation } from '../../rules/index.ts';
import { stillOpen, tried } from './choices.ts';
import { whatIfOf } from './saved-road.ts';

/** The choice that stands for no saved road: the dossier as it is. */
const TODAY = '';

/** What saved roads are compared in. */
export interface RoadsOf {
  readonly drafts: () => readonly Draft[];
  readonly pack: () => RulePack;
  readonly programme: () => Programme;
  readonly situation: () => Situation;
  readonly today: () => Assessment;
}

/** One side of a comparison of saved roads. */
interface Side {
  readonly name: string;
  readonly assessment: Assessment;
}

/** Two saved roads beside each other, or one beside today. */
export const createComparison = ({ drafts, pack, programme, situation, today }: RoadsOf) => {
  const [open, setOpen] = createSignal(false);
  const [from, setFrom] = createSignal(TODAY);
  const [to, setTo] = createSignal<string | null>(null);
  const side = (id: string): Side | null => {
    if (id === TODAY) return { name: m.today_title(), assessment: today() };
    const draft = drafts().find((one) => one.id === id);
    return draft === undefined ? null : { name: draft.name, assessment: assessDossier(pack(), programme(), tried(situation(), stillOpen(whatIfOf(draft), today()), today())) };
  };
  const result = createMemo((): { readonly before: Side; readonly after: Side } | null => {
    const chosen = to();
    const [one, other] = open() && chosen !== null ? [side(from()), side(chosen)] : [null, null];
    return one === null || other === null ? null : { before: one, after: other };
  });
  const options = () => [{ value: TODAY, label: m.today_title() }, ...drafts().map(({ id, name }) => ({ value: id, label: name }))];
  return { open, setOpen, from, setFrom, to, setTo, options, result };
};

export type Comparison = ReturnType<typeof createComparison>;
