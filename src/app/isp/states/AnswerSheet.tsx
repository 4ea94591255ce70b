import { createMemo, createSignal, Show, untrack } from 'solid-js';
import { answerIsp } from '../../../drafts/index.ts';
import { formatPoints, m } from '../../../i18n/index.ts';
import type { UnitCode } from '../../../model/index.ts';
import { Button, ChoiceList, DateField, Sheet, Stack, Text } from '../../../ui/index.ts';
import { useStudiekompas } from '../../studiekompas.ts';
import { ispProblemWords } from '../isp-problem-words.ts';
import { useIspEdit, type OpenIsp } from '../open-isp.ts';
import { createDay } from './day.ts';
import type { SheetOfIspProps } from './SubmitSheet.tsx';
import { inGuideOrder, ticked, UnitTicks, type Tickable } from './UnitTicks.tsx';

/** What was submitted: before the school changed it, and before anything changed for the second semester. */
const submittedOf = (open: OpenIsp): readonly UnitCode[] => [
  ...open.isp().units.filter(({ origin }) => origin === 'student').map(({ code }) => code),
  ...open.isp().removed.map(({ code }) => code),
];

const Answering = (props: SheetOfIspProps) => {
  const { chosen, unitName, today, vault } = useStudiekompas();
  const edit = useIspEdit();
  // What was noted before is where one starts from.
  const before = untrack(() => props.open.isp());
  const [kind, setKind] = createSignal<'approved' | 'adjusted'>(before.state.kind === 'adjusted' ? 'adjusted' : 'approved');
  const [removed, setRemoved] = createSignal<ReadonlySet<UnitCode>>(new Set(before.removed.filter(({ by }) => by === 'school').map(({ code }) => code)));
  const [added, setAdded] = createSignal<ReadonlySet<UnitCode>>(new Set(before.units.filter(({ origin }) => origin === 'school').map(({ code }) => code)));
  const [refused, setRefused] = createSignal<string>();
  const submittedOn = () => {
    const { state } = props.open.isp();
    return state.kind === 'draft' ? undefined : state.submittedOn;
  };
  const day = createDay(today, () => ({ from: submittedOn(), until: today() }));
  const hint = (code: UnitCode): string => {
    const unit = props.open.unitOf(code);
    return unit === undefined ? code : `${code} · ${formatPoints(unit.points)}`;
  };
  const tickable = (code: UnitCode): Tickable => ({ code, name: unitName(code), hint: hint(code) });
  const submitted = createMemo(() => inGuideOrder(submittedOf(props.open).map(tickable), chosen()?.programme.units ?? []));
  const others = createMemo(() => {
    const mine = new Set(submittedOf(props.open));
    return (chosen()?.programme.units ?? []).flatMap(({ code }) => (mine.has(code) ? [] : [tickable(code)]));
  });
  const kept = () => new Set(submittedOf(props.open).filter((code) => !removed().has(code)));
  const nothing = () => kind() === 'adjusted' && removed().size === 0 && added().size === 0;
  const cannot = (): string | undefined => (nothing() ? m.isp_answer_nothing() : day.problem() === undefined ? undefined : m.isp_day_needed());
  const store = (): void => {
    const on = day.value();
    if (on === null) return;
    const changes = kind() === 'approved' ? { added: [], removed: [] } : { added: [...added()], removed: [...removed()] };
    const problem = edit(answerIsp(vault.state(), props.open.isp().id, { on, ...changes }));
    setRefused(problem === null ? undefined : ispProblemWords(problem));
    if (problem === null) props.onClose();
  };
  return (
    <Stack gap="l">
      <ChoiceList
        label={m.isp_answer_what()}
        options={[
          { value: 'approved', label: m.isp_answer_approved(), detail: m.isp_answer_approved_text() },
          { value: 'adjusted', label: m.isp_answer_adjusted(), detail: m.isp_answer_adjusted_text() },
        ]}
        value={kind()}
        onChange={setKind}
      />
      <Show when={kind() === 'adjusted'}>
        <UnitTicks label={m.isp_answer_kept()} units={submitted()} ticked={kept()} onTick={(code, on) => setRemoved(ticked(removed(), code, !on))} />
        <UnitTicks fromGuide label={m.isp_answer_added()} units={others()} ticked={added()} onTick={(code, on) => setAdded(ticked(added(), code, on))} />
      </Show>
      <DateField label={m.isp_answer_date()} value={day.typed()} max={today()} error={day.problem() ?? refused()} onChange={day.set} />
      <Show when={props.open.isp().state.kind !== 'submitted'}>
        <Text kind="meta">{m.isp_answer_again()}</Text>
      </Show>
      <Button kind="primary" wide unavailable={cannot()} onClick={store}>
        {m.isp_answer_do()}
      </Button>
    </Stack>
  );
};

/** What the school did with a submitted ISP. */
export const AnswerSheet = (props: SheetOfIspProps) => (
  <Sheet open={props.shown} onClose={() => props.onClose()} topic={m.isp_answer()} title={m.isp_answer_title()} closeLabel={m.close()}>
    <Answering {...props} />
  </Sheet>
);
