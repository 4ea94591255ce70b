import { createMemo, For } from 'solid-js';
import { additionsOf, ownProgrammesOf, settle, type Disagreement } from '../../dossier/index.ts';
import { stateAfter } from '../../drafts/index.ts';
import { withAdditions } from '../../guide/index.ts';
import type { Programme } from '../../model/index.ts';
import { assessDossier, differences, outcomes } from '../../rules/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import css from '../conflicts/Conflicts.module.css';
import { outcomeSentences, valueSentences, type ValueOutcome } from './conflict-outcomes.ts';
import { conflictValue } from './conflict-words.ts';

/** Where each value of a disagreement leads. */
export const ConflictOutcomes = (props: { readonly disagreement: Disagreement }) => {
  const { vault, pack, chosen, situation, unitName } = useStudiekompas();

  /** The programme as it would be with a value of a correction or of a programme made by hand. */
  const programmeWith = (value: Disagreement['shown']): Programme | undefined => {
    const now = chosen();
    const made = settle(props.disagreement, value);
    if (now === null || !made.ok) return undefined;
    const state = stateAfter(made.writes, vault.state());
    const { code } = now.programme;
    const base = now.ground.kind === 'guide' ? now.ground.guide.programme : ownProgrammesOf(state).programmes.find((own) => own.code === code);
    return base === undefined ? undefined : withAdditions(base, additionsOf(state, code)).programme;
  };
  const ofProgramme = (): readonly string[] => {
    const { shown, others, field } = props.disagreement;
    const now = situation();
    const before = programmeWith(shown);
    if (now === null || before === undefined) return [];
    const assessed = assessDossier(pack(), before, now);
    const known = others.flatMap((value): readonly ValueOutcome[] => {
      const programme = programmeWith(value);
      return programme === undefined ? [] : [{ value, differences: differences(assessed, assessDossier(pack(), programme, now)) }];
    });
    return valueSentences(shown, known, (value) => conflictValue(field, value, unitName), pack(), unitName);
  };
  const ofDossier = (): readonly string[] => {
    const [programme, now] = [chosen()?.programme, situation()];
    return programme === undefined || now === null ? [] : outcomeSentences(props.disagreement, outcomes(pack(), programme, now), pack(), unitName);
  };
  const sentences = createMemo(() => {
    switch (props.disagreement.where.kind) {
      case 'correction':
      case 'unit-definition':
      case 'programme':
        return ofProgramme();
      case 'settings':
        return [];
      default:
        return ofDossier();
    }
  });
  return <For each={sentences()}>{(sentence) => <p class={css['text']}>{sentence}</p>}</For>;
};
