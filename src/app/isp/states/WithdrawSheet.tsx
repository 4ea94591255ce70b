import { createSignal, Show } from 'solid-js';
import { m } from '../../../i18n/index.ts';
import type { Programme } from '../../../model/index.ts';
import { DateField, Segmented, Sheet, Stack } from '../../../ui/index.ts';
import { useStudiekompas } from '../../studiekompas.ts';
import { createDay } from './day.ts';
import type { SheetOfIspProps } from './SubmitSheet.tsx';
import { WithdrawAll } from './WithdrawAll.tsx';
import { WithdrawOne } from './WithdrawOne.tsx';

const Withdrawing = (props: SheetOfIspProps & { readonly programme: Programme }) => {
  const { today } = useStudiekompas();
  const [what, setWhat] = createSignal<'one' | 'all'>('one');
  const submittedOn = () => {
    const { state } = props.open.isp();
    return state.kind === 'draft' ? undefined : state.submittedOn;
  };
  // Any day since then: also one to come, to see what it would mean.
  const day = createDay(today, () => ({ from: submittedOn() }));
  return (
    <Stack gap="l">
      <Segmented
        label={m.isp_withdraw_what()}
        options={[
          { value: 'one', label: m.isp_withdraw_one() },
          { value: 'all', label: m.isp_withdraw_all() },
        ]}
        value={what()}
        onChange={setWhat}
      />
      <DateField label={m.isp_withdraw_date()} hint={m.isp_withdraw_date_hint()} value={day.typed()} error={day.problem()} onChange={day.set} />
      <Show
        when={what() === 'one'}
        fallback={<WithdrawAll open={props.open} programme={props.programme} on={day.value()} onDone={() => props.onClose()} />}
      >
        <WithdrawOne open={props.open} programme={props.programme} on={day.value()} onDone={() => props.onClose()} />
      </Show>
    </Stack>
  );
};

/** Withdrawing from one unit of a submitted ISP or from everything: what is allowed on a day, and what comes back (RULES H.13, I.6, J.5). */
export const WithdrawSheet = (props: SheetOfIspProps) => {
  const { chosen } = useStudiekompas();
  return (
    <Sheet open={props.shown} onClose={() => props.onClose()} topic={m.isp_withdraw()} title={m.isp_withdraw_title()} closeLabel={m.close()}>
      <Show when={chosen()}>{(known) => <Withdrawing {...props} programme={known().programme} />}</Show>
    </Sheet>
  );
};
