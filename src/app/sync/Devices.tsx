import { createMemo, createSignal, For, Show, untrack } from 'solid-js';
import { m } from '../../i18n/index.ts';
import type { Sync } from '../../sync/index.ts';
import { Button, ButtonRow, checkIcon, editIcon, IconButton, SectionHead, Sheet, Tag, TextField } from '../../ui/index.ts';
import { deviceName, MOST_LETTERS } from './device-name.ts';
import css from './Sync.module.css';
import { agoWords } from './sync-words.ts';

const Rename = (props: { readonly sync: Sync; readonly name: string; readonly onDone: () => void }) => {
  const [typed, setTyped] = createSignal(untrack(() => props.name));
  const save = (): void => {
    const name = deviceName(typed());
    if (name !== undefined && name !== props.name) void props.sync.renameDevice(name);
    props.onDone();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextField label={m.sync_device_name()} value={typed()} maxlength={MOST_LETTERS} onInput={setTyped} />
      <ButtonRow>
        <Button kind="primary" type="submit" unavailable={deviceName(typed()) === undefined ? m.sync_device_name_first() : undefined}>
          {m.sync_rename_do()}
        </Button>
        <Button onClick={() => props.onDone()}>{m.cancel()}</Button>
      </ButtonRow>
    </form>
  );
};

/** The devices that take part, and when each last synced, as they told each other. */
export const Devices = (props: { readonly sync: Sync }) => {
  const [renaming, setRenaming] = createSignal(false);
  const ids = createMemo(() => props.sync.devices().map(({ id }) => id), [], { equals: (a, b) => a.join() === b.join() });
  const device = (id: string) => props.sync.devices().find((one) => one.id === id);
  const own = () => props.sync.devices().find(({ thisDevice }) => thisDevice);
  return (
    <section>
      <SectionHead title={m.sync_devices()} />
      <ul class={css['devices']}>
        <For each={ids()}>
          {(id) => (
            <Show when={device(id)}>
              {(known) => (
                <li>
                  <span>
                    <span class={css['device']}>{known().name || m.sync_device_unnamed()}</span>{' '}
                    <Show when={known().thisDevice}>
                      <Tag icon={checkIcon}>{m.sync_this_device()}</Tag>
                    </Show>
                    <br />
                    <span class={css['when']}>{m.sync_last_synced({ when: agoWords(known().lastSynced, Date.now()) })}</span>
                  </span>
                  <Show when={known().thisDevice}>
                    <IconButton icon={editIcon} label={m.sync_rename()} onClick={() => setRenaming(true)} />
                  </Show>
                </li>
              )}
            </Show>
          )}
        </For>
      </ul>
      <Sheet open={renaming()} onClose={() => setRenaming(false)} topic={m.sync_rename()} closeLabel={m.close()}>
        <Rename sync={props.sync} name={own()?.name ?? ''} onDone={() => setRenaming(false)} />
      </Sheet>
    </section>
  );
};
