import { createSignal } from 'solid-js';
import type { EditResult } from '../../dossier/index.ts';
import { isCalendarDate, type CalendarDate } from '../../model/index.ts';
import { DateField } from '../../ui/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { problemWords } from '../words/edits.ts';

export interface EditedDateProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: CalendarDate | undefined;
  /** The edit that stores the date; null takes it away. */
  readonly edit: (on: CalendarDate | null) => EditResult;
}

/** A date of the dossier, stored as soon as it is whole; what is wrong with it stands beneath. */
export const EditedDate = (props: EditedDateProps) => {
  const { make, unitName } = useStudiekompas();
  const [problem, setProblem] = createSignal<string>();
  const store = (typed: string | null): void => {
    if (typed !== null && !isCalendarDate(typed)) return;
    const refused = make(props.edit(typed));
    setProblem(refused === null ? undefined : problemWords(refused, unitName));
  };
  return <DateField label={props.label} hint={props.hint} error={problem()} value={props.value ?? null} onChange={store} />;
};
