import { createMemo, createSignal, For, Show } from 'solid-js';
import { changeSemester2 } from '../../../drafts/index.ts';
import { formatDateLong, formatPoints, m } from '../../../i18n/index.ts';
import type { IspDraft, Programme, UnitCode } from '../../../model/index.ts';
import { addableUnits, assess, secondSemester, withdrawals } from '../../../rules/index.ts';
import { Button, Checkbox, DateField, FindingRow, Sheet, Stack, Text } from '../../../ui/index.ts';
import { useStudiekompas } from '../../studiekompas.ts';
import { findingWords } from '../../words/findings.ts';
import { findingId, lookOf } from '../finding-look.ts';
import { ispProblemWords } from '../isp-problem-words.ts';
import { useIspEdit } from '../open-isp.ts';
import { createDay } from './day.ts';
import { eventsFor } from './events-for.ts';
import { termWords } from './second-semester-words.ts';
import type { SheetOfIspProps } from './SubmitSheet.tsx';
import { inGuideOrder, ticked, UnitTicks, type Tickable } from './UnitTicks.tsx';
import { withdrawalReasonWords } from './withdrawal-words.ts';
import { alsoInDossier } from './year-in-dossier.ts';

const changed = (programme: Programme, draft: IspDraft, added: ReadonlySet<UnitCode>, removed: ReadonlySet<UnitCode>): IspDraft => {
  const events = eventsFor(programme, draft, [...added]);
  const came = [...added].map((code) => {
    const event = events.get(code);
    return { code, exempt: false, ...(event === undefined ? {} : { event }) };
  });
  return { ...draft, units: [...draft.units.filter(({ code }) => !removed.has(code)), ...came] };
};

