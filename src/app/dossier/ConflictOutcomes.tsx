import { createMemo, For } from 'solid-js';
import type { Disagreement } from '../../dossier/index.ts';
import { outcomes, type Outcome } from '../../rules/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { outcomeSentences } from './conflict-outcomes.ts';
import css from './Conflicts.module.css';

/** Where each value of a disagreement leads. */
export const ConflictOutcomes = (props: { readonly disagreement: Disagreement }) => {
  const { pack, chosen, situation, unitName } = useStudiekompas();
  const all = createMemo((): readonly Outcome[] => {
    const [programme, now] = [chosen()?.programme, situation()];
    return programme === undefined || now === null ? [] : outcomes(pack(), programme, now);
  });
  return <For each={outcomeSentences(props.disagreement, all(), pack(), unitName)}>{(sentence) => <p class={css['text']}>{sentence}</p>}</For>;
};
