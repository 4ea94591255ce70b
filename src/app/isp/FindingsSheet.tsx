import { Show } from 'solid-js';
import type { Finding } from '../../rules/index.ts';
import { m } from '../../i18n/index.ts';
import { Sheet, Stack, Text } from '../../ui/index.ts';
import { FindingItems } from './FindingItem.tsx';
import type { OpenIsp } from './open-isp.ts';

/** Everything that the rules say of a draft, the gravest first. */
export const FindingsSheet = (props: { readonly open: OpenIsp; readonly shown: boolean; readonly onClose: () => void; readonly onOpen: (finding: Finding) => void }) => (
  <Sheet open={props.shown} onClose={() => props.onClose()} topic={m.isp_findings()} closeLabel={m.close()}>
    <Show when={props.open.findings().length > 0} fallback={<Text kind="prose">{m.isp_findings_none()}</Text>}>
      <Stack gap="s">
        <FindingItems findings={props.open.findings()} named onOpen={props.onOpen} />
      </Stack>
    </Show>
  </Sheet>
);
