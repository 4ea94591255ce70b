import { createSignal, Show } from 'solid-js';
import { renameIsp, setIspContract, setIspEnrolledOn, setIspMajor, type Isp } from '../../drafts/index.ts';
import { m } from '../../i18n/index.ts';
import { isCalendarDate } from '../../model/index.ts';
import { Button, DateField, Select, Sheet, Stack, Text, TextField, trashIcon } from '../../ui/index.ts';
import { contractOptions } from '../dossier/place.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { ispName } from './isp-words.ts';
import { majorOptions } from './majors.ts';
import { useIspEdit } from './open-isp.ts';

const NONE = '';

/** Another name for a draft, and the major that it follows. */
export const RenameSheet = (props: { readonly isp: Isp; readonly shown: boolean; readonly editable: boolean; readonly onClose: () => void }) => {
  const { vault, chosen } = useStudiekompas();
  const edit = useIspEdit();
  const [name, setName] = createSignal<string | null>(null);
  const [error, setError] = createSignal<string>();
  const majors = () => {
    const programme = chosen()?.programme;
    return programme === undefined ? [] : majorOptions(programme);
  };
  const close = (): void => {
    setName(null);
    setError(undefined);
    props.onClose();
  };
  const store = (): void => {
    const refused = edit(renameIsp(vault.state(), props.isp.id, name() ?? props.isp.name));
    if (refused === null) close();
    else setError(m.isp_new_name_needed());
  };
  return (
    <Sheet
      open={props.shown}
      onClose={close}
      topic={m.isp_rename()}
      closeLabel={m.close()}
      actions={
        <Button kind="primary" wide onClick={store}>
          {m.isp_rename_do()}
        </Button>
      }
    >
      <Stack>
        <TextField label={m.isp_new_name()} value={name() ?? props.isp.name} error={error()} maxlength={80} onInput={setName} />
        <Show when={props.editable}>
          <Select
            label={m.isp_new_contract()}
            options={contractOptions()}
            value={props.isp.contract}
            onChange={(contract) => edit(setIspContract(vault.state(), props.isp.id, contract, contract === 'diploma'))}
          />
          <DateField
            label={m.isp_enrolled_on()}
            hint={m.isp_enrolled_on_hint()}
            value={props.isp.enrolledOn}
            onChange={(on) => {
              if (on === null || isCalendarDate(on)) edit(setIspEnrolledOn(vault.state(), props.isp.id, on));
            }}
          />
        </Show>
        <Show when={props.editable && majors().length > 0}>
          <Select
            label={m.programme_major()}
            options={[{ value: NONE, label: m.programme_major_none() }, ...majors()]}
            value={props.isp.major ?? NONE}
            onChange={(major) => edit(setIspMajor(vault.state(), props.isp.id, major === NONE ? null : major))}
          />
        </Show>
      </Stack>
    </Sheet>
  );
};

/** Asks before a draft is deleted, and says what goes with it. */
export const DeleteSheet = (props: { readonly isp: Isp; readonly shown: boolean; readonly onClose: () => void; readonly onDelete: () => void }) => (
  <Sheet
    open={props.shown}
    onClose={() => props.onClose()}
    topic={m.isp_delete_sure({ name: ispName(props.isp) })}
    closeLabel={m.close()}
    actions={
      <Button kind="danger" wide icon={trashIcon} onClick={() => props.onDelete()}>
        {m.isp_delete()}
      </Button>
    }
  >
    <Text kind="prose">{m.isp_delete_text()}</Text>
  </Sheet>
);
