import { createEffect, createRoot, For, onCleanup } from 'solid-js';
import { m } from '../../i18n/index.ts';
import { Button, ButtonRow, Sheet, Text } from '../../ui/index.ts';
import type { Vault } from '../../vault/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import css from './Notices.module.css';

/** Resolves when what was changed is saved, or could not be: then with its name. */
const saved = (vault: Vault): Promise<string | undefined> =>
  new Promise((resolve) => {
    createRoot((stop) => {
      createEffect(() => {
        const { kind } = vault.saveState();
        if (kind === 'saving') return;
        resolve(kind === 'failed' ? m.reload_lose_changes() : undefined);
        stop();
      });
    });
  });

/** Asked where a reload would lose what was typed or could not be saved: names it, and leaves it alone unless the student says so. */
export const ReloadQuestion = () => {
  const { pwa, vault } = useStudiekompas();
  onCleanup(pwa.beforeReload(() => saved(vault)));
  return (
    <Sheet
      open={pwa.wouldLose() !== null}
      onClose={() => pwa.stay()}
      topic={m.update_now()}
      title={m.reload_lose_title()}
      closeLabel={m.close()}
      actions={
        <ButtonRow>
          <Button kind="primary" onClick={() => pwa.stay()}>
            {m.reload_lose_stay()}
          </Button>
          <Button onClick={() => void pwa.reloadAnyway()}>{m.reload_lose_anyway()}</Button>
        </ButtonRow>
      }
    >
      <Text kind="prose">{m.reload_lose_text()}</Text>
      <ul class={css['lost']}>
        <For each={pwa.wouldLose() ?? []}>{(name) => <li>{name}</li>}</For>
      </ul>
    </Sheet>
  );
};
