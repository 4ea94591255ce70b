import { createSignal, Show } from 'solid-js';
import type { Finding } from '../../rules/index.ts';
import { formatList, m } from '../../i18n/index.ts';
import { FindingRow, Sheet, Stack, Text } from '../../ui/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { severityWords } from '../words/findings.ts';
import { FindingItems } from './FindingItem.tsx';
import { isSilence, type OpenIsp } from './open-isp.ts';
import { byWeight } from './weights.ts';

/** Everything that the rules say of a draft, the gravest first; what the guide is silent about as one row, as on the screen, which opens to each of them. */
export const FindingsSheet = (props: { readonly open: OpenIsp; readonly shown: boolean; readonly onClose: () => void; readonly onOpen: (finding: Finding) => void }) => {
  const { unitName } = useStudiekompas();
  const [each, setEach] = createSignal(false);
  const silent = () => props.open.silent();
  const weights = () => byWeight(props.open.findings().filter((finding) => silent().length === 0 || !isSilence(finding)));
  return (
    <Sheet open={props.shown} onClose={() => props.onClose()} topic={m.isp_findings()} closeLabel={m.close()}>
      <Show when={props.open.findings().length > 0} fallback={<Text kind="prose">{m.isp_findings_none()}</Text>}>
        <Stack gap="s">
          <FindingItems findings={[...weights().blocks, ...weights()['needs-permission'], ...weights().warns]} named onOpen={props.onOpen} />
          <Show when={silent().length > 0}>
            <FindingRow look="warning" word={`${severityWords('warns')}.`} expanded={each()} onClick={() => setEach(!each())}>
              {[m.isp_sequence_unknown_many({ count: silent().length }), ...(each() ? [] : [`${formatList(silent().map(unitName))}.`])].join(' ')}
            </FindingRow>
            <Show when={each()}>
              <FindingItems findings={props.open.findings().filter(isSilence)} named onOpen={props.onOpen} />
            </Show>
          </Show>
          <FindingItems findings={weights().informs} named onOpen={props.onOpen} />
        </Stack>
      </Show>
    </Sheet>
  );
};
