import { createSignal, Show } from 'solid-js';
import { createGuideStore } from '../../guide/index.ts';
import { m } from '../../i18n/index.ts';
import { openDatabase } from '../../storage/index.ts';
import { Button, ButtonRow, Checkbox, Sheet, Stack, Text, trashIcon } from '../../ui/index.ts';
import { DATABASE_NAME, EraseError } from '../../vault/index.ts';
import { eraseEverything } from '../settings/erase.ts';
import { tellOtherTabs } from './session.ts';
import css from './Lock.module.css';

/** Erases what is behind the lock without opening it; true when it is gone. */
const erase = async (): Promise<boolean> => {
  const database = await openDatabase(DATABASE_NAME);
  if (!database.ok) return false;
  const { log, guides, close } = database.value;
  const vault = {
    erase: async (): Promise<void> => {
      const erased = await log.erase();
      if (!erased.ok) throw new EraseError('unknown');
    },
  };
  const became = await eraseEverything({ vault, guides: createGuideStore(guides), chooseDay: () => undefined });
  close();
  return became !== 'failed';
};

/** The last way out for who forgot everything: begin anew, after saying so twice. */
export const EraseLocked = () => {
  const [asking, setAsking] = createSignal(false);
  const [sure, setSure] = createSignal(false);
  const [failed, setFailed] = createSignal(false);
  const act = async (): Promise<void> => {
    setFailed(false);
    if (await erase()) {
      tellOtherTabs();
      location.replace('/start');
    } else setFailed(true);
  };
  return (
    <>
      <Button kind="danger" wide icon={trashIcon} onClick={() => setAsking(true)}>
        {m.lock_erase()}
      </Button>
      <Sheet
        open={asking()}
        onClose={() => setAsking(false)}
        topic={m.lock_erase()}
        title={m.lock_erase_title()}
        closeLabel={m.close()}
        actions={
          <ButtonRow>
            <Button kind="danger" unavailable={sure() ? undefined : m.lock_erase_first()} onClick={() => void act()}>
              {m.settings_erase_confirm()}
            </Button>
            <Button onClick={() => setAsking(false)}>{m.cancel()}</Button>
          </ButtonRow>
        }
      >
        <Stack>
          <Text kind="prose">{m.lock_erase_text()}</Text>
          <Checkbox label={m.lock_erase_sure()} checked={sure()} onChange={setSure} />
          <p role="alert" class={css['problem']}>
            <Show when={failed()}>{m.settings_erase_failed()}</Show>
          </p>
        </Stack>
      </Sheet>
    </>
  );
};
