import { Show } from 'solid-js';
import { formatList, m } from '../../i18n/index.ts';
import type { Assessment } from '../../rules/index.ts';
import { Card, SectionHead, Segmented, Text, Why } from '../../ui/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { useWhyAddress } from '../why/address.ts';
import { topics } from '../why/topics.ts';
import { refusingWords } from '../words/automatic.ts';
import type { WhatIf } from './choices.ts';

/** What the school will tolerate by itself: accept it or refuse it, and until when. */
export const AutomaticChoice = (props: {
  readonly assessment: Assessment;
  readonly whatIf: WhatIf;
  readonly onChange: (next: WhatIf) => void;
}) => {
  const { pack, unitName } = useStudiekompas();
  const why = useWhyAddress();
  const graduation = () => props.assessment.programme.automatic.value;
  const units = () => {
    const { threshold } = props.assessment;
    if (graduation().length > 0) return graduation();
    return threshold.applies ? threshold.automatic.value : [];
  };
  const refuse = () => refusingWords(props.assessment, pack());
  return (
    <Show when={units().length > 0}>
      <Card label={m.whatif_automatic_title()}>
        <SectionHead
          title={m.whatif_automatic_title()}
          right={<Why label={m.why()} about={m.why_title_automatic()} href={why(topics.automatic)} />}
        />
        <Text kind="meta">{m.automatic_text({ units: formatList(units().map(unitName)) })}</Text>
        <Segmented
          label={m.whatif_automatic_title()}
          hideLabel
          options={[
            { value: 'accept', label: m.whatif_automatic_accept() },
            { value: 'refuse', label: m.whatif_automatic_refuse() },
          ]}
          value={props.whatIf.refuseAutomatic ? 'refuse' : 'accept'}
          onChange={(value) => props.onChange({ ...props.whatIf, refuseAutomatic: value === 'refuse' })}
        />
        <Text kind="meta">{refuse()}</Text>
      </Card>
    </Show>
  );
};
