import { For } from 'solid-js';
import { formatDayOfYear, formatYear, m } from '../../i18n/index.ts';
import type { Refusal } from '../../rules/index.ts';
import { Banner, octagonIcon, Why } from '../../ui/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { useWhyAddress } from '../why/address.ts';
import { topics } from '../why/topics.ts';

/** Enrolments that the school will refuse, each with what can still be done. */
export const Refusals = (props: { readonly refusals: readonly Refusal[] }) => {
  const { pack, unitName } = useStudiekompas();
  const why = useWhyAddress();
  const sentence = (refusal: Refusal): string => {
    const year = formatYear(refusal.year);
    const unit = unitName(refusal.unit ?? '');
    switch (refusal.kind) {
      case 'threshold':
        return m.refusal_threshold({ year, until: formatYear(refusal.until ?? refusal.year) });
      case 'efficiency':
        return m.refusal_efficiency({ year });
      case 'third-enrolment':
        return m.refusal_third({ unit, year });
      case 'fourth-enrolment':
        return m.refusal_fourth({ unit, year });
      case 'learning-credit':
        return m.refusal_learning_credit({ year });
    }
  };
  const wayOut = (refusal: Refusal): string =>
    [
      refusal.exception === undefined ? m.refusal_lift({ date: formatDayOfYear(pack().dates.liftRefusal.value) }) : m.refusal_exception(),
      ...(refusal.hint === undefined ? [] : [m.refusal_lift_tolerance()]),
    ].join(' ');
  return (
    <For each={props.refusals}>
      {(refusal, index) => (
        <Banner
          icon={octagonIcon}
          tone="blocks"
          strong={m.refusal_title()}
          action={<Why label={m.why()} about={m.why_title_refusal()} href={why(topics.refusal(index()))} reading={refusal.why.reading ? m.why_reading_mark() : undefined} />}
        >
          {sentence(refusal)} {wayOut(refusal)}
        </Banner>
      )}
    </For>
  );
};
