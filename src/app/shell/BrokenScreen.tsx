import { Show } from 'solid-js';
import { Button, Screen } from '../../ui/index.ts';
import { m } from '../../i18n/index.ts';
import { downloadExport } from '../settings/download-export.ts';
import { useStudiekompas } from '../studiekompas.ts';

/** Shown when a screen failed to draw: the data are unharmed, and can be saved from here. Of one that could not be fetched the banner says why, and reloads. */
export const BrokenScreen = () => {
  const { vault, pwa } = useStudiekompas();
  return (
    <Screen title={m.error_title()}>
      <Show when={!pwa.chunkMissing()}>
        <p>{m.error_text()}</p>
        <Button kind="primary" onClick={() => void pwa.reload()}>
          {m.error_reload()}
        </Button>
        <Button onClick={() => downloadExport(vault)}>{m.save_file()}</Button>
      </Show>
    </Screen>
  );
};
