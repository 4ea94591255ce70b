import { setPublication, type EnrolmentPlace } from '../../dossier/index.ts';
import type { CalendarDate, ExamPeriod } from '../../model/index.ts';
import { EditedDate } from './EditedDate.tsx';
import { periodWords } from './publications.ts';

export interface PublicationFieldProps {
  readonly place: EnrolmentPlace;
  readonly period: ExamPeriod;
  readonly value: CalendarDate | undefined;
}

/** The day on which the results of one exam period were published. */
export const PublicationField = (props: PublicationFieldProps) => (
  <EditedDate label={periodWords(props.period)} value={props.value} edit={(on) => setPublication(props.place, props.period, on)} />
);
