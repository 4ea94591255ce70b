import { createMemo, createSignal, For, Show } from 'solid-js';
import { formatDayOfYear, formatMoney, formatPoints, m } from '../../../i18n/index.ts';
import { isCalendarDate, type CalendarDate, type Programme } from '../../../model/index.ts';
import { leaving, startOfYear, type Explanation } from '../../../rules/index.ts';
import { Button, DateField, Note, Stack, Text, triangleIcon, Why } from '../../../ui/index.ts';
import { useStudiekompas } from '../../studiekompas.ts';
import { useWhyAddress } from '../../why/address.ts';
import type { WhyContent } from '../../why/why-of.ts';
import { assumptionWords } from '../assumptions.ts';
import { ispProblemWords } from '../isp-problem-words.ts';
import { useIspEdit, type OpenIsp } from '../open-isp.ts';
import { OwnWhys } from '../OwnWhys.tsx';
import css from './States.module.css';
import { leaveAll } from './withdraw-edits.ts';
import { enrolmentIn } from './year-in-dossier.ts';

const TOPIC = 'uitschrijven-alles-';

interface Row {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly why: Explanation;
}

/** Leaving the whole of it: what comes back of learning credit and fee on that day, and what one can no longer do that year. */
export const WithdrawAll = (props: {
  readonly open: OpenIsp;
  readonly programme: Programme;
  readonly on: CalendarDate | null;
  readonly onDone: () => void;
}) => {
  const { pack, today, situation, unitName, vault } = useStudiekompas();
  const edit = useIspEdit();
  const why = useWhyAddress();
  const [second, setSecond] = createSignal<string | null | undefined>(undefined);
  const [first, setFirst] = createSignal<string | null | undefined>(undefined);
  const [refused, setRefused] = createSignal<string>();
  const isp = () => props.open.isp();
  const there = () => {
    const dossier = situation()?.dossier;
    return dossier === undefined ? undefined : enrolmentIn(dossier, isp());
  };
  const start = () => (first() === undefined ? startOfYear(pack(), isp().year) : (first() ?? null));
  const semester2 = () => (second() === undefined ? (there()?.semester2Start ?? null) : (second() ?? null));
  const calendar = () => {
    const [from, then] = [start(), semester2()];
    return isCalendarDate(from) && isCalendarDate(then) ? { start: from, semester2: then } : undefined;
  };
  const left = createMemo(() =>
    props.on === null ? undefined : leaving(pack(), props.programme, props.open.begun(), isp().year, props.on, calendar()),
  );
  /** Once the year is in the dossier what really came of the one before counts, and nothing is supposed. */
  const supposes = () => props.open.begun() === props.open.situation() && isp().decisions.size + isp().supposed.size > 0;
  const due = () => props.open.assessment().fee;
  const rows = (): readonly Row[] => {
    const now = left();
    if (now === undefined) return [];
    const fee = now.fee === null ? [] : [{ id: 'geld', label: m.isp_leave_fee(), value: formatMoney(now.fee.total.value), why: now.fee.total.why }];
    return [
      { id: 'krediet', label: m.isp_withdraw_credit(), value: formatPoints(now.restores.value), why: now.restores.why },
      { id: 'saldo', label: m.isp_leave_balance(), value: formatPoints(now.balance.value), why: now.balance.why },
      ...fee,
    ];
  };
  const whyOf = (id: string): WhyContent | null => {
    const row = rows().find((one) => one.id === id);
    return row === undefined ? null : { title: row.label, sentence: `${row.label}: ${row.value}.`, why: row.why };
  };
  const cannot = (): string | undefined => {
    if (props.on === null) return m.isp_day_needed();
    return props.on > today() ? m.isp_withdraw_to_come() : undefined;
  };
  const store = (): void => {
    const { on } = props;
    if (on === null) return;
    const problem = edit(leaveAll(vault.state(), props.programme.code, isp(), on, today()));
    setRefused(problem === null ? undefined : ispProblemWords(problem));
    if (problem === null) props.onDone();
  };
  return (
    <Stack>
      <Note icon={triangleIcon} strong={m.isp_leave_warning_strong()}>
        {m.isp_leave_warning()}
      </Note>
      <Show when={situation()?.dossier.student.firstTime === true}>
        <Note icon={triangleIcon} strong={m.isp_leave_first_time_strong()}>
          {m.isp_leave_first_time({ date: formatDayOfYear(pack().dates.lastWithdrawalSemester1.value) })}
        </Note>
      </Show>
      <DateField label={m.isp_leave_start()} hint={m.isp_leave_start_hint()} value={start()} onChange={setFirst} />
      <DateField label={m.isp_leave_semester2()} hint={m.isp_leave_semester2_hint()} value={semester2()} onChange={setSecond} />
      <div role="status">
        <For each={rows().map(({ id }) => id)}>
          {(id) => (
            <Show when={rows().find((row) => row.id === id)}>
              {(row) => (
                <div class={`u-apart ${css['figure']}`}>
                  <span>{row().label}</span>
                  <span>
                    {row().value}
                    <Why label={m.why()} about={row().label} href={why(`${TOPIC}${id}`)} />
                  </span>
                </div>
              )}
            </Show>
          )}
        </For>
        <Show when={supposes()}>
          <Text kind="meta">{assumptionWords(isp(), unitName)}</Text>
        </Show>
        <Show when={left()?.fee === null}>
          <Text kind="meta">{m.isp_leave_fee_unknown()}</Text>
        </Show>
        <Show when={left()?.fee != null && due()}>{(fee) => <Text kind="meta">{m.isp_leave_fee_whole({ amount: formatMoney(fee().total.value) })}</Text>}</Show>
      </div>
      <Show when={refused()}>{(words) => <Text kind="meta">{words()}</Text>}</Show>
      <Button kind="danger" wide unavailable={cannot()} onClick={store}>
        {m.isp_leave_do()}
      </Button>
      <OwnWhys prefix={TOPIC} why={whyOf} />
    </Stack>
  );
};
