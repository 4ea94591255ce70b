import { createSignal, onMount, Show } from 'solid-js';
import { formatDateLong, m } from '../../i18n/index.ts';
import { Banner, ButtonLink, downloadIcon } from '../../ui/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { backupMemory, changesIn, isBackupDue, rememberBackup, type BackupMemory } from './backup-memory.ts';

/** Asks for a backup when the last one is long ago and the browser does not promise to keep the data. */
export const BackupReminder = () => {
  const { vault, pwa, settings, realToday } = useStudiekompas();
  const [due, setDue] = createSignal<BackupMemory | null>(null);
  onMount(() => {
    if (settings().example || vault.state().size === 0 || pwa.persistence() === 'persistent') return;
    const known = changesIn(vault.export());
    const memory = backupMemory();
    if (memory === null) rememberBackup({ since: realToday(), made: false, changes: known });
    else if (isBackupDue(memory, realToday(), known)) setDue(memory);
  });
  return (
    <Show when={due()}>
      {(memory) => (
        <Banner
          icon={downloadIcon}
          strong={m.backup_due()}
          action={
            <ButtonLink kind="quiet" href="/instellingen">
              {m.export_backup_action()}
            </ButtonLink>
          }
        >
          {memory().made ? m.backup_due_since({ date: formatDateLong(memory().since) }) : m.backup_due_never()}
        </Banner>
      )}
    </Show>
  );
};
