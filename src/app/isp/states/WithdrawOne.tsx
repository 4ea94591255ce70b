import { createMemo, createSignal, For, Show } from 'solid-js';
import { formatPoints, m } from '../../../i18n/index.ts';
import type { CalendarDate, Programme, UnitCode } from '../../../model/index.ts';
import { withdrawals, type UnitWithdrawal } from '../../../rules/index.ts';
import { Button, Checkbox, FindingRow, Select, Stack, Text, Why } from '../../../ui/index.ts';
import { useStudiekompas } from '../../studiekompas.ts';
import { useWhyAddress } from '../../why/address.ts';
import { ispProblemWords } from '../isp-problem-words.ts';
import { useIspEdit, type OpenIsp } from '../open-isp.ts';
import { OwnWhys } from '../OwnWhys.tsx';
import css from './States.module.css';
import { withdrawFrom } from './withdraw-edits.ts';
import { withdrawalReasonWords } from './withdrawal-words.ts';

const TOPIC = 'uitschrijven-een-';

/** Withdrawing from one unit: whether it can be on that day, why not, and what comes back. */
export const WithdrawOne = (props: {
  readonly open: OpenIsp;
  readonly programme: Programme;
  /** The day asked about; null while it is not one. */
  readonly on: CalendarDate | null;
  readonly onDone: () => void;
}) => {
  const { pack, unitName, today, vault } = useStudiekompas();
  const edit = useIspEdit();
  const why = useWhyAddress();
  const [chosen, setChosen] = createSignal<UnitCode | null>(null);
  const [allowed, setAllowed] = createSignal(false);
  const [refused, setRefused] = createSignal<string>();
  const all = createMemo((): readonly UnitWithdrawal[] => {
    const on = props.on;
    return on === null ? [] : withdrawals(pack(), props.programme, props.open.begun(), props.open.isp().year, on);
  });
  const one = () => all().find(({ code }) => code === chosen());
  const options = () =>
    props.open.isp().units.flatMap(({ code, withdrewOn, exemption }) => (withdrewOn === null && exemption === null ? [{ value: code, label: unitName(code) }] : []));
  const cannot = ({ withdrawal }: UnitWithdrawal): string | undefined => {
    if (!withdrawal.allowed && !allowed()) return m.isp_withdraw_not_allowed();
    return props.on !== null && props.on > today() ? m.isp_withdraw_to_come() : undefined;
  };
  const store = (): void => {
    const [code, on] = [chosen(), props.on];
    if (code === null || on === null) return;
    const problem = edit(withdrawFrom(vault.state(), props.programme.code, props.open.isp(), code, on, today()));
    setRefused(problem === null ? undefined : ispProblemWords(problem));
    if (problem === null) props.onDone();
  };
  return (
    <Stack>
      <Select label={m.isp_withdraw_unit()} placeholder={m.isp_evidence_choose()} options={options()} value={chosen()} error={refused()} onChange={setChosen} />
      <Show when={one()}>
        {(judged) => (
          <>
            <div role="status">
              <Stack gap="s">
                <Show when={judged().withdrawal.allowed}>
                  <FindingRow look="allowed" word={m.isp_withdraw_can()}>
                    {m.isp_withdraw_can_text()}
                  </FindingRow>
                </Show>
                <For each={judged().withdrawal.reasons}>
                  {(reason) => (
                    <FindingRow look="blocks" word={m.isp_withdraw_cannot()}>
                      {withdrawalReasonWords(reason)}
                    </FindingRow>
                  )}
                </For>
              </Stack>
            </div>
            <div>
              <div class={`u-apart ${css['figure']}`}>
                <span>{m.isp_withdraw_credit()}</span>
                <span>
                  {formatPoints(judged().withdrawal.restores.value)}
                  <Why label={m.why()} about={m.isp_withdraw_credit()} href={why(`${TOPIC}krediet`)} />
                </span>
              </div>
              <Text kind="meta">{m.isp_withdraw_fee_one()}</Text>
            </div>
            <Show when={!judged().withdrawal.allowed}>
              <Checkbox label={m.isp_withdraw_permitted()} hint={m.isp_withdraw_permitted_hint()} checked={allowed()} onChange={setAllowed} />
            </Show>
            <Button kind="danger" wide unavailable={cannot(judged())} onClick={store}>
              {m.isp_withdraw_do()}
            </Button>
            <OwnWhys
              prefix={TOPIC}
              why={() => {
                const { restores } = judged().withdrawal;
                return { title: m.isp_withdraw_credit(), sentence: m.isp_withdraw_credit_why({ points: formatPoints(restores.value) }), why: restores.why };
              }}
            />
          </>
        )}
      </Show>
    </Stack>
  );
};
