import { formatPercent, m } from '../../i18n/index.ts';
import type { Assessment } from '../../rules/index.ts';
import { FigureBlock } from '../../ui/index.ts';
import { useWhyAddress } from '../why/address.ts';
import { createAssumedMark } from '../why/create-assumed-mark.ts';
import { topics } from '../why/topics.ts';

/** The weighted percentage over the programme so far. */
export const PercentageFigure = (props: { readonly assessment: Assessment }) => {
  const why = useWhyAddress();
  const percentage = () => props.assessment.programme.percentage;
  const shown = () => {
    const { value } = percentage();
    return value === null ? null : formatPercent(value);
  };
  const assumed = createAssumedMark(() => [percentage().why]);
  return (
    <FigureBlock
      label={m.row_percentage()}
      why={{ label: m.why(), href: why(topics.percentage), reading: percentage().why.reading ? m.why_reading_mark() : undefined }}
      value={shown()}
      assumed={assumed()}
      words={shown() === null ? m.percentage_none() : m.percentage_words()}
    />
  );
};
