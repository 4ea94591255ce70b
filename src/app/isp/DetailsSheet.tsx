import { createSignal, Show } from 'solid-js';
import { renameIsp, setIspContract, setIspEnrolledOn, setIspMajor, together, type Isp, type IspProblem } from '../../drafts/index.ts';
import { m } from '../../i18n/index.ts';
import { isCalendarDate, type CalendarDate } from '../../model/index.ts';
import { Button, Checkbox, DateField, Select, Sheet, Stack, Text, TextField, trashIcon } from '../../ui/index.ts';
import { contractOptions } from '../dossier/place.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { ispProblemWords } from './isp-problem-words.ts';
import { ispName } from './isp-words.ts';
import { majorOptions } from './majors.ts';
import { useIspEdit } from './open-isp.ts';
import { Refused } from './Refused.tsx';

const NONE = '';

/** What the sheet asks. */
interface Details extends Pick<Isp, 'name' | 'contract' | 'main' | 'major'> {
  /** As it stands in the field. */
  readonly enrolledOn: string | null;
}

const DetailsForm = (props: { readonly isp: Isp; readonly editable: boolean; readonly onClose: () => void }) => {
  const { vault, chosen, pack } = useStudiekompas();
  const edit = useIspEdit();
  const [changed, setChanged] = createSignal<Partial<Details>>({});
  const [nameError, setNameError] = createSignal<string>();
  const [dateError, setDateError] = createSignal<string>();
  const [refused, setRefused] = createSignal<string>();
  const details = (): Details => ({ ...props.isp, name: props.isp.name === '' ? '' : ispName(props.isp), ...changed() });
  const change = (one: Partial<Details>): void => void setChanged((before) => ({ ...before, ...one }));
  const majors = () => {
    const programme = chosen()?.programme;
    return programme === undefined ? [] : majorOptions(programme);
  };
  const enrolledOn = (): CalendarDate | null | undefined => {
    const typed = details().enrolledOn;
    return typed === null || isCalendarDate(typed) ? typed : undefined;
  };
  const store = (): void => {
    const { name, contract, main, major } = details();
    const on = enrolledOn();
    setNameError(name.trim() === '' ? m.isp_new_name_needed() : undefined);
    setDateError(on === undefined ? m.isp_day_needed() : undefined);
    if (on === undefined || name.trim() === '') return;
    const { id } = props.isp;
    const state = vault.state();
    const rest = props.editable ? [setIspContract(state, id, contract, main), setIspEnrolledOn(state, id, on), setIspMajor(state, id, major)] : [];
    const problem = edit(together(renameIsp(state, id, name === ispName(props.isp) ? props.isp.name : name), ...rest));
    setRefused(problem === null ? undefined : ispProblemWords(problem));
    if (problem === null) props.onClose();
  };
  return (
    <Stack>
      <TextField label={m.isp_new_name()} value={details().name} error={nameError()} maxlength={80} onInput={(name) => change({ name })} />
      <Show when={props.editable}>
        <Select label={m.isp_new_contract()} options={contractOptions()} value={details().contract} onChange={(contract) => change({ contract })} />
        <Checkbox label={m.isp_main()} hint={m.isp_main_hint()} checked={details().main} onChange={(main) => change({ main })} />
        <DateField label={m.isp_enrolled_on()} hint={m.isp_enrolled_on_hint({ days: pack().isp.submitAfterEnrolmentDays.value })} value={details().enrolledOn} error={dateError()} onChange={(on) => change({ enrolledOn: on })} />
        <Show when={majors().length > 0}>
          <Select
            label={m.programme_major()}
            options={[{ value: NONE, label: m.programme_major_none() }, ...majors()]}
            value={details().major ?? NONE}
            onChange={(major) => change({ major: major === NONE ? null : major })}
          />
        </Show>
      </Show>
      <Refused words={refused()} />
      <Button kind="primary" wide onClick={store}>
        {m.isp_details_do()}
      </Button>
    </Stack>
  );
};

/** The details of a draft: its name, contract, whether it is the main enrolment, the day of enrolling and the major. Stored together, by one button. */
export const DetailsSheet = (props: { readonly isp: Isp; readonly shown: boolean; readonly editable: boolean; readonly onClose: () => void }) => (
  <Sheet open={props.shown} onClose={() => props.onClose()} topic={m.isp_details()} closeLabel={m.close()}>
    <DetailsForm isp={props.isp} editable={props.editable} onClose={() => props.onClose()} />
  </Sheet>
);

/** Asks before a draft is deleted, and says what goes with it. */
export const DeleteSheet = (props: { readonly isp: Isp; readonly shown: boolean; readonly onClose: () => void; readonly onDelete: () => IspProblem | null }) => {
  const [refused, setRefused] = createSignal<string>();
  const remove = (): void => {
    const problem = props.onDelete();
    setRefused(problem === null ? undefined : ispProblemWords(problem));
  };
  return (
    <Sheet
      open={props.shown}
      onClose={() => props.onClose()}
      topic={m.isp_delete_sure({ name: ispName(props.isp) })}
      closeLabel={m.close()}
      actions={
        <Button kind="danger" wide icon={trashIcon} onClick={remove}>
          {m.isp_delete()}
        </Button>
      }
    >
      <Stack gap="s">
        <Text kind="prose">{m.isp_delete_text()}</Text>
        <Refused words={refused()} />
      </Stack>
    </Sheet>
  );
};
