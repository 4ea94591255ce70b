import { createMemo, Show } from 'solid-js';
import { formatPoints, m } from '../../i18n/index.ts';
import type { UnitCode } from '../../model/index.ts';
import type { Finding } from '../../rules/index.ts';
import { Button, ButtonLink, calendarIcon, Sheet, Stack, stampIcon, Text, trashIcon } from '../../ui/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { FindingItems } from './FindingItem.tsx';
import type { OpenIsp } from './open-isp.ts';

interface IspUnitSheetProps {
  readonly open: OpenIsp;
  /** Of the unit; null closes it. */
  readonly code: UnitCode | null;
  readonly onClose: () => void;
  readonly onFinding: (finding: Finding) => void;
  readonly onEvent: (code: UnitCode) => void;
  readonly onExemption: (code: UnitCode) => void;
  readonly onRemove: (code: UnitCode) => void;
}

/** What can be done with one unit of an ISP: its event, its exemption, taking it out; and what the rules say of it. */
export const IspUnitSheet = (props: IspUnitSheetProps) => {
  const { unitName } = useStudiekompas();
  const unit = createMemo(() => props.open.isp().units.find(({ code }) => code === props.code));
  const guide = () => (props.code === null ? undefined : props.open.unitOf(props.code));
  return (
    <Show when={unit()}>
      {(known) => (
        <Sheet open onClose={() => props.onClose()} topic={unitName(known().code)} closeLabel={m.close()}>
          <Stack>
            <Show when={guide()}>
              {(one) => <Text kind="meta">{`${m.stage_title({ stage: one().stage })}, ${formatPoints(one().points)}`}</Text>}
            </Show>
            <FindingItems findings={props.open.findingsOf(known().code)} onOpen={props.onFinding} />
            <Stack gap="s">
              <Show when={props.open.eventOpen(known().code) && (guide()?.events.length ?? 0) > 0}>
                <Button wide icon={calendarIcon} onClick={() => props.onEvent(known().code)}>
                  {m.isp_unit_event()}
                </Button>
              </Show>
              <Show when={props.open.editable()}>
                <Button wide icon={stampIcon} onClick={() => props.onExemption(known().code)}>
                  {m.isp_exemption()}
                </Button>
              </Show>
              <ButtonLink wide href={`/gids/${encodeURIComponent(known().code)}`}>
                {m.isp_unit_guide()}
              </ButtonLink>
              <Show when={props.open.editable()}>
                <Button wide kind="danger" icon={trashIcon} onClick={() => props.onRemove(known().code)}>
                  {m.isp_unit_remove()}
                </Button>
              </Show>
            </Stack>
          </Stack>
        </Sheet>
      )}
    </Show>
  );
};
