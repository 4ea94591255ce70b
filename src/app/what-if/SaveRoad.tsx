import { createSignal } from 'solid-js';
import { m } from '../../i18n/index.ts';
import { draftsOf, saveDraft } from '../../drafts/index.ts';
import { Button, Sheet, TextField } from '../../ui/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import type { WhatIf } from './choices.ts';

/** Saves what is tried out under a name. */
export const SaveRoad = (props: { readonly open: boolean; readonly onClose: () => void; readonly whatIf: WhatIf }) => {
  const { vault, settings, today, save } = useStudiekompas();
  const [name, setName] = createSignal<string | null>(null);
  const [error, setError] = createSignal<string | undefined>(undefined);
  const count = () => draftsOf(vault.state(), settings().programme ?? '').drafts.length;
  const shown = () => name() ?? m.whatif_saved_default({ n: count() + 1 });
  const close = () => {
    setName(null);
    setError(undefined);
    props.onClose();
  };
  const store = (): void => {
    const edit = saveDraft(vault.state(), {
      id: crypto.randomUUID(),
      name: shown(),
      programme: settings().programme ?? '',
      createdOn: today(),
      decisions: props.whatIf.choices,
      supposed: props.whatIf.supposed,
    });
    if (!edit.ok) {
      setError(m.whatif_name_needed());
      return;
    }
    void save(edit.label, edit.writes);
    close();
  };
  return (
    <Sheet
      open={props.open}
      onClose={close}
      topic={m.whatif_save_title()}
      closeLabel={m.close()}
      actions={
        <Button kind="primary" wide onClick={store}>
          {m.whatif_save_do()}
        </Button>
      }
    >
      <TextField label={m.whatif_saved_name()} value={shown()} error={error()} maxlength={80} onInput={setName} />
    </Sheet>
  );
};
