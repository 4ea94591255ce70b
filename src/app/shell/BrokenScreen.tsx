import { Button, Screen } from '../../ui/index.ts';
import { m } from '../../i18n/index.ts';
import { downloadExport } from '../settings/download-export.ts';
import { useStudiekompas } from '../studiekompas.ts';

/** Shown when a screen failed to draw: the data are unharmed, and can be saved from here. */
export const BrokenScreen = () => {
  const { vault } = useStudiekompas();
  return (
    <Screen title={m.error_title()}>
      <p>{m.error_text()}</p>
      <Button kind="primary" onClick={() => location.reload()}>
        {m.error_reload()}
      </Button>
      <Button onClick={() => downloadExport(vault)}>{m.save_file()}</Button>
    </Screen>
  );
};
