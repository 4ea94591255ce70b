import { createSignal, onMount, Show } from 'solid-js';
import { Button, ButtonRow, downloadIcon, FileButton, SectionHead, Sheet, Text, trashIcon, uploadIcon } from '../../ui/index.ts';
import { formatBytes, formatDateLong, m } from '../../i18n/index.ts';
import type { Persistence } from '../../pwa/index.ts';
import { takeHanded } from '../open/handed.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { backUp } from './back-up.ts';
import { readBackup, restoreBackup, type Backup, type BackupRefusal } from './backup.ts';
import { backupMemory } from './backup-memory.ts';
import { eraseEverything, type EraseOutcome } from './erase.ts';
import css from './Settings.module.css';

const promises: Readonly<Record<Persistence, () => string>> = {
  persistent: () => m.settings_persisted(),
  refused: () => m.settings_not_persisted(),
  unasked: () => m.settings_unasked(),
  unsupported: () => m.settings_unsupported(),
};

const refusals: Readonly<Record<BackupRefusal, () => string>> = {
  'not-json': () => m.settings_import_failed(),
  'not-an-export': () => m.settings_import_failed(),
  newer: () => m.settings_import_newer(),
  'too-large': () => m.settings_import_large(),
  unreadable: () => m.settings_import_unreadable(),
  'too-slow': () => m.settings_import_slow(),
  example: () => m.settings_import_example(),
};

/** What the last act on the data came to. */
type Said = { readonly kind: 'exported' | 'imported' | 'import-unsaved' } | { readonly kind: 'refused'; readonly refusal: BackupRefusal };

const saidWords = (said: Said): string => {
  switch (said.kind) {
    case 'exported':
      return m.settings_exported();
    case 'imported':
      return m.settings_imported();
    case 'import-unsaved':
      return m.settings_import_unsaved();
    case 'refused':
      return refusals[said.refusal]();
  }
};

/** What the browser promises about the data, and how much room they take. */
const Keeping = () => {
  const { pwa, sync } = useStudiekompas();
  const synced = () => (sync.parts()?.line() ?? null) !== null;
  const [used, setUsed] = createSignal<number>();
  onMount(() => void pwa.measureSpace().then((space) => setUsed(space?.used)));
  const canAsk = () => pwa.persistence() === 'unasked' || pwa.persistence() === 'refused';
  return (
    <>
      <Text kind="prose">
        {synced() ? m.settings_data_text_synced() : m.settings_data_text()} {promises[pwa.persistence()]()}
      </Text>
      <Show when={used()}>{(bytes) => <Text kind="meta">{m.settings_used({ used: formatBytes(bytes()) })}</Text>}</Show>
      <Show when={canAsk()}>
        <Button wide onClick={() => void pwa.askToKeep()}>
          {m.settings_ask_keep()}
        </Button>
      </Show>
    </>
  );
};

/** Puts a backup back after showing what it holds. */
const Restore = (props: { readonly onSaid: (said: Said) => void }) => {
  const studiekompas = useStudiekompas();
  const [backup, setBackup] = createSignal<Backup | null>(null);
  const look = async (file: File): Promise<void> => {
    const reading = await readBackup(studiekompas, file);
    if (reading.ok) setBackup(reading.backup);
    else props.onSaid({ kind: 'refused', refusal: reading.refusal });
  };
  const restore = async (chosen: Backup): Promise<void> => {
    setBackup(null);
    const outcome = await restoreBackup(studiekompas, chosen);
    if (typeof outcome === 'string') props.onSaid({ kind: 'refused', refusal: outcome });
    else props.onSaid({ kind: outcome.saved ? 'imported' : 'import-unsaved' });
  };
  onMount(() => {
    const [file] = takeHanded('backup')?.files ?? [];
    if (file !== undefined) void look(file);
  });
  return (
    <>
      <FileButton
        label={m.settings_import()}
        icon={uploadIcon}
        accept=".json,application/json"
        onFiles={([file]) => {
          if (file !== undefined) void look(file);
        }}
      />
      <Sheet
        open={backup() !== null}
        onClose={() => setBackup(null)}
        topic={m.settings_import_title()}
        title={m.settings_import_preview({ date: formatDateLong(backup()?.exportedAt.slice(0, 10) ?? studiekompas.realToday()) })}
        closeLabel={m.close()}
        actions={
          <ButtonRow>
            <Button
              kind="primary"
              onClick={() => {
                const chosen = backup();
                if (chosen !== null) void restore(chosen);
              }}
            >
              {m.settings_import_merge()}
            </Button>
            <Button onClick={() => setBackup(null)}>{m.cancel()}</Button>
          </ButtonRow>
        }
      >
        <Text kind="prose">
          {m.settings_import_holds({ years: backup()?.years ?? 0 })}{' '}
          <Show when={studiekompas.settings().example}>{m.settings_import_leaves_example()}</Show>
        </Text>
      </Sheet>
    </>
  );
};

