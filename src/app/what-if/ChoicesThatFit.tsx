import { For, Show } from 'solid-js';
import { formatList, formatPoints, m } from '../../i18n/index.ts';
import type { UnitCode } from '../../model/index.ts';
import { assessDossier, type Assessment } from '../../rules/index.ts';
import { Button, SectionHead, Text } from '../../ui/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import type { WhatIf } from './choices.ts';
import css from './ChoicesThatFit.module.css';

const taking = (whatIf: WhatIf, candidates: readonly UnitCode[], choice: readonly UnitCode[]): WhatIf => ({
  ...whatIf,
  choices: new Map([
    ...whatIf.choices,
    ...candidates.map((code) => [code, choice.includes(code) ? 'tolerate' : 'again'] as const),
  ]),
});

/** When not all candidates fit together: every combination that does. */
export const ChoicesThatFit = (props: {
  readonly assessment: Assessment;
  readonly whatIf: WhatIf;
  readonly onChange: (next: WhatIf) => void;
}) => {
  const { chosen, pack, situation, unitName } = useStudiekompas();
  const tolerance = () => props.assessment.tolerance;
  const candidates = () => [...new Set(tolerance().choices.flat())];
  const then = (choice: readonly UnitCode[]): string => {
    const [programme, now] = [chosen()?.programme, situation()];
    if (programme === undefined || now === null) return '';
    const after = assessDossier(pack(), programme, { ...now, tolerate: choice });
    return m.choice_then({ left: formatPoints(after.tolerance.left.value), earned: formatPoints(after.programme.earned.value) });
  };
  return (
    <Show when={tolerance().choices.length > 1}>
      <section>
        <SectionHead title={m.whatif_choices_title()} />
        <Text kind="meta">{m.whatif_choices_text({ left: formatPoints(tolerance().left.value) })}</Text>
        <ul class={css['choices']}>
          <For each={tolerance().choices}>
            {(choice) => (
              <li class={css['choice']}>
                <span class={css['words']}>
                  {formatList(choice.map(unitName))}
                  <span class={css['detail']}>{then(choice)}</span>
                </span>
                <Button onClick={() => props.onChange(taking(props.whatIf, candidates(), choice))}>{m.whatif_choice_take()}</Button>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
};
