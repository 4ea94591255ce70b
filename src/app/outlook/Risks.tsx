import { For, Show } from 'solid-js';
import { formatList, m } from '../../i18n/index.ts';
import type { RefusalRisk } from '../../rules/index.ts';
import { FindingRow, type FindingLook, Text } from '../../ui/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { useWhyAddress } from '../why/address.ts';
import { riskDecides, riskName, riskSentence } from './risk-words.ts';
import { outlookTopics } from './topics.ts';

const looks: Readonly<Record<RefusalRisk['risk'], FindingLook>> = { certain: 'blocks', possible: 'warning', none: 'allowed' };
const words: Readonly<Record<RefusalRisk['risk'], () => string>> = {
  certain: () => m.risk_certain(),
  possible: () => m.risk_possible(),
  none: () => m.risk_none(),
};

/** The refusals that can still come at the end of the year, with what decides them. */
export const Risks = (props: { readonly risks: readonly RefusalRisk[] }) => {
  const { unitName } = useStudiekompas();
  const why = useWhyAddress();
  const threatening = () => props.risks.filter(({ risk }) => risk !== 'none');
  const safe = () => props.risks.filter(({ risk }) => risk === 'none');
  return (
    <>
      <For each={threatening()}>
        {(risk) => (
          <FindingRow look={looks[risk.risk]} word={words[risk.risk]()} href={why(outlookTopics.risk(props.risks.indexOf(risk)))}>
            {riskSentence(risk, unitName)} {riskDecides(risk, unitName)}
          </FindingRow>
        )}
      </For>
      <Show when={safe().length > 0}>
        <FindingRow look="allowed" word={m.risk_none()}>
          {m.risk_safe({ names: formatList([...new Set(safe().map(({ kind }) => riskName(kind)))], 'or') })}
        </FindingRow>
      </Show>
      <Show when={threatening().length > 0}>
        <Text kind="meta">{m.risk_talk()}</Text>
      </Show>
    </>
  );
};