/** Erases everything after a sentence that says what disappears. */
const Erase = (props: { readonly onErased: () => void }) => {
  const studiekompas = useStudiekompas();
  const [asking, setAsking] = createSignal(false);
  const [outcome, setOutcome] = createSignal<EraseOutcome | null>(null);
  const erase = async (): Promise<void> => {
    const became = await eraseEverything(studiekompas);
    setOutcome(became);
    if (became === 'failed') return;
    setAsking(false);
    if (became === 'erased') props.onErased();
  };
  return (
    <>
      <Button kind="danger" wide icon={trashIcon} onClick={() => setAsking(true)}>
        {m.settings_erase()}
      </Button>
      <div role="status">
        <Show when={outcome() === 'guide-left'}>{m.settings_erase_guides_failed()}</Show>
      </div>
      <Sheet
        open={asking()}
        onClose={() => setAsking(false)}
        topic={m.settings_erase()}
        title={m.settings_erase_title()}
        closeLabel={m.close()}
        actions={
          <ButtonRow>
            <Button kind="danger" onClick={() => void erase()}>
              {m.settings_erase_confirm()}
            </Button>
            <Button onClick={() => setAsking(false)}>{m.cancel()}</Button>
          </ButtonRow>
        }
      >
        <Text kind="prose">
          {m.settings_erase_text()} {m.settings_erase_first()}{' '}
          <Show when={(studiekompas.sync.parts()?.line() ?? null) !== null}>{m.settings_erase_synced()}</Show>
        </Text>
        <p role="alert" class={css['problem']}>
          <Show when={outcome() === 'failed'}>{m.settings_erase_failed()}</Show>
        </p>
      </Sheet>
    </>
  );
};

/** The student's data: where they are, a backup, and erasing them. */
export const YourData = (props: { readonly onErased: () => void }) => {
  const { vault, guides, realToday } = useStudiekompas();
  const [said, setSaid] = createSignal<Said | null>(null);
  const [last, setLast] = createSignal(backupMemory());
  const keep = async (): Promise<void> => {
    await backUp({ vault, guides, today: realToday() });
    setLast(backupMemory());
    setSaid({ kind: 'exported' });
  };
  const lastWords = () => {
    const known = last();
    return known?.made === true ? m.backup_last({ date: formatDateLong(known.since) }) : m.backup_none();
  };
  return (
    <section>
      <SectionHead title={m.settings_data()} />
      <div class={css['fields']}>
        <Keeping />
        <Button
          wide
          icon={downloadIcon}
          onClick={() => void keep()}
        >
          {m.settings_export()}
        </Button>
        <Text kind="meta">{lastWords()}</Text>
        <Restore onSaid={setSaid} />
        <p role="status" class={css['said']} data-wrong={said()?.kind === 'refused' ? '' : undefined}>
          <Show when={said()}>{(known) => saidWords(known())}</Show>
        </p>
        <Erase onErased={() => props.onErased()} />
      </div>
    </section>
  );
};
