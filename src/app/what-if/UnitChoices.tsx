import { For, Show } from 'solid-js';
import { formatPoints, m } from '../../i18n/index.ts';
import type { UnitCode } from '../../model/index.ts';
import type { Assessment, ToleranceReason } from '../../rules/index.ts';
import { RoadCard, RoadCards, Segmented, type SegmentedOption, Why } from '../../ui/index.ts';
import { aboutUnit, UnitQuestion } from '../questions/UnitQuestion.tsx';
import { useStudiekompas } from '../studiekompas.ts';
import { useWhyAddress } from '../why/address.ts';
import { topics } from '../why/topics.ts';
import { reasonList } from '../words/values.ts';
import { choiceOf, choose, type Choice, type WhatIf } from './choices.ts';
import { SupposedMark } from './SupposedMark.tsx';

/** Timing stops a real decision, not the thought of one: both roads can be looked at before and after the term. */
const stopsTrying = (reason: ToleranceReason): boolean => reason !== 'window-closed' && reason !== 'window-not-open' && reason !== 'left';

const UnitChoice = (props: {
  readonly code: UnitCode;
  readonly whatIf: WhatIf;
  readonly onChange: (next: WhatIf) => void;
  readonly assessment: Assessment;
  /** Why what is chosen for this unit cannot stand together with the rest. */
  readonly refused: readonly ToleranceReason[];
}) => {
  const { pack, unitName } = useStudiekompas();
  const why = useWhyAddress();
  const candidate = () => props.assessment.tolerance.candidates.find(({ code }) => code === props.code);
  const stopped = () => (candidate()?.reasons ?? []).filter(stopsTrying);
  const options = (): readonly SegmentedOption<Choice>[] => [
    {
      value: 'tolerate',
      label: m.whatif_tolerate(),
      unavailable: stopped().length > 0 ? m.whatif_cannot({ reasons: reasonList(stopped(), pack()) }) : undefined,
    },
    { value: 'again', label: m.whatif_again() },
    { value: 'undecided', label: m.whatif_undecided() },
  ];
  const choice = () => choiceOf(props.whatIf, props.code);
  const unknown = () => (candidate()?.why.missing ?? []).flatMap((missing) => aboutUnit(missing) ?? []).filter(({ unit }) => unit === props.code);
  const second = () => props.assessment.units[props.code]?.secondOpportunity ?? 'none';
  return (
    <RoadCard
      mark={String(candidate()?.result)}
      outOf={m.out_of_20()}
      name={unitName(props.code)}
      points={formatPoints(candidate()?.points ?? 0)}
      note={props.refused.length > 0 ? m.whatif_no_fit({ reasons: reasonList(props.refused, pack()) }) : undefined}
    >
      <Segmented
        label={m.whatif_choice({ unit: unitName(props.code) })}
        hideLabel
        options={options()}
        value={choice()}
        onChange={(value) => props.onChange(choose(props.whatIf, props.code, value))}
      />
      <For each={unknown()}>{(missing) => <UnitQuestion missing={missing} />}</For>
      <Show when={choice() !== 'tolerate'}>
        <SupposedMark code={props.code} whatIf={props.whatIf} onChange={props.onChange} second={second()} always />
      </Show>
      <Why
        label={m.why()}
        about={`${m.why_title_candidate()} ${unitName(props.code)}`}
        href={why(topics.candidate(props.code))}
        reading={candidate()?.why.reading === true ? m.why_reading_mark() : undefined}
      />
    </RoadCard>
  );
};

/** Per tolerable mark: tolerate, take again or not decided, and the mark that taking it again might give. */
export const UnitChoices = (props: {
  readonly units: readonly UnitCode[];
  readonly whatIf: WhatIf;
  readonly onChange: (next: WhatIf) => void;
  readonly assessment: Assessment;
  readonly tried: Assessment;
}) => {
  const refused = (code: UnitCode): readonly ToleranceReason[] => {
    const outcome = props.tried.decision;
    if (outcome === null || outcome.accepted) return [];
    return (outcome.refused[code] ?? []).filter((reason) => reason !== 'window-closed' && reason !== 'window-not-open');
  };
  return (
    <RoadCards label={m.decide_question()}>
      <For each={props.units}>
        {(code) => (
          <UnitChoice code={code} whatIf={props.whatIf} onChange={props.onChange} assessment={props.assessment} refused={refused(code)} />
        )}
      </For>
    </RoadCards>
  );
};