const Changing = (props: SheetOfIspProps & { readonly programme: Programme }) => {
  const { pack, unitName, today, vault } = useStudiekompas();
  const edit = useIspEdit();
  const [added, setAdded] = createSignal<ReadonlySet<UnitCode>>(new Set());
  const [removed, setRemoved] = createSignal<ReadonlySet<UnitCode>>(new Set());
  const [allowed, setAllowed] = createSignal(false);
  const [refused, setRefused] = createSignal<string>();
  const isp = () => props.open.isp();
  const answeredOn = () => {
    const { state } = isp();
    return state.kind === 'approved' || state.kind === 'adjusted' ? state.answeredOn : undefined;
  };
  const day = createDay(today, () => ({ from: answeredOn(), until: today() }));
  const term = createMemo(() => secondSemester(pack(), props.programme, props.open.begun().dossier, isp().year, day.value() ?? today()));
  const second = createMemo(() => new Set(term().units));
  const words = (finding: Parameters<typeof findingWords>[0]) => findingWords(finding, pack(), unitName);
  const points = (code: UnitCode): string => formatPoints(props.open.unitOf(code)?.points ?? 0);
  const mine = createMemo(() =>
    inGuideOrder(
      isp().units.flatMap(({ code, withdrewOn }): readonly Tickable[] =>
        second().has(code) && withdrewOn === null ? [{ code, name: unitName(code), hint: `${code} · ${points(code)}` }] : [],
      ),
      props.programme.units,
    ),
  );
  const kept = () => new Set(mine().flatMap(({ code }) => (removed().has(code) ? [] : [code])));
  const addable = createMemo(() =>
    addableUnits(pack(), props.programme, props.open.begun()).flatMap(({ code, findings }): readonly Tickable[] => {
      if (!second().has(code)) return [];
      const [first] = findings;
      const said = first === undefined ? [] : [`${words(first).severity}: ${words(first).sentence}`];
      return [{ code, name: unitName(code), hint: [`${code} · ${points(code)}`, ...said].join('. ') }];
    }),
  );
  // What was acquired in the first semester counts for the second.
  const after = createMemo(() => {
    const situation = props.open.begun();
    return situation.next === undefined ? null : assess(pack(), props.programme, { ...situation, next: changed(props.programme, situation.next, added(), removed()) }).isp;
  });
  const known = createMemo(() => new Set((assess(pack(), props.programme, props.open.begun()).isp?.findings ?? []).map(findingId)));
  /** Why a unit may not be given up: it is taken again, or belongs to the first stage of a first enrolment (art. 19, 20 §3, 21, 23). */
  const bound = createMemo(
    () =>
      new Map(
        withdrawals(pack(), props.programme, props.open.begun(), isp().year, day.value() ?? today()).flatMap(({ code, withdrawal }) => {
          const said = withdrawal.reasons.flatMap((reason) => (reason === 'retake' || reason === 'first-stage' ? [withdrawalReasonWords(reason)] : []));
          return said.length === 0 ? [] : [[code, said.join(' ')] as const];
        }),
      ),
  );
  const against = (code: UnitCode): string | undefined => (removed().has(code) ? bound().get(code) : undefined);
  const asksLeave = () => [...removed()].some((code) => against(code) !== undefined);
  /** What the change brings with it; what the rules said before it, or is said beside its tick, is no news. */
  const news = () => (after()?.findings ?? []).filter((finding) => !known().has(findingId(finding)) && (finding.unit === undefined || against(finding.unit) === undefined));
  const nothing = () => added().size === 0 && removed().size === 0;
  const take = (code: UnitCode, on: boolean): void => {
    setRemoved(ticked(removed(), code, !on));
    // What the school allowed was said of what was out then.
    setAllowed(false);
  };
  const cannot = (): string | undefined => {
    if (day.problem() !== undefined) return m.isp_day_needed();
    if (term().term !== 'open') return termWords(term());
    if (nothing()) return m.isp_second_nothing();
    return asksLeave() && !allowed() ? m.isp_second_not_allowed() : undefined;
  };
  const store = (): void => {
    const on = day.value();
    if (on === null) return;
    const events = eventsFor(props.programme, props.open.situation().next, [...added()]);
    const made = changeSemester2(vault.state(), isp().id, { on, added: [...added()], removed: [...removed()], events });
    const problem = edit(alsoInDossier(vault.state(), props.programme.code, isp(), made, today()));
    setRefused(problem === null ? undefined : ispProblemWords(problem));
    if (problem === null) props.onClose();
  };
  return (
    <Stack gap="l">
      <Text kind="prose">{m.isp_second_text({ date: formatDateLong(term().until) })}</Text>
      <Show when={mine().length > 0}>
        <UnitTicks label={m.isp_second_mine()} units={mine()} ticked={kept()} against={against} onTick={take} />
      </Show>
      <Show when={addable().length > 0}>
        <UnitTicks fromGuide label={m.isp_second_add()} units={addable()} ticked={added()} onTick={(code, on) => setAdded(ticked(added(), code, on))} />
      </Show>
      <div role="status">
        <Show when={!nothing() && after()}>
          {(isp) => (
            <Stack gap="s">
              <Text kind="prose">{m.isp_second_points({ points: formatPoints(isp().points.value) })}</Text>
              <For each={news()}>
                {(finding) => (
                  <FindingRow look={lookOf(finding)} word={`${words(finding).severity}.`}>
                    {[words(finding).unit, words(finding).sentence].filter((part) => part !== undefined).join(': ')}
                  </FindingRow>
                )}
              </For>
            </Stack>
          )}
        </Show>
      </div>
      <Show when={asksLeave()}>
        <Checkbox label={m.isp_withdraw_permitted()} hint={m.isp_withdraw_permitted_hint()} checked={allowed()} onChange={setAllowed} />
      </Show>
      <DateField label={m.isp_second_date()} value={day.typed()} max={today()} error={day.problem() ?? refused()} onChange={day.set} />
      <Button kind="primary" wide unavailable={cannot()} onClick={store}>
        {m.isp_second_do()}
      </Button>
    </Stack>
  );
};

/** What changes of the units that start in the second semester, once the school has answered (RULES H.1). */
export const Semester2Sheet = (props: SheetOfIspProps) => {
  const { chosen } = useStudiekompas();
  return (
    <Sheet open={props.shown} onClose={() => props.onClose()} topic={m.isp_second()} title={m.isp_second_title()} closeLabel={m.close()}>
      <Show when={chosen()}>{(known) => <Changing {...props} programme={known().programme} />}</Show>
    </Sheet>
  );
};
