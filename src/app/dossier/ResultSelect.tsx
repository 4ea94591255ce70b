import { m } from '../../i18n/index.ts';
import { readResult, type EnteredResult } from '../../dossier/index.ts';
import type { Opportunity, RulePack } from '../../model/index.ts';
import { Select } from '../../ui/index.ts';
import { resultWords } from '../words/values.ts';

/** The texts of the choices that are no result. */
const NOTHING = '';
const LATER = 'open';

const enteredOf = (value: string): EnteredResult => {
  if (value === NOTHING) return null;
  if (value === LATER) return LATER;
  const reading = readResult(value);
  return reading.ok ? reading.result : null;
};

const words = ['pass', 'fail', 'NA', 'FR'] as const;

/** Every mark there is, the highest first. */
export const marksDown = (maximum: number): readonly number[] => Array.from({ length: maximum + 1 }, (_, index) => maximum - index);

const options = (maximum: number): readonly { readonly value: string; readonly label: string }[] => [
  { value: NOTHING, label: m.mark_none() },
  { value: LATER, label: m.pad_later_long() },
  ...marksDown(maximum).map((mark) => ({ value: String(mark), label: resultWords(mark) })),
  ...words.map((value) => ({ value, label: resultWords(value) })),
];

export interface ResultSelectProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly opportunity: Opportunity | undefined;
  readonly pack: RulePack;
  readonly onEnter: (entered: EnteredResult) => void;
}

/** The result of one opportunity, chosen from a list: every result that exists, so that none can be wrong. */
export const ResultSelect = (props: ResultSelectProps) => (
  <Select
    label={props.label}
    hint={props.hint}
    options={options(props.pack.marks.maximum.value)}
    value={props.opportunity === undefined ? NOTHING : String(props.opportunity.result ?? LATER)}
    onChange={(value) => props.onEnter(enteredOf(value))}
  />
);
