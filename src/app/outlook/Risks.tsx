import { For, Show } from 'solid-js';
import { formatDayOfYear, formatList, formatPercent, m } from '../../i18n/index.ts';
import type { Explanation, RefusalRisk } from '../../rules/index.ts';
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

/** The refusals that can still come at the end of the year, with what decides them, and the condition that the student is under. */
export const Risks = (props: { readonly risks: readonly RefusalRisk[]; readonly condition: Explanation | null }) => {
  const { pack, unitName } = useStudiekompas();
  const why = useWhyAddress();
  const threatening = () => props.risks.filter(({ risk }) => risk !== 'none');
  const safe = () => props.risks.filter(({ risk }) => risk === 'none');
  return (
    <>
      <Show when={props.condition}>
        <FindingRow look="warning" word={m.risk_condition_word()} href={why(outlookTopics.condition)}>
          {m.risk_condition({ minimum: formatPercent(pack().progress.minimumEfficiency.value) })}
        </FindingRow>
      </Show>
      <For each={threatening()}>
        {(risk) => (
          <FindingRow look={looks[risk.risk]} word={words[risk.risk]()} href={why(outlookTopics.risk(props.risks.indexOf(risk)))}>
            {riskSentence(risk, unitName)} {riskDecides(risk, pack(), unitName)}{risk.risk === 'certain' ? ` ${m.refusal_lift({ date: formatDayOfYear(pack().dates.liftRefusal.value) })}` : ''}
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
