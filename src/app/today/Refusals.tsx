import { For, Show } from 'solid-js';
import { formatDayOfYear, m } from '../../i18n/index.ts';
import type { Refusal } from '../../rules/index.ts';
import { Banner, Link, octagonIcon, Why } from '../../ui/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { useWhyAddress } from '../why/address.ts';
import { topics } from '../why/topics.ts';
import { refusalSentence } from '../words/refusals.ts';

/** Enrolments that the school will refuse, each with what can still be done. */
export const Refusals = (props: { readonly refusals: readonly Refusal[] }) => {
  const { pack, unitName } = useStudiekompas();
  const why = useWhyAddress();
  const wayOut = (refusal: Refusal): string =>
    [
      refusal.exception === undefined ? m.refusal_lift({ date: formatDayOfYear(pack().dates.liftRefusal.value) }) : m.refusal_exception(),
      ...(refusal.hint === undefined ? [] : [m.refusal_lift_tolerance()]),
    ].join(' ');
  return (
    <>
      <For each={props.refusals.slice(0, 1)}>
        {(refusal, index) => (
        <Banner
          icon={octagonIcon}
          tone="blocks"
          strong={m.refusal_title()}
          action={<Why label={m.why()} about={m.why_title_refusal()} href={why(topics.refusal(index()))} reading={refusal.why.reading ? m.why_reading_mark() : undefined} />}
        >
          {refusalSentence(refusal, unitName)} {wayOut(refusal)}
        </Banner>
      )}
      </For>
      <Show when={props.refusals.length > 1}>
        <Link href="/vooruitzicht">{m.refusal_more({ count: props.refusals.length - 1 })}</Link>
      </Show>
    </>
  );
};
