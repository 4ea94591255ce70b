import { useNavigate } from '@solidjs/router';
import { createMemo, Show, type Accessor } from 'solid-js';
import { m } from '../../i18n/index.ts';
import type { UnitCode } from '../../model/index.ts';
import { isOnRequest, type Finding, type Fix } from '../../rules/index.ts';
import { Button, ButtonLink, calendarIcon, scalesIcon, Sheet, Stack, Text } from '../../ui/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { useWhyAddress } from '../why/address.ts';
import { decidesWords } from '../words/authorities.ts';
import { citationSentence } from '../words/citation.ts';
import { findingWords } from '../words/findings.ts';
import { fixEdit } from './fix-edit.ts';
import { findingId } from './finding-look.ts';
import { ispProblemWords } from './isp-problem-words.ts';
import { useIspEdit, type OpenIsp } from './open-isp.ts';
import { PermissionNote } from './PermissionNote.tsx';
import { wayOut } from './way-out.ts';

interface FindingSheetProps {
  readonly open: OpenIsp;
  /** Of the finding; null closes it. */
  readonly id: string | null;
  readonly onClose: () => void;
  /** To the choice of an event, where none can be proposed. */
  readonly onEvent: (code: UnitCode) => void;
  /** Hears what a fix did or why it was refused, in words. */
  readonly onFixed: (what: string) => void;
}

const Content = (props: FindingSheetProps & { readonly finding: Accessor<Finding> }) => {
  const { pack, unitName, vault, chosen } = useStudiekompas();
  const navigate = useNavigate();
  const why = useWhyAddress();
  const edit = useIspEdit();
  const words = () => findingWords(props.finding(), pack(), unitName);
  const explanation = () => props.finding().why;
  const solve = (fix: Fix): void => {
    const { fix: act = '', unit = '' } = words();
    const programme = chosen()?.programme;
    if (programme === undefined) return;
    const problem = edit(fixEdit(vault.state(), props.open.isp().id, fix, props.open.situation(), programme));
    props.onClose();
    props.onFixed(problem === null ? m.isp_done({ what: `${act} ${unit}`.trim() }) : ispProblemWords(problem));
  };
  const explain = (): void => {
    const address = why(findingId(props.finding()));
    props.onClose();
    navigate(address, { scroll: false });
  };
  const fix = (): Fix | undefined => {
    const { fix: known } = props.finding();
    return props.open.editable() || (known?.kind === 'choose-event' && props.open.eventOpen(known.unit)) ? known : undefined;
  };
  const toChoose = (): UnitCode | undefined => {
    const { key, unit } = props.finding();
    return key === 'event-missing' && fix() === undefined && unit !== undefined && props.open.eventOpen(unit) ? unit : undefined;
  };
  return (
    <Sheet
      open
      onClose={() => props.onClose()}
      topic={words().unit === undefined ? words().severity : `${words().severity}: ${words().unit}`}
      title={words().sentence}
      closeLabel={m.close()}
      actions={
        <Stack gap="s">
          <Show when={fix()}>
            {(known) => (
              <Button kind="primary" wide onClick={() => solve(known())}>
                {words().fix}
              </Button>
            )}
          </Show>
          <Show when={toChoose()}>
            {(code) => (
              <Button kind="primary" wide icon={calendarIcon} onClick={() => props.onEvent(code())}>
                {m.isp_unit_event()}
              </Button>
            )}
          </Show>
          <Show when={wayOut(props.open.isp().id, props.finding())}>
            {(way) => (
              <ButtonLink wide href={way().href}>
                {way().label}
              </ButtonLink>
            )}
          </Show>
          <Button wide icon={scalesIcon} onClick={explain}>
            {m.why()}
          </Button>
        </Stack>
      }
    >
      <Stack gap="s">
        <Text kind="meta">
          <span lang="nl">{citationSentence(explanation().article, explanation().regulations ?? pack().title)}</span>
        </Text>
        <Show when={explanation().decidedBy}>{(authority) => <Text kind="prose">{decidesWords(authority())}</Text>}</Show>
      </Stack>
      <Show when={isOnRequest(props.finding())}>
        <PermissionNote draft={props.open.isp().id} finding={props.finding()} />
      </Show>
    </Sheet>
  );
};

/** One finding: what it says, with its article, who decides and by when; the fix by one tap; where the request for it stands. */
export const FindingSheet = (props: FindingSheetProps) => {
  const finding = createMemo(() => props.open.assessment().isp?.findings.find((one) => findingId(one) === props.id));
  return <Show when={finding()}>{(known) => <Content {...props} finding={known} />}</Show>;
};
