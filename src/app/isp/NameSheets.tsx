import { createSignal } from 'solid-js';
import { renameIsp, type Isp } from '../../drafts/index.ts';
import { m } from '../../i18n/index.ts';
import { Button, Sheet, Text, TextField, trashIcon } from '../../ui/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { ispName } from './isp-words.ts';
import { useIspEdit } from './open-isp.ts';

/** Another name for a draft. */
export const RenameSheet = (props: { readonly isp: Isp; readonly shown: boolean; readonly onClose: () => void }) => {
  const { vault } = useStudiekompas();
  const edit = useIspEdit();
  const [name, setName] = createSignal<string | null>(null);
  const [error, setError] = createSignal<string>();
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
      <TextField label={m.isp_new_name()} value={name() ?? props.isp.name} error={error()} maxlength={80} onInput={setName} />
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
