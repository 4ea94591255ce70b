import { createMemo, createSignal, Show } from 'solid-js';
import { submitIsp } from '../../../drafts/index.ts';
import { m } from '../../../i18n/index.ts';
import { assess } from '../../../rules/index.ts';
import { Button, ButtonLink, DateField, infoIcon, lockIcon, Note, Sheet, Stack, Text } from '../../../ui/index.ts';
import { useStudiekompas } from '../../studiekompas.ts';
import { copyListHref } from '../address.ts';
import { ispProblemWords } from '../isp-problem-words.ts';
import { saidOf, useIspEdit, type OpenIsp } from '../open-isp.ts';
import { byWeight } from '../weights.ts';
import { Blockers } from './Blockers.tsx';
import { createDay } from './day.ts';

export interface SheetOfIspProps {
  readonly open: OpenIsp;
  readonly shown: boolean;
  readonly onClose: () => void;
}

const Submitting = (props: SheetOfIspProps) => {
  const { pack, chosen, today, vault } = useStudiekompas();
  const edit = useIspEdit();
  const [refused, setRefused] = createSignal<string>();
  // Nobody submits before the year in which its academic year begins: an earlier one is mistyped.
  const day = createDay(today, () => ({ from: `${props.open.isp().year}-01-01`, until: today() }));
  // Judged on the day that the student names: a term may be over on it.
  const findings = createMemo(() => {
    const programme = chosen()?.programme;
    const situation = props.open.situation();
    const on = day.value();
    if (programme === undefined || situation.next === undefined || on === null) return props.open.findings();
    return saidOf(props.open.isp(), assess(pack(), programme, { ...situation, next: { ...situation.next, submitOn: on } }).isp?.findings ?? []);
  });
  const blocking = () => byWeight(findings()).blocks;
  const asking = () => byWeight(findings())['needs-permission'].length;
  const cannot = (): string | undefined => (blocking().length > 0 ? m.isp_submit_blocked({ count: blocking().length }) : day.problem() === undefined ? undefined : m.isp_day_needed());
  const submit = (): void => {
    const on = day.value();
    if (on === null) return;
    const problem = edit(submitIsp(vault.state(), props.open.isp().id, on));
    setRefused(problem === null ? undefined : ispProblemWords(problem));
    if (problem === null) props.onClose();
  };
  return (
    <Stack gap="l">
      <Show when={blocking().length > 0}>
        <Blockers open={props.open} findings={blocking()} onLeave={() => props.onClose()} />
      </Show>
      <Show when={asking() > 0}>
        <Text kind="prose">{m.isp_submit_asking({ count: asking() })}</Text>
      </Show>
      <div>
        <Note icon={infoIcon} strong={m.isp_submit_school_strong()}>
          {m.isp_submit_school()}
        </Note>
        <Note icon={lockIcon} strong={m.isp_submit_lock_strong()}>
          {m.isp_submit_lock({ article: pack().articles['H.11'] })}
        </Note>
      </div>
      <ButtonLink href={copyListHref(props.open.isp().id)} onClick={() => props.onClose()}>
        {m.isp_submit_copy_list()}
      </ButtonLink>
      <DateField label={m.isp_submit_date()} value={day.typed()} max={today()} error={day.problem() ?? refused()} onChange={day.set} />
      <Button kind="primary" wide unavailable={cannot()} onClick={submit}>
        {m.isp_submit_do()}
      </Button>
    </Stack>
  );
};

/** Before a draft is called submitted: what blocks and its way out, the day, and what it means. */
export const SubmitSheet = (props: SheetOfIspProps) => (
  <Sheet open={props.shown} onClose={() => props.onClose()} topic={m.isp_submit()} title={m.isp_submit_title()} closeLabel={m.close()}>
    <Submitting {...props} />
  </Sheet>
);
