import { createMemo, createSignal, Show, untrack } from 'solid-js';
import { answerIsp, type Isp } from '../../../drafts/index.ts';
import { formatPoints, m } from '../../../i18n/index.ts';
import type { CalendarDate, UnitCode } from '../../../model/index.ts';
import { Button, ChoiceList, DateField, Sheet, Stack, Text } from '../../../ui/index.ts';
import { useStudiekompas } from '../../studiekompas.ts';
import { ispProblemWords } from '../isp-problem-words.ts';
import { useIspEdit } from '../open-isp.ts';
import { createDay } from './day.ts';
import { eventsFor } from './events-for.ts';
import type { SheetOfIspProps } from './SubmitSheet.tsx';
import { inGuideOrder, ticked, UnitTicks, type Tickable } from './UnitTicks.tsx';
import { alsoInDossier } from './year-in-dossier.ts';

/** What the school took out of what was submitted, and what it added, whatever changed for the second semester since. */
const changedBySchool = ({ submitted, units, removed }: Isp) => ({
  removed: [
    ...removed.filter(({ by }) => by === 'school').map(({ code }) => code),
    ...units.filter(({ code, origin }) => origin === 'semester2' && submitted.includes(code)).map(({ code }) => code),
  ],
  added: [
    ...units.filter(({ origin }) => origin === 'school').map(({ code }) => code),
    ...removed.filter(({ code }) => !submitted.includes(code)).map(({ code }) => code),
  ],
});

const Answering = (props: SheetOfIspProps) => {
  const { chosen, unitName, today, vault, settings } = useStudiekompas();
  const edit = useIspEdit();
  // What was noted before is where one starts from.
  const before = untrack(() => props.open.isp());
  const [kind, setKind] = createSignal<'approved' | 'adjusted'>(before.state.kind === 'adjusted' ? 'adjusted' : 'approved');
  const [removed, setRemoved] = createSignal<ReadonlySet<UnitCode>>(new Set(changedBySchool(before).removed));
  const [added, setAdded] = createSignal<ReadonlySet<UnitCode>>(new Set(changedBySchool(before).added));
  const [refused, setRefused] = createSignal<string>();
  const submittedOn = () => {
    const { state } = props.open.isp();
    return state.kind === 'draft' ? undefined : state.submittedOn;
  };
  const answeredOn = (): CalendarDate => ('answeredOn' in before.state ? before.state.answeredOn : today());
  const day = createDay(answeredOn, () => ({ from: submittedOn(), until: today() }));
  const hint = (code: UnitCode): string => {
    const unit = props.open.unitOf(code);
    return unit === undefined ? code : `${code} · ${formatPoints(unit.points)}`;
  };
  const tickable = (code: UnitCode): Tickable => ({ code, name: unitName(code), hint: hint(code) });
  const submitted = createMemo(() => inGuideOrder(props.open.isp().submitted.map(tickable), chosen()?.programme.units ?? []));
  const others = createMemo(() => {
    const mine = new Set(props.open.isp().submitted);
    return (chosen()?.programme.units ?? []).flatMap(({ code }) => (mine.has(code) ? [] : [tickable(code)]));
  });
  const kept = () => new Set(props.open.isp().submitted.filter((code) => !removed().has(code)));
  const nothing = () => kind() === 'adjusted' && removed().size === 0 && added().size === 0;
  const cannot = (): string | undefined => (nothing() ? m.isp_answer_nothing() : day.problem() === undefined ? undefined : m.isp_day_needed());
  const store = (): void => {
    const on = day.value();
    if (on === null) return;
    const changes = kind() === 'approved' ? { added: [], removed: [] } : { added: [...added()], removed: [...removed()] };
    const known = chosen()?.programme;
    const events = known === undefined ? new Map<UnitCode, string>() : eventsFor(known, props.open.situation().next, changes.added);
    const isp = props.open.isp();
    const made = answerIsp(vault.state(), isp.id, { on, ...changes, events });
    const problem = edit(alsoInDossier(vault.state(), settings().programme ?? '', isp, made, today()));
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
