import { createMemo, Show } from 'solid-js';
import { formatNumber, formatYear, m } from '../../i18n/index.ts';
import type { Assessment } from '../../rules/index.ts';
import { CreditAccount, FigureBlock } from '../../ui/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { useWhyAddress } from '../why/address.ts';
import { createAssumedMark } from '../why/create-assumed-mark.ts';
import { topics } from '../why/topics.ts';
import { creditSeries } from './credit-series.ts';

/** The learning credit: now, and at the end of the running year at best and at worst. */
export const CreditFigure = (props: { readonly assessment: Assessment }) => {
  const { today, pack } = useStudiekompas();
  const why = useWhyAddress();
  const credit = () => props.assessment.learningCredit;
  const series = createMemo(() => creditSeries(credit(), today()));
  const settled = () => credit().best.value === credit().worst.value;
  const lastYear = () => formatYear(props.assessment.years.at(-1)?.year ?? pack().year);
  const caption = () =>
    settled() ? m.credit_caption_settled({ year: lastYear() }) : m.credit_caption({ year: lastYear(), best: formatNumber(credit().best.value), worst: formatNumber(credit().worst.value) });
  const assumed = createAssumedMark(() => [credit().now.why, credit().best.why, credit().worst.why]);
  return (
    <FigureBlock
      label={m.credit_title()}
      why={{ label: m.why(), href: why(topics.credit), reading: credit().now.why.reading ? m.why_reading_mark() : undefined }}
      value={formatNumber(credit().now.value)}
      words={m.credit_words({ start: credit().start })}
      assumed={assumed()}
      caption={`${caption()} ${m.credit_zero({ limit: pack().learningCredit.refusedAtOrBelow.value })}`}
    >
      <Show when={series().years.length > 0}>
        <CreditAccount
          label={m.credit_chart({ now: formatNumber(credit().now.value), year: lastYear(), best: formatNumber(credit().best.value), worst: formatNumber(credit().worst.value) })}
          start={credit().start}
          format={formatNumber}
          years={series().years.map((year) => ({ word: formatYear(year), short: String(year) }))}
          booked={series().booked}
          best={settled() ? [] : series().best}
          worst={settled() ? [] : series().worst}
          now={series().now}
          nowWord={m.word_now()}
          bestWord={m.credit_best()}
          worstWord={m.credit_worst()}
        />
      </Show>
    </FigureBlock>
  );
};
